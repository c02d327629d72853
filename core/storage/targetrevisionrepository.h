#pragma once

#include <core/base/result.h>
#include <core/plan/pledge.h>

#include <vector>

namespace pledge {

class Database;

/// The approved changes of targets, which are only ever added to.
class TargetRevisionRepository {
public:
    explicit TargetRevisionRepository(const Database& database) : m_database(database) {}

    /// The entry may be written after it, in the same transaction.
    [[nodiscard]] Outcome insert(PledgeId pledge, const TargetRevision& revision, EntryId entry) const;
    /// Marks it as taken back by that entry; once.
    [[nodiscard]] Outcome undo(PledgeId pledge, int number, EntryId entry) const;
    /// Adds all revisions to the pledges, which must be in ascending order of their ids and carry their milestones, and
    /// sets the standing that those not undone leave.
    [[nodiscard]] Outcome load(std::vector<Pledge>& pledges) const;

private:
    const Database& m_database;
};

}  // namespace pledge
