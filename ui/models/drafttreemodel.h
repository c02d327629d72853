#pragma once

#include <ui/models/draftdesk.h>

#include <QAbstractItemModel>
#include <QPointer>

namespace pledge {

/// A text's drafts in groups by the unit that promises, in reading order, and last the plan's pledges that the text no
/// longer names. Each cell has two lines.
class DraftTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Promise, Certainty, InPlan, DecisionColumn, ColumnCount };
    enum Role {
        SecondLineRole = Qt::UserRole + 1,
        InkLightRole,   ///< Light of the first line, as int
        SecondInkRole,  ///< Light of the second line
        DecisionRole,   ///< Decision of the draft's row, as int
        EntryRole       ///< position in the sheet, as int
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Shows another desk, or none. The desk outlives it or is taken away first.
    void show(DraftDesk* desk);
    void setFilter(const QString& text);

    [[nodiscard]] QModelIndex indexOf(std::size_t entry) const;
    [[nodiscard]] std::optional<std::size_t> entryAt(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        QString title;
        bool isGone = false;
        std::vector<std::size_t> members;  ///< entries, or lines of the plan where they are gone

        friend bool operator==(const Group&, const Group&) = default;
    };

    void follow();
    [[nodiscard]] std::vector<Group> grouped() const;
    [[nodiscard]] bool passes(const SheetEntry& entry) const;
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant goneData(std::size_t line, int column, int role) const;
    [[nodiscard]] QVariant entryData(std::size_t entry, int column, int role) const;
    [[nodiscard]] QString firstLine(std::size_t entry, int column) const;
    [[nodiscard]] QString secondLine(std::size_t entry, int column) const;
    [[nodiscard]] std::optional<Light> firstInk(std::size_t entry, int column) const;
    [[nodiscard]] QString planLine(std::size_t entry) const;

    QPointer<DraftDesk> m_desk;
    QString m_filter;
    std::vector<Group> m_groups;
};

}  // namespace pledge
