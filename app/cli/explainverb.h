#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// explain: the arithmetic of one pledge's verdict in sentences, from the figure to the light.
class ExplainVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ExplainVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
