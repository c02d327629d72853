#pragma once

#include <core/plan/allocations.h>
#include <core/plan/allocationspread.h>

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace pledge {

enum class AllocationColumn { Town, Weight, Share, Percent, Reported };

/// A pledge's split among the towns while it is being made: a row each, in official order. A town without a share gets
/// no part; a cell that is no figure keeps what was typed, and nothing can be taken over as long as it stands.
class AllocationModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit AllocationModel(QObject* parent = nullptr);

    /// Begins with what the towns have now, and their last reports by the as-of month.
    void show(const PlanSnapshot& snapshot, PledgeId whole, Month asOf);
    [[nodiscard]] const Pledge& whole() const { return m_whole; }
    [[nodiscard]] OrgUnitId townAt(int row) const { return m_rows[static_cast<std::size_t>(row)].town.id; }
    /// Whether the towns' shares add up to the whole; else each is held to the whole's own target.
    [[nodiscard]] bool addsUp() const;

    /// The towns that get a part, in official order.
    [[nodiscard]] std::vector<Share> shares() const;
    [[nodiscard]] AllocationSum sum() const;
    /// The weights that stand, for all towns in order; an empty cell is zero.
    [[nodiscard]] std::vector<TownWeight> weights() const;
    /// Why nothing can be taken over; empty where it can.
    [[nodiscard]] QString problem() const;
    /// Whether the shares differ from those shown at first.
    [[nodiscard]] bool isChanged() const;

    /// Exactly these shares; towns that are not listed get none.
    void setShares(std::span<const Share> shares);
    /// Splits the whole evenly among these rows, or gives each the same target where nothing adds up.
    void spreadEvenly(const QList<int>& rows);
    /// WrongCell where no weight is above zero.
    Outcome spreadByWeights();
    void clearCells(const QModelIndexList& cells);
    /// A table copied from a spreadsheet: town and figure, in any order of towns, or figures alone from that cell down.
    /// Answers with the names of no town shown here.
    QStringList paste(const QString& text, const QModelIndex& at);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void changed();

private:
    /// A cell as it was typed, and what it says.
    struct Cell {
        QString text;
        std::optional<Decimal> figure;
        QString problem;
    };
    struct Row {
        OrgUnit town;
        Cell weight;
        Cell share;
        QString reported;
    };

    [[nodiscard]] static Cell cellOf(const QString& text, const UnitOfMeasure& unit);
    [[nodiscard]] static Cell cellOf(Decimal figure);
    [[nodiscard]] const Cell* cell(const QModelIndex& index) const;
    [[nodiscard]] QString text(const Row& row, AllocationColumn column) const;
    [[nodiscard]] std::optional<int> rowOf(const QString& name) const;
    void put(const QModelIndex& index, const QString& text);
    void announce();

    Pledge m_whole;
    std::vector<Share> m_before;
    std::vector<Row> m_rows;
};

}  // namespace pledge
