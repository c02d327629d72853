#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// report FILE --period 2022Q2 --format pdf,xlsx --out DIR: writes the progress report and prints the paths of its
/// files.
class ReportVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ReportVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
