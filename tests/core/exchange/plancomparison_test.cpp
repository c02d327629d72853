#include <core/exchange/comparisonwriter.h>
#include <core/exchange/plancomparison.h>
#include <core/exchange/planpairs.h>
#include <tests/support/fullplan.h>
#include <tests/support/ledgervalues.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace pledge {

using test::date;
using test::figure;
using test::fullPlan;
using test::month;

namespace {

using Change = std::function<void(PlanDraft&)>;

/// The differences as lines: what|unit|name|field|old|new.
QString linesOf(const std::vector<PlanDifference>& differences) {
    QStringList lines;
    for (const PlanDifference& one : differences) {
        lines.append(QStringList{QString::number(static_cast<int>(one.what)), one.unit, one.name, one.field, one.before,
                                 one.after}
                         .join(u'|'));
    }
    return lines.join(u'\n');
}

QString compared(const Change& change, MatchBy match, CompareTimes times = CompareTimes::Yes) {
    PlanDraft after = fullPlan();
    change(after);
    return linesOf(comparePlans(fullPlan(), after, match, times));
}

QString byId(const Change& change) {
    return compared(change, MatchBy::Id);
}

JournalLine entry(const QString& action, const QString& detail, const QString& actor) {
    return {2,      QDateTime(QDate(2022, 7, 1), QTime(9, 0), Qt::UTC), actor, u"lead_office"_s, action, {}, detail,
            u"aa"_s};
}

const QString kFinance = u"Finance; Office"_s;
const QString kLoans = u"New loans; net"_s;

}  // namespace

TEST(PlanComparison, TellsSettingsChainsAndPlaces) {
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.plan.score.cap = 100; }),
              u"0||%1|score_cap|120|100"_s.arg(fullPlan().plan.name));
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.plan.policy.byKind.clear(); }),
              u"0||%1|bands_by_kind|works=ratio:0:20|"_s.arg(fullPlan().plan.name));
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.pledges[3].waitsFor = {PledgeId(1)}; }),
              u"4|%1|Policy|waits_for|Share;%2|%2"_s.arg(kFinance, kLoans));
    EXPECT_EQ(compared([](PlanDraft& plan) { plan.reports[0].actual.outsidePlace = 4; }, MatchBy::Name),
              u"8|%1|%2|2022-01|10.25 #3|10.25 #4"_s.arg(kFinance, kLoans));
}

TEST(PlanComparison, FindsNothingBetweenEqualPlans) {
    EXPECT_EQ(compared([](PlanDraft&) {}, MatchBy::Id), QString());
    EXPECT_EQ(compared([](PlanDraft&) {}, MatchBy::Name), QString());
}

TEST(PlanComparison, NamesEverySortOfFact) {
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.plan.reportingDay = 9; }),
              u"0||"_s + fullPlan().plan.name + u"|reporting_day|8|9"_s);
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.units[4].group = UnitGroup::Town; }),
              u"1||Task force|group|task_force|town"_s);
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.programmes[1].goal = u"g"_s; }), u"2||Other|goal||g"_s);
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.persons[1].units = {OrgUnitId(5)}; }), u"3||Qian|units||Task force"_s);
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.pledges[0].weight = figure("3"); }),
              u"4|"_s + kFinance + u'|' + kLoans + u"|weight|2.5|3"_s);
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.pledges[0].milestones[0].value = figure("116"); }),
              u"5|"_s + kFinance + u'|' + kLoans + u"|2022-06-30|115|116"_s);
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.pledges[2].allocation->share = figure("61"); }),
              u"6|'South|"_s + kLoans + u"|share|60|61"_s);
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.pledges[2].notes.leader.clear(); }),
              u"6|'South|"_s + kLoans + u"|leader|Zhao|"_s);
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.reports[7].actual.value = figure("88"); }),
              u"8|@Industry|Share|2022-12|87.5 7/8|88 7/8"_s);
}

TEST(PlanComparison, NamesARevisionByItsNumber) {
    const QString lines = byId([](PlanDraft& plan) { plan.pledges[0].revisions[1].undoneAt.reset(); });
    EXPECT_TRUE(lines.startsWith(u"7|"_s + kFinance + u'|' + kLoans + u"|2|targets, 2022-06-30=115"_s));
    EXPECT_TRUE(lines.contains(u", undone, "_s));
    EXPECT_TRUE(byId([](PlanDraft& plan) { plan.pledges[0].revisions.pop_back(); }).endsWith(u'|'));
}

