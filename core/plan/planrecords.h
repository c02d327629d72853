#pragma once

#include <core/plan/attachment.h>
#include <core/plan/ledger.h>
#include <core/plan/problem.h>
#include <core/plan/takenhandout.h>
#include <core/plan/unitmonth.h>

#include <vector>

namespace pledge {

/// What the monthly rounds leave beside the figures: the steps of every unit's month, forms that came back, problems,
/// evidence, ledgers.
struct PlanRecords {
    std::vector<RoundStep> steps;            ///< by unit, month and number
    std::vector<CorrectedFigure> corrected;  ///< by pledge and month
    std::vector<ChangedFigure> changed;      ///< by unit, month and pledge
    std::vector<Problem> problems;           ///< in the order in which they were raised
    std::vector<Attachment> attachments;
    std::vector<Evidence> evidence;
    std::vector<Ledger> ledgers;        ///< in their order
    std::vector<LedgerRow> ledgerRows;  ///< in the order in which they were added
    std::vector<TakenHandout> taken;    ///< files that came back, in the order in which they were taken

    friend bool operator==(const PlanRecords&, const PlanRecords&) = default;
};

}  // namespace pledge
