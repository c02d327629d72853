#include <core/base/rational.h>
#include <core/plan/reportrules.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/entryguards.h>

#include <QCoreApplication>

namespace pledge {

namespace {

const Rational kTenThousand = Rational::fromInteger(10'000);
const Rational kFive = Rational::fromInteger(5);

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EntryGuards)
};

Rational magnitude(Decimal figure) {
    const Rational value(figure);
    return value.isNegative() ? -value : value;
}

std::optional<MonthFigure> before(const Series& series, Month month) {
    const auto last = series.lastReportedBy(month.plus(-1));
    const auto value = last ? series.value(*last) : std::nullopt;
    return value ? std::optional(MonthFigure{*last, *value}) : std::nullopt;
}

/// Within a factor of five.
bool isNear(const Rational& figure, const Rational& other) {
    return figure <= other * kFive && other <= figure * kFive;
}

Decimal shifted(Decimal figure, const Rational& factor) {
    return (Rational(figure) * factor).rounded(Decimal::kPlaces);
}

/// The figure moved by four digits, when that brings it near the last report while it is far from it as typed.
std::optional<Decimal> fourDigitsOff(Decimal figure, const Rational& last) {
    const Rational size = magnitude(figure);
    const Rational down = Rational::fromInteger(1) / kTenThousand;
    if (isNear(size * down, last)) {
        return shifted(figure, down);
    }
    return isNear(size * kTenThousand, last) ? std::optional(shifted(figure, kTenThousand)) : std::nullopt;
}

/// The same with nothing but the final target to go by, which a first report may well be far below, but not above.
std::optional<Decimal> farAboveTarget(Decimal figure, const Rational& target) {
    const Rational size = magnitude(figure);
    const bool tooLarge = size >= target * Rational::fromInteger(500) && size <= target * kFive * kTenThousand;
    return tooLarge ? std::optional(shifted(figure, Rational::fromInteger(1) / kTenThousand)) : std::nullopt;
}

std::optional<Guard> findSlip(const Pledge& pledge, const std::optional<MonthFigure>& last, Decimal figure) {
    const auto target = pledge.finalTarget();
    const bool comparable = last && !last->value.isZero();
    if (figure.isZero() || (!comparable && (!target || target->isZero()))) {
        return std::nullopt;
    }
    const Rational usual = magnitude(comparable ? last->value : *target);
    Guard guard{GuardKind::Slips, comparable ? last : std::nullopt, std::nullopt};
    if (!pledge.unit.wholeCases) {
        guard.suggestion = comparable ? fourDigitsOff(figure, usual) : farAboveTarget(figure, usual);
    }
    const bool enormous = magnitude(figure) >= usual * kTenThousand;
    return guard.suggestion || enormous ? std::optional(guard) : std::nullopt;
}

QString slipSentence(const Pledge& pledge, const Actual& actual, const Guard& guard) {
    const QString unit = pledge.unit.symbol;
    if (!guard.other) {
        return fill(Texts::tr("%1 %2 is far from the target of %3 %2."),
                    {actual.value->toString(), unit, pledge.finalTarget()->toString()});
    }
    const Rational times = magnitude(*actual.value) / magnitude(guard.other->value);
    if (times < Rational::fromInteger(1)) {
        return fill(Texts::tr("%1 %2 is far below the %3 of %4: was it given in a larger unit?"),
                    {actual.value->toString(), unit, guard.other->value.toString(), shortMonth(guard.other->month)});
    }
    return fill(Texts::tr("%1 times the figure of %2: was it given in a smaller unit than %3?"),
                {times.rounded(0).toString(), shortMonth(guard.other->month), unit});
}

QString fallSentence(const Actual& actual, const Guard& guard) {
    const QStringList values{actual.value->toString(), guard.other->value.toString(), shortMonth(guard.other->month)};
    return guard.other->month < actual.month
               ? fill(Texts::tr("The running total falls: %1 is below the %2 of %3."), values)
               : fill(Texts::tr("%1 is above the %2 already reported for %3."), values);
}

}  // namespace

std::vector<Guard> findGuards(const Pledge& pledge, const Series& series, const Plan& plan, const Actual& actual) {
    std::vector<Guard> guards;
    if (!actual.value) {
        return guards;
    }
    const Decimal figure = *actual.value;
    const auto last = before(series, actual.month);
    if (const auto slip = findSlip(pledge, last, figure)) {
        guards.push_back(*slip);
    }
    if (const auto other = findFall(pledge, series, plan, actual)) {
        guards.push_back({GuardKind::Falls, other, std::nullopt});
    }
    if (pledge.unit.wholeCases && !figure.isWhole()) {
        guards.push_back({GuardKind::NotWhole, std::nullopt, std::nullopt});
    }
    const auto target = pledge.finalTarget();
    const bool reached = target && figure == *target;
    if (last && last->value == figure && !reached && !figure.isZero()) {
        guards.push_back({GuardKind::SameAsBefore, last, std::nullopt});
    } else if (reached && !(last && last->value == figure)) {
        guards.push_back({GuardKind::ExactlyTarget, std::nullopt, std::nullopt});
    }
    return guards;
}

QString guardSentence(const Pledge& pledge, const Actual& actual, const Guard& guard) {
    switch (guard.kind) {
        case GuardKind::Falls:
            return fallSentence(actual, guard);
        case GuardKind::Slips:
            return slipSentence(pledge, actual, guard);
        case GuardKind::NotWhole:
            return fill(Texts::tr("%1 counts whole cases; %2 is not whole. Written; please check."),
                        {pledge.unit.symbol, actual.value->toString()});
        case GuardKind::SameAsBefore:
            return fill(Texts::tr("Same as %1 (%2). Written; check that nothing was added."),
                        {shortMonth(guard.other->month), guard.other->value.toString()});
        case GuardKind::ExactlyTarget:
            return fill(Texts::tr("Exactly the target of %1. Written."), {actual.value->toString()});
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
