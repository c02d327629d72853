#pragma once

#include <core/document/table.h>
#include <core/exchange/reading.h>
#include <core/plan/allocations.h>

#include <QByteArray>
#include <QString>

#include <vector>

namespace pledge {

/// How a table splits a pledge among towns: their shares in official order, as written or spread by weights.
struct AllocationDraft {
    QString file;
    QByteArray digest;  ///< SHA-256 of the file's bytes
    std::vector<Share> shares;
    int rows = 0;  ///< towns named; a foot line is none
};

/// Reads a table of two columns, towns and their shares or weights; docs/formats.md lists the headers. Weights are
/// spread over the whole's final target. Flagged are units that are unknown or no town, towns named twice, cells that
/// are empty, no figure or negative, and a foot line (合计) that does not say the sum; that the shares add up to the
/// target is not asked here.
[[nodiscard]] Reading<AllocationDraft> readAllocation(const Table& table, const PlanSnapshot& snapshot, PledgeId whole);

}  // namespace pledge
