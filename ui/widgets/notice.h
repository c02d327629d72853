#pragma once

#include <QFrame>
#include <QTimer>

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

/// A strip over the foot of a page that says what went wrong or what was done, in a sentence, and may offer what to do
/// about it. It moves nothing. A sentence leaves with its page, or after it could be read; an offer stays until it is
/// answered or closed.
class Notice : public QFrame {
    Q_OBJECT

public:
    /// Stands over that widget, and belongs to it.
    explicit Notice(QWidget* over);

    void say(const QString& sentence);
    /// With a button for each action; any of them closes the strip.
    void offer(const QString& sentence, const std::vector<NoticeAction>& actions);
    /// The page has been left: what was only said goes with it.
    void leave();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const std::vector<QPushButton*>& actions() const { return m_actions; }

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void countDown();

    QHBoxLayout* m_row;
    QLabel* m_text;
    QToolButton* m_close;
    std::vector<QPushButton*> m_actions;
    QTimer m_read;  ///< runs while the sentence is before somebody's eyes
};

}  // namespace pledge
