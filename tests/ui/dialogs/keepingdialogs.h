#pragma once

#include <ui/models/planstate.h>
#include <ui/theme.h>

#include <QStringList>

class QDialog;
class QWidget;

namespace pledge::test {

/// The dialogs with which a plan is kept: split, revised, imported, compared, exported, and its journal.
[[nodiscard]] QStringList keepingDialogNames();
/// Null for any other name. Belongs to the parent.
[[nodiscard]] QDialog* makeKeepingDialog(const QString& name, PlanState* state, const Theme& theme, QWidget* parent);

}  // namespace pledge::test
