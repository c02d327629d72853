#include <core/wording/sentences.h>
#include <ui/models/importissuesmodel.h>

#include <utility>

namespace pledge {

namespace {

constexpr int kColumns = 2;
constexpr int kLetters = 26;

QString columnName(int column) {
    QString name;
    for (int rest = column; rest > 0; rest = (rest - 1) / kLetters) {
        name.prepend(QChar(u'A' + (rest - 1) % kLetters));
    }
    return name;
}

QString textOf(const Error& issue, int column) {
    if (column == 0) {
        return cellName(issue.place);
    }
    Error placeless = issue;
    placeless.place = {};
    return sentence(placeless);
}

}  // namespace

void ImportIssuesModel::show(std::vector<Error> issues) {
    beginResetModel();
    m_issues = std::move(issues);
    endResetModel();
}

int ImportIssuesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_issues.size());
}

int ImportIssuesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant ImportIssuesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Error& issue = m_issues[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return textOf(issue, index.column());
        case Qt::ToolTipRole:
            return sentence(issue);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
        default:
            return {};
    }
}

QVariant ImportIssuesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == 0 ? tr("Cell") : tr("What is wrong");
}

QString cellName(const Place& place) {
    return place.row > 0 ? columnName(place.column) + QString::number(place.row) : QString();
}

}  // namespace pledge
