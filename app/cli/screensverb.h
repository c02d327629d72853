#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// screens FILE: every page of the window as a PNG, without a display.
class ScreensVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ScreensVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
