#pragma once

#include <core/base/result.h>
#include <core/exchange/drafts.h>
#include <core/plan/actor.h>

#include <QString>

#include <variant>
#include <vector>

namespace pledge {

class Workspace;

enum class ImportKind { Targets, Actuals };

/// A file that is to be taken into a plan. The sheet is for spreadsheets; empty is the first one.
struct ImportOrder {
    ImportKind kind = ImportKind::Actuals;
    QString path;
    QString sheet;
    QString reason;  ///< why running totals fall, where some do
};

/// A file as it was read against a plan: what it would add or change, and every row that is wrong. Nothing is written
/// yet; with issues nothing ever is.
struct PlanImport {
    std::variant<TargetsDraft, ActualsDraft> draft;
    std::vector<Error> issues;
    QString reason;

    [[nodiscard]] bool isClean() const { return issues.empty(); }
    [[nodiscard]] QString file() const;
    [[nodiscard]] int rows() const;
    [[nodiscard]] int unchanged() const;
    /// Whether writing it would change nothing.
    [[nodiscard]] bool isEmpty() const;
};

/// Reads the file against the plan; needs no plan file, and may run in any thread. Errors are those of readTable():
/// what is wrong inside a table is an issue.
[[nodiscard]] Result<PlanImport> readImport(const ImportOrder& order, const PlanSnapshot& snapshot);

/// Writes what was read, in one transaction. It must be clean.
[[nodiscard]] Outcome writeImport(Workspace& workspace, const PlanImport& import, const Occasion& occasion);

}  // namespace pledge
