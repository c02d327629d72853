#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// pledgeboard evidence FILE: lists the files kept as evidence; with --add a file is kept beside the month's report of
/// a pledge, with --remove one is taken away, with --save one is written out.
class EvidenceVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(EvidenceVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
