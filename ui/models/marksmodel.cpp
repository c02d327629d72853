#include <core/wording/fill.h>
#include <core/wording/markwords.h>
#include <ui/models/marksmodel.h>

#include <algorithm>

namespace pledge {

namespace {

bool isFigure(int column) {
    return column == MarksModel::Ratio || column == MarksModel::Weight || column == MarksModel::Mark;
}

QString remarkOf(const PledgeScore& score) {
    if (score.leftOut) {
        return leftOutWords(*score.leftOut);
    }
    return score.place      ? fill(MarksModel::tr("place %1 of the shares"), {QString::number(*score.place)})
           : score.reported ? QString()
                            : leftOutWords(LeftOut::NotReported);
}

}  // namespace

MarksModel::MarksModel(QObject* parent) : QAbstractTableModel(parent) {}

MarksModel::Row MarksModel::rowFor(const PlanSnapshot& snapshot, const Scoreboard& board, const PledgeScore& score) {
    const Pledge& pledge = *snapshot.lines()[score.position].pledge;
    const Verdict& verdict = board.verdict(score.position);
    const int decimals = snapshot.plan().rateDecimals;
    Row row;
    row.pledge = pledge.id;
    row.texts = {pledge.name, ratioArithmetic(pledge, verdict, score, decimals), score.weight.toString(),
                 score.counts() ? markFigure(score, decimals) : QString(), remarkOf(score)};
    row.keys = {pledge.name, score.ratio ? QVariant(score.ratio->toDouble()) : QVariant(), score.weight.toDouble(),
                score.counts() && score.mark ? QVariant(score.mark->toDouble()) : QVariant(),
                row.texts[Remark].isEmpty() ? QVariant() : QVariant(row.texts[Remark])};
    row.sentence = markSentence(pledge, verdict, score, decimals);
    return row;
}

void MarksModel::show(const PlanSnapshot& snapshot, const Scoreboard& board, const UnitScore* score) {
    std::vector<Row> rows;
    if (score != nullptr) {
        for (const PledgeScore& pledge : score->pledges) {
            rows.push_back(rowFor(snapshot, board, pledge));
        }
    }
    if (!std::ranges::equal(m_rows, rows, {}, &Row::pledge, &Row::pledge)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

PledgeId MarksModel::pledgeAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].pledge : PledgeId();
}

int MarksModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MarksModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant MarksModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
        case Qt::DisplayRole:
            return row.texts[column];
        case Qt::ToolTipRole:
            return row.sentence;
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        case SortRole:
            return row.keys[column];
        case SearchRole:
            return row.texts[Name];
        case PledgeIdRole:
            return row.pledge.number();
        default:
            return {};
    }
}

QVariant MarksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<Column>(section)) {
        case Name:
            return tr("Pledge");
        case Ratio:
            return tr("Actual ÷ required");
        case Weight:
            return tr("Weight");
        case Mark:
            return tr("Mark");
        case Remark:
            return tr("Remark");
    }
    return {};
}

}  // namespace pledge
