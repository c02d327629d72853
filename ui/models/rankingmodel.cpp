#include <core/wording/markwords.h>
#include <core/wording/rankwords.h>
#include <core/wording/words.h>
#include <ui/models/rankingmodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool isFigure(int column) {
    return column == RankingModel::Place || column == RankingModel::Score || column == RankingModel::Reported;
}

/// ▲ 上升2位: a shape and its word.
QString changeText(const RankRow& ranked) {
    const QString mark = rankChangeMark(ranked);
    return mark.isEmpty() ? QString() : mark.left(1) + u' ' + rankChangeWords(ranked);
}

QString countsText(const LightCounts& counts) {
    QStringList clauses;
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::NotDue, Light::NotReported}) {
        if (counts.of(light) > 0) {
            clauses.append(lightWord(light) + u' ' + QString::number(counts.of(light)));
        }
    }
    return clauses.join(u'\n');
}

QVariant sortKey(const std::optional<int>& number) {
    return number ? QVariant(*number) : QVariant();
}

}  // namespace

RankingModel::RankingModel(QObject* parent) : QAbstractTableModel(parent) {}

RankingModel::Row RankingModel::rowFor(const PlanSnapshot& snapshot, const Scoreboard& board, const RankRow& ranked,
                                       int decimals) {
    const UnitScore& score = ranked.score;
    const OrgUnit& unit = *snapshot.unit(score.unit);
    const Plan& plan = snapshot.plan();
    const QString why = noRankWords(score, plan.score);
    Row row{unit.id, (QStringList{unit.name} + unit.aliases).join(u'\n'), board.counts(unit.id), {}};
    row.cells[Place] = {ranked.rank ? QString::number(*ranked.rank) : u"–"_s, why, sortKey(ranked.rank)};
    row.cells[Change] = {changeText(ranked), {}, sortKey(ranked.placesWon())};
    row.cells[Unit] = {unit.name, why, unit.order};
    row.cells[Score] = {score.total ? score.total->toString(decimals) : QString(),
                        scoreArithmetic(score, plan.rateDecimals),
                        score.total ? QVariant(score.total->toDouble()) : QVariant()};
    row.cells[Reported] = {reportedText(score), why,
                           score.owed > 0 ? QVariant(double(score.reported) / score.owed) : QVariant()};
    row.cells[Lights] = {QString::number(row.counts.total()), countsText(row.counts), row.counts.red};
    const Rational deducted = score.deducted();
    row.cells[Deducted] = {deducted.isZero() ? QString() : u"−"_s + deducted.toString(plan.rateDecimals),
                           deductionWords(score), deducted.toDouble()};
    row.cells[List] = {ranked.list ? listName(plan, *ranked.list) : QString(),
                       ranked.list ? listRule(plan, *ranked.list, unit.group) : QString(),
                       ranked.list ? QVariant(static_cast<int>(*ranked.list)) : QVariant()};
    return row;
}

void RankingModel::show(const PlanSnapshot& snapshot, const Scoreboard& board, const Ranking& ranking) {
    std::vector<Row> rows;
    m_fullWidth = 0;
    const int decimals = scoreDecimals(ranking, snapshot.plan());
    for (const RankRow& ranked : ranking.rows) {
        rows.push_back(rowFor(snapshot, board, ranked, decimals));
        m_fullWidth = std::max(m_fullWidth, rows.back().counts.total());
    }
    if (!std::ranges::equal(m_rows, rows, {}, &Row::unit, &Row::unit)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    } else if (!rows.empty()) {
        m_rows = std::move(rows);
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
    }
}

int RankingModel::rowOf(OrgUnitId unit) const {
    const auto found = std::ranges::find(m_rows, unit, &Row::unit);
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

int RankingModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RankingModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : kColumns;
}

QVariant RankingModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Cell& cell = row.cells[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.toolTip;
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        case SortRole:
            return cell.key;
        case SearchRole:
            return row.search;
        case UnitIdRole:
            return row.unit.number();
        case CountsRole:
            return index.column() == Lights ? QVariant::fromValue(row.counts) : QVariant();
        case FullWidthRole:
            return m_fullWidth;
        default:
            return {};
    }
}

QVariant RankingModel::headerData(int section, Qt::Orientation orientation, int role) const {
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
        case Place:
            return tr("Place");
        case Change:
            return tr("Change");
        case Unit:
            return tr("Unit");
        case Score:
            return tr("Score");
        case Reported:
            return tr("Reported");
        case Lights:
            return tr("Lights");
        case Deducted:
            return tr("Deducted");
        case List:
            return tr("List");
    }
    return {};
}

}  // namespace pledge
