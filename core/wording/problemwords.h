#pragma once

#include <core/plan/problem.h>

#include <QDate>
#include <QString>
#include <QStringList>

#include <vector>

namespace pledge {

class PlanSnapshot;

/// In the installed language: monthly report, meeting, notice (督办单), inspection, carried over.
[[nodiscard]] QString sourceWord(ProblemSource source);
/// open, claimed solved, closed (已销号).
[[nodiscard]] QString stateWord(ProblemState state);
/// The state, with how long it is overdue, or why it was sent back.
[[nodiscard]] QString stateText(const Problem& problem, QDate today);
/// The source, with the meeting's or notice's name, or the month of the report.
[[nodiscard]] QString sourceText(const Problem& problem);
/// 文件大小: "3.2 MB", "640 KB".
[[nodiscard]] QString sizeText(qint64 bytes);

/// The columns of the list of problems as offices keep it (问题清单): source, unit, pledge, problem, next step, person,
/// deadline, state, close-out.
[[nodiscard]] QStringList problemHeadings();
/// A problem's cells in those columns, dates as 2022-06-30.
[[nodiscard]] QStringList problemCells(const PlanSnapshot& snapshot, const Problem& problem, QDate today);

/// The open problems of a pledge, and what is done about them, each in one text; several are numbered.
[[nodiscard]] QString problemsText(const std::vector<Problem>& problems);
[[nodiscard]] QString nextStepsText(const std::vector<Problem>& problems);

}  // namespace pledge
