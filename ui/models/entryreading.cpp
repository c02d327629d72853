#include <core/plan/reportrules.h>
#include <core/plan/standingreport.h>
#include <core/schedule/ownfigure.h>
#include <ui/models/entryinput.h>
#include <ui/models/entryreading.h>

#include <algorithm>
#include <utility>

namespace pledge {

Result<ActualChange> EntryReading::read(const TypedCell& typed) {
    const Line* line = m_snapshot.line(typed.cell.pledge);
    if (line == nullptr) {
        return Error{ErrorCode::UnknownPledge, {}, {QString()}, {}};
    }
    auto actual = readEntry(*line->pledge, typed.cell.month, typed.text);
    if (!actual) {
        return actual.error();
    }
    if (actual->value) {
        actual->outsidePlace = standingReport(*line, typed.cell.month).outsidePlace;
    }
    if (takesOwnFigures(*line->pledge)) {
        if (const Outcome totalled = toRunningTotal(*line, *actual); !totalled) {
            return totalled.error();
        }
    }
    if (const Outcome fits = checkReport(*line->pledge, m_snapshot.plan(), *actual); !fits) {
        return fits.error();
    }
    return ActualChange{typed.cell.pledge, *std::move(actual)};
}

Outcome EntryReading::toRunningTotal(const Line& line, Actual& actual) {
    auto series = m_series.find(line.pledge->id);
    if (series == m_series.end()) {
        series = m_series.insert(line.pledge->id, *line.series);
    }
    if (actual.value) {
        const auto total = totalFromOwn(*line.pledge, *series, m_snapshot.plan(), actual.month, *actual.value);
        if (!total) {
            return total.error();
        }
        actual.value = *total;
    }
    series->set(actual);
    return Done{};
}

std::vector<TypedCell> byMonth(std::vector<TypedCell> cells) {
    std::ranges::stable_sort(cells, {}, [](const TypedCell& typed) { return typed.cell.month; });
    return cells;
}

}  // namespace pledge
