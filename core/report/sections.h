#pragma once

#include <core/report/report.h>
#include <core/report/reportcontext.h>

#include <optional>

namespace pledge {

// The sections of a progress report, each a pure function. Headings carry no numbers yet; a section without blocks is
// left out.

[[nodiscard]] ReportSection openingSection(const ReportContext& context);
[[nodiscard]] ReportSection summarySection(const ReportContext& context);
/// Heading, then one subsection a unit.
[[nodiscard]] std::vector<ReportSection> progressSections(const ReportContext& context, UnitGroup group);
/// The ranking of each group against the previous period, and the published lists; without blocks where no unit has
/// pledges.
[[nodiscard]] ReportSection rankingSection(const ReportContext& context);
[[nodiscard]] ReportSection behindSection(const ReportContext& context);
[[nodiscard]] ReportSection milestoneSection(const ReportContext& context);
/// The period's revisions, and what stands outside the count; without blocks where there are none.
[[nodiscard]] ReportSection revisionSection(const ReportContext& context);
/// What was changed after its month was approved; without blocks where nothing was.
[[nodiscard]] ReportSection correctionSection(const ReportContext& context);
/// Whether the figures of the as-of month are approved, and how many units' are not; empty where none ever was.
[[nodiscard]] QString reviewStand(const ReportContext& context);
/// The same as a rule for the annex.
[[nodiscard]] QString reviewRule(const ReportContext& context);
[[nodiscard]] ReportSection dueSoonSection(const ReportContext& context);
[[nodiscard]] ReportSection notReportedSection(const ReportContext& context);
/// What does not fit together and what is threatened from upstream; without blocks where there is nothing.
[[nodiscard]] ReportSection cautionSection(const ReportContext& context);
[[nodiscard]] ReportSection pledgeTableSection(const ReportContext& context, UnitGroup group);
/// The annex that opens every score up.
[[nodiscard]] ReportSection scoreSection(const ReportContext& context);
/// What the running totals of departments and task forces need a month and where they are likely to end (the towns'
/// shares would fill pages); without blocks where none runs on.
[[nodiscard]] ReportSection forecastSection(const ReportContext& context);
[[nodiscard]] ReportSection chartSection(const ReportContext& context);
[[nodiscard]] ReportSection rulesSection(const ReportContext& context);

/// 部门 / 镇（街道、区） / 专班, as a heading and in the running text.
[[nodiscard]] QString groupHeading(UnitGroup group);
/// A body paragraph.
[[nodiscard]] ReportBlock body(const QString& text);
/// A line of small print.
[[nodiscard]] ReportBlock note(const QString& text);

}  // namespace pledge
