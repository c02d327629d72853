#include <core/schedule/caution.h>
#include <core/schedule/ledgerfigures.h>
#include <core/schedule/samecases.h>
#include <tests/support/ledgervalues.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr PledgeId kWhole{1};
constexpr OrgUnitId kBureau{1};

Pledge counted(const char* unit = "家") {
    Pledge pledge = flow({{"2022-12-31", "34"}}, unit);
    pledge.id = kWhole;
    pledge.order = 1;
    pledge.name = u"股改企业"_s;
    pledge.owners = {kBureau};
    return pledge;
}

Pledge townPart(qint64 id, qint64 town) {
    Pledge part = allocatedPart(counted(), OrgUnitId(town), figure("17"));
    part.id = PledgeId(id);
    return part;
}

PlanSnapshot planWith(std::vector<Pledge> pledges, Plan plan = plan2022(), Series series = {}) {
    std::vector<Line> lines;
    for (Pledge& pledge : pledges) {
        lines.push_back({std::make_shared<const Pledge>(std::move(pledge)),
                         std::make_shared<const Series>(lines.empty() ? std::move(series) : Series())});
    }
    return {std::move(plan),
            {{kBureau, u"经信局"_s, UnitGroup::Department, 1, {}, {}, {}},
             {OrgUnitId(2), u"东镇"_s, UnitGroup::Town, 2, {u"东城"_s}, {}, {}},
             {OrgUnitId(3), u"西镇"_s, UnitGroup::Town, 3, {}, {}, {}}},
            {},
            std::move(lines)};
}

std::vector<LedgerRow> someCompanies() {
    return {company(1, 1, "甲公司", "东镇", "2022-01-31", "120.5"),
            company(2, 1, "乙公司", "西镇", "2022-02-01", "0.25"), company(3, 1, "丙公司", "东城", "2022-06-30"),
            company(4, 1, "丁公司", "", "", "3"), company(5, 1, "戊公司", "东镇", "2021-12-31", "9")};
}

LedgerFigure figureIn(const PlanSnapshot& snapshot, const char* until, std::size_t position = 0) {
    return ledgerFigure(snapshot, position, month(until)).value_or(LedgerFigure{figure("-1"), 0, 0, 0, 0});
}

}  // namespace

TEST(LedgerFigures, CountTheCasesOfTheRunAndSayWhichHaveNoDay) {
    const PlanSnapshot snapshot = withLedgers(planWith({counted()}), {companies(1, {kWhole})}, someCompanies());
    EXPECT_EQ(figureIn(snapshot, "2022-01"), (LedgerFigure{figure("2"), 2, 1, 0, 0}));
    EXPECT_EQ(figureIn(snapshot, "2022-05"), (LedgerFigure{figure("3"), 3, 1, 0, 0}));
    EXPECT_EQ(figureIn(snapshot, "2022-06"), (LedgerFigure{figure("4"), 4, 1, 0, 0}));
}

TEST(LedgerFigures, SumAmountsExactlyAcrossUnitsOfMeasure) {
    Ledger ledger = companies(1, {kWhole});
    ledger.uses.front().measure = LedgerMeasure::Amount;
    const PlanSnapshot snapshot = withLedgers(planWith({counted("亿元")}), {ledger}, someCompanies());
    EXPECT_EQ(figureIn(snapshot, "2022-06"), (LedgerFigure{figure("0.012375"), 4, 1, 1, 0}));
}

TEST(LedgerFigures, CountWhatHasReachedTheStageByTheMonthsEnd) {
    const Ledger ledger = projects(1, {{kWhole, LedgerMeasure::Cases, 1}});
    const PlanSnapshot snapshot =
        withLedgers(planWith({counted("个")}), {ledger},
                    {project(1, 1, "一期", "1", {"2022-01-05", "2022-03-31", ""}),
                     project(2, 1, "二期", "1", {"2022-01-05", "", "2022-05-01"}),
                     project(3, 1, "三期", "1", {"2022-02-01", "", ""}), project(4, 1, "四期", "1", {"", "", ""})});
    EXPECT_EQ(figureIn(snapshot, "2022-02").value, figure("0"));
    EXPECT_EQ(figureIn(snapshot, "2022-03").value, figure("1"));
    EXPECT_EQ(figureIn(snapshot, "2022-05"), (LedgerFigure{figure("2"), 2, 0, 0, 0}));
}

TEST(LedgerFigures, GiveEveryTownItsOwnCases) {
    const PlanSnapshot snapshot =
        withLedgers(planWith({counted(), townPart(2, 2), townPart(3, 3)}), {companies(1, {kWhole})}, someCompanies());
    EXPECT_EQ(figureIn(snapshot, "2022-06", 0), (LedgerFigure{figure("4"), 4, 1, 0, 1}));
    EXPECT_EQ(figureIn(snapshot, "2022-06", 1).value, figure("2"));
    EXPECT_EQ(figureIn(snapshot, "2022-06", 2).value, figure("1"));
}

