#include <core/report/chartlines.h>
#include <core/schedule/ladder.h>
#include <core/schedule/requirement.h>
#include <core/wording/fill.h>

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace pledge {

namespace {

using Run = std::vector<ChartPoint>;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PledgeChart)
};

ChartPoint point(const Rational& x, const Rational& y) {
    return {x.toDouble(), y.toDouble(), {}};
}

Run ladderRun(const Ladder& ladder) {
    Run run;
    for (const LadderPoint& corner : ladder.points()) {
        run.push_back(point(corner.at, corner.value));
    }
    const double end = ladder.run().length();
    if (run.back().x < end) {
        run.push_back({end, run.back().y, {}});
    }
    return run;
}

/// Level at each milestone's value until its date, then up or down to the next; after the last it stays.
Run staircase(std::span<const Milestone> milestones, const MonthSpan& months) {
    Run run;
    double from = 0;
    for (const Milestone& milestone : milestones) {
        const double until = monthsUntil(months.first, milestone.due).toDouble();
        const double value = milestone.value->toDouble();
        run.push_back({from, value, {}});
        run.push_back({until, value, {}});
        from = until;
    }
    if (!run.empty() && from < months.length()) {
        run.push_back({static_cast<double>(months.length()), run.back().y, {}});
    }
    return run;
}

/// Whether the ladder itself is the straight line of elapsed time.
bool isStraight(const std::vector<LadderPoint>& corners, const Rational& end) {
    const Rational start = corners.front().value;
    const Rational rise = corners.back().value - start;
    return corners.back().at == end && std::ranges::all_of(corners, [&](const LadderPoint& corner) {
               return corner.value == start + rise * corner.at / end;
           });
}

QString stairName(const Pledge& pledge) {
    const QString value = pledge.milestones.back().value->toString();
    if (kindOf(pledge) == PledgeKind::Ceiling) {
        return fill(Texts::tr("not above %1"), {value});
    }
    return Texts::tr("target");
}

ChartLine baseLine(const Pledge& pledge, const MonthSpan& months) {
    const double base = pledge.base->value.toDouble();
    const double end = months.length();
    return {
        LineRole::Limit,
        fill(Texts::tr("base of %1: %2"), {QString::number(pledge.base->date.year()), pledge.base->value.toString()}),
        {{{0, base, {}}, {end, base, {}}}}};
}

}  // namespace

bool followsLadder(const Pledge& pledge) {
    const bool hasValues = !pledge.milestones.empty() && pledge.milestones.back().value.has_value();
    return hasValues && (pledge.nature == Nature::Flow || (pledge.isTask() && pledge.milestones.size() > 1));
}

MonthSpan chartMonths(const Pledge& pledge, const Plan& plan, Month asOf) {
    return pledge.nature == Nature::Flow ? Ladder(pledge, plan.span, asOf).run() : plan.span;
}

ChartLine requiredLine(const Pledge& pledge, const Plan& plan, Month asOf) {
    if (kindOf(pledge) == PledgeKind::Direction) {
        return baseLine(pledge, plan.span);
    }
    if (!pledge.takesFigures() || pledge.milestones.empty()) {
        return {LineRole::Ladder, {}, {}};
    }
    const Ladder ladder(pledge, plan.span, asOf);
    const bool alongLine = Requirements(pledge, plan, asOf).followsLine();
    std::vector<Run> runs;
    if (!ladder.milestones().empty()) {
        runs.push_back(alongLine ? ladderRun(ladder) : staircase(ladder.milestones(), ladder.run()));
    }
    if (!alongLine) {
        return {LineRole::Limit, stairName(pledge), runs};
    }
    const QString name = pledge.bound == Bound::AtLeast ? Texts::tr("pledged line") : Texts::tr("upper line");
    return {LineRole::Ladder, name, runs};
}

ChartLine pledgedLine(const Pledge& pledge, const Plan& plan, Month asOf) {
    ChartLine line{LineRole::Pledged, Texts::tr("as pledged"), {}};
    if (milestonesAsPledged(pledge) != pledge.milestones) {
        Pledge pledged = pledge;
        pledged.milestones = milestonesAsPledged(pledge);
        line.runs = requiredLine(pledged, plan, asOf).runs;
    }
    return line;
}

ChartLine calendarLine(const Pledge& pledge, const Plan& plan, Month asOf) {
    ChartLine line{LineRole::Calendar, Texts::tr("by the calendar"), {}};
    if (!followsLadder(pledge)) {
        return line;
    }
    const Ladder ladder(pledge, plan.span, asOf);
    const Rational end = Rational::fromInteger(ladder.run().length());
    const auto& corners = ladder.points();
    if (corners.size() < 2 || isStraight(corners, end)) {
        return line;
    }
    line.runs = {{point(Rational(), corners.front().value), point(end, corners.back().value)}};
    return line;
}

ChartLine actualLine(const Pledge& pledge, const Series& series, const Plan& plan, Month asOf) {
    const MonthSpan months = chartMonths(pledge, plan, asOf);
    const int stride = static_cast<int>(pledge.frequency);
    ChartLine line{LineRole::Actual, Texts::tr("actual"), {}};
    std::optional<Month> before;
    for (Month month = months.first; month <= std::min(asOf, months.last); month = month.plus(1)) {
        const auto value = series.value(month);
        if (!value) {
            continue;
        }
        if (!before || month.since(*before) > stride) {
            line.runs.emplace_back();
        }
        if (!before && pledge.nature == Nature::Flow && month.since(months.first) < stride) {
            const Ladder ladder(pledge, plan.span, asOf);
            line.runs.back().push_back(point(Rational(), ladder.points().front().value));
        }
        line.runs.back().push_back({static_cast<double>(month.since(months.first) + 1), value->toDouble(), {}});
        before = month;
    }
    return line;
}

}  // namespace pledge
