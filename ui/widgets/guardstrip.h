#pragma once

#include <ui/models/entrysession.h>
#include <ui/theme.h>

#include <QFrame>
#include <QString>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pledge {

/// Speaks in the row where the hand is: what is strange about the figure just typed, the likely correction as a button,
/// and a field for the reason. Enter confirms, Esc takes the old figure back. Never a modal box.
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

Q_SIGNALS:
    void confirmed(const QString& reason);
    void suggestionTaken();
    void dropped();
    void reasonTyped(const QString& reason);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showQuestion(bool visible);
    void paintGround(const QColor& ground, const QColor& ink);

    Theme m_theme;
    QString m_proposedReason;
    QLabel* m_sentence;
    QPushButton* m_suggestion;
    QLineEdit* m_reason;
    QPushButton* m_confirm;
    QPushButton* m_drop;
};

}  // namespace pledge
