#include <core/storage/database.h>
#include <core/storage/pledgeentryview.h>
#include <core/storage/pledgerepository.h>
#include <core/storage/pledgerow.h>
#include <core/storage/pledgesources.h>
#include <core/storage/pledgesteps.h>
#include <core/storage/pledgewaits.h>
#include <core/storage/query.h>
#include <core/storage/rowremoval.h>
#include <core/storage/sqlitemilestones.h>
#include <core/storage/targetrevisionrepository.h>

#include <QHash>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Positions = QHash<PledgeId, std::size_t>;

Outcome insertRows(const Database& database, std::span<const Pledge> pledges) {
    Query query(database, u"INSERT INTO pledge (%1) VALUES (%2) ON CONFLICT (id) DO UPDATE SET %3"_s.arg(
                              pledgeColumns(), pledgePlaceholders(), pledgeAssignments()));
    for (const Pledge& pledge : pledges) {
        bindPledge(query, pledge);
        if (const Outcome inserted = query.run(); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

Outcome insertAliases(const Database& database, std::span<const Pledge> pledges) {
    Query query(database, u"INSERT INTO pledge_alias (pledge, position, alias) VALUES (:pledge, :position, :alias)"_s);
    for (const Pledge& pledge : pledges) {
        query.bind(u":pledge"_s, pledge.id);
        for (qsizetype i = 0; i < pledge.aliases.size(); ++i) {
            query.bind(u":position"_s, qint64{i} + 1);
            query.bind(u":alias"_s, pledge.aliases[i]);
            if (const Outcome inserted = query.run(); !inserted) {
                return inserted;
            }
        }
    }
    return Done{};
}

Outcome insertUnits(Query& query, const QString& part, const std::vector<OrgUnitId>& units) {
    query.bind(u":part"_s, part);
    int position = 0;
    for (const OrgUnitId unit : units) {
        query.bind(u":position"_s, ++position);
        query.bind(u":unit"_s, unit);
        if (const Outcome inserted = query.run(); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

Outcome insertOwnersAndSupporting(const Database& database, std::span<const Pledge> pledges) {
    Query query(database,
                u"INSERT INTO pledge_unit (pledge, part, position, unit) "
                "VALUES (:pledge, :part, :position, :unit)"_s);
    for (const Pledge& pledge : pledges) {
        query.bind(u":pledge"_s, pledge.id);
        if (const Outcome inserted = insertUnits(query, u"owner"_s, pledge.owners); !inserted) {
            return inserted;
        }
        if (const Outcome inserted = insertUnits(query, u"supporting"_s, pledge.supporting); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

/// The tables that hold parts of a pledge, each row of which names it.
const QStringList& partTables() {
    static const QStringList names{u"pledge_alias"_s, u"pledge_unit"_s,       u"milestone"_s,
                                   u"last_year"_s,    u"pledge_step"_s,       u"open_problem"_s,
                                   u"pledge_wait"_s,  u"pledge_own_figure"_s, u"pledge_source"_s};
    return names;
}

/// A figure that was withdrawn again is kept as well, and needs its pledge.
Outcome checkUnused(const Database& database, std::span<const PledgeId> pledges) {
    Query query(database,
                u"SELECT name, EXISTS (SELECT 1 FROM pledge_revision WHERE pledge = :id) FROM pledge WHERE id = :id "
                "AND (EXISTS (SELECT 1 FROM actual WHERE pledge = :id) "
                "OR EXISTS (SELECT 1 FROM actual_revision WHERE pledge = :id) "
                "OR EXISTS (SELECT 1 FROM pledge_revision WHERE pledge = :id))"_s);
    for (const PledgeId pledge : pledges) {
        std::optional<Error> used;
        query.bind(u":id"_s, pledge);
        const Outcome read = query.forEach([&used](const Query& row) {
            used = Error{ErrorCode::InUse, row.text(0), {row.flag(1) ? u"revisions"_s : u"reports"_s}, {}};
        });
        if (!read || used) {
            return read ? Outcome(*used) : read;
        }
    }
    return Done{};
}

Outcome insertLastYear(const Database& database, std::span<const Pledge> pledges) {
    Query query(database, u"INSERT INTO last_year (pledge, month, value) VALUES (:pledge, :month, :value)"_s);
    for (const Pledge& pledge : pledges) {
        query.bind(u":pledge"_s, pledge.id);
        for (const MonthFigure& figure : pledge.lastYear) {
            query.bind(u":month"_s, figure.month);
            query.bind(u":value"_s, figure.value);
            if (const Outcome inserted = query.run(); !inserted) {
                return inserted;
            }
        }
    }
    return Done{};
}

/// Calls take(pledge, row) for every row whose first column is a pledge's id.
template <typename Take>
Outcome loadParts(const Database& database, const QString& sql, std::vector<Pledge>& pledges,
                  const Positions& positions, Take take) {
    return Query(database, sql).forEach([&](const Query& row) {
        const auto at = positions.constFind(row.id<PledgeId>(0));
        if (at != positions.constEnd()) {
            take(pledges[*at], row);
        }
    });
}

Outcome loadParts(const Database& database, std::vector<Pledge>& pledges, const Positions& positions) {
    const Outcome aliases =
        loadParts(database, u"SELECT pledge, alias FROM pledge_alias ORDER BY pledge, position"_s, pledges, positions,
                  [](Pledge& pledge, const Query& row) { pledge.aliases.append(row.text(1)); });
    if (!aliases) {
        return aliases;
    }
    const Outcome units =
        loadParts(database, u"SELECT pledge, part, unit FROM pledge_unit ORDER BY pledge, part, position"_s, pledges,
                  positions, [](Pledge& pledge, const Query& row) {
                      auto& part = row.text(1) == u"owner"_s ? pledge.owners : pledge.supporting;
                      part.push_back(row.id<OrgUnitId>(2));
                  });
    if (!units) {
        return units;
    }
    return loadParts(database, u"SELECT pledge, month, value FROM last_year ORDER BY pledge, month"_s, pledges,
                     positions, [](Pledge& pledge, const Query& row) {
                         pledge.lastYear.push_back({row.month(1), row.figure(2)});
                     });
}

}  // namespace

Outcome PledgeRepository::insert(std::span<const Pledge> pledges) const {
    for (const auto write :
         {&insertRows, &insertOwnersAndSupporting, &insertAliases, &insertLastYear, &insertMilestones, &insertSteps,
          &insertOpenProblems, &insertWaits, &insertEntryViews, &insertSourceSpans}) {
        if (const Outcome written = write(m_database, pledges); !written) {
            return written;
        }
    }
    return Done{};
}

Outcome PledgeRepository::replace(std::span<const Pledge> pledges) const {
    const auto ids = idsOf(pledges);
    const Outcome removed = removeRows<PledgeId>(m_database, partTables(), u"pledge"_s, ids);
    return removed ? insert(pledges) : removed;
}

Outcome PledgeRepository::remove(std::span<const PledgeId> pledges) const {
    if (const Outcome unused = checkUnused(m_database, pledges); !unused) {
        return unused;
    }
    if (const Outcome removed = removeRows(m_database, partTables(), u"pledge"_s, pledges); !removed) {
        return removed;
    }
    return removeRows(m_database, {u"pledge"_s}, u"id"_s, pledges);
}

Result<std::vector<Pledge>> PledgeRepository::load() const {
    std::vector<Pledge> pledges;
    Positions positions;
    Query query(m_database, u"SELECT %1 FROM pledge ORDER BY id"_s.arg(pledgeColumns()));
    const Outcome read = query.forEach([&](const Query& row) {
        pledges.push_back(readPledge(row));
        positions.insert(pledges.back().id, pledges.size() - 1);
    });
    if (!read) {
        return read.error();
    }
    if (const Outcome parts = loadParts(m_database, pledges, positions); !parts) {
        return parts.error();
    }
    if (const Outcome milestones = loadMilestones(m_database, pledges); !milestones) {
        return milestones.error();
    }
    if (const Outcome steps = loadSteps(m_database, pledges); !steps) {
        return steps.error();
    }
    if (const Outcome waits = loadWaits(m_database, pledges); !waits) {
        return waits.error();
    }
    if (const Outcome views = loadEntryViews(m_database, pledges); !views) {
        return views.error();
    }
    if (const Outcome sources = loadSourceSpans(m_database, pledges); !sources) {
        return sources.error();
    }
    const Outcome revisions = TargetRevisionRepository(m_database).load(pledges);
    return revisions ? Result<std::vector<Pledge>>(std::move(pledges)) : Result<std::vector<Pledge>>(revisions.error());
}

}  // namespace pledge
