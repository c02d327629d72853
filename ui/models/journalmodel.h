#pragma once

#include <core/plan/journalline.h>

#include <QAbstractTableModel>

#include <vector>

namespace pledge {

enum class JournalColumn { Number, At, Actor, Role, Action, Subject };

/// The journal's entries, newest first.
class JournalModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole + 220,
        SearchRole  ///< of the row: all that the filter looks into
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<JournalLine> entries);
    [[nodiscard]] const JournalLine& entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<JournalLine> m_entries;
};

}  // namespace pledge
