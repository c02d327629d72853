// No pledge of the sample plans gets an unfair light: each rule is held against every line in every month.

#include <core/exchange/planfolderreader.h>
#include <core/plan/snapshotassembly.h>
#include <core/schedule/judge.h>
#include <core/schedule/scoreboard.h>
#include <core/wording/words.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <memory>
#include <set>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr int kFewCases = 5;

PlanSnapshot sample(const QString& name) {
    auto read = readPlanFolder(u":/pledge/samples/"_s + name);
    EXPECT_TRUE(read.isClean());
    QHash<PledgeId, std::shared_ptr<Series>> series;
    for (const ReportDraft& report : read.draft.reports) {
        auto& own = series[report.pledge];
        own = own ? own : std::make_shared<Series>();
        own->set(report.actual);
    }
    SeriesByPledge shared;
    for (auto one = series.cbegin(); one != series.cend(); ++one) {
        shared.insert(one.key(), one.value());
    }
    return assembleSnapshot(read.draft.plan, read.draft.units, read.draft.programmes, read.draft.pledges, shared);
}

class FairSample : public testing::TestWithParam<const char*> {
protected:
    FairSample() : m_plan(sample(QString::fromLatin1(GetParam()))) {}

    [[nodiscard]] const PlanSnapshot& snapshot() const { return m_plan; }

    template <typename Check>
    void forEveryMonth(Check check) const {
        const MonthSpan& span = m_plan.plan().span;
        for (Month month = span.first; month <= span.last; month = month.plus(1)) {
            check(month);
        }
    }

    [[nodiscard]] Verdict judged(const Pledge& pledge, const Series& series, Month month) const {
        return judge(pledge, series, m_plan.plan(), month);
    }

private:
    PlanSnapshot m_plan;
};

bool isRedOrYellow(Light light) {
    return light == Light::Red || light == Light::Yellow;
}

std::string at(const Pledge& pledge, Month month) {
    return pledge.name.toStdString() + " at " + month.toString().toStdString();
}

bool endsItsMonth(const Milestone& milestone) {
    return milestone.due == milestone.month().lastDay();
}

/// A goal of one to five cases in a year, every milestone a whole number at a month's end.
bool isFewCases(const Pledge& pledge) {
    const auto target = pledge.finalTarget();
    return pledge.nature == Nature::Flow && pledge.bound == Bound::AtLeast && pledge.unit.wholeCases && !pledge.base &&
           target && *target <= Decimal::fromInteger(kFewCases) &&
           std::ranges::all_of(pledge.milestones,
                               [](const Milestone& m) { return m.value->isWhole() && endsItsMonth(m); });
}

qint64 casesOf(const Milestone& milestone) {
    return milestone.value->micros() / Decimal::kScale;
}

/// Whole cases on the straight lines between the milestones, rounded down: counted here without the program's ladder.
qint64 fairCases(const Pledge& pledge, Month first, Month month) {
    qint64 cases = 0;
    int from = 0;
    const int now = month.since(first) + 1;
    for (const Milestone& milestone : pledge.milestones) {
        const int until = milestone.month().since(first) + 1;
        if (now <= until) {
            return cases + (casesOf(milestone) - cases) * (now - from) / (until - from);
        }
        cases = casesOf(milestone);
        from = until;
    }
    return cases;
}

Series reported(Month month, qint64 cases) {
    Series series;
    series.setValue(month, Decimal::fromInteger(static_cast<qint32>(cases)));
    return series;
}

/// The reasons that can stand behind a light.
const std::set<Reason>& reasonsOf(Light light) {
    using enum Reason;
    static const std::array<std::set<Reason>, 5> reasons{{
        {OnPace, Completed, AwaitsClosing, MadeUp, StepReached, WithinLimit, BetterThanBase, NoteGiven},
        {Behind, EqualToBase},
        {FarBehind, MilestoneMissed, OverLimit, WorseThanBase},
        {NotDue, ToBeAssigned, Withdrawn, ForceMajeure},
        {NotReported},
    }};
    return reasons.at(static_cast<std::size_t>(light));
}

