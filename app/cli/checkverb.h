#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Holds a file against itself: integrity, foreign keys, the journal's chain.
class CheckVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(CheckVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
