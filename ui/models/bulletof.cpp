#include <core/schedule/requirement.h>
#include <core/wording/words.h>
#include <ui/models/bulletof.h>

namespace pledge {

namespace {

constexpr double kLimitAt = 75;
constexpr double kFull = 100;

Month judgedMonth(const Verdict& verdict, Month asOf) {
    return verdict.observed.value_or(asOf);
}

std::optional<Rational> requiredShare(const Pledge& pledge, const Verdict& verdict, const Plan& plan, Month asOf) {
    return verdict.expected ? Requirements(pledge, plan, asOf).ladder().share(*verdict.expected) : std::nullopt;
}

std::optional<double> drawn(const std::optional<Rational>& share) {
    return share ? std::optional(share->toDouble()) : std::nullopt;
}

Bullet progressBullet(const Pledge& pledge, const Verdict& verdict, const Plan& plan, Month asOf) {
    Bullet bullet;
    bullet.filled = drawn(verdict.attainment);
    bullet.required = drawn(requiredShare(pledge, verdict, plan, asOf));
    const Requirements requirements(pledge, plan, asOf);
    if (requirements.followsLine()) {
        bullet.calendar = requirements.ladder().calendarShare(judgedMonth(verdict, asOf)).toDouble();
    }
    return bullet;
}

/// A figure against what is required, drawn with that at `at` percent of the bar.
Bullet figureBullet(const Verdict& verdict, double at) {
    const double required = verdict.expected ? verdict.expected->toDouble() : 0;
    if (required <= 0) {
        return {};
    }
    Bullet bullet;
    bullet.required = at;
    if (verdict.actual && verdict.actual->value) {
        bullet.filled = verdict.actual->value->toDouble() / required * at;
    }
    return bullet;
}

Bullet taskBullet(const Pledge& pledge, const Verdict& verdict, Month asOf) {
    Bullet bullet;
    if (verdict.actual && verdict.actual->state) {
        const bool done = isDone(*verdict.actual->state);
        const auto percent = verdict.actual->percent;
        bullet.filled = done ? std::optional(kFull) : percent ? std::optional(percent->toDouble()) : std::nullopt;
    }
    if (pledge.milestones.back().month() <= asOf) {
        bullet.required = kFull;
    }
    return bullet;
}

}  // namespace

std::optional<Bullet> bulletOf(const Pledge& pledge, const Verdict& verdict, const Plan& plan, Month asOf) {
    if (verdict.reason == Reason::ToBeAssigned || isOutside(verdict.reason)) {
        return std::nullopt;
    }
    switch (kindOf(pledge)) {
        case PledgeKind::Cumulative:
        case PledgeKind::Works:
            return progressBullet(pledge, verdict, plan, asOf);
        case PledgeKind::Level:
        case PledgeKind::Ceiling:
            if (pledge.bound == Bound::AtMost) {
                return figureBullet(verdict, kLimitAt);
            }
            return figureBullet(verdict,
                                pledge.unit.isPercent() && verdict.expected ? verdict.expected->toDouble() : kFull);
        case PledgeKind::Deliverable:
            return taskBullet(pledge, verdict, asOf);
        case PledgeKind::Direction:
        case PledgeKind::Standing:
            return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString requiredText(const Pledge& pledge, const Verdict& verdict, const Plan& plan, Month asOf) {
    if (!verdict.expected) {
        return {};
    }
    if (pledge.nature == Nature::State) {
        return figureText(verdict.expected->rounded(Decimal::kPlaces), pledge.unit);
    }
    const auto share = requiredShare(pledge, verdict, plan, asOf);
    return share ? rateText(*share, plan.rateDecimals) : QString();
}

}  // namespace pledge
