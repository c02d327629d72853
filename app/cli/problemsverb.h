#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// pledgeboard problems FILE [--unit NAME] [--state open|claimed|closed|overdue] [--format table|csv|json]: the list of
/// problems; overdue as of today.
class ProblemsVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ProblemsVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
