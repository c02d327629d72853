#include <core/plan/ledgercells.h>
#include <core/plan/ledgerrules.h>
#include <tests/support/ledgervalues.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr PledgeId kCounted{1};
constexpr PledgeId kRate{2};
constexpr PledgeId kLoanSum{3};

Line lineOf(PledgeId id, Pledge pledge) {
    pledge.id = id;
    pledge.order = static_cast<int>(id.number());
    pledge.name = u"事项%1"_s.arg(id.number());
    pledge.owners = {OrgUnitId(1)};
    return {std::make_shared<const Pledge>(std::move(pledge)), std::make_shared<const Series>()};
}

PlanSnapshot plan() {
    return {plan2022(),
            {{OrgUnitId(1), u"经信局"_s, UnitGroup::Department, 1, {}, {}, {}},
             {OrgUnitId(2), u"东镇"_s, UnitGroup::Town, 2, {u"东城"_s}, {}, {}}},
            {},
            {lineOf(kCounted, flow({{"2022-12-31", "34"}}, "家")), lineOf(kRate, level({{"2022-12-31", "88"}})),
             lineOf(kLoanSum, flow({{"2022-12-31", "200"}}, "亿元"))}};
}

PlanSnapshot keptPlan() {
    return withLedgers(
        plan(), {companies(1, {kCounted}), projects(2, {{kCounted, LedgerMeasure::Cases, 1}})},
        {company(1, 1, "甲公司", "东镇", "2022-03-01", "5"), project(2, 2, "一期", "1.5", {"2022-01-05", "", ""})});
}

std::optional<Error> refusal(const LedgerChanges& changes, const PlanSnapshot& snapshot = keptPlan()) {
    const Outcome checked = checkLedgerChanges(snapshot, settledChanges(snapshot.records(), changes));
    return checked ? std::nullopt : std::optional(checked.error());
}

QStringList whyRefused(const LedgerChanges& changes) {
    const auto error = refusal(changes);
    return error ? error->details : QStringList();
}

QString cell(const LedgerColumn& column, const QString& typed) {
    const auto kept = canonicalCell(plan(), companies(1, {}), column, typed);
    return kept ? *kept : u"!"_s + kept.error().details.last();
}

}  // namespace

TEST(LedgerCells, KeepWhatIsTypedInOneForm) {
    const Ledger ledger = companies(1, {});
    EXPECT_EQ(cell(ledger.columns[0], u" 甲公司 "_s), u"甲公司"_s);
    EXPECT_EQ(cell(ledger.columns[1], u"东城"_s), u"东镇"_s);
    EXPECT_EQ(cell(ledger.columns[1], u"经信局"_s), u"!town"_s);
    for (const QString& day : {u"2022-06-03"_s, u"2022/6/3"_s, u"2022.6.3"_s, u"2022年6月3日"_s, u"２０２２/６/３"_s}) {
        EXPECT_EQ(cell(ledger.columns[2], day), u"2022-06-03"_s) << day.toStdString();
    }
    for (const QString& day : {u"2022-06"_s, u"6月3日"_s, u"2022-02-30"_s, u"45107"_s, u"2022-6/3"_s}) {
        EXPECT_EQ(cell(ledger.columns[2], day), u"!date"_s) << day.toStdString();
    }
    EXPECT_EQ(cell(ledger.columns[3], u"1,234.50"_s), u"1234.5"_s);
    EXPECT_EQ(cell(ledger.columns[3], u"１２"_s), u"12"_s);
    EXPECT_EQ(cell(ledger.columns[3], u"12万"_s), u"!figure"_s);
    EXPECT_EQ(cell(ledger.columns[3], u"1,23"_s), u"!figure"_s);
    EXPECT_EQ(cell(projects(1, {}).columns[2], u"农业"_s), u"!choice"_s);
    EXPECT_EQ(cell(ledger.columns[2], u" "_s), QString());
}

TEST(LedgerCells, ReachAStageWithALaterOne) {
    const LedgerRow row = project(1, 1, "一期", "1", {"2022-05-01", "", "2022-04-01"});
    EXPECT_EQ(dayReached(row, 0), date("2022-04-01"));
    EXPECT_EQ(dayReached(row, 1), date("2022-04-01"));
    EXPECT_EQ(stageOf(row), 2);
    EXPECT_EQ(stageOf(project(1, 1, "二期", "1", {"", "", ""})), -1);
}

