#pragma once

#include <core/exchange/collection.h>

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

#include <vector>

namespace pledge {

enum class CollectColumn { Taken, State, Unit, Pledge, When, Part, Before, After, Remark, Sender, File };

/// What came back, a row a cell, each with whether it is to be taken. Of cells in conflict at most one is.
class CollectModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Nothing is chosen at first but what is new.
    void show(const Collection& collection);
    [[nodiscard]] const Collection& collection() const { return m_collection; }
    [[nodiscard]] std::vector<std::size_t> chosen() const;
    /// Whether a chosen cell asks for a reason.
    [[nodiscard]] bool asksReason() const;
    void choose(const std::vector<std::size_t>& cells);
    void toggle(int row);
    [[nodiscard]] bool needsLook(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void chosenChanged();

private:
    [[nodiscard]] QString text(int row, CollectColumn column) const;
    void dropRivals(std::size_t row);

    Collection m_collection;
    std::vector<bool> m_chosen;
};

/// Only the rows of a CollectModel that a person has to look at, where that is asked for.
class CollectFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setOnlyTrouble(bool only);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    bool m_onlyTrouble = false;
};

}  // namespace pledge
