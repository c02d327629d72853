#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/models/roundmodel.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(RoundLook)
};

constexpr int kMostDaysShown = 99;  ///< in a month's narrow column; the tool tip has them all

bool isRoundFigure(int column) {
    return column == RoundModel::Reported || column >= RoundModel::FirstMonth;
}

QString stageName(const UnitRound& round) {
    return stageMark(round) + u' ' + stageWord(round);
}

UnitRound roundIn(RoundStage stage, int asked, int reported) {
    UnitRound round;
    round.stage = stage;
    round.asked = asked;
    round.reported = reported;
    return round;
}

UnitRound collectedRound() {
    UnitRound round = roundIn(RoundStage::Open, 1, 1);
    round.form = TakenHandout();
    return round;
}

QString daysMark(int daysLate) {
    return daysLate == 0                ? QString()
           : daysLate <= kMostDaysShown ? u"+%1"_s.arg(daysLate)
                                        : u">%1"_s.arg(kMostDaysShown);
}

/// Where it comes by its stage: first what waits for the reviewer, last what is done with.
int stageOrder(const UnitRound& round) {
    if (!round.takesPart()) {
        return 4;
    }
    if (round.stage == RoundStage::Approved) {
        return 3;
    }
    return round.isIn() ? 0 : round.stage == RoundStage::Returned || round.isReopened ? 1 : 2;
}

/// When it came in, be it by a form.
std::optional<QDateTime> arrivalOf(const UnitRound& round) {
    return round.submittedAt || !round.form ? round.submittedAt : std::optional(round.form->at);
}

}  // namespace

QString stageMark(const UnitRound& round) {
    if (round.form) {
        return u"◧"_s;
    }
    switch (round.stage) {
        case RoundStage::Open:
            return !round.takesPart() ? u"·"_s : round.isBegun() ? u"○"_s : u"–"_s;
        case RoundStage::Submitted:
            return u"◐"_s;
        case RoundStage::Returned:
            return u"↩"_s;
        case RoundStage::Approved:
            return u"●"_s;
    }
    Q_UNREACHABLE();
}

QString stageMarkLegend() {
    return QStringList{stageName(roundIn(RoundStage::Approved, 1, 1)),
                       stageName(roundIn(RoundStage::Submitted, 1, 1)),
                       stageName(collectedRound()),
                       stageName(roundIn(RoundStage::Returned, 1, 1)),
                       stageName(roundIn(RoundStage::Open, 1, 1)),
                       stageName(roundIn(RoundStage::Open, 1, 0)),
                       stageName(roundIn(RoundStage::Open, 0, 0)),
                       RoundModel::tr("+2 days late")}
        .join(u"　"_s);
}

RoundModel::RoundModel(QObject* parent) : QAbstractTableModel(parent) {}

void RoundModel::show(const PlanSnapshot& snapshot, std::vector<std::vector<UnitRound>> months) {
    std::vector<Row> rows;
    std::vector<Month> shown;
    for (const std::vector<UnitRound>& month : months) {
        for (const UnitRound& round : month) {
            const bool isNew = std::ranges::find(shown, round.month) == shown.end();
            if (isNew) {
                shown.push_back(round.month);
            }
            auto row = std::ranges::find(rows, round.unit, &Row::unit);
            if (row == rows.end()) {
                const OrgUnit& unit = *snapshot.unit(round.unit);
                rows.push_back(
                    {unit.id, unit.order, unit.name, (QStringList{unit.name} + unit.aliases).join(u'\n'), {}});
                row = rows.end() - 1;
            }
            row->months.push_back(round);
        }
    }
    const auto& last = months.empty() ? std::vector<UnitRound>() : months.back();
    std::erase_if(
        rows, [&last](const Row& row) { return std::ranges::find(last, row.unit, &UnitRound::unit) == last.end(); });
    const bool same = shown == m_shown && std::ranges::equal(rows, m_rows, {}, &Row::unit, &Row::unit);
    if (!same) {
        beginResetModel();
    }
    m_rows = std::move(rows);
    m_shown = std::move(shown);
    m_months = std::move(months);
    if (!same) {
        endResetModel();
    } else if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

std::vector<UnitRound> RoundModel::rounds() const {
    return m_months.empty() ? std::vector<UnitRound>() : m_months.back();
}

int RoundModel::rowOf(OrgUnitId unit) const {
    const auto found = std::ranges::find(m_rows, unit, &Row::unit);
    return found == m_rows.end() ? -1 : static_cast<int>(std::distance(m_rows.begin(), found));
}

int RoundModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RoundModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : FirstMonth + kMonths;
}

