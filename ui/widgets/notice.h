#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace pledge {

/// A strip under the header that says what went wrong or what was done, in a sentence, until it is closed or replaced.
/// No modal box interrupts anyone.
class Notice : public QFrame {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    void say(const QString& sentence);
    [[nodiscard]] QString sentence() const;

private:
    QLabel* m_text;
    QToolButton* m_close;
};

}  // namespace pledge
