#pragma once

#include <core/plan/plansnapshot.h>
#include <core/workspace/planimport.h>

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace pledge {

enum class ImportColumn { State, Unit, Pledge, When, Before, After };

/// What a file would add to a plan or change in it, a row each; what it would leave alone is only counted.
class ImportPreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const PlanImport& import, const PlanSnapshot& snapshot);
    void clear();
    [[nodiscard]] int added() const { return m_added; }
    [[nodiscard]] int replaced() const { return static_cast<int>(m_rows.size()) - m_added; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        bool isNew = false;
        QStringList cells;  ///< of the columns after the state
    };

    void add(const TargetsDraft& draft, const PlanSnapshot& snapshot);
    void add(const ActualsDraft& draft, const PlanSnapshot& snapshot);

    std::vector<Row> m_rows;
    int m_added = 0;
};

}  // namespace pledge
