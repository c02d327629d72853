#pragma once

#include <core/report/report.h>
#include <core/schedule/verdict.h>

namespace pledge {

// Cells of the tables of a report; what the rule does not give stays empty.

/// The figure, or the words of a deliverable's state or a note.
[[nodiscard]] ReportCell actualCell(const Pledge& pledge, const Verdict& verdict);
/// The final target, an upper limit marked, or the words of a deliverable's date.
[[nodiscard]] ReportCell targetCell(const Pledge& pledge, const Verdict& verdict);
/// A milestone's value, or that it is to be done.
[[nodiscard]] ReportCell milestoneCell(const Pledge& pledge, const Milestone& milestone);
[[nodiscard]] ReportCell rateCell(const std::optional<Rational>& percent, int decimals);
[[nodiscard]] ReportCell gapCell(const std::optional<Rational>& points, int decimals);
[[nodiscard]] ReportCell lightCell(const Verdict& verdict);

/// The light's shape as a character: ● ▲ ◆ ○ ◌, so that black-and-white paper tells them apart.
[[nodiscard]] QChar lightMark(Light light);

/// A cell as a person reads it; empty for an empty one.
[[nodiscard]] QString cellText(const ReportCell& cell);

}  // namespace pledge
