#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// revise FILE: one numbered revision of a pledge's targets or standing, taking the last one back, or their list.
class ReviseVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(ReviseVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
