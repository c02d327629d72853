#include <core/exchange/nameindex.h>

#include <QString>

namespace pledge {

namespace {

template <typename Found>
std::optional<Found> found(const Result<Found>& result) {
    return result ? std::optional(*result) : std::nullopt;
}

}  // namespace

std::optional<OrgUnitId> NameIndex::unit(QByteArrayView name) {
    // files are sorted more often than not: the row before has the answer
    if (name == m_lastUnitName && m_lastUnit) {
        return m_lastUnit;
    }
    auto known = m_units.constFind(name);
    if (known == m_units.constEnd()) {
        known = m_units.insert(name, found(m_snapshot.findUnit(QString::fromUtf8(name))));
    }
    m_lastUnitName = name;
    m_lastUnit = *known;
    return m_lastUnit;
}

std::optional<PledgeId> NameIndex::pledge(OrgUnitId unit, QByteArrayView name) {
    const PledgeKey key{unit, name};
    if (key == m_lastPledgeKey && m_lastPledge) {
        return m_lastPledge;
    }
    auto known = m_pledges.constFind(key);
    if (known == m_pledges.constEnd()) {
        known = m_pledges.insert(key, found(m_snapshot.findPledge(unit, QString::fromUtf8(name))));
    }
    m_lastPledgeKey = key;
    m_lastPledge = *known;
    return m_lastPledge;
}

}  // namespace pledge
