#include <core/exchange/sheetmeasures.h>

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pledge {

void RowMeasures::checkRate(SheetDraft& draft, const SheetColumn& column, const TargetCell& target) const {
    const SheetColumn* rate = rateOf(draft, column);
    if (rate == nullptr) {
        return;
    }
    const QString& printed = m_view.spread(draft.row, rate->at);
    const RateCheck check = checkedRate(printed, *draft.figure.actual.value, target, *draft.pledge);
    draft.isConfirmed = check.fits || (check.remark && fitsPlanOfMonth(draft, printed));
    if (check.remark && !draft.isConfirmed) {
        draft.figure.flag(*check.remark);
    }
}

/// A rate may be printed of what was planned for the month: 6月底计划 beside 6月底实际.
bool RowMeasures::fitsPlanOfMonth(const SheetDraft& draft, const QString& printed) const {
    static const QRegularExpression plan(u"计划|目标|任务"_s);
    return std::ranges::any_of(m_table.columns, [&](const SheetColumn& column) {
        if (column.meaning != SheetMeaning::Ignored || column.time.month != draft.figure.month ||
            !plan.match(column.head).hasMatch()) {
            return false;
        }
        const QString& text = m_view.spread(draft.row, column.at);
        const TargetCell planned{text, readWrittenTarget(text), hintsOf(draft, column)};
        return !text.isEmpty() && checkedRate(printed, *draft.figure.actual.value, planned, *draft.pledge).fits;
    });
}

MeasureHints RowMeasures::hintsOf(const SheetDraft& draft, const SheetColumn& column) const {
    const QString said = m_measure == nullptr ? QString() : m_view.spread(draft.row, m_measure->at);
    return {column.unit, said.isEmpty() ? draft.measure : said, draft.said.empty() ? m_table.said.units : draft.said};
}

/// In a table of units by pledges the heads say which pledge's target it is.
bool RowMeasures::speakOfOne(const SheetColumn& left, const SheetColumn& right) const {
    const bool isWide = m_table.first(SheetMeaning::Name) == nullptr;
    return !isWide || m_context.names.pledgeIn(left.head) == m_context.names.pledgeIn(right.head);
}

std::vector<TargetCell> RowMeasures::targetsOf(const SheetDraft& draft, const SheetColumn& column) const {
    std::vector<const SheetColumn*> meant;
    const auto all = m_table.all(SheetMeaning::Target);
    std::ranges::copy_if(all, std::back_inserter(meant), [&](const SheetColumn* one) {
        return (one->owner == column.owner) && (all.size() == 1 || speakOfOne(*one, column));
    });
    std::vector<TargetCell> targets;
    if (m_table.targetRow >= 0) {
        const QString& text = m_view.spread(m_table.targetRow, column.at);
        targets.push_back({text, readWrittenTarget(text), hintsOf(draft, column)});
    }
    for (const SheetColumn* one : meant) {
        const QString& text = m_view.spread(draft.row, one->at);
        targets.push_back({text, readWrittenTarget(text), hintsOf(draft, *one)});
    }
    return targets;
}

/// The next one behind the figure, of the same month and pledge; before it only where there is no other.
const SheetColumn* RowMeasures::rateOf(const SheetDraft& draft, const SheetColumn& column) const {
    const auto rates = m_table.all(SheetMeaning::Rate);
    const auto isLater = [&](const SheetColumn* value) {
        return column.time.month && value->time.month && *column.time.month < *value->time.month &&
               !m_view.spread(draft.row, value->at).isEmpty();
    };
    const bool isFormer = std::ranges::any_of(m_table.all(SheetMeaning::Value), isLater);
    for (const SheetColumn* rate : rates) {
        const bool isSameMonth = rate->time.month ? rate->time.month == draft.figure.month : !isFormer;
        if (isSameMonth && (rate->at > column.at || rates.size() == 1) &&
            (rates.size() == 1 || speakOfOne(*rate, column))) {
            return rate;
        }
    }
    return nullptr;
}

}  // namespace pledge
