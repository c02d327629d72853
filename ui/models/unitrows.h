#pragma once

#include <core/plan/orgunit.h>

#include <QAbstractTableModel>

#include <vector>

namespace pledge {

/// The units of a plan that is being made, a row each, typed or pasted from a spreadsheet (name, group, aliases). The
/// last row is always blank and waits for the next unit; blank rows do not count. Says in the row what is wrong with
/// it.
class UnitRows : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Group, Aliases, Problem };

    explicit UnitRows(QObject* parent = nullptr);

    /// Appends what was copied: lines of cells parted by tabs, else by commas. A group that is missing is told from the
    /// name (镇, 街道, 乡: a town; 专班: a task force).
    void paste(const QString& text);
    void append(const std::vector<OrgUnit>& units);
    void removeUnits(const QModelIndexList& indexes);

    /// In this order, numbered from 1.
    [[nodiscard]] std::vector<OrgUnit> units() const;
    /// Whether no row has a problem.
    [[nodiscard]] bool isClean() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Units came, went or changed.
    void changed();

private:
    struct Row {
        QString name;
        UnitGroup group = UnitGroup::Department;
        QString unknownGroup;  ///< as typed, where it is neither group
        QStringList aliases;

        [[nodiscard]] bool isBlank() const { return name.isEmpty() && unknownGroup.isEmpty() && aliases.isEmpty(); }
    };

    [[nodiscard]] static Row rowOf(const QStringList& cells);
    [[nodiscard]] QString problem(std::size_t row) const;
    void announce();

    std::vector<Row> m_rows;
};

}  // namespace pledge
