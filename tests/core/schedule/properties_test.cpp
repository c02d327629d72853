// What must hold for every pledge under every preset of the light policy, tried on made-up plans.

#include <core/plan/lightpresets.h>
#include <core/schedule/judge.h>
#include <core/schedule/scoreboard.h>
#include <core/schedule/timeline.h>
#include <tests/core/schedule/randomplan.h>
#include <tests/core/schedule/verdicttext.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr int kPledges = 60;
constexpr std::initializer_list<Month> kAsOf{Month(2021, 3), Month(2021, 12), Month(2022, 6), Month(2022, 11)};

class Properties : public testing::TestWithParam<LightPreset> {
protected:
    [[nodiscard]] static PlanSnapshot plan(quint64 seed = 7) {
        return randomPlan(Dice(seed), kPledges, GetParam().policy);
    }
};

struct TokenName {
    std::string operator()(const testing::TestParamInfo<LightPreset>& preset) const {
        return preset.param.token.toStdString();
    }
};

/// The three lights that are better or worse than one another; the greys are apart.
std::optional<int> rankOf(Light light) {
    switch (light) {
        case Light::Red:
            return 0;
        case Light::Yellow:
            return 1;
        case Light::Green:
            return 2;
        case Light::NotDue:
        case Light::NotReported:
            return std::nullopt;
    }
    Q_UNREACHABLE();
}

/// The same report, some steps better: more of a lower bound, less of an upper one, a state nearer to its end.
Actual better(const Pledge& pledge, Actual actual, int by) {
    if (actual.value) {
        const Decimal step = Decimal::fromInteger(pledge.bound == Bound::AtLeast ? by : -by);
        actual.value = actual.value->plus(step);
    } else {
        actual.state = by > 8 ? TaskState::Closed : TaskState::Claimed;
    }
    return actual;
}

void expectNoWorse(const Plan& plan, const Line& line, Month asOf) {
    const auto report = line.series->at(asOf);
    if (!report) {
        return;
    }
    auto before = rankOf(judge(*line.pledge, *line.series, plan, asOf).light);
    for (const int by : {1, 3, 9, 30, 120}) {
        Series series = *line.series;
        series.set(better(*line.pledge, *report, by));
        const Verdict verdict = judge(*line.pledge, series, plan, asOf);
        const auto after = rankOf(verdict.light);
        if (before && after) {
            EXPECT_GE(*after, *before) << line.pledge->name.toStdString() << " by " << by << " at "
                                       << asOf.toString().toStdString();
        }
        before = after ? after : before;
    }
}

std::vector<Line> reversed(const PlanSnapshot& snapshot) {
    std::vector<Line> lines(snapshot.lines().begin(), snapshot.lines().end());
    std::reverse(lines.begin(), lines.end());
    return lines;
}

}  // namespace

TEST_P(Properties, ABetterActualNeverGivesAWorseLight) {
    for (const quint64 seed : {1U, 2U, 3U}) {
        const PlanSnapshot snapshot = plan(seed);
        for (const Month asOf : kAsOf) {
            for (const Line& line : snapshot.lines()) {
                expectNoWorse(snapshot.plan(), line, asOf);
            }
        }
    }
}

TEST_P(Properties, JudgingReportByReportEqualsJudgingAtOnce) {
    const PlanSnapshot whole = plan();
    const Reports reports = takenOut(whole);
    for (const Month asOf : {Month(2021, 12), Month(2022, 6)}) {
        PlanSnapshot growing = reports.blank;
        Scoreboard board(growing, asOf);
        for (const ActualChange& change : reports.inOrder) {
            growing = growing.with({&change, 1});
            board = board.with(growing, {&change.pledge, 1});
        }
        const Scoreboard fresh(whole, asOf);
        EXPECT_TRUE(std::ranges::equal(board.verdicts(), fresh.verdicts()));
        EXPECT_EQ(board.counts(OrgUnitId(1)), fresh.counts(OrgUnitId(1)));
    }
}

TEST_P(Properties, TheTimelineIsWhatEachMonthSaid) {
    const PlanSnapshot snapshot = plan();
    const Month last = snapshot.plan().span.last;
    std::vector<std::vector<MonthVerdict>> lines;
    for (std::size_t position = 0; position < snapshot.lines().size(); ++position) {
        lines.push_back(timeline(snapshot, position, last));
    }
    for (Month month = snapshot.plan().span.first; month <= last; month = month.plus(1)) {
        const Scoreboard board(snapshot, month);
        const auto at = static_cast<std::size_t>(month.since(snapshot.plan().span.first));
        for (std::size_t position = 0; position < lines.size(); ++position) {
            EXPECT_EQ(lines[position][at].light, board.verdict(position).light);
            EXPECT_EQ(lines[position][at].reason, board.verdict(position).reason);
            EXPECT_EQ(lines[position][at].paceGap, board.verdict(position).paceGap);
        }
    }
}

TEST_P(Properties, TheOrderOfTheLinesChangesNoVerdict) {
    const PlanSnapshot snapshot = plan();
    const PlanSnapshot turned(snapshot.plan(), snapshot.units(), {}, reversed(snapshot));
    for (const Month asOf : kAsOf) {
        const Scoreboard board(snapshot, asOf);
        const Scoreboard other(turned, asOf);
        for (std::size_t position = 0; position < snapshot.lines().size(); ++position) {
            const auto there = turned.position(snapshot.lines()[position].pledge->id);
            EXPECT_EQ(board.verdict(position), other.verdict(*there));
        }
        EXPECT_EQ(board.counts(snapshot, UnitGroup::Town), other.counts(turned, UnitGroup::Town));
    }
}

INSTANTIATE_TEST_SUITE_P(Presets, Properties, testing::ValuesIn(lightPresets()), TokenName());

}  // namespace pledge::test
