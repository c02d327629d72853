#include <core/wording/fill.h>
#include <ui/models/planeditor.h>
#include <ui/models/plantablemodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kSaid = 4;  ///< sentences said at once; the others are counted

}  // namespace

PlanTableModel::PlanTableModel(PlanEditor* editor, QObject* parent) : QAbstractTableModel(parent), m_editor(editor) {
    connect(editor, &PlanEditor::changed, this, [this] {
        forgetProblems();
        reload();
    });
}

bool PlanTableModel::mayEdit() const {
    return m_editor->mayEdit();
}

QVariant PlanTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QString problem = m_problems.value({index.row(), index.column()});
    switch (role) {
        case Qt::DisplayRole:
            return cellText(index.row(), index.column()).simplified();
        case Qt::EditRole:
            return cellText(index.row(), index.column());
        case Qt::ToolTipRole:
            return problem.isEmpty() ? cellText(index.row(), index.column()) : problem;
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        case SearchRole:
            return searchText(index.row());
        case ProblemRole:
            return problem;
        case OptionsRole:
            return options(index.column());
        case IdRole:
            return rowId(index.row());
        default:
            return {};
    }
}

QVariant PlanTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    return role == Qt::DisplayRole ? heading(section) : QVariant();
}

Qt::ItemFlags PlanTableModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags base = QAbstractTableModel::flags(index);
    return index.isValid() && mayEdit() && isTyped(index.column()) ? base | Qt::ItemIsEditable : base;
}

bool PlanTableModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || !isTyped(index.column())) {
        return false;
    }
    const QString text = value.toString();
    if (text == cellText(index.row(), index.column())) {
        return true;
    }
    const QString row = cellText(index.row(), nameColumn()).simplified();
    return put({{index.row(), index.column(), text}}, fill(tr("%1 of “%2” changed"), {heading(index.column()), row}));
}

bool PlanTableModel::paste(const PlanBlock& block, const std::vector<int>& rows, int column) {
    if (block.empty()) {
        return false;
    }
    const std::vector<int> named = columnsOf(block.front());
    const std::size_t head = named.empty() ? 0 : 1;
    const bool fills = named.empty() && block.size() == 1 && block.front().size() == 1;
    const std::size_t count = fills ? std::max<std::size_t>(rows.size(), 1) : block.size() - head;
    std::vector<CellEdit> edits;
    int beyond = rowCount();
    for (std::size_t i = 0; i < count; ++i) {
        const QStringList& cells = block[fills ? 0 : i + head];
        const int row = i < rows.size() ? rows[i] : beyond++;
        for (qsizetype at = 0; at < cells.size(); ++at) {
            const int to = named.empty() ? column + static_cast<int>(at) : named[static_cast<std::size_t>(at)];
            if (to >= columnCount()) {
                refuse({{row, columnCount() - 1, {}}}, {tr("The block is wider than the table.")});
                return false;
            }
            if (to >= 0 && isTyped(to)) {
                edits.push_back({row, to, cells[at]});
            }
        }
    }
    return put(edits, fill(tr("%1 rows pasted"), {QString::number(count)}));
}

/// Empty unless all cells are headings, at least two of them.
std::vector<int> PlanTableModel::columnsOf(const QStringList& headings) const {
    std::vector<int> columns;
    for (const QString& text : headings) {
        int found = text.trimmed().isEmpty() ? columnCount() : 0;
        while (found < columnCount() && heading(found) != text.trimmed() && token(found) != text.trimmed()) {
            ++found;
        }
        if (found == columnCount()) {
            return {};
        }
        columns.push_back(found);
    }
    return columns.size() < 2 ? std::vector<int>() : columns;
}

void PlanTableModel::refuse(const std::vector<CellEdit>& cells, const QStringList& sentences) {
    forgetProblems();
    QStringList said;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const CellEdit& cell = cells[i];
        const QString& words = sentences[static_cast<qsizetype>(i)];
        m_problems.insert({cell.row, cell.column}, words);
        if (said.size() < kSaid) {
            said.append(fill(tr("Row %1, %2: %3."), {QString::number(cell.row + 1), heading(cell.column), words}));
        }
    }
    if (sentences.size() > kSaid) {
        said.append(fill(tr("And %1 more."), {QString::number(sentences.size() - kSaid)}));
    }
    said.prepend(tr("Nothing was changed."));
    m_editor->say(said.join(u' '));
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void PlanTableModel::forgetProblems() {
    m_problems.clear();
}

QString PlanTableModel::searchText(int row) const {
    QStringList texts;
    for (int column = 0; column < columnCount(); ++column) {
        texts.append(cellText(row, column));
    }
    return texts.join(u'\n');
}

}  // namespace pledge
