#pragma once

#include <core/base/result.h>
#include <core/plan/problem.h>
#include <ui/theme.h>

#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace pledge {

/// The words of one problem as they are edited: what stands in the way, the next step, who answers for it, until when,
/// and, beside one another, since when.
class ProblemForm : public QWidget {
    Q_OBJECT

public:
    /// Stacked stands in a narrow column, beside one another in a wide one.
    enum class Layout { Stacked, SideBySide };

    ProblemForm(Layout layout, const Theme& theme, QWidget* parent);

    /// Without unsaved words of the problem before.
    void showProblem(const Problem& problem);
    void setTheme(const Theme& theme);
    /// The cursor into the first field.
    void focusFirst();
    /// Which fields may be typed into: none, the steps alone, or all.
    enum class Rights { None, Steps, All };
    void setRights(Rights rights);

    [[nodiscard]] const Problem& shown() const { return m_shown; }
    /// The problem with what is typed; NotADate where a day is none.
    [[nodiscard]] Result<Problem> content() const;
    [[nodiscard]] bool hasUnsaved() const;
    /// What is typed and not saved, as text that retype() takes.
    [[nodiscard]] QString unsaved() const;
    void retype(const QString& unsaved);

Q_SIGNALS:
    /// Something was typed.
    void typed();
    /// Ctrl+Enter in a field.
    void saveAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The caption's row and column, and over how many columns the field goes below it.
    struct FieldPlace {
        int row = 0;
        int column = 0;
        int columns = 1;
    };
    void addField(QGridLayout* grid, QWidget* field, const QString& caption, const FieldPlace& place);
    void arrange(Layout layout);

    Theme m_theme;
    Problem m_shown;
    QPlainTextEdit* m_text;
    QPlainTextEdit* m_step;
    QLineEdit* m_person;
    QLineEdit* m_deadline;
    QLineEdit* m_raised;
    std::vector<QLabel*> m_captions;
};

}  // namespace pledge
