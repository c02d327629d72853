#pragma once

#include <core/report/reportcontext.h>

#include <QString>

namespace pledge {

/// Whether the line is in the count and has a figure at the period's end of which a sentence can be told.
[[nodiscard]] bool hasProgress(const ReportContext& context, const SignedLine& line);

/// What a line with a figure has come to, without the full stop: running total, rate, gaps, milestone.
[[nodiscard]] QString progressSentence(const ReportContext& context, const SignedLine& line);

/// What became of the milestone that counts at the as-of month; empty where there is none of note.
[[nodiscard]] QString milestoneClause(const Pledge& pledge, const Verdict& verdict, Month asOf);

}  // namespace pledge
