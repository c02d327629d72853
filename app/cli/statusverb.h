#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Prints every line of a plan with its verdict, for people or for other programs.
class StatusVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(StatusVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
