#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/ranking.h>
#include <core/schedule/scoreboard.h>

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace pledge {

/// The units of one group in the order of their ranking, with what they score.
class RankingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Place, Change, Unit, Score, Reported, Lights, Deducted, List };
    static constexpr int kColumns = List + 1;

    enum Role {
        SortRole = Qt::UserRole + 101,
        SearchRole,    ///< the unit's names
        UnitIdRole,    ///< the number of the unit
        CountsRole,    ///< its LightCounts, in the column of the lights
        FullWidthRole  ///< the largest number of lines a unit has
    };

    explicit RankingModel(QObject* parent = nullptr);

    /// A ranking in the same order changes the rows in place.
    void show(const PlanSnapshot& snapshot, const Scoreboard& board, const Ranking& ranking);
    /// The unit's row; -1 where it is not ranked here.
    [[nodiscard]] int rowOf(OrgUnitId unit) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Cell {
        QString text;
        QString toolTip;
        QVariant key;
    };
    struct Row {
        OrgUnitId unit;
        QString search;
        LightCounts counts;
        std::array<Cell, kColumns> cells;
    };

    [[nodiscard]] static Row rowFor(const PlanSnapshot& snapshot, const Scoreboard& board, const RankRow& ranked,
                                    int decimals);

    std::vector<Row> m_rows;
    int m_fullWidth = 0;
};

}  // namespace pledge
