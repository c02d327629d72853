#pragma once

#include <ui/dialogs/dialog.h>

namespace pledge {

/// What the program is, its version, and the licences of everything it is made with, each in full.
class AboutDialog : public Dialog {
    Q_OBJECT

public:
    AboutDialog(const Theme& theme, QWidget* parent);
};

}  // namespace pledge