TEST(PlanComparison, KnowsThingsOfOneLineageByTheirIds) {
    const auto renamed = [](PlanDraft& plan) {
        plan.units[0].name = u"Treasury"_s;
        plan.pledges[0].name = u"Loans"_s;
    };
    EXPECT_EQ(byId(renamed),
              u"1||Treasury|unit|Finance; Office|Treasury\n4|Treasury|Loans|pledge|"_s + kLoans + u"|Loans"_s);
    const QString byName = compared(renamed, MatchBy::Name);
    EXPECT_TRUE(byName.contains(u"1||Treasury|unit||Treasury"_s));
    EXPECT_TRUE(byName.contains(u"4|"_s + kFinance + u'|' + kLoans + u"|pledge|"_s + kLoans + u'|'));
}

TEST(PlanComparison, SaysWhatIsNewOrGoneInOneLine) {
    EXPECT_EQ(byId([](PlanDraft& plan) { plan.persons.pop_back(); }), u"3||Qian|person|Qian|"_s);
    EXPECT_EQ(byId([](PlanDraft& plan) {
                  plan.pledges.erase(plan.pledges.begin() + 1);
                  plan.reports.erase(plan.reports.begin() + 1);
              }),
              u"6|North\nTown|"_s + kLoans + u"|share|140.5|\n8|North\nTown|"_s + kLoans + u"|2022-01|5|"_s);
}

TEST(PlanComparison, ReportsOrderOnlyForWhatMoved) {
    const auto moved = [](PlanDraft& plan) {
        plan.units[4].order = 0;
        std::rotate(plan.units.begin(), plan.units.begin() + 4, plan.units.end());
    };
    EXPECT_EQ(byId(moved), u"1||Task force|order|5|0"_s);
    EXPECT_EQ(longestAscent({4, 0, 1, 2, 3}), (std::vector<std::size_t>{1, 2, 3, 4}));
    EXPECT_TRUE(longestAscent({}).empty());
}

TEST(PlanComparison, TellsAnotherHistoryOfTheSameFigure) {
    const auto retold = [](PlanDraft& plan) { plan.reports[3].reason = u"recount"_s; };
    const QString lines = compared(retold, MatchBy::Id, CompareTimes::No);
    EXPECT_EQ(
        lines,
        u"8|"_s + kFinance + u'|' + kLoans +
            u"|2022-02|30; 20 #12 (=counted twice); withdrawn (not audited)|30; 20 #12 (recount); withdrawn (not audited)"_s);
}

TEST(PlanComparison, LeavesTimesAndWritersAsideWhereAsked) {
    const auto later = [](PlanDraft& plan) {
        for (ReportDraft& report : plan.reports) {
            report.at = report.at.addSecs(1);
            report.by = u"import"_s;
        }
        plan.pledges[0].revisions[0].at = plan.pledges[0].revisions[0].at.addDays(1);
    };
    EXPECT_EQ(compared(later, MatchBy::Name, CompareTimes::No), QString());
    EXPECT_FALSE(compared(later, MatchBy::Name).isEmpty());
}

TEST(PlanComparison, FindsTheAuthorInTheJournal) {
    PlanDraft after = fullPlan();
    after.pledges[0].weight = figure("3");
    after.pledges[0].milestones[0].value = figure("116");
    after.units[4].group = UnitGroup::Town;
    auto differences = comparePlans(fullPlan(), after, MatchBy::Id, CompareTimes::Yes);
    addAuthors(
        differences,
        std::vector{
            entry(u"change_plan"_s,
                  u"{\"changes\":[{\"what\":\"pledge\",\"id\":1,\"field\":\"weight\",\"old\":\"1\",\"new\":\"3\"}]}"_s,
                  u"Li"_s),
            entry(u"revise_targets"_s, u"{\"pledge\":1,\"number\":1}"_s, u"Wu"_s)});
    ASSERT_EQ(differences.size(), 3u);
    EXPECT_EQ(differences[0].by, QString());
    EXPECT_EQ(differences[1].by, u"Li"_s);
    EXPECT_EQ(differences[1].at, QDateTime(QDate(2022, 7, 1), QTime(9, 0), Qt::UTC));
    EXPECT_EQ(differences[2].by, u"Wu"_s);
}

