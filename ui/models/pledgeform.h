#pragma once

#include <ui/models/planfields.h>

#include <QHash>

namespace pledge {

/// What the texts of a form come to: the pledge, or a sentence beside every field that does not fit.
struct PledgeReading {
    Pledge pledge;
    QHash<PledgeField, QString> problems;

    [[nodiscard]] bool isClean() const { return problems.isEmpty(); }
};

/// All facts of one pledge as texts that can be typed, until they are read back and written as one change. A value; the
/// plan is untouched by it.
class PledgeForm {
public:
    PledgeForm() = default;
    /// A pledge of the plan, or one that is not in it yet.
    PledgeForm(const Pledge& pledge, const PlanSnapshot& plan);

    /// Takes over what others have changed in the plan since; what was typed stays.
    void follow(const PlanSnapshot& plan);

    [[nodiscard]] PledgeId id() const { return m_pledge.id; }
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// A new one is unsaved from the start.
    [[nodiscard]] bool isChanged() const { return m_isNew || m_texts != m_saved; }

    [[nodiscard]] QString text(PledgeField field) const;
    void setText(PledgeField field, const QString& text);
    /// Sets the facts that the kind's name stands for.
    void chooseKind(PledgeKind kind, const PlanSnapshot& plan);
    [[nodiscard]] QStringList options(PledgeField field, const PlanSnapshot& plan) const;

    /// Whether anything was typed; a new one begins without.
    [[nodiscard]] bool isTyped() const { return m_texts != m_saved; }
    /// Every text that is not saved, as JSON, to be typed again after a crash.
    [[nodiscard]] QString unsaved() const;
    /// Types those again; what it does not know is left out.
    void retype(const QString& unsaved);

    [[nodiscard]] PledgeReading read(const PlanSnapshot& plan) const;

private:
    Pledge m_pledge;
    bool m_isNew = false;
    QStringList m_texts;  ///< in the order of PledgeField
    QStringList m_saved;
};

}  // namespace pledge
