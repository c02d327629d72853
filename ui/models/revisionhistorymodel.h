#pragma once

#include <core/plan/pledge.h>

#include <QAbstractTableModel>

#include <vector>

namespace pledge {

enum class RevisionColumn { Number, DecidedOn, Change, Reason, Authority, Written };

/// What was changed in a pledge's targets, in the order of the numbers. Those taken back stay, marked.
class RevisionHistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { UndoneRole = Qt::UserRole + 200 };  ///< bool, of the row

    using QAbstractTableModel::QAbstractTableModel;

    void show(const Pledge& pledge);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<TargetRevision> m_revisions;
    UnitOfMeasure m_unit;
};

}  // namespace pledge
