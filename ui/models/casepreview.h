#pragma once

#include <core/plan/ledger.h>
#include <core/plan/plansnapshot.h>

#include <QString>
#include <QStringList>

#include <vector>

namespace pledge {

/// What becomes of a case that is pasted or read in.
enum class CaseFate { Refused, Twice, Changed, Added, Same };

/// A case as it was pasted or read: what would be kept, or why it cannot be.
struct CaseRead {
    int number = 0;  ///< its row in what was pasted or read, from 1
    LedgerRow row;   ///< with the id of the case it changes; a new one without
    QString refusal = {};
    bool isBegun = false;  ///< it goes on with the case that stands half-typed in the last row
};

/// One of them, held against the ledger.
struct CaseLine {
    CaseRead read;
    CaseFate fate = CaseFate::Same;
    QString name;
    QString content;  ///< what is new in it: "日期 2022-05-01 → 2022-06-01"
    QString said;     ///< why it is refused, or where else the case stands
};

/// Everything that was pasted or read, before anything is written.
struct CasePreview {
    std::vector<CaseLine> lines;  ///< as they stood there
    int unchanged = 0;            ///< cases of a table that stand so already and are not among the lines

    [[nodiscard]] int count(CaseFate fate) const;
    /// What would be written: all that is new or changed, or only what stands nowhere else.
    [[nodiscard]] std::vector<LedgerRow> taken(bool withTwice) const;
    /// Whether the half-typed case is among them.
    [[nodiscard]] bool takesBegun(bool withTwice) const;
};

[[nodiscard]] CasePreview previewCases(const PlanSnapshot& snapshot, const Ledger& ledger, std::vector<CaseRead> cases);

}  // namespace pledge
