#pragma once

#include <core/exchange/sheetreading.h>

#include <QAbstractTableModel>

#include <vector>

namespace pledge {

enum class SheetFigureColumn { State, Cell, Unit, Pledge, Month, Value, Message };

/// The figures that were found in an unknown sheet, a row each: taken, to be checked or left out, and why.
class SheetFiguresModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<SheetFigure> figures);
    [[nodiscard]] const SheetFigure& figure(int row) const { return m_figures[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] static QString textOf(const SheetFigure& figure, SheetFigureColumn column);

    std::vector<SheetFigure> m_figures;
};

}  // namespace pledge
