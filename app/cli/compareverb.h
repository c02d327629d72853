#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// Says where two plans differ, and who changed it when.
class CompareVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(CompareVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
