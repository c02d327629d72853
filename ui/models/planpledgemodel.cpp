#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/planpledgemodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// "6月底前 115 · 12月底前 200".
QString shortMilestones(const Pledge& pledge, Month readIn) {
    QStringList parts;
    for (const Milestone& milestone : pledge.milestones) {
        const QString due = dueText(milestone.due, readIn);
        //: %1 by when, %2 the figure
        parts.append(milestone.value ? fill(PlanPledgeModel::tr("%2 %1"), {due, milestone.value->toString()}) : due);
    }
    return parts.isEmpty() && pledge.toBeAssigned ? PlanPledgeModel::tr("to be assigned") : parts.join(u" · "_s);
}

}  // namespace

PlanPledgeModel::PlanPledgeModel(PlanEditor* planEditor, QObject* parent) : PlanRowsModel(planEditor, parent) {
    setColumns(pledgeFieldColumns());
}

QVariant PlanPledgeModel::data(const QModelIndex& index, int role) const {
    const bool isMilestones = index.column() == static_cast<int>(PledgeField::Milestones);
    if (role == Qt::DisplayRole && isMilestones && checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return shortMilestones(rows()[static_cast<std::size_t>(index.row())], editor().plan().plan().span.first);
    }
    return PlanRowsModel::data(index, role);
}

bool PlanPledgeModel::change(const std::vector<int>& rows, PledgeField field, const QString& text) {
    std::vector<CellEdit> edits;
    for (const int row : rows) {
        edits.push_back({row, static_cast<int>(field), text});
    }
    const QString what = headerData(static_cast<int>(field), Qt::Horizontal, Qt::DisplayRole).toString();
    return put(edits, fill(tr("%1 of %2 pledges changed"), {what, QString::number(rows.size())}));
}

Pledge PlanPledgeModel::draft(std::optional<OrgUnitId> owner) const {
    Pledge made = blank(rows());
    if (owner) {
        made.owners = {*owner};
    }
    return made;
}

Pledge PlanPledgeModel::copyOf(int row) const {
    const Pledge fresh = blank(rows());
    Pledge copy = rows()[static_cast<std::size_t>(row)];
    copy.id = fresh.id;
    copy.order = fresh.order;
    copy.name = fill(tr("%1 (copy)"), {copy.name});
    copy.aliases.clear();
    copy.milestones = milestonesAsPledged(copy);
    copy.revisions.clear();
    copy.standing = Standing::InForce;
    return copy;
}

int PlanPledgeModel::rowOf(PledgeId pledge) const {
    const auto found = std::ranges::find(rows(), pledge, &Pledge::id);
    return found == rows().end() ? -1 : static_cast<int>(found - rows().begin());
}

std::vector<Pledge> PlanPledgeModel::load(const PlanSnapshot& plan) const {
    std::vector<Pledge> pledges;
    for (const Line& line : plan.lines()) {
        if (!line.pledge->allocation) {
            pledges.push_back(*line.pledge);
        }
    }
    return pledges;
}

/// A pledge that goes takes the towns' parts of it along.
PlanChanges PlanPledgeModel::changesTo(const PlanSnapshot& plan, const std::vector<Pledge>& next) const {
    PlanChanges changes;
    differences(load(plan), next, changes.pledges, changes.removedPledges);
    const std::vector<PledgeId> wholes = changes.removedPledges;
    for (const PledgeId whole : wholes) {
        for (const std::size_t part : plan.allocationsOf(whole)) {
            changes.removedPledges.push_back(plan.lines()[part].pledge->id);
        }
    }
    return changes;
}

Pledge PlanPledgeModel::blank(const std::vector<Pledge>& before) const {
    return nextOf(before, nextPledgeId(editor().plan()));
}

}  // namespace pledge
