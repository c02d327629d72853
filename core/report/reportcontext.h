#pragma once

#include <core/plan/plansnapshot.h>
#include <core/plan/viewpoint.h>
#include <core/report/reportperiod.h>
#include <core/schedule/scoreboard.h>

#include <optional>
#include <vector>

namespace pledge {

/// A pledge as one of its owners signed it; a shared pledge is a line of each owner.
struct SignedLine {
    OrgUnitId unit;
    std::size_t position = 0;  ///< in the snapshot's lines
};

/// What the sections of a report are made from: the plan as it is seen from a viewpoint, and its verdicts at the
/// period's end and before its beginning, each against the targets that counted then.
struct ReportContext {
    /// The plan is the one known at the viewpoint's moment, if it has one, with every revision.
    ReportContext(const PlanSnapshot& known, const ReportPeriod& period, const Viewpoint& viewpoint = {});

    PlanSnapshot snapshot;
    ReportPeriod period;
    Viewpoint viewpoint;
    Scoreboard board;
    std::optional<PlanSnapshot> planBefore;  ///< as it counted at the end of the previous period
    std::optional<Scoreboard> before;        ///< at the end of the previous period; none where the plan had not begun

    [[nodiscard]] Month asOf() const { return board.asOf(); }
    /// Decimals of rates and gaps.
    [[nodiscard]] int decimals() const { return snapshot.plan().rateDecimals; }
    [[nodiscard]] const Line& line(const SignedLine& at) const { return snapshot.lines()[at.position]; }
    [[nodiscard]] const Pledge& pledge(const SignedLine& at) const { return *line(at).pledge; }
    [[nodiscard]] const Verdict& verdict(const SignedLine& at) const { return board.verdict(at.position); }
    [[nodiscard]] const OrgUnit& unit(const SignedLine& at) const { return *snapshot.unit(at.unit); }
    /// The pledge's name as it stands in a list: part of another, shared, stretch; marked where its figure was changed
    /// after approval.
    [[nodiscard]] QString listedName(const SignedLine& at) const;
    /// The same with the unit of measure, for tables that give it no column of its own.
    [[nodiscard]] QString measuredName(const SignedLine& at) const;

    [[nodiscard]] std::vector<SignedLine> lines(OrgUnitId unit) const;
    /// In official order of the units, each with its lines in the order of the text.
    [[nodiscard]] std::vector<SignedLine> lines(UnitGroup group) const;
    /// The same without those outside the count.
    [[nodiscard]] std::vector<SignedLine> countedLines(UnitGroup group) const;
    /// The units of the group that have lines.
    [[nodiscard]] std::vector<OrgUnit> units(UnitGroup group) const;
};

}  // namespace pledge
