#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
#include <ui/models/revisionhistorymodel.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kColumns = 6;

QString momentText(const QDateTime& moment) {
    return moment.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
}

QString numberText(const TargetRevision& revision) {
    const QString number = revisionNumberWord(revision.number);
    return revision.undoneAt ? fill(RevisionHistoryModel::tr("%1, taken back"), {number}) : number;
}

QString writtenText(const TargetRevision& revision) {
    const QString written = fill(RevisionHistoryModel::tr("%1, %2"), {revision.by, momentText(revision.at)});
    return revision.undoneAt
               ? fill(RevisionHistoryModel::tr("%1; taken back %2"), {written, momentText(*revision.undoneAt)})
               : written;
}

QString textOf(const TargetRevision& revision, RevisionColumn column, const UnitOfMeasure& unit) {
    switch (column) {
        case RevisionColumn::Number:
            return numberText(revision);
        case RevisionColumn::DecidedOn:
            return revision.decidedOn.toString(Qt::ISODate);
        case RevisionColumn::Change:
            return revisionChange(revision, unit);
        case RevisionColumn::Reason:
            return revision.reason;
        case RevisionColumn::Authority:
            return revision.authority;
        case RevisionColumn::Written:
            return writtenText(revision);
    }
    Q_UNREACHABLE();
}

}  // namespace

void RevisionHistoryModel::show(const Pledge& pledge) {
    beginResetModel();
    m_revisions = pledge.revisions;
    m_unit = pledge.unit;
    endResetModel();
}

int RevisionHistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_revisions.size());
}

int RevisionHistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant RevisionHistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TargetRevision& revision = m_revisions[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return textOf(revision, static_cast<RevisionColumn>(index.column()), m_unit);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
        case UndoneRole:
            return revision.undoneAt.has_value();
        default:
            return {};
    }
}

QVariant RevisionHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<RevisionColumn>(section)) {
        case RevisionColumn::Number:
            return tr("Number");
        case RevisionColumn::DecidedOn:
            return tr("Decided on");
        case RevisionColumn::Change:
            return tr("What changed");
        case RevisionColumn::Reason:
            return tr("Reason");
        case RevisionColumn::Authority:
            return tr("Authority");
        case RevisionColumn::Written:
            return tr("Written by");
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
