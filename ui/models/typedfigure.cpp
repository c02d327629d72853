#include <core/plan/pledge.h>
#include <ui/models/entryinput.h>
#include <ui/models/typedfigure.h>

namespace pledge {

namespace {

constexpr qsizetype kGroup = 3;

}  // namespace

Result<std::optional<Decimal>> readTypedFigure(const QString& text, const UnitOfMeasure& unit) {
    Pledge pledge;
    pledge.unit = unit;
    const auto entry = readEntry(pledge, Month(), text);
    if (!entry) {
        return entry.error();
    }
    return entry->value;
}

QString groupedFigure(Decimal figure) {
    QString text = figure.toString();
    const qsizetype point = text.indexOf(u'.');
    const qsizetype first = figure.isNegative() ? 1 : 0;
    for (qsizetype at = (point < 0 ? text.size() : point) - kGroup; at > first; at -= kGroup) {
        text.insert(at, u',');
    }
    return text;
}

}  // namespace pledge
