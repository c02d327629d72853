#include <core/exchange/sheetrate.h>
#include <core/exchange/sheetview.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A rate below this without a sign may be a fraction: 0.541, and 1.2 for 120 %.
constexpr int kMostAsFraction = 5;

std::optional<Decimal> targetFigure(const TargetCell& target, const Pledge& pledge) {
    if (target.written.kind != WrittenKind::Figure) {
        return std::nullopt;
    }
    const Converted converted = convertWritten(target.written, target.text, target.hints, pledge);
    const auto* figure = std::get_if<Decimal>(&converted);
    return figure == nullptr ? std::nullopt : std::optional(*figure);
}

Rational magnitude(const Rational& number) {
    return number.isNegative() ? -number : number;
}

/// The same but for what is rounded away in another unit of measure: 570666.67 平方米 of 856 亩.
bool isSame(std::optional<Decimal> planned, Decimal figure) {
    constexpr qint64 kParts = 1'000'000;
    return planned && magnitude(Rational(*planned) - Rational(figure)) * Rational::fromInteger(kParts) <=
                          magnitude(Rational(*planned));
}

bool isPledged(Decimal figure, const Pledge& pledge, Month month) {
    if (isSame(pledge.finalTarget(), figure)) {
        return true;
    }
    std::optional<Decimal> lastOfYear;
    for (const Milestone& milestone : pledge.milestones) {
        if (milestone.due.year() == month.year()) {
            lastOfYear = milestone.value;
        }
    }
    return isSame(lastOfYear, figure);
}

/// Half of the printed rate's last place, and no less than what offices round away in between.
Rational toleranceOf(const QString& printed) {
    const qsizetype point = printed.indexOf(u'.');
    QString digits = printed;
    digits.remove(u'%');
    const qsizetype decimals = point < 0 ? 0 : digits.size() - point - 1;
    return decimals == 0 ? Rational::fromInteger(1) : Rational::of(11, 100);
}

}  // namespace

std::optional<SheetRemark> targetRemark(const TargetCell& target, const Pledge& pledge, Month month) {
    if (target.written.kind != WrittenKind::Figure || !pledge.finalTarget()) {
        return std::nullopt;
    }
    const Converted converted = convertWritten(target.written, target.text, target.hints, pledge);
    if (const auto* remark = std::get_if<SheetRemark>(&converted)) {
        return *remark;
    }
    const Decimal figure = std::get<Decimal>(converted);
    if (isPledged(figure, pledge, month)) {
        return std::nullopt;
    }
    WrittenValue asFraction = target.written;
    asFraction.number = asFraction.number * Rational::fromInteger(100);
    const Converted percent = convertWritten(asFraction, target.text, target.hints, pledge);
    const bool isFraction = mayBeFraction(target.written, pledge) && std::holds_alternative<Decimal>(percent) &&
                            isPledged(std::get<Decimal>(percent), pledge, month);
    return isFraction
               ? std::nullopt
               : std::optional(SheetRemark{SheetRemarkKind::TargetDiffers,
                                           {target.text, pledge.finalTarget()->toString() + pledge.unit.symbol}});
}

RateCheck checkedRate(const QString& printed, Decimal value, const TargetCell& target, const Pledge& pledge) {
    const QString text = packedCell(printed);
    const WrittenValue written = readWritten(text);
    const auto against = target.text.isEmpty() ? pledge.finalTarget() : targetFigure(target, pledge);
    const bool comparable = pledge.nature == Nature::Flow && pledge.bound == Bound::AtLeast && against &&
                            !against->isZero() && written.kind == WrittenKind::Figure &&
                            (written.unit.isEmpty() || written.unit == u"%");
    if (!comparable) {
        return {};
    }
    const Rational rate = Rational(value) / Rational(*against) * Rational::fromInteger(100);
    const Rational hundred = Rational::fromInteger(100);
    const Rational tolerance = toleranceOf(text);
    const bool asPercent = magnitude(rate - written.number) <= tolerance;
    const bool asFraction = written.unit.isEmpty() && written.number <= Rational::fromInteger(kMostAsFraction) &&
                            magnitude(rate - written.number * hundred) <= Rational::fromInteger(1);
    if (asPercent || asFraction) {
        return {true, {}};
    }
    return {false, SheetRemark{SheetRemarkKind::RateDiffers, {printed, rate.toString(1) + u'%'}}};
}

bool settleFraction(WrittenValue& written, const TargetCell& target, const Pledge& pledge) {
    const auto planned = pledge.finalTarget();
    if (target.written.kind != WrittenKind::Figure || !target.written.unit.isEmpty() || !planned) {
        return false;
    }
    const Rational plan(*planned);
    const Rational hundred = Rational::fromInteger(100);
    if (target.written.number * hundred == plan) {
        written.number = written.number * hundred;
        written.unit = u"%"_s;
        return true;
    }
    return target.written.number == plan;
}

}  // namespace pledge
