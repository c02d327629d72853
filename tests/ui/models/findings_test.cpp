#include <tests/support/unitsplan.h>
#include <ui/models/findings.h>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::UnitsPlan;

QStringList namesOf(const PlanSnapshot& snapshot, const std::vector<NamedLine>& lines) {
    QStringList names;
    for (const NamedLine& line : lines) {
        names.append(snapshot.lines()[line.position].pledge->name);
    }
    return names;
}

}  // namespace

TEST(Findings, CountTheUnitsThatSignedAndTheirLinesFromTheData) {
    UnitsPlan plan;
    const PlanState& state = plan.state();
    const QString said = overviewFinding(state.snapshot(), state.board(), state.previousBoard());
    const LightCounts counts = state.board().counts(state.snapshot(), UnitGroup::Department);
    EXPECT_TRUE(said.contains(u"10 signed lines of 2 departments"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"<b>%1 on pace</b>"_s.arg(counts.green))) << said.toStdString();
    EXPECT_TRUE(said.contains(u"<b>%1 far behind or overdue</b>"_s.arg(counts.red))) << said.toStdString();
    EXPECT_TRUE(said.contains(u"%1 not reported."_s.arg(counts.notReported))) << said.toStdString();
}

TEST(Findings, SpeakOfTheTownsApart) {
    UnitsPlan plan;
    const PlanState& state = plan.state();
    const QString said = overviewFinding(state.snapshot(), state.board(), state.previousBoard());
    EXPECT_TRUE(said.contains(u"Of the towns' 2 shares"_s)) << said.toStdString();
}

TEST(Findings, CompareNothingInTheFirstMonth) {
    UnitsPlan plan;
    plan.state().setAsOf(Month(2022, 1));
    const PlanState& state = plan.state();
    const QString said = overviewFinding(state.snapshot(), state.board(), state.previousBoard());
    EXPECT_FALSE(said.contains(u"than in"_s)) << said.toStdString();
    EXPECT_FALSE(said.contains(u"as many as"_s)) << said.toStdString();
}

TEST(Findings, NameTheFurthestBehindFirstAndOnlyDepartments) {
    UnitsPlan plan;
    const PlanState& state = plan.state();
    const auto behind = furthestBehind(state.snapshot(), state.board());
    ASSERT_FALSE(behind.empty());
    EXPECT_TRUE(std::ranges::is_sorted(
        behind, {}, [&state](const NamedLine& line) { return *state.board().verdict(line.position).paceGap; }));
    EXPECT_TRUE(namesOf(state.snapshot(), behind).contains(u"新增贷款"_s));
    EXPECT_TRUE(std::ranges::none_of(behind, [&state](const NamedLine& line) {
        return state.snapshot().lines()[line.position].pledge->allocation.has_value();
    }));
}

TEST(Findings, NameWhatFallsDueByTheEndOfNextMonth) {
    UnitsPlan plan;
    const PlanState& state = plan.state();
    const auto soon = dueSoon(state.snapshot(), state.board());
    EXPECT_EQ(namesOf(state.snapshot(), soon), QStringList{u"新增科技贷"_s});
    EXPECT_EQ(soon.front().owners, u"金融办"_s);
}

TEST(Findings, NameTheSilentByUnitInOfficialOrder) {
    UnitsPlan plan;
    const PlanState& state = plan.state();
    const auto silent = silentUnits(state.snapshot(), state.board());
    ASSERT_GE(silent.size(), 2U);
    EXPECT_EQ(silent.front().name, u"金融办"_s);
    EXPECT_EQ(silent.front().pledges, std::vector<QString>{u"新增上市企业"_s});
    EXPECT_EQ(silent.back().name, u"东城街道"_s);
}

TEST(Findings, RemindWithTheDayAndTheNames) {
    UnitsPlan plan;
    const PlanState& state = plan.state();
    const QString text =
        reminderText(state.snapshot().plan(), state.asOf(), silentUnits(state.snapshot(), state.board()));
    const QStringList lines = text.split(u'\n');
    EXPECT_EQ(lines.size(), static_cast<qsizetype>(silentUnits(state.snapshot(), state.board()).size()) + 1);
    EXPECT_TRUE(lines[1].contains(u"金融办"_s)) << text.toStdString();
    EXPECT_TRUE(lines[1].contains(u"新增上市企业"_s)) << text.toStdString();
    EXPECT_FALSE(text.contains(u"示例"_s));
}

}  // namespace pledge
