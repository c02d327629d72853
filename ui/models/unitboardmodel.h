#pragma once

#include <core/plan/orgunit.h>
#include <core/schedule/scoreboard.h>
#include <ui/theme.h>

#include <QAbstractTableModel>

#include <vector>

namespace pledge {

class PlanState;

/// The units of one group with the counts of their lines by light, in official order.
class UnitBoardModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Unit, Bar, Green, Yellow, Red, NotDue, NotReported, ColumnCount };
    enum Role { SortRole = Qt::UserRole, CountsRole, FullWidthRole, UnitIdRole };

    UnitBoardModel(UnitGroup group, PlanState* state, const Theme& theme, QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] OrgUnitId unitAt(int row) const { return m_rows[static_cast<std::size_t>(row)].unit.id; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        OrgUnit unit;
        LightCounts counts;
    };

    void load();
    [[nodiscard]] QVariant sortValue(const Row& row, int column, int position) const;

    UnitGroup m_group;
    PlanState* m_state;
    Theme m_theme;
    std::vector<Row> m_rows;
    int m_most = 0;
};

/// The light a counting column counts.
[[nodiscard]] Light lightOf(UnitBoardModel::Column column);

}  // namespace pledge
