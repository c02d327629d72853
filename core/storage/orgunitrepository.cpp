#include <core/storage/database.h>
#include <core/storage/orgunitrepository.h>
#include <core/storage/query.h>
#include <core/storage/rowremoval.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString groupToken(UnitGroup group) {
    switch (group) {
        case UnitGroup::Department:
            return u"department"_s;
        case UnitGroup::Town:
            return u"town"_s;
        case UnitGroup::TaskForce:
            return u"task_force"_s;
    }
    Q_UNREACHABLE();
}

UnitGroup groupOf(const QString& token) {
    const auto named = [&token](UnitGroup group) { return groupToken(group) == token; };
    const auto found = std::ranges::find_if(kUnitGroups, named);
    return found == kUnitGroups.end() ? UnitGroup::Department : *found;
}

Outcome insertUnit(Query& query, const OrgUnit& unit) {
    query.bind(u":id"_s, unit.id);
    query.bind(u":name"_s, unit.name);
    query.bind(u":group"_s, groupToken(unit.group));
    query.bind(u":position"_s, unit.order);
    query.bind(u":from"_s, unit.activeFrom);
    query.bind(u":to"_s, unit.activeTo);
    return query.run();
}

Outcome insertAliases(Query& query, const OrgUnit& unit) {
    query.bind(u":unit"_s, unit.id);
    for (qsizetype i = 0; i < unit.aliases.size(); ++i) {
        query.bind(u":position"_s, qint64{i} + 1);
        query.bind(u":alias"_s, unit.aliases[i]);
        if (const Outcome inserted = query.run(); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

/// Names are unique row by row: units that exchange theirs pass through names that nobody has.
Outcome parkNames(const Database& database, std::span<const OrgUnit> units) {
    Query query(database, u"UPDATE org_unit SET name = '\n' || id WHERE id = :id"_s);
    for (const OrgUnit& unit : units) {
        query.bind(u":id"_s, unit.id);
        if (const Outcome parked = query.run(); !parked) {
            return parked;
        }
    }
    return Done{};
}

OrgUnit unitOf(const Query& row) {
    OrgUnit unit;
    unit.id = row.id<OrgUnitId>(0);
    unit.name = row.text(1);
    unit.group = groupOf(row.text(2));
    unit.order = row.number(3);
    unit.activeFrom = row.maybe(4, &Query::month);
    unit.activeTo = row.maybe(5, &Query::month);
    return unit;
}

}  // namespace

Outcome OrgUnitRepository::replace(std::span<const OrgUnit> units) const {
    const auto ids = idsOf(units);
    if (const Outcome removed = removeRows<OrgUnitId>(m_database, {u"org_unit_alias"_s}, u"unit"_s, ids); !removed) {
        return removed;
    }
    if (const Outcome parked = parkNames(m_database, units); !parked) {
        return parked;
    }
    Query unitQuery(m_database,
                    u"INSERT INTO org_unit (id, name, unit_group, position, active_from, active_to) "
                    "VALUES (:id, :name, :group, :position, :from, :to) ON CONFLICT (id) DO UPDATE SET "
                    "name = excluded.name, unit_group = excluded.unit_group, position = excluded.position, "
                    "active_from = excluded.active_from, active_to = excluded.active_to"_s);
    Query aliasQuery(m_database,
                     u"INSERT INTO org_unit_alias (unit, position, alias) VALUES (:unit, :position, :alias)"_s);
    for (const OrgUnit& unit : units) {
        if (const Outcome inserted = insertUnit(unitQuery, unit); !inserted) {
            return inserted;
        }
        if (const Outcome inserted = insertAliases(aliasQuery, unit); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

Outcome OrgUnitRepository::remove(std::span<const OrgUnitId> units) const {
    if (const Outcome removed = removeRows(m_database, {u"org_unit_alias"_s}, u"unit"_s, units); !removed) {
        return removed;
    }
    return removeRows(m_database, {u"org_unit"_s}, u"id"_s, units);
}

Result<std::vector<OrgUnit>> OrgUnitRepository::load() const {
    std::vector<OrgUnit> units;
    QHash<OrgUnitId, std::size_t> positions;
    Query query(m_database,
                u"SELECT id, name, unit_group, position, active_from, active_to FROM org_unit "
                "ORDER BY position, id"_s);
    const Outcome read = query.forEach([&](const Query& row) {
        units.push_back(unitOf(row));
        positions.insert(units.back().id, units.size() - 1);
    });
    if (!read) {
        return read.error();
    }
    Query aliases(m_database, u"SELECT unit, alias FROM org_unit_alias ORDER BY unit, position"_s);
    const Outcome named = aliases.forEach([&](const Query& row) {
        const auto unit = positions.constFind(row.id<OrgUnitId>(0));
        if (unit != positions.constEnd()) {
            units[*unit].aliases.append(row.text(1));
        }
    });
    return named ? Result<std::vector<OrgUnit>>(std::move(units)) : Result<std::vector<OrgUnit>>(named.error());
}

}  // namespace pledge
