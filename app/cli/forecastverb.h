#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Prints what the running totals of a plan need a month and where they are likely to end.
class ForecastVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ForecastVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
