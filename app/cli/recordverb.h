#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Enters one unit's report for one pledge and month, and says what it does to the verdict.
class RecordVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(RecordVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
