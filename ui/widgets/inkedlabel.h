#pragma once

#include <ui/theme.h>

#include <QLabel>

namespace pledge {

/// Plain text that can be selected and copied.
[[nodiscard]] QLabel* selectableLabel(QWidget* parent);

/// Gives a label its size and colour. Both go through its own style sheet, since under the program's sheet a label that
/// has one forgets the font set on it.
void inkLabel(QLabel& label, const Theme& theme, TextSize size, const QColor& color);

}  // namespace pledge