TEST(LedgerFigures, StartAgainWhereTheRunningTotalDoes) {
    Pledge pledge = flow({{"2022-12-31", "30"}, {"2023-12-31", "30"}}, "家");
    pledge.id = kWhole;
    pledge.owners = {kBureau};
    pledge.yearlyRestart = true;
    const std::vector<LedgerRow> rows{company(1, 1, "甲", "", "2022-05-01"), company(2, 1, "乙", "", "2023-01-01")};
    const Plan plan = planOf("2022-01", "2023-12");
    EXPECT_EQ(figureIn(withLedgers(planWith({pledge}, plan), {companies(1, {kWhole})}, rows), "2023-01").value,
              figure("1"));
    pledge.yearlyRestart = false;
    pledge.base = Base{figure("12"), date("2021-12-31")};
    EXPECT_EQ(figureIn(withLedgers(planWith({pledge}, plan), {companies(1, {kWhole})}, rows), "2023-01").value,
              figure("14"));
    pledge.nature = Nature::State;
    EXPECT_EQ(figureIn(withLedgers(planWith({pledge}, plan), {companies(1, {kWhole})}, rows), "2023-01").value,
              figure("2"));
}

TEST(LedgerFigures, AddUpOverSeveralLedgersAndAreSilentWithoutOne) {
    const PlanSnapshot plan = planWith({counted()});
    EXPECT_FALSE(ledgerFigure(plan, 0, month("2022-06")));
    const PlanSnapshot two = withLedgers(plan, {companies(1, {kWhole}), companies(2, {kWhole}), companies(3, {})},
                                         {company(1, 1, "甲", "", "2022-01-01"), company(2, 2, "乙", "", "2022-01-01"),
                                          company(3, 3, "丙", "", "2022-01-01")});
    EXPECT_EQ(figureIn(two, "2022-06").value, figure("2"));
}

TEST(LedgerFigures, AreHeldAgainstTheReport) {
    const PlanSnapshot plan = planWith({counted()}, plan2022(), figures({{"2022-06", "5"}}));
    const PlanSnapshot snapshot = withLedgers(plan, {companies(1, {kWhole})}, someCompanies());
    EXPECT_EQ(reportedBeyondLedger(snapshot, 0, month("2022-06")), figure("1"));
    EXPECT_FALSE(reportedBeyondLedger(snapshot, 0, month("2022-05")));
    const Scoreboard board(snapshot, month("2022-06"));
    const std::vector<Caution> cautions = cautionsOf(snapshot, board, 0);
    ASSERT_EQ(cautions.size(), 1U);
    EXPECT_EQ(cautions[0], (Caution{CautionKind::LedgerDiffers, 0, {}, figure("5"), figure("4"), {}}));
    EXPECT_EQ(board.verdict(0).light, Scoreboard(plan, month("2022-06")).verdict(0).light);
}

TEST(SameCases, SeeThroughWidthsBlanksBracketsAndTheFormOfACompany) {
    const QString key = caseKey(u"浙江（永康）五金股份有限公司"_s);
    for (const QString& other : {u"浙江永康五金有限公司"_s, u"浙江(永康) 五金有限责任公司"_s, u"浙江永康五金"_s}) {
        EXPECT_EQ(caseKey(other), key) << other.toStdString();
    }
    EXPECT_EQ(caseKey(u"ＡＢ科技有限公司"_s), caseKey(u"ab科技"_s));
    EXPECT_NE(caseKey(u"永康五金一厂"_s), caseKey(u"永康五金二厂"_s));
    EXPECT_EQ(caseKey(u"有限公司"_s), u"有限公司"_s);
}

TEST(SameCases, StandTwiceInOneLedgerOrInTwoThatFeedOnePledge) {
    const std::vector<LedgerRow> rows{company(1, 1, "甲有限公司", "", ""), company(2, 1, "乙", "", ""),
                                      company(3, 2, "甲股份有限公司", "", ""), company(4, 3, "乙", "", ""),
                                      company(5, 1, "乙 ", "", "")};
    const PlanSnapshot snapshot =
        withLedgers(planWith({counted()}), {companies(1, {kWhole}), companies(2, {kWhole}), companies(3, {})}, rows);
    const std::vector<SameCase> expected{{u"甲有限公司"_s, {0, 2}}, {u"乙"_s, {1, 4}}};
    EXPECT_EQ(sameCasesOf(snapshot.records(), kWhole), expected);
    EXPECT_EQ(sameCasesOf(snapshot.records(), LedgerId(1)), expected);
    EXPECT_EQ(sameCasesOf(snapshot.records(), LedgerId(2)), (std::vector<SameCase>{expected[0]}));
    EXPECT_TRUE(sameCasesOf(snapshot.records(), LedgerId(3)).empty());
    const auto cautions = cautionsOf(snapshot, Scoreboard(snapshot, month("2022-06")), 0);
    ASSERT_EQ(cautions.size(), 2U);
    EXPECT_EQ(cautions[0].kind, CautionKind::CaseTwice);
    EXPECT_EQ(cautions[0].cases, (std::vector<std::size_t>{0, 2}));
}

}  // namespace pledge::test
