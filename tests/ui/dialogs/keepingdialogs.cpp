#include <tests/ui/dialogs/keepingdialogs.h>
#include <ui/dialogs/allocationdialog.h>
#include <ui/dialogs/collectdialog.h>
#include <ui/dialogs/comparedialog.h>
#include <ui/dialogs/exportdialog.h>
#include <ui/dialogs/handoutdialog.h>
#include <ui/dialogs/importdialog.h>
#include <ui/dialogs/journaldialog.h>
#include <ui/dialogs/pledgechoicedialog.h>
#include <ui/dialogs/revisiondialog.h>

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

/// The first pledge that is split among towns.
PledgeId splitPledge(const PlanSnapshot& snapshot) {
    for (const Line& line : snapshot.lines()) {
        if (!snapshot.allocationsOf(line.pledge->id).empty()) {
            return line.pledge->id;
        }
    }
    return snapshot.lines().front().pledge->id;
}

using Make = std::function<QDialog*(PlanState*, const Theme&, QWidget*)>;

const QHash<QString, Make>& makers() {
    static const QHash<QString, Make> all{
        {u"allocation"_s,
         [](PlanState* state, const Theme& theme, QWidget* parent) -> QDialog* {
             return new AllocationDialog(state, splitPledge(state->standingPlan()), {}, theme, parent);
         }},
        {u"revision"_s,
         [](PlanState* state, const Theme& theme, QWidget* parent) -> QDialog* {
             return new RevisionDialog(state, splitPledge(state->standingPlan()), theme, parent);
         }},
        {u"journal"_s,
         [](PlanState* state, const Theme& theme, QWidget* parent) -> QDialog* {
             return new JournalDialog(state, theme, parent);
         }},
        {u"import"_s,
         [](PlanState* state, const Theme& theme, QWidget* parent) -> QDialog* {
             return new ImportDialog(state, {}, theme, parent);
         }},
        {u"compare"_s,
         [](PlanState* state, const Theme& theme, QWidget* parent) -> QDialog* {
             return new CompareDialog(state, {}, theme, parent);
         }},
        {u"export"_s,
         [](PlanState* state, const Theme& theme, QWidget* parent) -> QDialog* {
             return new ExportDialog(state, theme, parent);
         }},
        {u"handout"_s,
         [](PlanState* state, const Theme& theme, QWidget* parent) -> QDialog* {
             return new HandoutDialog(state, theme, parent);
         }},
        {u"collect"_s,
         [](PlanState* state, const Theme& theme, QWidget* parent) -> QDialog* {
             return new CollectDialog(state, theme, parent);
         }},
        {u"pledge-choice"_s, [](PlanState* state, const Theme& theme, QWidget* parent) -> QDialog* {
             return new PledgeChoiceDialog(u"？"_s, state->standingPlan(), theme, parent);
         }}};
    return all;
}

}  // namespace

QStringList keepingDialogNames() {
    QStringList names = makers().keys();
    names.sort();
    return names;
}

QDialog* makeKeepingDialog(const QString& name, PlanState* state, const Theme& theme, QWidget* parent) {
    const auto make = makers().constFind(name);
    return make == makers().constEnd() ? nullptr : (*make)(state, theme, parent);
}

}  // namespace pledge::test
