#pragma once

#include <core/base/result.h>
#include <core/plan/planrecords.h>

namespace pledge {

class Database;

/// The steps of the units' months, which are only ever added to, and the figures changed after a submission or
/// an approval.
class RoundRepository {
public:
    explicit RoundRepository(const Database& database) : m_database(database) {}

    /// The step's entry may be written after it, in the same transaction.
    [[nodiscard]] Outcome insert(const RoundStep& step) const;
    /// Fills the records' steps, corrected and changed figures; the forms that were taken must stand in them.
    [[nodiscard]] Outcome load(PlanRecords& records) const;

private:
    [[nodiscard]] Outcome loadSteps(std::vector<RoundStep>& steps) const;
    [[nodiscard]] Outcome loadReturned(std::vector<RoundStep>& steps) const;
    [[nodiscard]] Outcome loadCorrected(std::vector<CorrectedFigure>& corrected) const;
    [[nodiscard]] Outcome loadChanged(std::vector<ChangedFigure>& changed) const;

    const Database& m_database;
};

}  // namespace pledge
