#include <core/storage/database.h>
#include <core/storage/programmerepository.h>
#include <core/storage/query.h>

using namespace Qt::StringLiterals;

namespace pledge {

Outcome ProgrammeRepository::insert(std::span<const Programme> programmes) const {
    Query query(m_database,
                u"INSERT INTO programme (id, name, position, goal, measures, policy) "
                "VALUES (:id, :name, :position, :goal, :measures, :policy)"_s);
    for (const Programme& programme : programmes) {
        query.bind(u":id"_s, programme.id);
        query.bind(u":name"_s, programme.name);
        query.bind(u":position"_s, programme.order);
        query.bind(u":goal"_s, programme.goal);
        query.bind(u":measures"_s, programme.measures);
        query.bind(u":policy"_s, programme.policy);
        if (const Outcome inserted = query.run(); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

Result<std::vector<Programme>> ProgrammeRepository::load() const {
    std::vector<Programme> programmes;
    Query query(m_database,
                u"SELECT id, name, position, goal, measures, policy FROM programme ORDER BY position, id"_s);
    const Outcome read = query.forEach([&programmes](const Query& row) {
        programmes.push_back(
            {row.id<ProgrammeId>(0), row.text(1), row.number(2), row.text(3), row.text(4), row.text(5)});
    });
    return read ? Result<std::vector<Programme>>(std::move(programmes)) : Result<std::vector<Programme>>(read.error());
}

}  // namespace pledge
