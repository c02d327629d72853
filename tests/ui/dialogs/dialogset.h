#pragma once

#include <ui/models/planstate.h>
#include <ui/theme.h>

#include <QStringList>

#include <memory>

class QDialog;
class QWidget;

namespace pledge::test {

/// Every dialog of the program by name, as a person meets it over an open plan.
[[nodiscard]] QStringList dialogNames();
/// Belongs to the parent.
[[nodiscard]] QDialog* makeDialog(const QString& name, PlanState* state, const Theme& theme, QWidget* parent);

}  // namespace pledge::test
