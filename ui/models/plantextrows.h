#pragma once

#include <ui/models/planblock.h>

#include <QAbstractTableModel>

#include <functional>

namespace pledge {

/// A small table of texts inside a form. The last row is always blank and waits for the next entry; blank rows do not
/// count. Says in the row what is wrong with it.
class PlanTextRows : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Answers with a sentence where a row cannot be read.
    using Check = std::function<QString(const QStringList& row)>;

    PlanTextRows(QStringList headings, Check check, QObject* parent);

    void setRows(PlanBlock rows);
    /// Without the blank ones.
    [[nodiscard]] PlanBlock rows() const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] bool isReadOnly() const { return m_isReadOnly; }
    void paste(const PlanBlock& block, int row, int column);
    void removeAt(std::vector<int> rows);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// Somebody typed.
    void edited();

private:
    void hold(PlanBlock rows);

    QStringList m_headings;
    Check m_check;
    PlanBlock m_rows;  ///< all as long as the headings; the last one blank unless read-only
    bool m_isReadOnly = false;
};

}  // namespace pledge
