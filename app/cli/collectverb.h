#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Reads forms and submissions that came back, says what they would do, and takes what is accepted.
class CollectVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(CollectVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
