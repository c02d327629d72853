#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// pledgeboard round: who has reported a month, who is late, and how far each unit's month is.
class RoundVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(RoundVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

/// pledgeboard remind: what the units have to be told about a month, to be copied into any chat.
class RemindVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(RemindVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
