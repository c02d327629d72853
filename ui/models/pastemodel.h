#pragma once

#include <ui/models/pastepreview.h>

#include <QAbstractTableModel>

namespace pledge {

enum class PasteColumn { State, Unit, Pledge, When, Before, Pasted, After, Said };

/// The preview of a pasted block, a row each cell that is not left alone: what hinders first. Words are made when they
/// are shown, so that a large block costs nothing before.
class PasteModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(PastePreview preview, const PlanSnapshot& snapshot);
    [[nodiscard]] const PastePreview& preview() const { return m_preview; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const PasteCell& cell, PasteColumn column) const;
    [[nodiscard]] QString unitName(const PasteCell& cell) const;

    PastePreview m_preview;
    PlanSnapshot m_snapshot;
    int m_shown = 0;  ///< the cells before those that are left alone
};

}  // namespace pledge
