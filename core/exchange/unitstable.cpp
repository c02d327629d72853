#include <core/exchange/cellreader.h>
#include <core/exchange/unitstable.h>

#include <QSet>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum Column : std::size_t { NameColumn, GroupColumn, AliasesColumn, FromColumn, ToColumn };

constexpr std::array<QByteArrayView, 2> kGroups{"department", "town"};

QStringList aliasesIn(const QString& text) {
    QStringList aliases;
    for (const QString& alias : text.split(u';', Qt::SkipEmptyParts)) {
        aliases.append(alias.trimmed());
    }
    aliases.removeAll(QString());
    return aliases;
}

std::optional<OrgUnit> readUnit(CellReader& cells, std::size_t row) {
    cells.checkWidth(row);
    const auto name = cells.required(row, NameColumn);
    const auto group = cells.choice(row, GroupColumn, kGroups);
    OrgUnit unit;
    unit.activeFrom = cells.optionalMonth(row, FromColumn);
    unit.activeTo = cells.optionalMonth(row, ToColumn);
    if (unit.activeFrom && unit.activeTo && *unit.activeTo < *unit.activeFrom) {
        cells.noteWrong(row, ToColumn, u"≥ "_s + unit.activeFrom->toString());
    }
    if (!name || !group) {
        return std::nullopt;
    }
    unit.name = cells.text(row, NameColumn);
    unit.group = *group == 0 ? UnitGroup::Department : UnitGroup::Town;
    unit.aliases = aliasesIn(cells.text(row, AliasesColumn));
    return unit;
}

}  // namespace

Reading<std::vector<OrgUnit>> readUnits(const Table& table) {
    Reading<std::vector<OrgUnit>> reading;
    CellReader cells(table, {u"unit"_s, u"group"_s, u"aliases"_s, u"from"_s, u"to"_s});
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
