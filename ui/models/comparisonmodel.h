#pragma once

#include <core/plan/plandifference.h>

#include <QAbstractTableModel>

#include <vector>

namespace pledge {

enum class ComparisonColumn { What, Name, Field, Before, After, By };

/// Where two plans differ, a row for each fact, with who wrote it last.
class ComparisonModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SearchRole = Qt::UserRole + 240, SortRole };  ///< both of what is shown

    using QAbstractTableModel::QAbstractTableModel;

    void show(std::vector<PlanDifference> differences);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<PlanDifference> m_differences;
};

}  // namespace pledge
