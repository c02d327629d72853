#pragma once

#include <ui/models/planeditor.h>
#include <ui/models/pledgeform.h>
#include <ui/theme.h>

#include <QFrame>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;

namespace pledge {

class PledgeEditorFields;

/// One pledge in all its facts, edited as a form and written as one change with Ctrl+S. Leaving it with unsaved edits
/// is asked about in a strip at its head, never in a box. A signed pledge shows its targets and leads to their
/// revision.
class PledgeEditor : public QFrame {
    Q_OBJECT

public:
    PledgeEditor(PlanEditor* editor, const Theme& theme, QWidget* parent = nullptr);

    /// Shows a pledge of the plan, or asks first about what is unsaved. Nothing clears the pane.
    void open(std::optional<PledgeId> pledge);
    /// Shows a pledge that is not in the plan yet.
    void openDraft(const Pledge& pledge);
    [[nodiscard]] PledgeId pledge() const { return m_form.id(); }
    [[nodiscard]] const PledgeForm& form() const { return m_form; }
    /// Types again what was not saved when the program ended.
    void retype(const QString& unsaved);
    [[nodiscard]] bool hasUnsaved() const { return m_isOpen && m_form.isChanged(); }

    /// True where everything is written; else the rows say why not.
    bool save();
    void discard();
    /// The month whose run the picture shows.
    void setMonth(Month month);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// The pane shows this pledge now; an invalid id where it shows none.
    void opened(pledge::PledgeId pledge);
    /// The form differs from the plan now.
    void typed();
    /// What was typed for the pledge is written, or was given up on purpose.
    void settled(pledge::PledgeId pledge);
    void reviseAsked(pledge::PledgeId pledge);
    void allocateAsked(pledge::PledgeId pledge);
    void withdrawAsked(pledge::PledgeId pledge);

private:
    void arrange();
    QWidget* head();
    QWidget* leaveStrip();
    QPushButton* button(const QString& text);
    void type(PledgeField field, const QString& text);
    /// At once where nothing is unsaved, else once that is answered.
    void whenFree(std::function<void()> next);
    void answer(bool keep);
    void follow();
    void show(PledgeForm form);
    void clear();
    void describe();
    [[nodiscard]] QString stateText() const;

    PlanEditor* m_editor;
    Theme m_theme;
    PledgeForm m_form;
    Month m_month;
    QString m_path;  ///< of the plan the form belongs to
    bool m_isOpen = false;
    bool m_isWriting = false;
    std::function<void()> m_next;  ///< what waits for the answer about unsaved edits
    QLabel* m_name;
    QLabel* m_state;
    QFrame* m_leave;
    QLabel* m_question;
    QPushButton* m_save;
    QPushButton* m_discard;
    QPushButton* m_revise;
    QPushButton* m_allocate;
    QPushButton* m_withdraw;
    QScrollArea* m_scroll;
    PledgeEditorFields* m_fields;
    QLabel* m_nothing;
};

}  // namespace pledge
