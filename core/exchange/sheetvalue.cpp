#include <core/exchange/sheetvalue.h>
#include <core/exchange/sheetview.h>
#include <core/plan/measurescale.h>

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QStringList kMultiples{u"亿"_s, u"万"_s, u"千"_s, u"百"_s, u"千万"_s, u"百万"_s, u"十万"_s, u"万亿"_s};

struct Measure {
    QString symbol;
    std::optional<SheetRemark> unclear = {};
};

QString baseOf(const QString& symbol) {
    return measureScale(symbol).base;
}

/// What the unit's multiples stand before: 元 of 亿元.
QString stemOf(QString symbol) {
    while (symbol.size() > 1 && (u"十百千万亿"_s.contains(symbol[0]))) {
        symbol.remove(0, 1);
    }
    return symbol;
}

/// 亿 in a column of 亿元 is 亿元; in one of 元, or where nothing is said, the pledge's stem completes it.
Measure completed(const QString& multiple, const QString& around, const QString& pledgeUnit) {
    const QString stem = stemOf(around.isEmpty() ? pledgeUnit : around);
    const bool aroundHasMultiple = !around.isEmpty() && stem != around;
    if (aroundHasMultiple && multiple + stem != around) {
        return {{}, SheetRemark{SheetRemarkKind::UnclearMeasure, {multiple, around}}};
    }
    return {multiple + stem};
}

bool isMoney(const QString& symbol) {
    return baseOf(symbol).endsWith(u'元');
}

/// Whether the line's unit says nothing of such a pledge: 单位：万元 speaks of money alone, where other lines are
/// counted in other things, 面积单位：亩 of areas.
bool speaksOfOthers(const SaidMeasure& said, const Pledge& pledge) {
    const QString ours = usualMeasure(pledge.unit.symbol);
    const QString theirs = usualMeasure(said.symbol);
    if (isMoney(theirs)) {
        return !isMoney(ours);
    }
    const bool isArea = baseOf(theirs) == u"平方米";
    return said.isOfSome && (isArea ? baseOf(ours) != u"平方米" : !pledge.unit.wholeCases);
}

QString listOf(const std::vector<SaidMeasure>& said) {
    QStringList symbols;
    for (const SaidMeasure& one : said) {
        symbols.append(one.symbol);
    }
    return symbols.join(u'、');
}

/// Of the units that a line says the one that counts such a pledge; two of one sort (万元、亿元) leave it open.
Measure ofSheet(const std::vector<SaidMeasure>& said, const Pledge& pledge) {
    const QString ours = usualMeasure(pledge.unit.symbol);
    QStringList fitting;
    for (const SaidMeasure& one : said) {
        const QString symbol = usualMeasure(one.symbol);
        if (baseOf(symbol) == baseOf(ours) && !fitting.contains(symbol)) {
            fitting.append(symbol);
        }
    }
    if (fitting.size() > 1) {
        return {{}, SheetRemark{SheetRemarkKind::UnclearMeasure, {fitting.join(u'、'), listOf(said)}}};
    }
    if (!fitting.isEmpty()) {
        return {fitting.front()};
    }
    const bool isOfOthers =
        std::ranges::all_of(said, [&pledge](const SaidMeasure& one) { return speaksOfOthers(one, pledge); });
    return isOfOthers ? Measure{}
                      : Measure{{}, SheetRemark{SheetRemarkKind::OtherMeasure, {listOf(said), pledge.unit.symbol}}};
}

Measure around(const MeasureHints& hints, const Pledge& pledge) {
    const QString column = usualMeasure(hints.column);
    const QString row = usualMeasure(hints.row);
    if (!column.isEmpty() && !row.isEmpty() && baseOf(column) != baseOf(row)) {
        return {row};
    }
    if (!column.isEmpty()) {
        return !row.isEmpty() && column != row
                   ? Measure{{}, SheetRemark{SheetRemarkKind::UnclearMeasure, {row, column}}}
                   : Measure{column};
    }
    if (!row.isEmpty()) {
        return {row};
    }
    return ofSheet(hints.sheet, pledge);
}

Measure measureOf(const QString& written, const MeasureHints& hints, const Pledge& pledge) {
    const QString pledgeUnit = usualMeasure(pledge.unit.symbol);
    const QString own = usualMeasure(written);
    const Measure near = around(hints, pledge);
    if (kMultiples.contains(own)) {
        return near.unclear ? near : completed(own, near.symbol, pledgeUnit);
    }
    if (!own.isEmpty()) {
        return {own};
    }
    if (!near.unclear && kMultiples.contains(near.symbol)) {
        return completed(near.symbol, {}, pledgeUnit);
    }
    return near;
}

Converted exact(const Rational& value, const QString& text) {
    const Rational micros = value * Rational::fromInteger(Decimal::kScale);
    if (!micros.isWhole()) {
        return SheetRemark{SheetRemarkKind::TooManyDecimals, {text}};
    }
    const Rational limit = Rational::fromInteger(std::numeric_limits<qint64>::max());
    return micros < limit && -limit < micros ? Converted(value.rounded(Decimal::kPlaces))
                                             : Converted(SheetRemark{SheetRemarkKind::TooManyDigits, {text}});
}

}  // namespace

QString usualMeasure(const QString& said) {
    static const QHash<QString, QString> usual{{u"㎡"_s, u"平方米"_s},
                                               {u"m2"_s, u"平方米"_s},
                                               {u"m²"_s, u"平方米"_s},
                                               {u"平米"_s, u"平方米"_s},
                                               {u"百分点"_s, u"%"_s},
                                               {u"个百分点"_s, u"%"_s},
                                               {u"％"_s, u"%"_s},
                                               {u"百分比"_s, u"%"_s},
                                               {u"万平米"_s, u"万平方米"_s},
                                               {u"万㎡"_s, u"万平方米"_s},
                                               {u"km"_s, u"公里"_s},
                                               {u"千米"_s, u"公里"_s},
                                               {u"千克"_s, u"公斤"_s},
                                               {u"kg"_s, u"公斤"_s},
                                               {u"t"_s, u"吨"_s},
                                               {u"亿人民币"_s, u"亿元"_s},
                                               {u"-"_s, u""_s},
                                               {u"/"_s, u""_s},
                                               {u"—"_s, u""_s},
                                               {u"无"_s, u""_s}};
    static const QRegularExpression persons(u"^([十百千万]*)名$"_s);
    const QString packed = withoutCurrency(packedCell(said)).replace(persons, u"\\1人"_s);
    return usual.value(packed, packed);
}

bool mayBeFraction(const WrittenValue& written, const Pledge& pledge) {
    const Rational one = Rational::fromInteger(1);
    return pledge.unit.isPercent() && written.unit.isEmpty() && !written.number.isZero() && written.number <= one &&
           -one <= written.number;
}

Converted convertWritten(const WrittenValue& written, const QString& text, const MeasureHints& hints,
                         const Pledge& pledge) {
    const QString pledgeUnit = usualMeasure(pledge.unit.symbol);
    const Measure measure = measureOf(written.unit, hints, pledge);
    if (measure.unclear) {
        return *measure.unclear;
    }
    if (measure.symbol.isEmpty() || measure.symbol == pledgeUnit) {
        return exact(written.number, text);
    }
    const MeasureScale said = measureScale(measure.symbol);
    const MeasureScale ours = measureScale(pledgeUnit);
    if (said.base != ours.base) {
        return SheetRemark{SheetRemarkKind::OtherMeasure, {measure.symbol, pledge.unit.symbol}};
    }
    return exact(written.number * said.scale / ours.scale, text);
}

}  // namespace pledge
