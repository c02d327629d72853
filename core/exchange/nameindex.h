#pragma once

#include <core/plan/plansnapshot.h>

#include <QByteArrayView>
#include <QHash>

#include <optional>

namespace pledge {

/// Units and pledges of a snapshot by the bytes of a table's cell, each distinct name looked up once. The bytes must
/// outlive it. Names that are not found are answered with nothing; the snapshot says why.
class NameIndex {
public:
    explicit NameIndex(const PlanSnapshot& snapshot) : m_snapshot(snapshot) {}

    [[nodiscard]] std::optional<OrgUnitId> unit(QByteArrayView name);
    [[nodiscard]] std::optional<PledgeId> pledge(OrgUnitId unit, QByteArrayView name);

private:
    using PledgeKey = std::pair<OrgUnitId, QByteArrayView>;

    const PlanSnapshot& m_snapshot;
    QHash<QByteArrayView, std::optional<OrgUnitId>> m_units;
    QHash<PledgeKey, std::optional<PledgeId>> m_pledges;
    QByteArrayView m_lastUnitName;
    std::optional<OrgUnitId> m_lastUnit;
    PledgeKey m_lastPledgeKey;
    std::optional<PledgeId> m_lastPledge;
};

}  // namespace pledge
