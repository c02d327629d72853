#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/roundboard.h>

#include <QAbstractTableModel>

#include <vector>

namespace pledge {

/// The units of a month's round: how far each is, and what became of the months before, up to twelve in all. The last
/// month is the one looked at.
class RoundModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Unit, Stage, Reported, Submitted, Late, FirstMonth };
    static constexpr int kMonths = 12;

    enum RoundRole {
        SortRole = Qt::UserRole + 131,
        SearchRole,  ///< the unit's names
        UnitIdRole   ///< the number of the unit
    };

    explicit RoundModel(QObject* parent = nullptr);

    /// One vector a month, the last the month looked at; the same units in the same order change the rows in place.
    void show(const PlanSnapshot& snapshot, std::vector<std::vector<UnitRound>> months);
    /// Of the month looked at; empty before show().
    [[nodiscard]] std::vector<UnitRound> rounds() const;
    [[nodiscard]] const std::vector<std::vector<UnitRound>>& months() const { return m_months; }
    [[nodiscard]] int rowOf(OrgUnitId unit) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        OrgUnitId unit;
        int order = 0;
        QString name;
        QString search;
        std::vector<UnitRound> months;  ///< those it took part in
    };

    [[nodiscard]] const UnitRound* roundIn(const Row& row, int column) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString toolTip(const Row& row, int column) const;
    [[nodiscard]] QVariant sortKey(const Row& row, int column) const;

    std::vector<Row> m_rows;
    std::vector<std::vector<UnitRound>> m_months;
    std::vector<Month> m_shown;
};

/// The mark of a stage in a column of months: ● approved, ◐ submitted, ◧ form collected, ↩ returned, ○ being entered, –
/// nothing yet, · nothing owed.
[[nodiscard]] QString stageMark(const UnitRound& round);
/// What the marks mean, for the foot of the table.
[[nodiscard]] QString stageMarkLegend();

}  // namespace pledge
