#include <core/workspace/acceptancewriting.h>
#include <core/workspace/planwriting.h>

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// How many were added, and the first one's id: they are numbered one after the other.
template <typename T>
void addCount(QJsonObject& detail, const QString& what, const std::vector<T>& added) {
    detail.insert(u"first_"_s + what, added.empty() ? 0 : added.front().id.number());
    detail.insert(what + u's', static_cast<qint64>(added.size()));
}

QJsonObject detailOf(const AcceptanceOrder& order, const Acceptance& acceptance) {
    QJsonObject detail{{u"file"_s, order.source.file},
                       {u"sha256"_s, QString::fromLatin1(order.source.digest.toHex())},
                       {u"year"_s, order.year},
                       {u"unchanged"_s, acceptance.same},
                       {u"refused"_s, static_cast<qint64>(acceptance.refused.size())}};
    addCount(detail, u"unit"_s, acceptance.changes.units);
    addCount(detail, u"programme"_s, acceptance.changes.programmes);
    addCount(detail, u"pledge"_s, acceptance.changes.pledges);
    addCount(detail, u"source"_s, acceptance.changes.sources);
    return detail;
}

}  // namespace

Result<Acceptance> writeAcceptance(const Database& database, const PlanSnapshot& snapshot, const AcceptanceOrder& order,
                                   const Occasion& occasion) {
    if (const Outcome allowed = checkLeadOffice(snapshot, occasion.actor); !allowed) {
        return allowed.error();
    }
    Acceptance acceptance = acceptanceOf(snapshot, order);
    if (acceptance.changes.isEmpty()) {
        return acceptance;
    }
    if (const Outcome fits = checkChanges(snapshot, acceptance.changes); !fits) {
        return fits.error();
    }
    const PlanSnapshot next = changedPlan(snapshot, acceptance.changes);
    if (const Outcome written = writeRows(database, next, acceptance.changes); !written) {
        return written.error();
    }
    const auto entry =
        journalPlan(database, JournalAction::AcceptDrafts, order.source.file, detailOf(order, acceptance), occasion);
    return entry ? Result<Acceptance>(std::move(acceptance)) : Result<Acceptance>(entry.error());
}

}  // namespace pledge
