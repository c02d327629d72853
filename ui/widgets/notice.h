#pragma once

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace pledge {

/// Something that can be done about what a notice says.
struct NoticeAction {
    QString text;
    std::function<void()> act;
};

/// A strip under the header that says what went wrong or what was done, in a sentence, until it is closed or replaced.
/// It may offer what to do about it. No modal box interrupts anyone.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    void say(const QString& sentence);
    /// With a button for each action; any of them closes the strip.
    void offer(const QString& sentence, const std::vector<NoticeAction>& actions);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const std::vector<QPushButton*>& actions() const { return m_actions; }

private:
    QHBoxLayout* m_row;
    QLabel* m_text;
    QToolButton* m_close;
    std::vector<QPushButton*> m_actions;
};

}  // namespace pledge
