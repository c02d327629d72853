#pragma once

#include <ui/models/entrysession.h>
#include <ui/theme.h>

#include <QFrame>
#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pledge {

/// Speaks in the row where the hand is: what is strange about the figure just typed, the likely correction as a button
/// (Alt+Y), and a field for the reason, which takes the cursor only when it is led there: digits meant for the next
/// cell never become a reason. Enter confirms, Esc takes the old figure back. Never a modal box.
class GuardStrip : public QFrame {
    Q_OBJECT

public:
    GuardStrip(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    void ask(const PendingEntry& pending);
    void say(const EntryRemark& remark);
    [[nodiscard]] QString reason() const;
    /// Stands in the reason field when the next question is asked.
    void proposeReason(const QString& reason) { m_proposedReason = reason; }
    /// Puts the cursor into the reason field, where one is shown.
    void focusReason();
    /// Something was typed past the question: says what it waits for.
    void urge();

Q_SIGNALS:
    void confirmed(const QString& reason);
    void suggestionTaken();
    void dropped();
    void reasonTyped(const QString& reason);
    /// It needs another height now.
    void grown();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void arrange();
    void connectParts();
    void confirm();
    void insist(const QString& words);
    void showQuestion(bool visible);
    void paintGround(const QColor& ground, const QColor& ink);

    Theme m_theme;
    QString m_proposedReason;
    QLabel* m_sentence;
    QPushButton* m_close;
    QWidget* m_answers;
    QPushButton* m_suggestion;
    QLineEdit* m_reason;
    QPushButton* m_confirm;
    QPushButton* m_drop;
    QLabel* m_insistence;  ///< why the last answer was none
};

}  // namespace pledge
