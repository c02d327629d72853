#include <core/exchange/cellreader.h>
#include <core/exchange/plantokens.h>
#include <core/exchange/unitstable.h>

#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum Column : std::size_t { NameColumn, GroupColumn, AliasesColumn, FromColumn, ToColumn };

std::optional<OrgUnit> readUnit(CellReader& cells, std::size_t row) {
    cells.checkWidth(row);
    const auto name = cells.required(row, NameColumn);
    const auto group = cells.choice(row, GroupColumn, kGroupTokens);
    OrgUnit unit;
    unit.activeFrom = cells.optionalMonth(row, FromColumn);
    unit.activeTo = cells.optionalMonth(row, ToColumn);
    if (unit.activeFrom && unit.activeTo && *unit.activeTo < *unit.activeFrom) {
        cells.noteWrong(row, ToColumn, u"≥ "_s + unit.activeFrom->toString());
    }
    if (!name || !group) {
        return std::nullopt;
    }
    unit.name = cells.plain(row, NameColumn);
    unit.group = static_cast<UnitGroup>(*group);
    unit.aliases = cells.list(row, AliasesColumn);
    return unit;
}

}  // namespace

Reading<std::vector<OrgUnit>> readUnits(const Table& table) {
    Reading<std::vector<OrgUnit>> reading;
    CellReader cells(table, shapes::units());
    const bool fits = cells.headerFits();
    QSet<QString> names;
    for (std::size_t row = 1; fits && row < table.rowCount(); ++row) {
        auto unit = readUnit(cells, row);
        if (!unit) {
            continue;
        }
        if (names.contains(unit->name)) {
            cells.note(row, NameColumn, {ErrorCode::DuplicateName, unit->name, {}, {}});
        }
        names.insert(unit->name);
        unit->order = static_cast<int>(reading.draft.size()) + 1;
        unit->id = OrgUnitId(unit->order);
        reading.draft.push_back(std::move(*unit));
    }
    reading.issues = cells.takeIssues();
    return reading;
}

}  // namespace pledge