const UnitRound* RoundModel::roundIn(const Row& row, int column) const {
    if (column < FirstMonth) {
        return &row.months.back();
    }
    const auto place = static_cast<std::size_t>(column - FirstMonth);
    if (place >= m_shown.size()) {
        return nullptr;
    }
    const auto found = std::ranges::find(row.months, m_shown[place], &UnitRound::month);
    return found == row.months.end() ? nullptr : &*found;
}

QString RoundModel::text(const Row& row, int column) const {
    const UnitRound* round = roundIn(row, column);
    if (round == nullptr) {
        return {};
    }
    switch (column) {
        case Unit:
            return row.name;
        case Stage:
            return stageWord(*round);
        case Reported:
            return round->takesPart() ? u"%1/%2"_s.arg(round->reported).arg(round->asked) : QString();
        case Submitted:
            return arrivalOf(*round) ? arrivalOf(*round)->toLocalTime().toString(u"MM-dd HH:mm"_s) : QString();
        case Late:
            return round->daysLate == 0 ? QString() : Texts::tr("%n days", nullptr, round->daysLate);
        default:
            return stageMark(*round) + daysMark(round->daysLate);
    }
}

QString RoundModel::toolTip(const Row& row, int column) const {
    const UnitRound* round = roundIn(row, column);
    if (round == nullptr || column < Submitted) {
        return {};
    }
    QStringList lines{monthText(round->month) + u' ' + stageWord(*round),
                      u"%1/%2"_s.arg(round->reported).arg(round->asked), lateWords(*round)};
    if (const auto arrival = arrivalOf(*round)) {
        const QString& by = round->submittedAt ? round->submittedBy : round->form->sender;
        lines.append(arrival->toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) + u' ' + by);
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QVariant RoundModel::sortKey(const Row& row, int column) const {
    const UnitRound* round = roundIn(row, column);
    if (round == nullptr) {
        return {};
    }
    switch (column) {
        case Unit:
            return row.order;
        case Stage:
            return stageOrder(*round);
        case Reported:
            return round->asked == 0 ? QVariant() : QVariant(double(round->reported) / round->asked);
        case Submitted:
            return arrivalOf(*round) ? QVariant(*arrivalOf(*round)) : QVariant();
        default:
            return round->daysLate;
    }
}

QVariant RoundModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
            return text(row, index.column());
        case Qt::ToolTipRole:
            return toolTip(row, index.column());
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (isRoundFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        case SortRole:
            return sortKey(row, index.column());
        case SearchRole:
            return row.search;
        case UnitIdRole:
            return row.unit.number();
        default:
            return {};
    }
}

QVariant RoundModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant(Qt::AlignVCenter | (isRoundFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
        case Unit:
            return tr("Unit");
        case Stage:
            return tr("Stage");
        case Reported:
            return tr("Reported");
        case Submitted:
            return tr("Submitted at");
        case Late:
            return tr("Lateness");
        default:
            const auto place = static_cast<std::size_t>(section - FirstMonth);
            return place < m_shown.size() ? QVariant(shortMonth(m_shown[place])) : QVariant(QString());
    }
}

}  // namespace pledge
