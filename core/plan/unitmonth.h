#pragma once

#include <core/base/id.h>
#include <core/base/month.h>
#include <core/plan/actual.h>

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace pledge {

/// How far a unit's figures of one month are (报送 审核): entered, submitted, returned for mending, approved. Approved
/// ones are locked until they are reopened with a reason.
enum class RoundStage { Open, Submitted, Returned, Approved };

/// What moves a unit's month on. Reopening what was approved, and withdrawing what was submitted, lead back to Open.
enum class RoundAct { Submit, Return, Approve, Reopen, Withdraw };

/// As files say it: open, submitted, returned, approved.
[[nodiscard]] QString tokenOf(RoundStage stage);
/// As files say it: submit, return, approve, reopen, withdraw.
[[nodiscard]] QString tokenOf(RoundAct act);
[[nodiscard]] std::optional<RoundAct> roundActOf(QStringView token);

/// A figure that the reviewer wants mended, and why; the remark may be empty where the step's own reason says it.
struct ReturnedFigure {
    PledgeId pledge;
    QString remark;

    friend bool operator==(const ReturnedFigure&, const ReturnedFigure&) = default;
};

/// One step of a unit's month, kept for good: what, who, when and why.
struct RoundStep {
    OrgUnitId unit;
    Month month;
    int number = 0;  ///< within the unit's month, from 1
    RoundAct act = RoundAct::Submit;
    EntryId entry;
    QString by;
    QDateTime at;
    QString reason;
    std::vector<ReturnedFigure> returned = {};

    friend bool operator==(const RoundStep&, const RoundStep&) = default;
};

/// A figure that was changed after its month had first been approved.
struct CorrectedFigure {
    PledgeId pledge;
    Month month;
    Actual approved;  ///< what stood when it was first approved; blank where nothing did
    EntryId entry;    ///< the last change since
    QString by;
    QDateTime at;
    QString reason;

    friend bool operator==(const CorrectedFigure&, const CorrectedFigure&) = default;
};

/// A figure that differs from what a unit submitted, while its month waits for approval.
struct ChangedFigure {
    OrgUnitId unit;  ///< whose month it is: an owner, or of a town's part also the owner of the whole
    PledgeId pledge;
    Month month;
    Actual submitted;  ///< what stood when the month was submitted; blank where nothing did
    EntryId entry;     ///< the last change since
    QString by;
    QDateTime at;
    QString reason;

    friend bool operator==(const ChangedFigure&, const ChangedFigure&) = default;
};

}  // namespace pledge
