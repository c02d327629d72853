#include <core/exchange/planfolderreader.h>
#include <core/wording/sentences.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

using test::date;
using test::figure;
using test::month;

namespace {

const QByteArray kPledgeHeader =
    "key,pledge,owners,supporting,programme,nature,bound,judged,yearly_restart,unit_of_measure,milestones,base,base_"
    "date,"
    "frequency,lag,to_be_assigned,part_of,stretch,may_fall,weight,leader,contact,definition,source,verifier,numerator,"
    "denominator,scale,condition,condition_met,outside_rank,source_text,aliases\n";

/// A folder of tables: two departments, two towns, three pledges, one of them split.
class PlanFolder : public testing::Test {
protected:
    void SetUp() override {
        write("plan.csv",
              "key,value\nname,Small\nstart,2022-01\nend,2022-12\nsample,yes\nnote,made up\nreporting_day,8\n");
        write("units.csv", "unit,group,aliases,from,to\nA,department,,,\nB,department,BB,,\nN,town,,,\nS,town,,,\n");
        write("programmes.csv", "name,goal,measures,policy\nTen,goal,measures,policy\n");
        write(
            "pledges.csv",
            kPledgeHeader +
                "p1,Land,A,B,Ten,flow,at_least,line,no,亩,2022-06-30=50;2022-12-31=100,,,monthly,0,no,,no,yes,1,L,,d,s,"
                "v,,,"
                ",,,,,Plots\n"
                "p2,Policy,A;BB,,,task,at_least,steps,no,,2022-05-31=done,,,monthly,0,no,p1,yes,no,2,,,,,,,,,if,no,,,\n"
                "p3,Share,B,,,state,at_least,steps,no,%,2022-12-31=88,80,2021-12-31,yearly,3,no,,no,no,1,,,,,,n,d,100,,"
                ","
                "first,,\n");
        write("allocations.csv", "pledge,town,share\np1,S,60\np1,N,40\n");
        write("actuals.csv",
              "pledge,unit,month,value,state,percent,numerator,denominator,note,reason,by,on\n"
              "p1,N,2022-03,10,,,,,,,Li,2022-04-03T09:00\n"
              "p1,N,2022-03,12,,,,,,recount,Li,2022-04-04T09:00\n"
              "p2,B,2022-05,,started,80,,,,,Wu,2022-06-03T09:00\n"
              "p3,B,2022-06,,,,7,8,,,Wu,2022-07-03T09:00\n");
    }

