#include <core/exchange/sheetmonths.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

WrittenTime FigureMonths::periodOf(int row) const {
    if (m_period == nullptr) {
        return {};
    }
    const QString packed = packedCell(m_view.spread(row, m_period->at));
    const bool isDay = m_period->head.contains(u"截"_s);
    WrittenTime time = readPeriodCell(packed, m_context.span, m_context.given, isDay);
    if (!packed.isEmpty() && time.sense == TimeSense::None) {
        time.sense = TimeSense::Damaged;
    }
    return time;
}

WrittenTime FigureMonths::of(int row, const SheetColumn& column) const {
    WrittenTime time = column.time;
    if (time.sense == TimeSense::Quarter && m_title.saysTotal) {
        time.sense = TimeSense::Total;
    }
    if (time.month || time.sense == TimeSense::Damaged || time.sense == TimeSense::MidMonth) {
        return time;
    }
    const WrittenTime period = periodOf(row);
    const bool isOfRow = period.month || period.sense == TimeSense::Damaged || period.sense == TimeSense::MidMonth;
    const WrittenTime& near = isOfRow ? period : m_title.time;
    const bool unusable = near.sense == TimeSense::Damaged || near.sense == TimeSense::MidMonth ||
                          near.sense == TimeSense::Quarter || near.sense == TimeSense::Past;
    if (unusable && !(time.sense == TimeSense::Own && near.month)) {
        return near;
    }
    time.month = near.month;
    return time;
}

TimeSense FigureMonths::senseOf(const WrittenTime& time, const SheetColumn& column,
                                const std::vector<const SheetColumn*>& beside) const {
    if (time.sense == TimeSense::Total || time.sense == TimeSense::Own) {
        return time.sense;
    }
    const bool saysThisMonth = column.time.sense == TimeSense::Open && !column.time.month;
    const bool isUnsaid = time.sense == TimeSense::Open || (time.sense == TimeSense::None && m_period != nullptr);
    if (isUnsaid && m_title.saysTotal && !saysThisMonth) {
        return TimeSense::Total;
    }
    if (time.sense == TimeSense::None && m_title.saysOwn) {
        return TimeSense::Open;
    }
    const bool hasTotal =
        std::ranges::any_of(beside, [](const SheetColumn* one) { return one->time.sense == TimeSense::Total; });
    return time.sense == TimeSense::Open && hasTotal ? TimeSense::Own : time.sense;
}

void FigureMonths::check(SheetFigure& figure, const WrittenTime& time) const {
    if (m_title.problem) {
        figure.flag(*m_title.problem);
    }
    const QString said = m_title.said.isEmpty() ? figure.text : m_title.said;
    switch (time.sense) {
        case TimeSense::Damaged:
            figure.flag({SheetRemarkKind::DamagedMonth, {said}});
            return;
        case TimeSense::MidMonth:
            figure.flag({SheetRemarkKind::MidMonth, {said}});
            return;
        case TimeSense::Quarter:
            figure.flag({SheetRemarkKind::QuarterAlone, {said}});
            return;
        case TimeSense::Past:
            figure.flag({SheetRemarkKind::OtherYear, {said}});
            return;
        default:
            break;
    }
    if (!time.month) {
        figure.flag({SheetRemarkKind::NoMonth});
    } else if (m_title.time.month && *m_title.time.month < *time.month) {
        figure.flag({SheetRemarkKind::MonthsDiffer, {m_title.time.month->toString(), time.month->toString()}});
    }
    if (time.month && !m_context.span.contains(*time.month)) {
        figure.flag({SheetRemarkKind::OutsidePlan, {time.month->toString()}});
    }
}

}  // namespace pledge
