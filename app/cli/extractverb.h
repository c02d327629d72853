#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// extract FILE: what a text promises, one statement a row, with where it stands. Needs no plan.
class ExtractVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ExtractVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
