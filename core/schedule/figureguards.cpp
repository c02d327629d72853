#include <core/plan/reportrules.h>
#include <core/schedule/figureguards.h>
#include <core/schedule/jumpguard.h>
#include <core/schedule/relatedguards.h>
#include <core/schedule/slipguard.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Guards = std::vector<FigureGuard>;

void add(const std::optional<FigureGuard>& found, Guards& guards) {
    if (found) {
        guards.push_back(*found);
    }
}

/// A percentage of a whole, which growth is not: its target is one, and its name says so.
bool isShare(const Pledge& pledge) {
    if (!pledge.unit.isPercent()) {
        return false;
    }
    if (pledge.isTask()) {
        return true;
    }
    const auto target = pledge.finalTarget();
    const bool withinWhole = target && *target <= Decimal::fromInteger(100);
    const auto says = [&pledge](const QString& word) { return pledge.name.contains(word); };
    static const QStringList growth{u"增"_s, u"同比"_s, u"环比"_s, u"产销率"_s};
    static const QStringList share{u"率"_s, u"占"_s, u"比重"_s, u"比例"_s, u"覆盖"_s};
    return withinWhole && std::ranges::none_of(growth, says) && std::ranges::any_of(share, says);
}

std::optional<FigureGuard> findAboveHundred(const Pledge& pledge, Decimal figure) {
    const Decimal whole = Decimal::fromInteger(100);
    if (figure <= whole || !isShare(pledge)) {
        return std::nullopt;
    }
    FigureGuard guard{FigureGuardKind::AboveHundred};
    guard.limit = whole;
    return guard;
}

/// The final target, or a milestone due in the month.
bool isTarget(const Pledge& pledge, const Actual& actual) {
    return pledge.finalTarget() == actual.value ||
           std::ranges::any_of(pledge.milestones, [&actual](const Milestone& milestone) {
               return Month::of(milestone.due) == actual.month && milestone.value == actual.value;
           });
}

/// The last report of the run, where it says the same; a target that was reached may stay, and so may nothing.
std::optional<FigureGuard> findSameAsBefore(const Pledge& pledge, const Plan& plan, const Series& series,
                                            const Actual& actual) {
    const auto last = series.lastReportedBy(actual.month.plus(-1));
    const auto value = last ? series.value(*last) : std::nullopt;
    const bool oneRun = last && (pledge.nature == Nature::State ||
                                 runOf(pledge, plan.span, *last) == runOf(pledge, plan.span, actual.month));
    if (!oneRun || value != actual.value || actual.value->isZero() || pledge.finalTarget() == actual.value) {
        return std::nullopt;
    }
    return FigureGuard{FigureGuardKind::SameAsBefore, MonthFigure{*last, *value}};
}

std::optional<FigureGuard> findExactlyTarget(const Pledge& pledge, const Series& series, const Actual& actual) {
    const auto last = series.lastReportedBy(actual.month.plus(-1));
    const bool stood = last && series.value(*last) == actual.value;
    return isTarget(pledge, actual) && !stood ? std::optional(FigureGuard{FigureGuardKind::ExactlyTarget})
                                              : std::nullopt;
}

/// What is strange about it and may well be right.
void addSpoken(const Line& line, const Plan& plan, const Actual& actual, Guards& guards) {
    const Pledge& pledge = *line.pledge;
    const bool isAsked = std::ranges::any_of(guards, [](const FigureGuard& guard) {
        return guard.kind == FigureGuardKind::Slips || guard.kind == FigureGuardKind::Jumps;
    });
    const auto higher = pledge.mayFall && !isAsked ? findDescent(pledge, *line.series, plan, actual) : std::nullopt;
    if (higher) {
        guards.push_back({FigureGuardKind::FallsFreely, higher});
    }
    add(findSameAsBefore(pledge, plan, *line.series, actual), guards);
    add(findExactlyTarget(pledge, *line.series, actual), guards);
}

}  // namespace

bool FigureGuard::asksFirst() const {
    switch (kind) {
        case FigureGuardKind::Falls:
        case FigureGuardKind::Slips:
        case FigureGuardKind::NotWhole:
        case FigureGuardKind::AboveHundred:
        case FigureGuardKind::PartAboveWhole:
        case FigureGuardKind::Jumps:
            return true;
        case FigureGuardKind::FallsFreely:
        case FigureGuardKind::TownsDiffer:
        case FigureGuardKind::SameAsBefore:
        case FigureGuardKind::ExactlyTarget:
        case FigureGuardKind::ClaimWithoutEvidence:
            return false;
    }
    Q_UNREACHABLE();
}

FigureGuards::FigureGuards(PlanSnapshot next) : m_next(std::move(next)) {
    for (const Line& line : m_next.lines()) {
        if (line.pledge->partOf) {
            m_parts[*line.pledge->partOf].push_back(line.pledge->id);
        }
    }
}

/// What asks first, except whether it looks like a slip.
void FigureGuards::addAsking(const Line& line, const ActualChange& change, Guards& guards) const {
    const Pledge& pledge = *line.pledge;
    const Plan& plan = m_next.plan();
    const Decimal figure = *change.actual.value;
    if (const auto other = findFall(pledge, *line.series, plan, change.actual)) {
        guards.push_back({FigureGuardKind::Falls, other});
    }
    if (pledge.unit.wholeCases && !figure.isWhole()) {
        guards.push_back({FigureGuardKind::NotWhole});
    }
    add(findAboveHundred(pledge, figure), guards);
    const bool isSlip = !guards.empty() && guards.front().kind == FigureGuardKind::Slips;
    if (!isSlip) {
        add(findJump(pledge, plan, *line.series, change.actual), guards);
    }
    add(findPartAboveWhole(m_next, change, m_parts.value(change.pledge)), guards);
}

/// What it suggests would not be asked about itself.
std::optional<FigureGuard> FigureGuards::findSlipOf(const Line& line, const ActualChange& change) const {
    const auto passes = [&](Decimal meant) {
        ActualChange instead = change;
        instead.actual.value = meant;
        Guards asked;
        addAsking(line, instead, asked);
        return asked.empty();
    };
    return findSlip(*line.pledge, m_next.plan(), *line.series, change.actual, passes);
}

std::vector<FigureGuard> FigureGuards::of(const ActualChange& change) const {
    Guards guards;
    const Line* line = m_next.line(change.pledge);
    if (line == nullptr) {
        return guards;
    }
    if (change.actual.value) {
        add(findSlipOf(*line, change), guards);
        addAsking(*line, change, guards);
        addSpoken(*line, m_next.plan(), change.actual, guards);
        add(findTownsDiffer(m_next, change), guards);
    }
    add(findClaimWithoutEvidence(m_next, change), guards);
    return guards;
}

std::vector<FigureGuard> findGuards(const PlanSnapshot& next, const ActualChange& change) {
    return FigureGuards(next).of(change);
}

}  // namespace pledge
