#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/monthduty.h>

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace pledge {

/// What a unit owes for a month, a line each: returned figures first, then missing ones, deliverables due, and
/// milestones in sight.
class DutyModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Pledge, Detail };
    static constexpr int kColumns = Detail + 1;

    /// Where a line leads.
    struct Target {
        PledgeId pledge;
        std::optional<Month> month;  ///< the cell to fill in, where there is one
    };

    explicit DutyModel(QObject* parent = nullptr);

    void show(const PlanSnapshot& snapshot, const MonthDuty& duty, Month month);
    [[nodiscard]] Target target(int row) const { return m_rows[static_cast<std::size_t>(row)].target; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        QString what;
        QString name;
        QString detail;
        Target target;
    };

    void addMilestones(const PlanSnapshot& snapshot, const std::vector<OwedMilestone>& milestones, Month month,
                       const QString& what);

    std::vector<Row> m_rows;
};

}  // namespace pledge
