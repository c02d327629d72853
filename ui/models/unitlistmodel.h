#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

#include <QAbstractListModel>
#include <QMetaType>

#include <vector>

namespace pledge {

/// The units of one group in official order, each with its signed lines by light.
class UnitListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        UnitIdRole = Qt::UserRole + 1,  ///< the number of the unit
        CountsRole,                     ///< its LightCounts
        SearchRole                      ///< its names and those of its pledges
    };

    explicit UnitListModel(UnitGroup group, QObject* parent = nullptr);

    /// Reads the group's units and their counts now; a new board over the same units changes the rows in place.
    void show(const PlanSnapshot& snapshot, const Scoreboard& board);
    [[nodiscard]] OrgUnitId unitAt(int row) const;
    /// The unit's row; -1 where it is not of this group.
    [[nodiscard]] int rowOf(OrgUnitId unit) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        OrgUnitId id;
        QString name;
        LightCounts counts;
        QString search;
    };

    UnitGroup m_group;
    std::vector<Row> m_rows;
};

}  // namespace pledge
