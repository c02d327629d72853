// What the cells and headings of the entry grid say.

#include <core/schedule/rollup.h>
#include <core/wording/fill.h>
#include <core/wording/lockwords.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/models/entrycells.h>
#include <ui/models/entrylock.h>
#include <ui/models/entrymodel.h>
#include <ui/models/planstate.h>

#include <QCoreApplication>
#include <QFont>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EntryGridWords)
};

struct LockTexts {
    Q_DECLARE_TR_FUNCTIONS(EntryLock)
};

QString rollUpText(const RollUp& rollUp) {
    const auto& difference = rollUp.difference;
    if (difference && !difference->isZero()) {
        return difference->isNegative()
                   ? fill(Texts::tr("Department %1 below the towns"), {Decimal().minus(*difference)->toString()})
                   : fill(Texts::tr("Department %1 above the towns"), {difference->toString()});
    }
    return fill(Texts::tr("%1 of %2 towns reported"),
                {QString::number(rollUp.reported), QString::number(rollUp.shares)});
}

}  // namespace

QString EntryModel::ownerName(int index) const {
    const auto& owners = line(index).pledge->owners;
    const OrgUnit* unit = owners.empty() ? nullptr : m_state->snapshot().unit(owners.front());
    return unit == nullptr ? QString() : unit->name;
}

QString EntryModel::text(int index, const Column& column) const {
    const Pledge& pledge = *line(index).pledge;
    const Plan& plan = m_state->snapshot().plan();
    switch (column.kind) {
        case Kind::Owner:
            return ownerName(index);
        case Kind::Pledge:
            return pledge.name;
        case Kind::Measure:
            return pledge.unit.symbol;
        case Kind::View:
            return pledge.nature == Nature::Flow ? entryViewWord(pledge.entryView) : QString();
        case Kind::Earlier:
        case Kind::Figure:
            return entryCellText(pledge, series(index), plan, column.month);
        case Kind::Own:
            return otherViewText(pledge, series(index), plan, m_state->asOf());
        case Kind::Milestone:
            return milestoneText(verdict(index));
        case Kind::Target:
            return finalTargetText(pledge, verdict(index));
        case Kind::Attainment:
            return verdict(index).attainment ? rateText(*verdict(index).attainment, plan.rateDecimals) : QString();
        case Kind::Verdict:
            return waits(index, m_state->asOf()) ? tr("To be confirmed") : reasonWords(verdict(index));
    }
    Q_UNREACHABLE();
}

QString EntryModel::reserved(int index, const Column& column) const {
    const Pledge& pledge = *line(index).pledge;
    switch (column.kind) {
        case Kind::Figure:
            return likelyText(pledge);
        case Kind::Own:
            return likelyOtherView(pledge, *line(index).series, m_state->snapshot().plan(), m_state->asOf());
        case Kind::Verdict:
            return tr("To be confirmed");
        default:
            return {};
    }
}

/// Only whether the two agree: a sum has no pace of its own.
Light EntryModel::sumLight(int index) const {
    const auto rollUp = rollUpAt(m_state->snapshot(), row(index).position, m_state->asOf());
    const bool differs = rollUp && rollUp->difference && !rollUp->difference->isZero();
    return differs ? Light::Yellow : Light::NotDue;
}

/// The row below the towns: what they add up to, and how far the department's own figure is from it.
QString EntryModel::sumText(int index, const Column& column) const {
    const auto rollUp = rollUpAt(m_state->snapshot(), row(index).position,
                                 column.kind == Kind::Figure ? column.month : m_state->asOf());
    switch (column.kind) {
        case Kind::Owner:
            return Texts::tr("Sum of the towns");
        case Kind::Measure:
            return line(index).pledge->unit.symbol;
        case Kind::Figure:
            return rollUp && rollUp->reported > 0 && rollUp->sum ? rollUp->sum->toString() : QString();
        case Kind::Verdict:
            return rollUp ? rollUpText(*rollUp) : QString();
        default:
            return {};
    }
}

