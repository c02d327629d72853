#include <core/document/sheetfile.h>
#include <core/exchange/sheetreading.h>
#include <core/exchange/sheetview.h>
#include <tests/core/exchange/sheetplan.h>
#include <tests/support/planvalues.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr PledgeId kInvestment{1};
constexpr PledgeId kEnterprises{2};

SheetReading readOf(const QByteArray& csv, const SheetOrder& order, const PlanSnapshot& plan = test::sheetPlan()) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"来表.csv"_s);
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(csv);
    file.close();
    const auto sheet = readSheetFile(path);
    auto reading = sheet ? readSheets(*sheet, plan, order) : Result<SheetReading>(sheet.error());
    EXPECT_TRUE(reading);
    return reading ? *reading : SheetReading();
}

SheetOrder june() {
    SheetOrder order;
    order.month = test::month("2022-06");
    return order;
}

bool says(const SheetFigure& figure, SheetRemarkKind kind) {
    return std::ranges::any_of(figure.remarks, [kind](const SheetRemark& remark) { return remark.kind == kind; });
}

TakenFigure takenOf(const SheetFigure& figure) {
    return {figure.place, figure.pledge.value_or(PledgeId()), figure.actual, {}};
}

PlanSnapshot planWith(PledgeId pledge, const char* month, std::optional<Decimal> value) {
    ActualChange change{pledge, {}};
    change.actual.month = test::month(month);
    change.actual.value = value;
    return test::sheetPlan().with(std::vector<ActualChange>{change});
}

/// A slip of 10,000 that the guards cannot see at first, since a remark makes the figure wait.
constexpr const char* kSlipped = "责任单位,指标,单位,6月累计完成数,备注\n工贸局,新增规上企业,家,180000,为预计数\n";

}  // namespace

TEST(SheetTaking, HoldsWhatAPersonTakesAgainstTheGuards) {
    SheetOrder order = june();
    const SheetReading shown = readOf(kSlipped, order);
    ASSERT_EQ(shown.figures.size(), 1U);
    ASSERT_TRUE(shown.figures.front().isTakable);
    EXPECT_FALSE(shown.figures.front().asksReason);
    order.taken = {takenOf(shown.figures.front())};
    const SheetReading asked = readOf(kSlipped, order);
    EXPECT_TRUE(asked.lacksReason);
    EXPECT_EQ(asked.figures.front().state, SheetState::Flag);
    EXPECT_TRUE(asked.figures.front().asksReason);
    EXPECT_EQ(asked.figures.front().suggestion, test::figure("18"));
    EXPECT_TRUE(asked.changes(test::sheetPlan()).empty());
    order.reason = u"核对过原始凭证"_s;
    const SheetReading given = readOf(kSlipped, order);
    EXPECT_FALSE(given.lacksReason);
    EXPECT_TRUE(given.figures.front().isAccepted());
    EXPECT_TRUE(says(given.figures.front(), SheetRemarkKind::TakenByPerson));
}

TEST(SheetTaking, NeedsNoReasonForWhatAGuardSuggested) {
    SheetOrder order = june();
    order.taken = {takenOf(readOf(kSlipped, order).figures.front())};
    order.taken.front().suggested = readOf(kSlipped, order).figures.front().suggestion;
    const SheetReading taken = readOf(kSlipped, order);
    EXPECT_FALSE(taken.lacksReason);
    ASSERT_TRUE(taken.figures.front().isAccepted());
    EXPECT_EQ(taken.figures.front().actual.value, test::figure("18"));
}

TEST(SheetTaking, IsOfTheFigureThatWasSeenAndNotOfItsCell) {
    const SheetOrder order = june();
    const QByteArray sheet = "责任单位,指标,单位,6月累计完成数,备注\n工贸局,新增规上企业,家,18,为预计数\n";
    const TakenFigure seen = takenOf(readOf(sheet, order).figures.front());
    const auto stateWith = [&](const TakenFigure& taken) {
        SheetOrder taking = order;
        taking.taken = {taken};
        return readOf(sheet, taking).figures.front().state;
    };
    EXPECT_EQ(stateWith(seen), SheetState::Accept);
    TakenFigure other = seen;
    other.pledge = kInvestment;
    EXPECT_EQ(stateWith(other), SheetState::Flag);
    other = seen;
    other.actual.month = test::month("2022-05");
    EXPECT_EQ(stateWith(other), SheetState::Flag);
    other = seen;
    other.actual.value = test::figure("17");
    EXPECT_EQ(stateWith(other), SheetState::Flag);
}

TEST(SheetTaking, LeavesAMonthsOwnFigureThatAddsUpToNothing) {
    const SheetReading unreported = readOf("责任单位,指标,单位,6月当月完成数\n农水局,水库除险加固,座,1\n", june(),
                                           planWith(PledgeId(10), "2022-05", std::nullopt));
    ASSERT_EQ(unreported.figures.size(), 1U);
    EXPECT_TRUE(says(unreported.figures.front(), SheetRemarkKind::NoLastMonth));
    EXPECT_FALSE(unreported.figures.front().isTakable);
    const SheetReading remarked =
        readOf("责任单位,指标,单位,6月当月完成数,备注\n工贸局,新增规上企业,家,3,为预计数\n", june());
    ASSERT_EQ(remarked.figures.size(), 1U);
    EXPECT_EQ(remarked.figures.front().state, SheetState::Flag);
    EXPECT_FALSE(remarked.figures.front().isTakable) << "3 is no running total";
}

TEST(SheetTaking, CallsASumOfItsOwnThatDiffersALittleNotFar) {
    const PlanSnapshot plan = planWith(kEnterprises, "2022-06", test::figure("18"));
    const SheetReading reading = readOf("责任单位,指标,单位,6月当月完成数\n工贸局,新增规上企业,家,4\n", june(), plan);
    ASSERT_EQ(reading.figures.size(), 1U);
    EXPECT_TRUE(says(reading.figures.front(), SheetRemarkKind::SumReplaces));
    EXPECT_FALSE(says(reading.figures.front(), SheetRemarkKind::ReplacesFar));
}

TEST(SheetTaking, TakesAPersonsWordForAHead) {
    const QByteArray sheet = "责任单位,指标,单位,累计完成人数\n工贸局,新增规上企业,家,18\n";
    SheetOrder order = june();
    EXPECT_EQ(readOf(sheet, order).figures.front().state, SheetState::Flag);
    order.decisions.meanings = {{packedCell(u"累计完成人数"_s), SheetMeaning::Value}};
    EXPECT_EQ(readOf(sheet, order).figures.front().state, SheetState::Accept);
}

}  // namespace pledge
