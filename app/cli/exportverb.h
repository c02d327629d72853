#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Writes everything in a plan as a folder of tables, from which `new --from` makes an equal plan.
class ExportVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ExportVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
