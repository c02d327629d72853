#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Writes a new, empty plan; with --units, with its units in official order.
class NewVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(NewVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
