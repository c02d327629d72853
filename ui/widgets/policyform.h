#pragma once

#include <core/base/result.h>
#include <core/plan/plan.h>
#include <ui/theme.h>

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QVBoxLayout;

namespace pledge {

class PolicyField;

/// Settings of light or score as a form, and below it the rule they make, in words that follow what is typed.
class PolicyForm : public QWidget {
    Q_OBJECT

public:
    /// The plan with what is typed. WrongCell where a field holds none of its values.
    [[nodiscard]] Result<Plan> typedInto(const Plan& plan) const;

protected:
    PolicyForm(const Theme& theme, QWidget* parent);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }
    /// Two fields a row, each behind its caption.
    void addFields(const QStringList& keys);
    [[nodiscard]] QLabel* caption(const QString& text, QWidget* field);
    [[nodiscard]] QLabel* note();
    /// The words of the rule, at the foot.
    void addSentence();
    /// Puts the plan's settings into the fields, and their rule into words.
    void show(const Plan& plan);
    /// Says the rule as it is typed, where all of it can be read.
    void follow();

    /// What the form holds beyond its fields.
    [[nodiscard]] virtual Outcome put(Plan& plan) const = 0;
    virtual void showRest(const Plan& plan) = 0;
    virtual void describe(const Plan& typed) = 0;
    [[nodiscard]] virtual QString sentence(const Plan& typed) const = 0;

private:
    Theme m_theme;
    Plan m_plan;
    QVBoxLayout* m_column;
    std::vector<PolicyField*> m_fields;
    QLabel* m_sentence = nullptr;
};

/// A setting that cannot be read, under its name.
[[nodiscard]] Error unreadableSetting(const QString& key, const QString& text, const QString& allowed);

}  // namespace pledge
