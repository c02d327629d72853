#include <core/exchange/samplereader.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

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
class SampleFolder : public testing::Test {
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

    Reading<PlanDraft> read() { return readSample(m_folder.path()); }

private:
    QTemporaryDir m_folder;
};

int countOf(const PlanDraft& draft, UnitGroup group) {
    return static_cast<int>(std::ranges::count(draft.units, group, &OrgUnit::group));
}

}  // namespace

TEST_F(SampleFolder, GivesThePlanItsSettings) {
    const auto reading = read();
    ASSERT_TRUE(reading.isClean());
    const Plan& plan = reading.draft.plan;
    EXPECT_EQ(plan.name, u"Small"_s);
    EXPECT_EQ(plan.span, (MonthSpan{month("2022-01"), month("2022-12")}));
    EXPECT_TRUE(plan.isSample);
    EXPECT_EQ(plan.reportingDay, 8);
}

TEST_F(SampleFolder, PutsTheTownsPartsBehindTheWholeInOfficialOrder) {
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

TEST_F(SampleFolder, ReadsTheFactsOfAPledge) {
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

TEST_F(SampleFolder, ReadsReportsInTheOrderTheyWereHandedIn) {
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

TEST_F(SampleFolder, NamesTheFileOfEveryWrongRow) {
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

TEST(SampleReader, NamesEveryMissingTable) {
    const QTemporaryDir folder;
    const auto reading = readSample(folder.path());
    ASSERT_EQ(reading.issues.size(), 5u);
    EXPECT_EQ(reading.issues[0].code, ErrorCode::FileMissing);
}

TEST(SampleReader, YongkangHolds153SignedLinesOf151Pledges) {
    const auto reading = readSample(u":/pledge/samples/yongkang-2022"_s);
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

TEST(SampleReader, EveryKindHoldsEveryKind) {
    const auto reading = readSample(u":/pledge/samples/every-kind"_s);
    EXPECT_TRUE(reading.isClean());
    for (const PledgeKind kind : {PledgeKind::Cumulative, PledgeKind::Level, PledgeKind::Ceiling, PledgeKind::Works,
                                  PledgeKind::Deliverable, PledgeKind::Direction, PledgeKind::Standing}) {
        EXPECT_TRUE(std::ranges::any_of(reading.draft.pledges, [kind](const Pledge& p) {
            return !p.allocation && kindOf(p) == kind;
        })) << static_cast<int>(kind);
    }
}

}  // namespace pledge
