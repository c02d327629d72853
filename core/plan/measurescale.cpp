#include <core/plan/measurescale.h>

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// What no unit of measure is larger than, in base units.
constexpr qint64 kMostScale = 1'000'000'000'000;

const QHash<QChar, qint64>& multiples() {
    static const QHash<QChar, qint64> all{
        {u'十', 10}, {u'百', 100}, {u'千', 1000}, {u'万', 10'000}, {u'亿', 100'000'000}};
    return all;
}

const QHash<QString, MeasureScale>& bases() {
    static const QHash<QString, MeasureScale> all{{u"亩"_s, {u"平方米"_s, Rational::of(2000, 3)}},
                                                  {u"公顷"_s, {u"平方米"_s, Rational::fromInteger(10'000)}},
                                                  {u"平方公里"_s, {u"平方米"_s, Rational::fromInteger(1'000'000)}},
                                                  {u"平方千米"_s, {u"平方米"_s, Rational::fromInteger(1'000'000)}},
                                                  {u"公里"_s, {u"米"_s, Rational::fromInteger(1000)}},
                                                  {u"吨"_s, {u"公斤"_s, Rational::fromInteger(1000)}},
                                                  {u"克"_s, {u"公斤"_s, Rational::of(1, 1000)}},
                                                  {u"斤"_s, {u"公斤"_s, Rational::of(1, 2)}}};
    return all;
}

/// Units that begin with a number word and are no multiple of what follows it.
bool isWhole(const QString& symbol) {
    static const QSet<QString> all{u"百分点"_s, u"千分点"_s, u"万分点"_s};
    return all.contains(symbol);
}

}  // namespace

MeasureScale measureScale(const QString& symbol) {
    QString rest = symbol.trimmed();
    qint64 scale = 1;
    while (rest.size() > 1 && !isWhole(rest) && multiples().contains(rest[0]) &&
           scale * multiples().value(rest[0]) <= kMostScale) {
        scale *= multiples().value(rest[0]);
        rest.remove(0, 1);
    }
    const auto known = bases().constFind(rest);
    const Rational multiple = Rational::fromInteger(scale);
    return known == bases().constEnd() ? MeasureScale{rest, multiple}
                                       : MeasureScale{known->base, known->scale * multiple};
}

Rational inBaseUnit(Decimal figure, const MeasureScale& measure) {
    return Rational(figure) * measure.scale;
}

}  // namespace pledge
