#pragma once

#include <core/base/id.h>
#include <core/base/month.h>

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace pledge {

/// Where a problem was raised: beside a monthly figure, in a meeting, by a notice (督办单), by an inspection, or in the
/// plan before.
enum class ProblemSource { Report, Meeting, Notice, Inspection, CarriedOver };

/// Claimed done by the unit is not yet closed by the lead office (销号).
enum class ProblemState { Open, Claimed, Closed };

/// As files say it: report, meeting, notice, inspection, carried_over.
[[nodiscard]] QString tokenOf(ProblemSource source);
[[nodiscard]] std::optional<ProblemSource> problemSourceOf(QStringView token);
/// As files say it: open, claimed, closed.
[[nodiscard]] QString tokenOf(ProblemState state);
[[nodiscard]] std::optional<ProblemState> problemStateOf(QStringView token);

/// What stands in the way (存在问题) and what is done about it (下步打算): one list, whoever raised it.
struct Problem {
    ProblemId id;
    std::optional<PledgeId> pledge;
    std::optional<OrgUnitId> unit;  ///< who has to solve it
    std::optional<Month> month;     ///< of the figure it was said beside
    ProblemSource source = ProblemSource::Report;
    QString sourceName;  ///< which meeting or notice; empty for a report
    QDate raisedOn;
    QString text;
    QString nextStep;
    QString person;  ///< who answers for it
    std::optional<QDate> deadline;
    ProblemState state = ProblemState::Open;
    std::optional<QDate> claimedOn;
    std::optional<QDate> closedOn;
    QString closing;   ///< how it was solved, in the words of whoever claimed or closed it
    QString sentBack;  ///< why it was last returned or reopened; empty once it is closed

    friend bool operator==(const Problem&, const Problem&) = default;
};

}  // namespace pledge
