#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Takes a canonical table of targets or of actuals into a plan, all of its rows or none, or what a text promises.
class ImportVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ImportVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
