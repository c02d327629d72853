#include <core/plan/unitofmeasure.h>

using namespace Qt::StringLiterals;

namespace pledge {

bool UnitOfMeasure::isPercent() const {
    return symbol == u"%"_s || symbol == u"％"_s;
}

const QStringList& countedUnits() {
    static const QStringList units{u"家"_s, u"个"_s, u"项"_s, u"名"_s, u"人"_s, u"条"_s, u"件"_s, u"场"_s,
                                   u"次"_s, u"期"_s, u"张"_s, u"户"_s, u"台"_s, u"处"_s, u"所"_s};
    return units;
}

UnitOfMeasure unitOfMeasure(const QString& symbol, const QStringList& additions) {
    return {symbol, countedUnits().contains(symbol) || additions.contains(symbol)};
}

}  // namespace pledge