QString EntryModel::toolTip(int index, const Column& column) const {
    const Pledge& pledge = *line(index).pledge;
    const Plan& plan = m_state->snapshot().plan();
    if (row(index).isSum) {
        return sumText(index, column);
    }
    switch (column.kind) {
        case Kind::Pledge:
            return QStringList{pledge.name, mayFallWords(pledge)}.join(u'\n').trimmed();
        case Kind::View:
            return pledge.nature == Nature::Flow ? Texts::tr(
                                                       "Which of the two is typed: the running total or the "
                                                       "month's own figure. Click or Ctrl+T to switch.")
                                                 : QString();
        case Kind::Verdict:
            return reasonSentence(pledge, verdict(index), plan.policy, plan.rateDecimals);
        case Kind::Figure:
        case Kind::Earlier:
            break;
        default:
            return text(index, column);
    }
    if (column.kind == Kind::Figure && isSum(index, column.month)) {
        return tr("Sum of the towns; a figure of the department's own would take its place");
    }
    const QString both = coveredMonthsText(pledge, series(index), plan, column.month);
    QStringList told{both.isEmpty() ? text(index, column) : both, mayFallWords(pledge),
                     correctionWords(m_state->snapshot(), row(index).position, column.month)};
    if (column.kind == Kind::Figure) {
        told.append(lock(index, column.month));
    }
    told.removeAll(QString());
    return told.join(u'\n');
}

bool EntryModel::isLocked(int index, Month month) const {
    return !row(index).isSum && isEntryLocked(m_state->standingPlan(), *line(index).pledge, month, m_state->actor());
}

/// Why the month's figure is not to be changed now; empty where it is open.
QString EntryModel::lock(int index, Month month) const {
    return row(index).isSum ? QString()
                            : entryLock(m_state->standingPlan(), *line(index).pledge, month, m_state->actor());
}

/// Of a month of one unit, which is closed as a whole.
bool EntryModel::isLocked(const Column& column) const {
    return column.kind == Kind::Figure && m_scope.shape == EntryShape::UnitMonths &&
           isMonthClosed(m_state->standingPlan(), m_scope.unit, column.month, m_state->actor());
}

QString EntryModel::refusal(const QModelIndex& index) const {
    const auto at = cell(index);
    if (!at) {
        return {};
    }
    if (isReadOnly()) {
        return LockTexts::tr("This plan is open for reading only.");
    }
    const bool isOwn = m_state->actor().mayReportFor(line(index.row()).pledge->owners);
    return isOwn ? lock(index.row(), at->month)
                 : LockTexts::tr("As you have signed in, you may look at this figure and not change it.");
}

QVariant EntryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (section < 0 || section >= columnCount() || orientation == Qt::Vertical) {
        return {};
    }
    const Column& column = m_columns[static_cast<std::size_t>(section)];
    const bool isMonth = column.kind == Kind::Figure || column.kind == Kind::Earlier;
    const bool isAsOf = column.kind == Kind::Figure && column.month == m_state->asOf();
    if (role == Qt::FontRole && isAsOf) {
        QFont font;
        font.setBold(true);
        return font;
    }
    switch (role) {
        case AsOfRole:
            return isAsOf;
        case LockedRole:
            return isLocked(column);
        case Qt::ToolTipRole:
            return isLocked(column) ? lockWords(m_state->standingPlan(), m_scope.unit, column.month) : QString();
        case KindRole:
            return static_cast<int>(column.kind);
        case Qt::TextAlignmentRole: {
            const bool left = !isMonth && column.kind != Kind::Own && column.kind != Kind::Milestone &&
                              column.kind != Kind::Target && column.kind != Kind::Attainment;
            return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (left ? Qt::AlignLeft : Qt::AlignRight)));
        }
        case Qt::DisplayRole: {
            const bool earlier = column.month < m_state->snapshot().plan().span.first;
            return isMonth ? (earlier ? monthText(column.month) : shortMonth(column.month))
                           : kindHeading(column.kind, m_state->asOf());
        }
        default:
            return {};
    }
}

}  // namespace pledge