    void write(const char* name, const QByteArray& content) {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    bool makeFolder(const char* name) { return QDir(m_folder.path()).mkdir(QString::fromLatin1(name)); }

    void remove(const char* name) { QFile::remove(m_folder.filePath(QString::fromLatin1(name))); }

    Reading<PlanDraft> read() { return readPlanFolder(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

int countOf(const PlanDraft& draft, UnitGroup group) {
    return static_cast<int>(std::ranges::count(draft.units, group, &OrgUnit::group));
}

/// Two deliverables of one unit, and what each waits for.
QByteArray waiting(const QByteArray& first, const QByteArray& second) {
    QByteArray header = kPledgeHeader;
    header.replace("aliases\n", "aliases,whole_cases,open_problem,waits_for\n");
    const QByteArray facts = "task,at_least,steps,no,,2022-05-31=done" + QByteArray(22, ',');
    return header + "p1,Cleared,A,,," + facts + ",,," + first + "\np2,Sold,A,,," + facts + ",,," + second + '\n';
}

}  // namespace

TEST_F(PlanFolder, GivesThePlanItsSettings) {
    const auto reading = read();
    ASSERT_TRUE(reading.isClean());
    const Plan& plan = reading.draft.plan;
    EXPECT_EQ(plan.name, u"Small"_s);
    EXPECT_EQ(plan.span, (MonthSpan{month("2022-01"), month("2022-12")}));
    EXPECT_TRUE(plan.isSample);
    EXPECT_EQ(plan.reportingDay, 8);
}

TEST_F(PlanFolder, PutsTheTownsPartsBehindTheWholeInOfficialOrder) {
    const auto reading = read();
    ASSERT_EQ(reading.draft.pledges.size(), 5u);
    const Pledge& whole = reading.draft.pledges[0];
    const Pledge& north = reading.draft.pledges[1];
    EXPECT_EQ(whole.id, PledgeId(1));
    EXPECT_EQ(whole.milestones.back(), (Milestone{date("2022-12-31"), figure("100")}));
    EXPECT_EQ(north.owners, std::vector{OrgUnitId(3)});
    EXPECT_EQ(north.allocation, (Allocation{PledgeId(1), figure("40")}));
    EXPECT_TRUE(north.milestones.empty());
    EXPECT_EQ(reading.draft.pledges[2].allocation->share, figure("60"));
}

TEST_F(PlanFolder, ReadsTheFactsOfAPledge) {
    const auto reading = read();
    const Pledge& land = reading.draft.pledges[0];
    EXPECT_TRUE(land.mayFall);
    EXPECT_EQ(land.supporting, std::vector{OrgUnitId(2)});
    EXPECT_EQ(land.programme, ProgrammeId(1));
    EXPECT_EQ(land.aliases, QStringList{u"Plots"_s});
    const Pledge& policy = reading.draft.pledges[3];
    EXPECT_EQ(policy.owners, (std::vector{OrgUnitId(1), OrgUnitId(2)}));
    EXPECT_EQ(policy.partOf, PledgeId(1));
    EXPECT_TRUE(policy.stretch);
    EXPECT_EQ(policy.weight, figure("2"));
    EXPECT_EQ(policy.conditionMet, std::optional(false));
    const Pledge& share = reading.draft.pledges[4];
    EXPECT_EQ(share.frequency, Frequency::Yearly);
    EXPECT_EQ(share.lagMonths, 3);
    EXPECT_EQ(share.base, (Base{figure("80"), date("2021-12-31")}));
    EXPECT_EQ(share.parts, (RatioParts{u"n"_s, u"d"_s, figure("100")}));
    EXPECT_EQ(share.notes.outsideRank, u"first"_s);
}

TEST_F(PlanFolder, ReadsReportsInTheOrderTheyWereHandedIn) {
    const auto reading = read();
    ASSERT_EQ(reading.draft.reports.size(), 4u);
    EXPECT_EQ(reading.draft.reports[0].pledge, PledgeId(2));
    EXPECT_EQ(reading.draft.reports[1].actual.value, figure("12"));
    EXPECT_EQ(reading.draft.reports[1].reason, u"recount"_s);
    EXPECT_EQ(reading.draft.reports[1].at, QDateTime(date("2022-04-04"), QTime(1, 0), Qt::UTC));
    EXPECT_EQ(reading.draft.reports[2].actual.state, TaskState::Started);
    EXPECT_EQ(reading.draft.reports[2].actual.percent, figure("80"));
    EXPECT_EQ(reading.draft.reports[3].actual.value, figure("87.5"));
}

TEST_F(PlanFolder, ReadsEverySettingOfLightAndScore) {
    write("plan.csv",
          "key,value\nname,Small\nstart,2022-01\nend,2022-12\nyellow_from,2\nyellow_up_to,12.5\n"
          "bands_by_kind,works=ratio:0:20\nmissed_forces_red,no\nsilence,carried_forward\nscore_cap,120\n");
    const auto reading = read();
    ASSERT_TRUE(reading.isClean()) << sentence(reading.issues.front()).toStdString();
    const Plan& plan = reading.draft.plan;
    EXPECT_EQ(plan.policy.bands, (GapBands{GapMeasure::Points, figure("2"), figure("12.5")}));
    EXPECT_EQ(plan.policy.bandsFor(PledgeKind::Works).measure, GapMeasure::Ratio);
    EXPECT_FALSE(plan.policy.missedForcesRed);
    EXPECT_EQ(plan.policy.silence, Silence::CarriedForward);
    EXPECT_EQ(plan.score.cap, 120);
}

TEST_F(PlanFolder, SaysWhichSettingsAreWrong) {
    write("plan.csv", "key,value\nname,Small\nstart,2022-01\nend,2022-12\nscore_cap,99\nsilence,\ncolour,red\n");
    auto reading = read();
    ASSERT_EQ(reading.issues.size(), 3u);
    EXPECT_EQ(reading.issues[0].place, (Place{u"plan.csv"_s, {}, 5, 2}));
    EXPECT_EQ(reading.issues[0].details, (QStringList{u"value"_s, u"99"_s, u"100–200"_s}));
    EXPECT_EQ(reading.issues[1].details.value(2), u"not_reported, carried_forward"_s);
    EXPECT_EQ(reading.issues[2].place.column, 1);
    write("plan.csv", "key,value\nname,Small\nstart,2022-01\nend,2022-12\nyellow_from,20\n");
    reading = read();
    ASSERT_EQ(reading.issues.size(), 1u);
    EXPECT_EQ(reading.issues[0].details, (QStringList{u"yellow_up_to"_s, u"10"_s, u"≥ 20"_s}));
}

TEST_F(PlanFolder, ReadsWhatAPledgeWaitsFor) {
    remove("allocations.csv");
    remove("actuals.csv");
    write("pledges.csv", waiting({}, "p1"));
    const auto reading = read();
    ASSERT_TRUE(reading.isClean()) << sentence(reading.issues.front()).toStdString();
    EXPECT_TRUE(reading.draft.pledges[0].waitsFor.empty());
    EXPECT_EQ(reading.draft.pledges[1].waitsFor, std::vector{PledgeId(1)});
}

TEST_F(PlanFolder, RefusesToWaitForTheUnknownTwiceOrInACircle) {
    remove("allocations.csv");
    remove("actuals.csv");
    write("pledges.csv", waiting("p9;p2;p2", "p1"));
    const auto reading = read();
    ASSERT_EQ(reading.issues.size(), 4u);
    const int column = 35 + 1;
    EXPECT_EQ(reading.issues[0].place, (Place{u"pledges.csv"_s, {}, 2, column}));
    EXPECT_EQ(reading.issues[0].code, ErrorCode::UnknownPledge);
    EXPECT_EQ(reading.issues[1].code, ErrorCode::DuplicateName);
    EXPECT_EQ(reading.issues[2].details, QStringList{u"waits_in_circle"_s});
    EXPECT_EQ(reading.issues[3].place, (Place{u"pledges.csv"_s, {}, 3, column}));
}

TEST_F(PlanFolder, ReadsThePlaceBesideAFigure) {
    const QByteArray header = "pledge,unit,month,value,state,percent,numerator,denominator,note,reason,by,on,place\n";
    write("actuals.csv", header + "p1,N,2022-03,10,,,,,,,Li,2022-04-03T09:00,3\n");
    const auto reading = read();
    ASSERT_TRUE(reading.isClean());
    EXPECT_EQ(reading.draft.reports[0].actual.outsidePlace, 3);
    write("actuals.csv", header +
                             "p1,N,2022-03,10,,,,,,,Li,2022-04-03T09:00,0\n"
                             "p2,B,2022-05,,started,80,,,,,Wu,2022-06-03T09:00,1\n");
    const auto wrong = read();
    ASSERT_EQ(wrong.issues.size(), 2u);
    EXPECT_EQ(wrong.issues[0].place, (Place{u"actuals.csv"_s, {}, 2, 13}));
    EXPECT_EQ(wrong.issues[1].details, QStringList{u"place"_s});
}

TEST_F(PlanFolder, NamesTheFileOfEveryWrongRow) {
    write("allocations.csv", "pledge,town,share\np1,Nowhere,60\n");
    write("actuals.csv",
          "pledge,unit,month,value,state,percent,numerator,denominator,note,reason,by,on\n"
          "p9,A,2022-03,10,,,,,,,Li,2022-04-03T09:00\np2,A,2022-05,,finished,,,,,,Li,soon\n");
    const auto reading = read();
    ASSERT_EQ(reading.issues.size(), 4u);
    EXPECT_EQ(reading.issues[0].place, (Place{u"allocations.csv"_s, {}, 2, 2}));
    EXPECT_EQ(reading.issues[1].place, (Place{u"actuals.csv"_s, {}, 2, 1}));
    EXPECT_EQ(reading.issues[2].place, (Place{u"actuals.csv"_s, {}, 3, 5}));
    EXPECT_EQ(reading.issues[3].place, (Place{u"actuals.csv"_s, {}, 3, 12}));
}

TEST_F(PlanFolder, SaysWhereATextOrAPlaceInItIsWrong) {
    const QByteArray digest(64, 'a');
    write("sources.csv", "source,name,year,sha256\ns1,text,2022," + digest + "\n../s2,other,2022,12\n");
    ASSERT_TRUE(makeFolder("sources"));
    write("sources/s1.txt", "到200亿");
    write("pledge_sources.csv",
          "pledge,source,begin,end,part,due\np1,s1,1,5,value,2022-12-31\np1,s1,1,6,value,\np9,s1,1,2,value,\n"
          "p1,s9,1,2,value,\np1,s1,1,2,words,\n");
    const auto reading = read();
    const std::vector<Place> places{{u"sources.csv"_s, {}, 3, 1},        {u"sources.csv"_s, {}, 3, 1},
                                    {u"sources.csv"_s, {}, 3, 4},        {u"pledge_sources.csv"_s, {}, 3, 4},
                                    {u"pledge_sources.csv"_s, {}, 4, 1}, {u"pledge_sources.csv"_s, {}, 5, 2},
                                    {u"pledge_sources.csv"_s, {}, 6, 5}};
    ASSERT_EQ(reading.issues.size(), places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        EXPECT_EQ(reading.issues[i].place, places[i]) << sentence(reading.issues[i]).toStdString();
    }
    ASSERT_EQ(reading.draft.pledges[0].sources.size(), 1U);
    EXPECT_EQ(reading.draft.pledges[0].sources.front().at, (Span{1, 5}));
}

TEST_F(PlanFolder, NeedsNeitherAllocationsNorActuals) {
    remove("allocations.csv");
    remove("actuals.csv");
    const auto reading = read();
    EXPECT_TRUE(reading.isClean());
    EXPECT_EQ(reading.draft.pledges.size(), 3u);
    EXPECT_TRUE(reading.draft.reports.empty());
}

TEST_F(PlanFolder, NamesThePlaceOfEveryWrongCell) {
    struct Case {
        const char* file;
        QByteArray content;
        ErrorCode code;
        int row;
        int column;
    };
    const Case cases[]{
        {"plan.csv", "key,value\nname,A\nstart,2022-01\nend,2022-12\ncolour,red\n", ErrorCode::WrongCell, 5, 1},
        {"plan.csv", "key,value\nname,A\nstart,2022-01\nend,2022-12\nrate_decimals,4\n", ErrorCode::WrongCell, 5, 2},
        {"plan.csv", "key,value\nname,A\nstart,2022-01\nend,2022-12\nend,2022-12\n", ErrorCode::DuplicateName, 5, 1},
        {"plan.csv", "key,value\nname,A\nstart,2022-01\n", ErrorCode::MissingCell, 0, 0},
        {"plan.csv", "key,value\nname,A\nstart,2022-12\nend,2022-01\n", ErrorCode::WrongCell, 0, 0},
        {"units.csv", "unit,group,aliases,from,to\nA,county,,,\n", ErrorCode::WrongCell, 2, 2},
        {"calendar.csv", "day,kind\n2022-10-01,holiday\n2022-10-32,holiday\n", ErrorCode::NotADate, 3, 1},
        {"step_templates.csv", "template,step,days_before\nT,draft,-1\n", ErrorCode::WrongCell, 2, 3},
        {"measures.csv", "programme,measure,state\nTwelve,m,done\n", ErrorCode::WrongCell, 2, 1},
        {"measures.csv", "programme,measure,state\nTen,m,finished\n", ErrorCode::WrongCell, 2, 3},
        {"persons.csv", "person,post,units,programmes\nLi,,A;C,\n", ErrorCode::UnknownUnit, 2, 3},
        {"persons.csv", "person,post,units,programmes\nLi,,,Twelve\n", ErrorCode::WrongCell, 2, 4},
        {"allocations.csv", "pledge,town,share\np1,N,much\n", ErrorCode::NotANumber, 2, 3},
        {"allocations.csv", "pledge,town,share\np1,N,1\np1,N,2\n", ErrorCode::DuplicateName, 3, 2},
        {"allocations.csv", "pledge,town,share\np1,N,1\np9,N,1\n", ErrorCode::UnknownPledge, 3, 1},
        {"steps.csv", "pledge,step,due,done_on\np2,draft,2022-03-01,\np9,print,2022-04-01,\n", ErrorCode::UnknownPledge,
         3, 1},
        {"steps.csv", "pledge,step,due,done_on\np2,print,2022-04-01,\np2,draft,2022-03-01,\n", ErrorCode::InvalidPledge,
         3, 2},
        {"last_year.csv", "pledge,unit,month,value\np1,A,2021-13,1\n", ErrorCode::NotAMonth, 2, 3},
        {"revisions.csv",
         "pledge,number,kind,before,after,decided_on,authority,reason,by,at,undone_at\n"
         "p1,2,withdrawn,,,2022-07-01,a,r,Li,2022-07-01T09:00,\n",
         ErrorCode::WrongCell, 2, 2},
        {"revisions.csv",
         "pledge,number,kind,before,after,decided_on,authority,reason,by,at,undone_at\n"
         "p1,1,targets,2022-12-31=90,2022-12-31=95,2022-07-01,a,r,Li,2022-07-01T09:00,\n",
         ErrorCode::WrongCell, 2, 5}};
    for (const Case& one : cases) {
        SCOPED_TRACE(one.content.toStdString());
        SetUp();
        if (QByteArrayView(one.file) == "plan.csv" || QByteArrayView(one.file) == "units.csv") {
            remove("actuals.csv");
        }
        write(one.file, one.content);
        const auto reading = read();
        ASSERT_FALSE(reading.isClean());
        EXPECT_EQ(reading.issues.front().code, one.code) << sentence(reading.issues.front()).toStdString();
        EXPECT_EQ(reading.issues.front().place, (Place{QString::fromLatin1(one.file), {}, one.row, one.column}));
        remove(one.file);
    }
}

TEST_F(PlanFolder, AReportOfNothingIsNoReport) {
    const QByteArray header = "pledge,unit,month,value,state,percent,numerator,denominator,note,reason,by,on\n";
    write("actuals.csv", header + "p1,N,2022-03,,,,,,,,Li,2022-04-03T09:00\n");
    EXPECT_EQ(read().issues.front().code, ErrorCode::MissingCell);
    write("actuals.csv", header + "p1,N,2022-03,,withdrawn,,,,,,Li,2022-04-03T09:00:00.250+02:00\n");
    const auto reading = read();
    ASSERT_TRUE(reading.isClean());
    EXPECT_TRUE(reading.draft.reports.front().actual.isBlank());
    EXPECT_EQ(reading.draft.reports.front().at, QDateTime(date("2022-04-03"), QTime(7, 0, 0, 250), Qt::UTC));
    write("actuals.csv", header + "p1,N,2022-03,5,withdrawn,,,,,,Li,2022-04-03T09:00\n");
    EXPECT_EQ(read().issues.front().place.column, 5);
    write("actuals.csv", header + "p1,N,2024-03,5,,,,,,,Li,2022-04-03T09:00\n");
    EXPECT_EQ(read().issues.front().code, ErrorCode::MonthOutsidePlan);
}

TEST_F(PlanFolder, TakesHeadersWithoutTheirOptionalColumns) {
    write("allocations.csv", "pledge,town,share,weight,leader\np1,N,40,3,Li\n");
    remove("actuals.csv");
    const auto reading = read();
    ASSERT_TRUE(reading.isClean());
    EXPECT_EQ(reading.draft.pledges[1].weight, figure("3"));
    EXPECT_EQ(reading.draft.pledges[1].notes.leader, u"Li"_s);
    write("allocations.csv", "pledge,town,share,leader\np1,N,40,Li\n");
    EXPECT_EQ(read().issues.front().code, ErrorCode::WrongHeader);
}

TEST(PlanFolderReader, NamesEveryMissingTable) {
    const QTemporaryDir folder;
    const auto reading = readPlanFolder(folder.path());
    ASSERT_EQ(reading.issues.size(), 4u);
    EXPECT_EQ(reading.issues[0].code, ErrorCode::FileMissing);
    const auto nowhere = readPlanFolder(folder.filePath(u"nowhere"_s));
    ASSERT_EQ(nowhere.issues.size(), 1u);
    EXPECT_EQ(nowhere.issues.front().subject, folder.filePath(u"nowhere"_s));
}

TEST(PlanFolderReader, YongkangHolds153SignedLinesOf151Pledges) {
    const auto reading = readPlanFolder(u":/pledge/samples/yongkang-2022"_s);
    EXPECT_TRUE(reading.isClean());
    const PlanDraft& draft = reading.draft;
    EXPECT_EQ(countOf(draft, UnitGroup::Department), 15);
    EXPECT_EQ(countOf(draft, UnitGroup::Town), 16);
    int pledges = 0;
    int lines = 0;
    for (const Pledge& pledge : draft.pledges) {
        if (!pledge.allocation) {
            ++pledges;
            lines += static_cast<int>(pledge.owners.size());
        }
    }
    EXPECT_EQ(pledges, 151);
    EXPECT_EQ(lines, 153);
    EXPECT_TRUE(draft.plan.isSample);
}

TEST(PlanFolderReader, EveryKindHoldsEveryKind) {
    const auto reading = readPlanFolder(u":/pledge/samples/every-kind"_s);
    EXPECT_TRUE(reading.isClean());
    for (const PledgeKind kind : {PledgeKind::Cumulative, PledgeKind::Level, PledgeKind::Ceiling, PledgeKind::Works,
                                  PledgeKind::Deliverable, PledgeKind::Direction, PledgeKind::Standing}) {
        EXPECT_TRUE(std::ranges::any_of(reading.draft.pledges, [kind](const Pledge& p) {
            return !p.allocation && kindOf(p) == kind;
        })) << static_cast<int>(kind);
    }
}

}  // namespace pledge