TEST(PlanComparison, KnowsAFigureByWhoReportedItLast) {
    PlanDraft after = fullPlan();
    after.reports[0].actual.value = figure("11");
    const auto differences = comparePlans(fullPlan(), after, MatchBy::Id, CompareTimes::Yes);
    ASSERT_EQ(differences.size(), 1u);
    EXPECT_EQ(differences[0].by, u"Li"_s);
    EXPECT_EQ(differences[0].at, after.reports[0].at);
}

TEST(PlanComparison, ListsTheCasesOfALedgerThatCameWentOrChanged) {
    const PlanDraft full = fullPlan();
    const auto with = [&full](std::vector<Ledger> ledgers, std::vector<LedgerRow> rows) {
        PlanDraft plan = full;
        plan.records.ledgers = std::move(ledgers);
        plan.records.ledgerRows = std::move(rows);
        return plan;
    };
    const Ledger ledger = test::companies(1, {});
    Ledger renamed = ledger;
    renamed.name = u"股改企业"_s;
    const PlanDraft before = with({ledger}, {test::company(1, 1, "甲公司", "", "2022-03-01", "120"),
                                             test::company(2, 1, "乙公司", "", "2022-04-01", "80")});
    const PlanDraft after = with({renamed}, {test::company(1, 1, "甲公司", "", "2022-03-01", "125"),
                                             test::company(3, 1, "丙公司", "", "2022-05-01", "1")});
    EXPECT_EQ(linesOf(comparePlans(before, after, MatchBy::Id, CompareTimes::Yes)),
              u"10||股改企业|name|企业台账1|股改企业\n"
              "11|股改企业|甲公司|金额|120|125\n"
              "11|股改企业|丙公司|企业名称||丙公司\n"
              "11|股改企业|乙公司|企业名称|乙公司|"_s);
    EXPECT_TRUE(comparePlans(before, before, MatchBy::Name, CompareTimes::Yes).empty());
    EXPECT_EQ(comparePlans(before, with({ledger}, {}), MatchBy::Name, CompareTimes::Yes).size(), 2U);
}

TEST(PlanComparison, OneLineageHasOneFirstEntry) {
    const std::vector one{entry(u"create_plan"_s, {}, u"Li"_s)};
    auto other = one;
    other.front().hash = u"bb"_s;
    EXPECT_TRUE(areOneLineage(one, one));
    EXPECT_FALSE(areOneLineage(one, other));
    EXPECT_FALSE(areOneLineage({}, {}));
}

TEST(ComparisonWriter, HasAWordForEverythingThatIsCompared) {
    PlanDifference difference;
    for (const auto& [what, word] : {std::pair{Compared::Source, u"source"_s}, std::pair{Compared::Ledger, u"ledger"_s},
                                     std::pair{Compared::LedgerCase, u"case"_s}}) {
        difference.what = what;
        EXPECT_TRUE(comparisonCsv({&difference, 1}).contains(u'\n' + word + u','));
    }
}

TEST(ComparisonWriter, WritesTheSameInBothFormats) {
    const std::vector<PlanDifference> differences{{Compared::Pledge,
                                                   1,
                                                   u"A"_s,
                                                   u"=B"_s,
                                                   u"note"_s,
                                                   u"x,y"_s,
                                                   {},
                                                   u"Li"_s,
                                                   QDateTime(QDate(2022, 7, 1), QTime(9, 0), Qt::UTC)}};
    EXPECT_EQ(comparisonCsv(differences),
              u"what,unit,name,field,old,new,by,at\npledge,A,'=B,note,\"x,y\",,Li,2022-07-01T09:00:00.000Z\n"_s);
    const auto json = QJsonDocument::fromJson(comparisonJson(differences).toUtf8()).object();
    EXPECT_FALSE(json[u"equal"_s].toBool(true));
    EXPECT_EQ(json[u"differences"_s].toArray().first()[u"name"_s].toString(), u"=B"_s);
    EXPECT_TRUE(json[u"differences"_s].toArray().first()[u"new"_s].isNull());
    EXPECT_TRUE(QJsonDocument::fromJson(comparisonJson({}).toUtf8())[u"equal"_s].toBool());
}

}  // namespace pledge
