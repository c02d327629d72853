#include <ui/models/journaldetail.h>
#include <ui/models/journalmodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kColumns = 6;

QString textOf(const JournalLine& entry, JournalColumn column) {
    switch (column) {
        case JournalColumn::Number:
            return QString::number(entry.number);
        case JournalColumn::At:
            return entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
        case JournalColumn::Actor:
            return entry.actor;
        case JournalColumn::Role:
            return journalRoleWord(entry.role);
        case JournalColumn::Action:
            return journalActionWord(entry.action);
        case JournalColumn::Subject:
            return entry.subject;
    }
    Q_UNREACHABLE();
}

QVariant sortValue(const JournalLine& entry, JournalColumn column) {
    switch (column) {
        case JournalColumn::Number:
            return entry.number;
        case JournalColumn::At:
            return entry.at;
        default:
            return textOf(entry, column);
    }
}

QString searchText(const JournalLine& entry) {
    QStringList texts{entry.detail};
    for (int column = 0; column < kColumns; ++column) {
        texts.append(textOf(entry, static_cast<JournalColumn>(column)));
    }
    return texts.join(u'\n');
}

}  // namespace

void JournalModel::show(std::vector<JournalLine> entries) {
    beginResetModel();
    m_entries = std::move(entries);
    std::ranges::sort(m_entries, std::ranges::greater(), &JournalLine::number);
    endResetModel();
}

int JournalModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant JournalModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto column = static_cast<JournalColumn>(index.column());
    const JournalLine& entry = entryAt(index.row());
    switch (role) {
        case Qt::DisplayRole:
            return textOf(entry, column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(
                Qt::Alignment(Qt::AlignVCenter | (column == JournalColumn::Number ? Qt::AlignRight : Qt::AlignLeft)));
        case SortRole:
            return sortValue(entry, column);
        case SearchRole:
            return searchText(entry);
        default:
            return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<JournalColumn>(section)) {
        case JournalColumn::Number:
            return tr("No.");
        case JournalColumn::At:
            return tr("Time");
        case JournalColumn::Actor:
            return tr("Who");
        case JournalColumn::Role:
            return tr("Role");
        case JournalColumn::Action:
            return tr("What was done");
        case JournalColumn::Subject:
            return tr("About");
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
