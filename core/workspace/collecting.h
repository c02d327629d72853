#pragma once

#include <core/base/result.h>
#include <core/exchange/returncomparison.h>
#include <core/plan/actor.h>

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

namespace pledge {

class Workspace;

/// What files that come back are held against: a value, for any thread.
struct ReturnsSource {
    PlanSnapshot snapshot;
    QByteArray secret;  ///< empty while nothing was handed out
    std::vector<TakenHandout> taken;
};

/// Files as they were read and compared.
struct ReadReturns {
    Collection collection;
    std::shared_ptr<const std::vector<ReturnReading>> readings;
};

/// Which of the cells are taken, and why those that ask for a reason.
struct CollectChoice {
    std::vector<std::size_t> cells;  ///< positions in the collection
    QString reason;
};

/// What taking did.
struct CollectedCount {
    int reports = 0;   ///< figures and notes written
    int problems = 0;  ///< problems raised or changed
    int files = 0;     ///< that something was taken from
};

[[nodiscard]] Result<ReturnsSource> returnsSource(const Workspace& workspace);

/// Told how many of how many are done; false stops.
using CollectProgress = std::function<bool(int done, int all)>;

/// Reads workbooks and submissions, whatever they are called, and compares them; a file that is none stands among the
/// files with its refusal. In any thread.
[[nodiscard]] ReadReturns readReturns(const ReturnsSource& source, const QStringList& paths, const Actor& actor,
                                      const CollectProgress& progress);

/// What --accept all or new stands for: every cell that can be taken, those that ask for a reason only with one,
/// conflicts never; or those alone that are new.
enum class CollectMode { All, New };
[[nodiscard]] std::vector<std::size_t> acceptedCells(const Collection& collection, CollectMode mode,
                                                     const QString& reason);

/// Takes the chosen cells in one transaction, which is the lead office's alone (NotPermitted): a form that leaves
/// nothing missing hands its month in. One transaction, figures and notes under one journal entry, problems under
/// another. The plan may have changed since the files were read: HandoutStale where a chosen cell would now do
/// something else. A choice of two that contradict is ConflictingRow, a missing reason or a needed part that is not
/// chosen RoundRefused; else the refusals of Workspace::record(). undoLastImport() takes the reports back.
[[nodiscard]] Result<CollectedCount> takeReturns(Workspace& workspace, const ReadReturns& returns,
                                                 const CollectChoice& choice, const Occasion& occasion);

}  // namespace pledge
