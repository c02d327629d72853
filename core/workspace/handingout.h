#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/plansnapshot.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace pledge {

class Workspace;

/// Whose forms are wanted, for which month, and where to.
struct HandoutOrder {
    Month month;
    std::vector<OrgUnitId> units;  ///< none: every unit that takes part in the month's round
    QString folder;                ///< made where it is missing
    QString contact;               ///< to whom the forms go back
    bool withKeys = false;         ///< an enrolment file beside each form
};

/// A hand-out before its files are written.
struct PreparedHandout {
    HandoutOrder order;  ///< with its units
    PlanSnapshot snapshot;
    QByteArray secret;
    QDateTime made;
};

/// The files that were written.
struct HandoutFiles {
    QStringList forms;
    QStringList keys;
};

/// What the files are made of; the plan gets its secret the first time. The lead office only (NotPermitted);
/// MonthOutsidePlan, UnknownUnit.
[[nodiscard]] Result<PreparedHandout> prepareHandout(Workspace& workspace, HandoutOrder order,
                                                     const Occasion& occasion);

/// Told how many of how many are done; false stops.
using HandoutProgress = std::function<bool(int done, int all)>;

/// Writes the files, in any thread: a workbook for each unit and, where it was asked for, its key. FileExists before
/// anything is written; what a stopped or refused writing had written is taken away again.
[[nodiscard]] Result<HandoutFiles> writeHandouts(const PreparedHandout& handout, const HandoutProgress& progress);

/// Enters a hand-out in the journal whose files are written; where that is refused, they are taken away again.
[[nodiscard]] Outcome enterHandout(Workspace& workspace, const PreparedHandout& handout, const HandoutFiles& files,
                                   const Occasion& occasion);

}  // namespace pledge