/// Whether the facts bear out what the reason says.
bool isBornOut(const Verdict& verdict, Month month) {
    const auto any = [&](MilestoneState state) {
        return std::ranges::any_of(verdict.milestones, [&](const MilestoneResult& result) {
            return result.state == state && result.milestone.month() <= month;
        });
    };
    switch (verdict.reason) {
        case Reason::Behind:
            return verdict.paceGap && verdict.paceGap->isNegative() && *verdict.paceGap >= Rational::fromInteger(-10);
        case Reason::FarBehind:
            return verdict.paceGap && *verdict.paceGap < Rational::fromInteger(-10);
        case Reason::OnPace:
            return verdict.paceGap && !verdict.paceGap->isNegative();
        case Reason::MilestoneMissed:
            return any(MilestoneState::Missed) || (verdict.paceGap && verdict.paceGap->isNegative());
        case Reason::NotReported:
            return !verdict.observed;
        default:
            return true;
    }
}

}  // namespace

TEST_P(FairSample, FewCasesAreGreenWithTheWholeCasesOfTheLine) {
    const Month first = snapshot().plan().span.first;
    for (const Line& line : snapshot().lines()) {
        if (!isFewCases(*line.pledge)) {
            continue;
        }
        forEveryMonth([&](Month month) {
            const qint64 fair = fairCases(*line.pledge, first, month);
            EXPECT_EQ(judged(*line.pledge, reported(month, fair), month).light, Light::Green)
                << at(*line.pledge, month);
            if (fair > 0) {
                EXPECT_TRUE(isRedOrYellow(judged(*line.pledge, reported(month, fair - 1), month).light))
                    << at(*line.pledge, month);
            }
        });
    }
}

TEST_P(FairSample, NothingIsRedOrYellowBeforeItCanBe) {
    forEveryMonth([this](Month month) {
        const Scoreboard board(snapshot(), month);
        for (std::size_t position = 0; position < snapshot().lines().size(); ++position) {
            const Pledge& pledge = *snapshot().lines()[position].pledge;
            const bool waits = kindOf(pledge) == PledgeKind::Deliverable ||
                               (pledge.nature == Nature::State && pledge.judged == Judged::AtSteps);
            if (waits && !pledge.milestones.empty() && pledge.milestones.front().month() > month) {
                EXPECT_FALSE(isRedOrYellow(board.verdict(position).light)) << at(pledge, month);
            }
        }
    });
}

TEST_P(FairSample, ADeliverableIsNotDueWithoutAReportUntilItsMonth) {
    for (const Line& line : snapshot().lines()) {
        if (kindOf(*line.pledge) != PledgeKind::Deliverable || line.pledge->standing != Standing::InForce) {
            continue;
        }
        const Month due = line.pledge->milestones.back().month();
        forEveryMonth([&](Month month) {
            EXPECT_EQ(judged(*line.pledge, {}, month).light, month < due ? Light::NotDue : Light::Red)
                << at(*line.pledge, month);
        });
    }
}

TEST_P(FairSample, EveryLightIsExplainedByItsReason) {
    const LightPolicy& policy = snapshot().plan().policy;
    forEveryMonth([&](Month month) {
        const Scoreboard board(snapshot(), month);
        for (std::size_t position = 0; position < snapshot().lines().size(); ++position) {
            const Pledge& pledge = *snapshot().lines()[position].pledge;
            const Verdict& verdict = board.verdict(position);
            EXPECT_TRUE(reasonsOf(verdict.light).contains(verdict.reason)) << at(pledge, month);
            EXPECT_TRUE(isBornOut(verdict, month)) << at(pledge, month);
            EXPECT_FALSE(reasonSentence(pledge, verdict, policy).isEmpty()) << at(pledge, month);
        }
    });
}

INSTANTIATE_TEST_SUITE_P(Plans, FairSample, testing::Values("yongkang-2022", "every-kind"),
                         [](const auto& plan) { return std::string(plan.index == 0 ? "Yongkang" : "EveryKind"); });

TEST(Sample, HasThePledgesThatTheRulesOfFairnessAreFor) {
    const PlanSnapshot snapshot = sample(u"yongkang-2022"_s);
    qsizetype few = 0;
    qsizetype december = 0;
    for (const Line& line : snapshot.lines()) {
        if (line.pledge->allocation) {
            continue;
        }
        few += isFewCases(*line.pledge) ? std::ssize(line.pledge->owners) : 0;
        const bool deliverable = kindOf(*line.pledge) == PledgeKind::Deliverable;
        december += deliverable && line.pledge->milestones.back().month() == Month(2022, 12) ? 1 : 0;
    }
    EXPECT_GE(few, 10);
    EXPECT_GE(december, 30);
}

}  // namespace pledge::test
