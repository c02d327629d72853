#pragma once

#include <ui/models/planfields.h>

namespace pledge {

/// The signed pledges of the plan in the order of the text, a column for each of their fields. The towns' parts follow
/// their wholes and are not listed.
class PlanPledgeModel : public PlanRowsModel<Pledge> {
    Q_OBJECT

public:
    explicit PlanPledgeModel(PlanEditor* editor, QObject* parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

    /// Gives all these rows the same text in one column, as one act.
    bool change(const std::vector<int>& rows, PledgeField field, const QString& text);
    /// A pledge that is not in the plan yet, with the next id and the last place in the text; of that unit, where there
    /// is one.
    [[nodiscard]] Pledge draft(std::optional<OrgUnitId> owner) const;
    /// The row's pledge once more under a name of its own: not signed, and without what was decided about the first.
    [[nodiscard]] Pledge copyOf(int row) const;
    [[nodiscard]] int rowOf(PledgeId pledge) const;

protected:
    [[nodiscard]] std::vector<Pledge> load(const PlanSnapshot& plan) const override;
    [[nodiscard]] PlanChanges changesTo(const PlanSnapshot& plan, const std::vector<Pledge>& next) const override;
    [[nodiscard]] Pledge blank(const std::vector<Pledge>& before) const override;
    [[nodiscard]] QString newName() const override { return tr("New pledge"); }
    [[nodiscard]] int nameColumn() const override { return static_cast<int>(PledgeField::Name); }
};

}  // namespace pledge
