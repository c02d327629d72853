#pragma once

#include <ui/models/pledgetablerow.h>

#include <QAbstractTableModel>

#include <vector>

namespace pledge {

/// A unit's pledges with what the board says of them, one row each, in the order of the text. A new board over the same
/// pledges changes the rows in place, so that a selection stays.
class PledgeTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 1,  ///< by what the column sorts; invalid where it is empty
        SearchRole,                   ///< of the row: all that a filter looks into
        PledgeIdRole,                 ///< of the row: the number of its pledge
        LightRole,                    ///< of the row: its Light as a number
        DueSoonRole,
        MarksRole,    ///< short words beside the name
        BulletRole,   ///< a Bullet; invalid where there is no bar
        InkLightRole  ///< the Light whose ink the cell's text takes; invalid for plain text
    };

    explicit PledgeTableModel(QObject* parent = nullptr);

    /// Shows the unit's lines; the values are read now and not kept.
    void show(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit);
    [[nodiscard]] PledgeId pledgeAt(int row) const;
    /// The pledge's row; -1 where it is not among them.
    [[nodiscard]] int rowOf(PledgeId pledge) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Qt::AccessibleTextRole is the heading in full, which is what a copy says.
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool holds(const std::vector<PledgeTableRow>& rows) const;

    std::vector<PledgeTableRow> m_rows;
};

}  // namespace pledge
