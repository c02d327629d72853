#pragma once

#include <ui/models/casepreview.h>

#include <QAbstractTableModel>

namespace pledge {

/// What becomes of pasted or read cases, a row each, but for those that stand so already.
class CasePreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { FateColumn, NumberColumn, NameColumn, ContentColumn, SaidColumn, ColumnCount };

    explicit CasePreviewModel(CasePreview preview, QObject* parent = nullptr);

    void show(CasePreview preview);
    [[nodiscard]] const CasePreview& preview() const { return m_preview; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void pick();

    CasePreview m_preview;
    std::vector<std::size_t> m_shown;  ///< positions of the lines
};

}  // namespace pledge
