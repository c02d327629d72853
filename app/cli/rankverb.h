#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Prints the ranking of one group of units with the rule behind it, or the arithmetic of one unit's score.
class RankVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(RankVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
