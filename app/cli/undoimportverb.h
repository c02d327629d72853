#pragma once

#include <app/cli/verb.h>

#include <QCoreApplication>

namespace pledge {

/// undo-import FILE: takes the last import of targets, actuals or a text back.
class UndoImportVerb : public Verb {
    Q_DECLARE_TR_FUNCTIONS(UndoImportVerb)

public:
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] ExitCode run(const QStringList& arguments, const Console& console) override;
};

}  // namespace pledge
