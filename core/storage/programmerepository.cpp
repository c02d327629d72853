#include <core/storage/database.h>
#include <core/storage/programmerepository.h>
#include <core/storage/query.h>
#include <core/storage/rowremoval.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Outcome writeProgramme(Query& query, const Programme& programme) {
    query.bind(u":id"_s, programme.id);
    query.bind(u":name"_s, programme.name);
    query.bind(u":position"_s, programme.order);
    query.bind(u":goal"_s, programme.goal);
    query.bind(u":measures"_s, measuresText(programme.measures));
    query.bind(u":policy"_s, programme.policy);
    return query.run();
}

Outcome writeStates(Query& query, const Programme& programme) {
    query.bind(u":programme"_s, programme.id);
    int position = 0;
    for (const Measure& measure : programme.measures) {
        ++position;
        if (measure.state == MeasureState::NotStarted) {
            continue;
        }
        query.bind(u":position"_s, position);
        query.bind(u":state"_s, measure.state == MeasureState::Done ? u"done"_s : u"in_hand"_s);
        if (const Outcome written = query.run(); !written) {
            return written;
        }
    }
    return Done{};
}

Outcome loadStates(const Database& database, std::vector<Programme>& programmes) {
    Query query(database, u"SELECT programme, position, state FROM measure_state"_s);
    return query.forEach([&programmes](const Query& row) {
        const auto programme = std::ranges::find(programmes, row.id<ProgrammeId>(0), &Programme::id);
        const auto at = static_cast<std::size_t>(row.number(1) - 1);
        if (programme != programmes.end() && at < programme->measures.size()) {
            programme->measures[at].state = row.text(2) == u"done"_s ? MeasureState::Done : MeasureState::InHand;
        }
    });
}

}  // namespace

Outcome ProgrammeRepository::replace(std::span<const Programme> programmes) const {
    const auto ids = idsOf(programmes);
    if (const Outcome removed = removeRows<ProgrammeId>(m_database, {u"measure_state"_s}, u"programme"_s, ids);
        !removed) {
        return removed;
    }
    Query row(m_database,
              u"INSERT INTO programme (id, name, position, goal, measures, policy) "
              "VALUES (:id, :name, :position, :goal, :measures, :policy) ON CONFLICT (id) DO UPDATE SET "
              "name = excluded.name, position = excluded.position, goal = excluded.goal, "
              "measures = excluded.measures, policy = excluded.policy"_s);
    Query state(m_database,
                u"INSERT INTO measure_state (programme, position, state) VALUES (:programme, :position, :state)"_s);
    for (const Programme& programme : programmes) {
        if (const Outcome written = writeProgramme(row, programme); !written) {
            return written;
        }
        if (const Outcome written = writeStates(state, programme); !written) {
            return written;
        }
    }
    return Done{};
}

Outcome ProgrammeRepository::remove(std::span<const ProgrammeId> programmes) const {
    if (const Outcome removed = removeRows(m_database, {u"measure_state"_s}, u"programme"_s, programmes); !removed) {
        return removed;
    }
    return removeRows(m_database, {u"programme"_s}, u"id"_s, programmes);
}

Result<std::vector<Programme>> ProgrammeRepository::load() const {
    std::vector<Programme> programmes;
    Query query(m_database,
                u"SELECT id, name, position, goal, measures, policy FROM programme ORDER BY position, id"_s);
    const Outcome read = query.forEach([&programmes](const Query& row) {
        programmes.push_back(
            {row.id<ProgrammeId>(0), row.text(1), row.number(2), row.text(3), measuresIn(row.text(4)), row.text(5)});
    });
    if (!read) {
        return read.error();
    }
    const Outcome states = loadStates(m_database, programmes);
    return states ? Result<std::vector<Programme>>(std::move(programmes))
                  : Result<std::vector<Programme>>(states.error());
}

}  // namespace pledge
