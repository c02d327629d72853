#pragma once

#include <core/base/month.h>
#include <core/plan/pledge.h>

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace pledge {

enum class RevisedColumn { Due, Target, Before, Remark };

/// The milestones a revision is to leave, while they are typed: they begin as those in force. Each row says what it was
/// before, and what is wrong with it.
class RevisionMilestonesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { ChangedRole = Qt::UserRole + 210 };  ///< bool, of the row

    explicit RevisionMilestonesModel(QObject* parent = nullptr);

    void show(const Pledge& pledge, const MonthSpan& span);

    /// Those typed, in order of their rows; nothing while a row is wrong.
    [[nodiscard]] std::optional<std::vector<Milestone>> milestones() const;
    /// What is wrong with the first row that is; empty where nothing is.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] bool isChanged() const;

    /// A row after the last one, due a month later at most the plan's end.
    void addRow();
    void removeRowAt(int row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QString due;
        QString target;
        std::optional<Milestone> before;
    };

    [[nodiscard]] bool hasFigures() const;
    [[nodiscard]] QString problemOf(std::size_t row) const;
    [[nodiscard]] bool isChanged(const Row& row) const;
    [[nodiscard]] QString remark(std::size_t row) const;
    [[nodiscard]] QString text(std::size_t row, RevisedColumn column) const;
    void announce();

    Pledge m_pledge;
    MonthSpan m_span;
    std::vector<Row> m_rows;
};

}  // namespace pledge
