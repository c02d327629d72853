#include <core/storage/database.h>
#include <core/storage/pledgelookup.h>
#include <core/storage/pledgewaits.h>
#include <core/storage/query.h>

using namespace Qt::StringLiterals;

namespace pledge {

Outcome insertWaits(const Database& database, std::span<const Pledge> pledges) {
    Query query(database,
                u"INSERT INTO pledge_wait (pledge, position, waits_for) VALUES (:pledge, :position, :waits)"_s);
    for (const Pledge& pledge : pledges) {
        query.bind(u":pledge"_s, pledge.id);
        int position = 0;
        for (const PledgeId id : pledge.waitsFor) {
            query.bind(u":position"_s, ++position);
            query.bind(u":waits"_s, id);
            if (const Outcome inserted = query.run(); !inserted) {
                return inserted;
            }
        }
    }
    return Done{};
}

Outcome loadWaits(const Database& database, std::vector<Pledge>& pledges) {
    Query query(database, u"SELECT pledge, waits_for FROM pledge_wait ORDER BY pledge, position"_s);
    return query.forEach([&pledges](const Query& row) {
        if (Pledge* pledge = pledgeOf(pledges, row.id<PledgeId>(0))) {
            pledge->waitsFor.push_back(row.id<PledgeId>(1));
        }
    });
}

}  // namespace pledge
