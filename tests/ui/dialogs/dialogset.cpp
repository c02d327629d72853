#include <tests/ui/dialogs/dialogset.h>
#include <tests/ui/dialogs/keepingdialogs.h>
#include <ui/dialogs/aboutdialog.h>
#include <ui/dialogs/filepropertiesdialog.h>
#include <ui/dialogs/identitydialog.h>
#include <ui/dialogs/newplandialog.h>
#include <ui/dialogs/settingsdialog.h>

#include <QLineEdit>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr int kPledges = 57;

QDialog* newPlan(const Theme& theme, QWidget* parent) {
    auto* dialog = new NewPlanDialog(
        NewPlanDialog::Content::Units, 2022, [] { return Occasion{}; }, {}, theme, parent);
    dialog->findChild<QLineEdit*>()->setText(u"2022"_s);
    dialog->form().units().paste(u"甲\t\t\n乙\t\t\n甲\t\t\n"_s);
    return dialog;
}

QDialog* newFromTargets(const Theme& theme, QWidget* parent) {
    auto* dialog = new NewPlanDialog(
        NewPlanDialog::Content::Targets, 2022, [] { return Occasion{}; }, {}, theme, parent);
    dialog->form().readTargetsFile(u"/tmp/none/2022.csv"_s);
    return dialog;
}

QDialog* properties(const Theme& theme, QWidget* parent) {
    const FileFacts facts{u"/media/stick/2022.pledge"_s, 1'234'567, 2, 48, u"甲"_s, QDateTime(QDate(2022, 7, 8), {})};
    return new FilePropertiesDialog(facts, kPledges, theme, parent);
}

SettingsDialog* settings(PlanState* state, const Theme& theme, QWidget* parent) {
    return new SettingsDialog({u"zh"_s, theme}, {u"甲"_s, Role::LeadOffice, {}}, state, theme, parent);
}

}  // namespace

QStringList dialogNames() {
    return QStringList{u"about"_s,    u"identity"_s,      u"new-plan"_s,        u"new-from-targets"_s, u"properties"_s,
                       u"settings"_s, u"settings-plan"_s, u"settings-lights"_s, u"settings-score"_s} +
           keepingDialogNames();
}

QDialog* makeDialog(const QString& name, PlanState* state, const Theme& theme, QWidget* parent) {
    if (QDialog* keeping = makeKeepingDialog(name, state, theme, parent)) {
        return keeping;
    }
    if (name == u"about"_s) {
        return new AboutDialog(theme, parent);
    }
    if (name == u"identity"_s) {
        return new IdentityDialog({}, {}, theme, parent);
    }
    if (name == u"new-plan"_s) {
        return newPlan(theme, parent);
    }
    if (name == u"new-from-targets"_s) {
        return newFromTargets(theme, parent);
    }
    if (name == u"properties"_s) {
        return properties(theme, parent);
    }
    SettingsDialog* dialog = settings(state, theme, parent);
    const QStringList tabs{u"settings"_s, u"settings-plan"_s, u"settings-lights"_s, u"settings-score"_s};
    dialog->findChild<QTabWidget*>()->setCurrentIndex(static_cast<int>(tabs.indexOf(name)));
    return dialog;
}

}  // namespace pledge::test
