#pragma once

#include <core/base/result.h>
#include <core/plan/actor.h>
#include <core/plan/plandraft.h>

#include <optional>
#include <span>

namespace pledge {

class Database;

/// Writes the steps and the collected forms of a draft as they were taken, whatever the plan says of them now: one
/// journal entry for the steps of one person, time, act and reason, and one for each form. In the transaction that is
/// open; the draft has to live as long.
class CarriedRounds {
public:
    CarriedRounds(const Database& database, const PlanDraft& draft, const Occasion& creation)
        : m_database(database), m_creation(creation), m_rounds(draft.rounds), m_forms(draft.records.taken) {}

    /// Those that came before any report beyond so many was handed in.
    [[nodiscard]] Outcome writeBy(int reports, const PlanSnapshot& snapshot);
    /// How many reports come before the next of them; nothing where none is left.
    [[nodiscard]] std::optional<int> reportsBeforeNext() const;

private:
    [[nodiscard]] bool isFormNext(int reports, std::size_t steps) const;
    [[nodiscard]] Outcome writeForm(const PlanSnapshot& snapshot);
    [[nodiscard]] Outcome writeAct(int reports, const PlanSnapshot& snapshot);

    const Database& m_database;
    const Occasion& m_creation;
    std::span<const RoundDraft> m_rounds;
    std::span<const TakenHandout> m_forms;  ///< those left
    std::size_t m_steps = 0;                ///< those written
};

}  // namespace pledge
