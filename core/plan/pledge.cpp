#include <core/base/rational.h>
#include <core/plan/pledge.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool stepsFit(const Pledge& pledge) {
    const auto& steps = pledge.steps;
    const auto isWhole = [](const PledgeStep& step) { return !step.name.trimmed().isEmpty() && step.due.isValid(); };
    return (steps.empty() || pledge.isTask()) && std::ranges::all_of(steps, isWhole) &&
           std::ranges::is_sorted(steps, {}, &PledgeStep::due);
}

/// What does not fit, in the words the error carries; empty when all does.
QString misfit(const Pledge& pledge, const MonthSpan& span) {
    if (pledge.name.trimmed().isEmpty()) {
        return u"name"_s;
    }
    if (pledge.owners.empty()) {
        return u"owners"_s;
    }
    if (pledge.lagMonths < 0) {
        return u"frequency"_s;
    }
    if (pledge.weight.isNegative()) {
        return u"weight"_s;
    }
    const auto& milestones = pledge.milestones;
    const bool ascending = std::ranges::adjacent_find(milestones, [](const Milestone& a, const Milestone& b) {
                               return a.due >= b.due;
                           }) == milestones.end();
    const bool inSpan = std::ranges::all_of(
        milestones, [&span](const Milestone& m) { return m.due.isValid() && span.contains(m.month()); });
    if (!ascending || !inSpan) {
        return u"milestones"_s;
    }
    const auto withValue = std::ranges::count_if(milestones, [](const Milestone& m) { return m.value.has_value(); });
    const bool uniform = withValue == 0 || withValue == std::ssize(milestones);
    if (!uniform || (!pledge.isTask() && withValue != std::ssize(milestones))) {
        return u"targets"_s;
    }
    const bool needsTarget =
        !pledge.isTask() && !pledge.toBeAssigned && !(pledge.nature == Nature::State && pledge.base);
    if (needsTarget && milestones.empty()) {
        return u"targets"_s;
    }
    return stepsFit(pledge) ? QString() : u"steps"_s;
}

}  // namespace

bool Pledge::isOwnedBy(OrgUnitId unitId) const {
    return std::ranges::find(owners, unitId) != owners.end();
}

bool Pledge::takesFigures() const {
    const PledgeKind kind = kindOf(*this);
    return kind != PledgeKind::Deliverable && kind != PledgeKind::Standing;
}

std::optional<Decimal> Pledge::finalTarget() const {
    return milestones.empty() ? std::nullopt : milestones.back().value;
}

PledgeKind kindOf(const Pledge& pledge) {
    switch (pledge.nature) {
        case Nature::Flow:
            return PledgeKind::Cumulative;
        case Nature::Task:
            if (pledge.milestones.empty()) {
                return PledgeKind::Standing;
            }
            return pledge.milestones.back().value ? PledgeKind::Works : PledgeKind::Deliverable;
        case Nature::State:
            if (pledge.milestones.empty() && pledge.base && !pledge.toBeAssigned) {
                return PledgeKind::Direction;
            }
            return pledge.bound == Bound::AtMost && pledge.judged == Judged::Throughout ? PledgeKind::Ceiling
                                                                                        : PledgeKind::Level;
    }
    Q_UNREACHABLE();
}

MonthSpan runOf(const Pledge& pledge, const MonthSpan& planSpan, Month month) {
    if (!pledge.yearlyRestart) {
        return planSpan;
    }
    const int year = std::clamp(month, planSpan.first, planSpan.last).year();
    return {std::max(planSpan.first, Month(year, 1)), std::min(planSpan.last, Month(year, 12))};
}

bool restartsByDefault(const Pledge& pledge, const MonthSpan& span) {
    if (pledge.nature != Nature::Flow || span.first.year() == span.last.year()) {
        return false;
    }
    for (int year = span.first.year(); year <= span.last.year(); ++year) {
        if (std::ranges::none_of(pledge.milestones, [year](const Milestone& m) { return m.due.year() == year; })) {
            return false;
        }
    }
    return true;
}

std::vector<Milestone> scaledMilestones(const Pledge& whole, Decimal share) {
    std::vector<Milestone> scaled = whole.milestones;
    const auto target = whole.finalTarget();
    if (whole.nature == Nature::State || !target || target->isZero()) {
        return scaled;
    }
    for (Milestone& milestone : scaled) {
        const Rational part = Rational(*milestone.value) * Rational(share) / Rational(*target);
        milestone.value = (whole.unit.wholeCases ? part.floor() : part).rounded(Decimal::kPlaces);
    }
    scaled.back().value = share;
    return scaled;
}

Pledge allocatedPart(const Pledge& whole, OrgUnitId town, Decimal share) {
    Pledge part = whole;
    part.base.reset();
    part.partOf.reset();
    part.waitsFor.clear();
    part.supporting.clear();
    part.steps.clear();
    part.revisions.clear();
    part.lastYear.clear();
    part.sources.clear();
    part.owners = {town};
    part.allocation = Allocation{whole.id, share};
    part.notes.leader.clear();
    part.notes.contact.clear();
    part.notes.openProblem.clear();
    followWhole(part, whole);
    return part;
}

void followWhole(Pledge& part, const Pledge& whole) {
    part.milestones = scaledMilestones(whole, part.allocation->share);
    part.standing = whole.standing;
}

Outcome validate(const Pledge& pledge, const MonthSpan& span) {
    const QString reason = misfit(pledge, span);
    if (!reason.isEmpty()) {
        return Error{ErrorCode::InvalidPledge, pledge.name, {reason}, {}};
    }
    return Done{};
}

}  // namespace pledge
