#include <core/plan/reportrules.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// What the pledge's kind takes, in the words the error carries; empty when the report fits.
QString misfit(const Pledge& pledge, const Actual& actual) {
    switch (kindOf(pledge)) {
        case PledgeKind::Deliverable:
            return actual.state && !actual.value ? QString() : u"state"_s;
        case PledgeKind::Standing:
            return !actual.note.isEmpty() && !actual.value && !actual.state ? QString() : u"note"_s;
        default:
            return actual.value && !actual.state ? QString() : u"figure"_s;
    }
}

/// A place in an outside ranking belongs to a figure and begins at 1.
bool placeFits(const Actual& actual) {
    return !actual.outsidePlace || (actual.value && *actual.outsidePlace >= 1);
}

}  // namespace

Outcome checkReport(const Pledge& pledge, const Plan& plan, const Actual& actual) {
    const MonthSpan allowed = plan.reportable();
    if (!allowed.contains(actual.month)) {
        return Error{ErrorCode::MonthOutsidePlan,
                     actual.month.toString(),
                     {allowed.first.toString(), allowed.last.toString()},
                     {}};
    }
    const QString expected = actual.isBlank() ? QString() : misfit(pledge, actual);
    if (!expected.isEmpty()) {
        return Error{ErrorCode::WrongFigureKind, pledge.name, {expected}, {}};
    }
    if (!placeFits(actual)) {
        return Error{ErrorCode::WrongFigureKind, pledge.name, {u"place"_s}, {}};
    }
    return Done{};
}

MonthSpan fallRun(const Pledge& pledge, const Plan& plan, Month month) {
    const Month start = plan.span.first;
    if (month >= start) {
        return runOf(pledge, plan.span, month);
    }
    return {std::max(start.plus(-12), Month(month.year(), 1)), std::min(start.plus(-1), Month(month.year(), 12))};
}

std::optional<MonthFigure> findFall(const Pledge& pledge, const Series& series, const Plan& plan,
                                    const Actual& actual) {
    return pledge.mayFall ? std::nullopt : findDescent(pledge, series, plan, actual);
}

std::optional<MonthFigure> findDescent(const Pledge& pledge, const Series& series, const Plan& plan,
                                       const Actual& actual) {
    if (pledge.nature == Nature::State || !actual.value) {
        return std::nullopt;
    }
    const MonthSpan run = fallRun(pledge, plan, actual.month);
    const auto before = series.lastReportedBy(actual.month.plus(-1));
    if (before && run.contains(*before)) {
        const auto earlier = series.value(*before);
        if (earlier && *earlier > *actual.value) {
            return MonthFigure{*before, *earlier};
        }
    }
    const auto after = series.firstReportedFrom(actual.month.plus(1));
    if (after && run.contains(*after)) {
        const auto later = series.value(*after);
        if (later && *later < *actual.value) {
            return MonthFigure{*after, *later};
        }
    }
    return std::nullopt;
}

Error fallError(const Pledge& pledge, const Actual& actual, const MonthFigure& other) {
    return Error{ErrorCode::FigureFalls,
                 pledge.name,
                 {actual.month.toString(), actual.value->toString(), other.month.toString(), other.value.toString()},
                 {}};
}

}  // namespace pledge
