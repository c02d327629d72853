#include <core/schedule/verdict.h>
#include <ui/models/casepreviewmodel.h>
#include <ui/models/pledgetablemodel.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// With a mark before the word: colour alone says nothing.
QString fateText(CaseFate fate) {
    switch (fate) {
        case CaseFate::Refused:
            return CasePreviewModel::tr("✕ refused");
        case CaseFate::Twice:
            return CasePreviewModel::tr("≡ stands twice");
        case CaseFate::Changed:
            return CasePreviewModel::tr("△ changed");
        case CaseFate::Added:
            return CasePreviewModel::tr("+ new");
        case CaseFate::Same:
            return CasePreviewModel::tr("= unchanged");
    }
    Q_UNREACHABLE();
}

Light lightOf(CaseFate fate) {
    switch (fate) {
        case CaseFate::Refused:
            return Light::Red;
        case CaseFate::Twice:
        case CaseFate::Changed:
            return Light::Yellow;
        case CaseFate::Added:
            return Light::Green;
        case CaseFate::Same:
            return Light::NotDue;
    }
    Q_UNREACHABLE();
}

QString textOf(const CaseLine& line, int column) {
    switch (column) {
        case CasePreviewModel::FateColumn:
            return fateText(line.fate);
        case CasePreviewModel::NumberColumn:
            return QString::number(line.read.number);
        case CasePreviewModel::NameColumn:
            return line.name;
        case CasePreviewModel::ContentColumn:
            return line.content;
        default:
            return line.said;
    }
}

}  // namespace

CasePreviewModel::CasePreviewModel(CasePreview preview, QObject* parent)
    : QAbstractTableModel(parent), m_preview(std::move(preview)) {
    pick();
}

void CasePreviewModel::show(CasePreview preview) {
    beginResetModel();
    m_preview = std::move(preview);
    pick();
    endResetModel();
}

void CasePreviewModel::pick() {
    m_shown.clear();
    for (std::size_t at = 0; at < m_preview.lines.size(); ++at) {
        if (m_preview.lines[at].fate != CaseFate::Same) {
            m_shown.push_back(at);
        }
    }
}

int CasePreviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CasePreviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CasePreviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CaseLine& line = m_preview.lines[m_shown[static_cast<std::size_t>(index.row())]];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return textOf(line, index.column());
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | Qt::AlignLeft));
        case PledgeTableModel::InkLightRole:
            return index.column() == FateColumn ? QVariant(static_cast<int>(lightOf(line.fate))) : QVariant();
        default:
            return {};
    }
}

QVariant CasePreviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case FateColumn:
            return tr("What happens");
        case NumberColumn:
            return tr("Row");
        case NameColumn:
            return tr("Case");
        case ContentColumn:
            return tr("What is written");
        default:
            return tr("What is said about it");
    }
}

}  // namespace pledge
