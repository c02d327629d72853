#pragma once

#include <ui/models/typedtext.h>

#include <QObject>

#include <optional>

namespace pledge {

class PlanPledges;

/// Keeps what stands unsaved in the form of a pledge, and types it again after a crash, where it still waits to be
/// saved.
class TypedForm : public QObject {
    Q_OBJECT

public:
    TypedForm(PlanPledges* pledges, TypedText* typed, QObject* parent);

    [[nodiscard]] static bool isForm(const TypedNote& note);
    /// Opens the note's pledge, or a new one, with what was typed.
    void restore(const TypedNote& note);

private:
    void keep();

    PlanPledges* m_pledges;
    TypedText* m_typed;
};

}  // namespace pledge
