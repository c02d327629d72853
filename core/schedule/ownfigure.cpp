#include <core/plan/reportrules.h>
#include <core/schedule/ladder.h>
#include <core/schedule/ownfigure.h>

namespace pledge {

OwnStart ownStart(const Pledge& pledge, const Series& series, const Plan& plan, Month month) {
    const MonthSpan run = fallRun(pledge, plan, month);
    const auto last = series.lastReportedBy(month.plus(-1));
    const auto value = last && run.contains(*last) ? series.value(*last) : std::nullopt;
    if (value) {
        return {Rational(*value), month.since(*last), MonthFigure{*last, *value}};
    }
    const Rational start = month < plan.span.first ? Rational() : Ladder(pledge, plan.span, month).start();
    return {start, run.contains(month) ? month.since(run.first) + 1 : 1, {}};
}

std::optional<OwnFigure> ownFigure(const Pledge& pledge, const Series& series, const Plan& plan, Month month) {
    const auto value = series.value(month);
    if (!value || pledge.nature != Nature::Flow) {
        return std::nullopt;
    }
    const OwnStart start = ownStart(pledge, series, plan, month);
    return OwnFigure{(Rational(*value) - start.total).rounded(Decimal::kPlaces), start.months, start.before};
}

Result<Decimal> totalFromOwn(const Pledge& pledge, const Series& series, const Plan& plan, Month month, Decimal own) {
    const OwnStart start = ownStart(pledge, series, plan, month);
    const auto total = start.total.rounded(Decimal::kPlaces).plus(own);
    return total ? Result<Decimal>(*total) : Error{ErrorCode::Overflow, pledge.name, {own.toString()}, {}};
}

bool takesOwnFigures(const Pledge& pledge) {
    return pledge.nature == Nature::Flow && pledge.entryView == EntryView::OwnFigure;
}

}  // namespace pledge
