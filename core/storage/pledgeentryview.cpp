#include <core/storage/database.h>
#include <core/storage/pledgeentryview.h>
#include <core/storage/pledgelookup.h>
#include <core/storage/query.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kInsert = u"INSERT INTO pledge_own_figure (pledge) VALUES (:pledge)"_s;

}  // namespace

Outcome insertEntryViews(const Database& database, std::span<const Pledge> pledges) {
    Query query(database, kInsert);
    for (const Pledge& pledge : pledges) {
        if (pledge.entryView != EntryView::OwnFigure) {
            continue;
        }
        query.bind(u":pledge"_s, pledge.id);
        if (const Outcome inserted = query.run(); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

Outcome writeEntryView(const Database& database, PledgeId pledge, EntryView view) {
    Query removing(database, u"DELETE FROM pledge_own_figure WHERE pledge = :pledge"_s);
    removing.bind(u":pledge"_s, pledge);
    if (const Outcome removed = removing.run(); !removed || view == EntryView::RunningTotal) {
        return removed;
    }
    Query adding(database, kInsert);
    adding.bind(u":pledge"_s, pledge);
    return adding.run();
}

Outcome loadEntryViews(const Database& database, std::vector<Pledge>& pledges) {
    Query query(database, u"SELECT pledge FROM pledge_own_figure ORDER BY pledge"_s);
    return query.forEach([&pledges](const Query& row) {
        if (Pledge* pledge = pledgeOf(pledges, row.id<PledgeId>(0))) {
            pledge->entryView = EntryView::OwnFigure;
        }
    });
}

}  // namespace pledge
