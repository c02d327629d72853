#pragma once

#include <ui/models/draftdesk.h>

#include <QAbstractTableModel>
#include <QPointer>

namespace pledge {

/// The dated values of one draft, to be mended in their cells; a blank row below takes another one. Says where in the
/// text each stands.
class DraftStepsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Due, Value, Where, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(DraftDesk* desk, std::optional<std::size_t> entry);
    /// Takes a step out of the ladder.
    void remove(int row);
    /// Where the text states the step; nothing for one that a person has typed.
    [[nodiscard]] std::optional<Span> spanOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// What cannot be read, in a sentence; empty once it can.
    void said(const QString& sentence);

private:
    [[nodiscard]] bool isBlank(int row) const { return row >= static_cast<int>(m_steps.size()); }
    [[nodiscard]] const DraftMilestone& step(int row) const;
    [[nodiscard]] QString textOf(int row, int column) const;
    [[nodiscard]] QString whereOf(int row) const;
    [[nodiscard]] bool read(const QString& text, int column, DraftMilestone& step);
    void put(int row, const DraftMilestone& step);
    void mend(std::vector<DraftMilestone> steps);

    QPointer<DraftDesk> m_desk;
    std::optional<std::size_t> m_entry;
    std::vector<DraftMilestone> m_steps;
    DraftMilestone m_begun;  ///< what stands in the blank row so far
};

}  // namespace pledge
