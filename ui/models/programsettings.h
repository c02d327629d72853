#pragma once

#include <ui/theme.h>

#include <QString>

class QSettings;

namespace pledge {

/// What a person has chosen for the program itself, whatever plan is open.
struct ProgramSettings {
    QString language;  ///< zh or en
    Theme theme;

    friend bool operator==(const ProgramSettings&, const ProgramSettings&) = default;
};

/// Chinese, light, and the given scale until something else is chosen.
[[nodiscard]] ProgramSettings readProgramSettings(const QSettings& settings, qreal scale);
void writeProgramSettings(QSettings& settings, const ProgramSettings& chosen);

}  // namespace pledge