TEST(LedgerRules, RefuseLedgersThatDoNotHoldTogether) {
    EXPECT_FALSE(refusal({{companies(3, {kCounted})}, {}, {}, {}}));
    Ledger ledger = companies(3, {});
    ledger.name = u"企业台账1"_s;
    EXPECT_EQ(whyRefused({{ledger}, {}, {}, {}}).value(0), u"name"_s);
    ledger = companies(3, {});
    ledger.columns[0].meaning = LedgerMeaning::None;
    EXPECT_EQ(whyRefused({{ledger}, {}, {}, {}}).value(0), u"columns"_s);
    ledger = companies(3, {});
    ledger.columns[1].name = u"日期"_s;
    EXPECT_EQ(whyRefused({{ledger}, {}, {}, {}}), (QStringList{u"columns"_s, u"日期"_s}));
    ledger = companies(3, {});
    ledger.columns[1].type = LedgerColumnType::Text;
    EXPECT_EQ(whyRefused({{ledger}, {}, {}, {}}), (QStringList{u"columns"_s, u"镇街"_s}));
    ledger = projects(3, {});
    ledger.stages[2] = u"项目"_s;
    EXPECT_EQ(whyRefused({{ledger}, {}, {}, {}}), (QStringList{u"stages"_s, u"项目"_s}));
    EXPECT_EQ(whyRefused({{companies(3, {kRate})}, {}, {}, {}}), (QStringList{u"pledge"_s, u"事项2"_s}));
    ledger = companies(3, {kCounted});
    ledger.uses[0].measure = LedgerMeasure::Amount;
    EXPECT_EQ(whyRefused({{ledger}, {}, {}, {}}), (QStringList{u"pledge"_s, u"事项1"_s}));
    ledger.uses[0].pledge = kLoanSum;
    EXPECT_FALSE(refusal({{ledger}, {}, {}, {}}));
}

TEST(LedgerRules, HoldCasesAgainstTheirColumns) {
    LedgerRow row = company(0, 1, "乙公司", "", "");
    EXPECT_FALSE(refusal({{}, {row}, {}, {}}));
    row.cells[0].clear();
    EXPECT_EQ(whyRefused({{}, {row}, {}, {}}), (QStringList{u"企业名称"_s, QString(), u"required"_s}));
    row = company(0, 1, "乙公司", "", "2022/3/1");
    EXPECT_EQ(whyRefused({{}, {row}, {}, {}}).value(0), u"日期"_s);
    EXPECT_EQ(whyRefused({{}, {project(0, 2, "二期", "1", {"2022-03-01", "2022-02-01", ""})}, {}, {}}),
              (QStringList{u"开工"_s, u"2022-02-01"_s, u"stage"_s}));
    EXPECT_EQ(whyRefused({{}, {}, {LedgerId(1)}, {}}).value(0), u"used"_s);
    EXPECT_FALSE(refusal({{}, {}, {LedgerId(1)}, {LedgerRowId(1)}}));
}

TEST(LedgerChanges, MoveCasesAlongWithColumnsAndLoseNothing) {
    const PlanSnapshot snapshot = keptPlan();
    Ledger next = projects(2, {});
    next.columns = {next.columns[1], next.columns[0]};
    next.stages = {u"签约"_s, u"拿地"_s};
    const auto changes = redefinition(snapshot.records(), next, {{1, 0}, {0, std::nullopt}});
    ASSERT_TRUE(changes);
    ASSERT_EQ(changes->rows.size(), 1U);
    EXPECT_EQ(changes->rows[0].cells, (QStringList{u"1.5"_s, u"一期"_s}));
    EXPECT_EQ(changes->rows[0].reached, (std::vector<std::optional<QDate>>{date("2022-01-05"), std::nullopt}));
    EXPECT_FALSE(refusal(*changes));
    const auto lost = redefinition(snapshot.records(), next, {{std::nullopt, 0}, {0, std::nullopt}});
    ASSERT_FALSE(lost);
    EXPECT_EQ(lost.error().details, (QStringList{u"column"_s, u"总投资"_s}));
    const auto stage = redefinition(snapshot.records(), next, {{1, 0}, {std::nullopt, std::nullopt}});
    ASSERT_FALSE(stage);
    EXPECT_EQ(stage.error().details, (QStringList{u"stage"_s, u"签约"_s}));
}

TEST(LedgerChanges, AreTakenBackByTheirInverse) {
    const PlanRecords before = keptPlan().records();
    LedgerRow changed = before.ledgerRows[0];
    changed.cells[0] = u"丙公司"_s;
    const LedgerChanges changes =
        settledChanges(before, {{companies(0, {})}, {changed, company(0, 1, "丁公司", "", "")}, {}, {LedgerRowId(2)}});
    EXPECT_EQ(changes.ledgers[0].id, LedgerId(3));
    EXPECT_EQ(changes.rows[1].id, LedgerRowId(3));
    const PlanRecords after = changedLedgers(before, changes);
    EXPECT_EQ(after.ledgerRows.size(), 2U);
    EXPECT_EQ(changedLedgers(after, inverseOf(before, changes)), before);
    EXPECT_TRUE(settledChanges(before, {before.ledgers, before.ledgerRows, {LedgerId(9)}, {}}).isEmpty());
}

}  // namespace pledge::test
