#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Writes the sample plan into a new file.
class DemoVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(DemoVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
