#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// allocate FILE: what the towns take over of a pledge, from a table, evenly, or named one by one.
class AllocateVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(AllocateVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
