#include <core/exchange/recordtables.h>
#include <core/plan/evidencelist.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The key of the thing with that id, from its position in the list.
template <typename T>
QString keyOf(QChar letter, const std::vector<T>& all, decltype(T::id) id) {
    const auto found = std::ranges::find(all, id, &T::id);
    return found == all.end() ? QString() : letter + QString::number(found - all.begin() + 1);
}

QString textOf(const std::optional<PledgeId>& pledge, const QHash<PledgeId, QString>& known) {
    return pledge ? known.value(*pledge) : QString();
}

}  // namespace

PlanTable problemTable(const PlanRecords& records, const LineNames& names) {
    PlanTable table{shapes::problems(), {}};
    for (const Problem& one : records.problems) {
        table.rows.push_back({keyOf(u'q', records.problems, one.id), textOf(one.pledge, names.keys),
                              textOf(one.pledge, names.owners), one.unit ? names.units.value(*one.unit) : QString(),
                              one.month, tokenOf(one.source), one.sourceName, one.raisedOn, one.text, one.nextStep,
                              one.person, one.deadline, tokenOf(one.state), one.claimedOn, one.closedOn, one.closing,
                              one.sentBack});
    }
    return table;
}

PlanTable attachmentTable(const PlanRecords& records) {
    PlanTable table{shapes::attachments(), {}};
    for (const Attachment& one : records.attachments) {
        table.rows.push_back({keyOf(u'a', records.attachments, one.id), one.name, one.type,
                              PlanCell(QString::number(one.size)), QString::fromLatin1(one.digest.toHex()), one.by,
                              one.at});
    }
    return table;
}

PlanTable evidenceTable(const PlanRecords& records, const LineNames& names) {
    PlanTable table{shapes::evidence(), {}};
    for (const Evidence& one : records.evidence) {
        table.rows.push_back({keyOf(u'a', records.attachments, one.attachment), textOf(one.pledge, names.keys),
                              textOf(one.pledge, names.owners), one.month,
                              one.row ? keyOf(u'c', records.ledgerRows, *one.row) : QString(),
                              one.problem ? keyOf(u'q', records.problems, *one.problem) : QString()});
    }
    return table;
}

QString attachmentFile(std::size_t position, const QString& name) {
    return u"attachments/a%1-%2"_s.arg(QString::number(position + 1), attachmentName(name));
}

}  // namespace pledge
