#pragma once

#include <core/exchange/plantables.h>

#include <QHash>

namespace pledge {

/// What a plan folder calls units and pledges: a pledge by its key and its owner, since the towns' parts share the key
/// of their whole.
struct LineNames {
    QHash<PledgeId, QString> keys;
    QHash<PledgeId, QString> owners;
    QHash<OrgUnitId, QString> units;
};

// The tables of problems and evidence. Problems are called q1, q2 …, kept files a1, a2 …, cases of ledgers c1, c2 … in
// their order, so that two equal plans give equal tables whatever their ids are.

[[nodiscard]] PlanTable problemTable(const PlanRecords& records, const LineNames& names);
[[nodiscard]] PlanTable attachmentTable(const PlanRecords& records);
[[nodiscard]] PlanTable evidenceTable(const PlanRecords& records, const LineNames& names);

/// Where in the folder a kept file lies: attachments/a1-name.pdf. Its position counts from 0; the name is made safe
/// again, so that no table can lead outside the folder.
[[nodiscard]] QString attachmentFile(std::size_t position, const QString& name);

}  // namespace pledge
