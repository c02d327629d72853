#pragma once

#include <core/base/id.h>
#include <core/plan/planrecords.h>

#include <QString>

#include <vector>

namespace pledge {

/// One case that stands in the ledgers more than once: its rows as positions in PlanRecords::ledgerRows, at least two.
struct SameCase {
    QString name;  ///< as its first row has it
    std::vector<std::size_t> rows;

    friend bool operator==(const SameCase&, const SameCase&) = default;
};

/// What two names of one case have in common: widths of characters, blanks, brackets and the form of a company
/// (有限公司, 有限责任公司, 股份有限公司) make no difference.
[[nodiscard]] QString caseKey(const QString& name);

/// The cases that stand more than once among the ledgers that feed the pledge.
[[nodiscard]] std::vector<SameCase> sameCasesOf(const PlanRecords& records, PledgeId pledge);

/// The cases of that ledger that stand in it twice, or in another ledger that feeds one of its pledges too.
[[nodiscard]] std::vector<SameCase> sameCasesOf(const PlanRecords& records, LedgerId ledger);

}  // namespace pledge
