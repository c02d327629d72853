#pragma once

#include <core/plan/orgunit.h>

#include <QAbstractListModel>

#include <vector>

namespace pledge {

class PlanState;

/// The units one may enter figures for, in official order, departments before towns, each with how many reports it
/// still owes for the as-of month. A reporting official sees the own units only, one who writes nothing all of them;
/// units without any line are left out.
class EntryUnits : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { MissingRole = Qt::UserRole + 1 };

    explicit EntryUnits(PlanState* state, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

    [[nodiscard]] OrgUnitId unit(int row) const;
    /// −1 for a unit that is not listed.
    [[nodiscard]] int rowOf(OrgUnitId unit) const;
    [[nodiscard]] int rowOf(const QString& name) const;

private:
    void reload();
    void refresh();
    [[nodiscard]] std::vector<OrgUnit> listed() const;

    PlanState* m_state;
    std::vector<OrgUnit> m_units;
};

}  // namespace pledge
