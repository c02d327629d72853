#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Lists a plan's ledgers, shows one, takes cases in from a table, and writes them out.
class LedgerVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(LedgerVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
