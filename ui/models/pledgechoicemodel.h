#pragma once

#include <core/plan/plansnapshot.h>

#include <QAbstractTableModel>

#include <vector>

namespace pledge {

/// The pledges of a plan as one chooses among them: unit and name, in the order of the text, the towns' parts left out.
class PledgeChoiceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SearchRole = Qt::UserRole + 230 };  ///< of the row

    PledgeChoiceModel(const PlanSnapshot& snapshot, QObject* parent);

    [[nodiscard]] PledgeId pledgeAt(int row) const { return m_rows[static_cast<std::size_t>(row)].pledge; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        PledgeId pledge;
        QString unit;
        QString name;
    };

    std::vector<Row> m_rows;
};

}  // namespace pledge
