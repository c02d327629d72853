#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Writes each unit's form of a month as a protected workbook, and enrols the units' own programs.
class HandoutVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(HandoutVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
