#pragma once

#include <core/plan/plan.h>
#include <core/plan/pledge.h>

#include <QString>

#include <vector>

namespace pledge {

// Lists inside one cell, their entries parted by semicolons. Readers answer with a sentence where the text cannot be
// read, and leave their target alone then.

/// 2022-06-30=115; 2022-12-31=200. A date alone, or "=done", is to be done by then.
[[nodiscard]] QString readMilestones(const QString& text, std::vector<Milestone>& milestones);
[[nodiscard]] QString milestonesCell(const std::vector<Milestone>& milestones);

/// 起草=2022-03-31; 印发=2022-05-31/2022-05-20: the step, the day it is due and, after a stroke, the day it was done.
[[nodiscard]] QString readSteps(const QString& text, std::vector<PledgeStep>& steps);
[[nodiscard]] QString stepsCell(const std::vector<PledgeStep>& steps);

/// 2021-01=3; 2021-02=5.
[[nodiscard]] QString readMonthFigures(const QString& text, std::vector<MonthFigure>& figures);
[[nodiscard]] QString monthFiguresCell(const std::vector<MonthFigure>& figures);

/// Whether the text says that a milestone is something done rather than a figure: nothing, "done".
[[nodiscard]] bool saysDone(const QString& text);

/// The template's steps with their days counted back from the day the pledge is due.
[[nodiscard]] std::vector<PledgeStep> stepsBefore(QDate due, const std::vector<TemplateStep>& steps);

}  // namespace pledge
