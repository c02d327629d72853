#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Writes a unit's month as a small signed file, for collecting.
class SubmissionVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(SubmissionVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
