#pragma once

#include <core/exchange/sheetplaces.h>
#include <core/plan/plansnapshot.h>

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pledge {

/// How a name in a sheet found its pledge.
enum class NameFit {
    None,
    Exact,       ///< name or alias, but for blanks, marks, the shape of brackets, and numbers or 其中 before it
    Remembered,  ///< a person said so
    Unsure,      ///< alike
    Several,     ///< fits more than one
    OtherOwner   ///< a pledge of other units
};

struct PledgeFit {
    NameFit fit = NameFit::None;
    std::optional<PledgeId> pledge = {};  ///< unset where the name is not surely one
    std::vector<PledgeId> candidates = {};
};

/// The units and pledges of a plan by the names that sheets give them.
class SheetNames {
public:
    /// The matches a person made: the name in the sheet, packed, to the pledge.
    SheetNames(const PlanSnapshot& snapshot, QHash<QString, PledgeId> matches);

    /// The units that a cell names, several where it lists several; empty where one of the names is unknown.
    [[nodiscard]] std::vector<OrgUnitId> units(const QString& cell) const;
    /// The unit that a longer text names: the only one, else nothing.
    [[nodiscard]] std::optional<OrgUnitId> unitIn(const QString& text) const;
    [[nodiscard]] const SheetPlaces& places() const { return m_places; }
    [[nodiscard]] QString nameOf(OrgUnitId id) const { return m_snapshot.unit(id)->name; }
    /// A unit whose short name is made of letters of this long one, in their order (经信局 of 经济和信息化局).
    [[nodiscard]] std::vector<OrgUnitId> abbreviated(const QString& cell) const;
    /// The pledge of that name among those of the units, or of the whole plan where none is known.
    [[nodiscard]] PledgeFit pledge(const std::vector<OrgUnitId>& units, const QString& name) const;
    [[nodiscard]] bool namesPledge(const QString& text) const;
    /// The pledge that a head or a title names, its longest name; all of its words where others make another indicator
    /// of it, so that it is no pledge's name; nothing where it names none.
    [[nodiscard]] std::optional<QString> pledgeIn(const QString& text) const;
    /// What a head says behind the pledge's name that it begins with; empty where it begins with none.
    [[nodiscard]] QString besidePledge(const QString& head) const;
    /// What the head says besides a pledge, units, a time, and that something was reached.
    [[nodiscard]] QString saidBesidesReached(const QString& head) const;

private:
    struct Entry {
        PledgeId pledge;
        QString key;
        bool isPart = false;
        QSet<QString> pairs;  ///< of the key's letters
    };

    [[nodiscard]] const Entry* longestIn(const QString& key) const;
    [[nodiscard]] bool isPlain(QString around) const;
    [[nodiscard]] std::optional<OrgUnitId> unit(const QString& name) const;
    [[nodiscard]] static std::vector<PledgeId> equalTo(const QString& key, const std::vector<const Entry*>& ours);
    [[nodiscard]] std::vector<PledgeId> ofOthers(const QString& key, const std::vector<OrgUnitId>& units) const;
    [[nodiscard]] static PledgeFit likest(const QString& key, const std::vector<const Entry*>& ours);
    [[nodiscard]] std::vector<const Entry*> among(const std::vector<OrgUnitId>& units) const;

    const PlanSnapshot& m_snapshot;
    SheetPlaces m_places;
    QHash<QString, PledgeId> m_matches;
    std::vector<Entry> m_entries;
    QHash<QString, std::vector<OrgUnitId>> m_units;
};

/// Packed, without quotation marks, numbers (一、 1. （3）) and 其中 before it, and a unit of measure behind it.
[[nodiscard]] QString nameKeyOf(const QString& text);

}  // namespace pledge
