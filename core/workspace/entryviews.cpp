#include <core/storage/pledgeentryview.h>
#include <core/workspace/entryviews.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString viewName(EntryView view) {
    return view == EntryView::OwnFigure ? u"own_figure"_s : u"running_total"_s;
}

Outcome checkSwitch(const PlanSnapshot& snapshot, PledgeId id, const Actor& actor) {
    const Line* line = snapshot.line(id);
    if (line == nullptr) {
        return Error{ErrorCode::UnknownPledge, QString::number(id.number()), {QString()}, {}};
    }
    const Pledge& pledge = *line->pledge;
    if (!actor.mayReportFor(pledge.owners)) {
        const OrgUnit* owner = pledge.owners.empty() ? nullptr : snapshot.unit(pledge.owners.front());
        return Error{ErrorCode::NotPermitted, actor.name, {owner == nullptr ? QString() : owner->name}, {}};
    }
    if (pledge.nature != Nature::Flow) {
        return Error{ErrorCode::InvalidPledge, pledge.name, {u"entry_view"_s}, {}};
    }
    return Done{};
}

Outcome writeSwitch(const Database& database, const Pledge& pledge, EntryView view, const Occasion& occasion) {
    if (const Outcome written = writeEntryView(database, pledge.id, view); !written) {
        return written;
    }
    const QJsonObject detail{{u"old"_s, viewName(pledge.entryView)}, {u"new"_s, viewName(view)}};
    const auto entry = journalPlan(database, JournalAction::SwitchEntry, pledge.name, detail, occasion);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

}  // namespace

Outcome switchEntryView(Workspace& workspace, PledgeId id, EntryView view, const Occasion& occasion) {
    if (const Line* line = workspace.snapshot().line(id); line != nullptr && line->pledge->entryView == view) {
        return Done{};
    }
    return workspace.changeFigures([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
        if (const Outcome allowed = checkSwitch(snapshot, id, occasion.actor); !allowed) {
            return allowed;
        }
        return writeSwitch(database, *snapshot.line(id)->pledge, view, occasion);
    });
}

}  // namespace pledge
