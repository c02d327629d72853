#pragma once

#include <ui/models/roundfigures.h>
#include <ui/theme.h>

#include <QFrame>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace pledge {

/// Asks once more, in the page, before a month is handed in: what is filled, what is missing and by what name, which
/// findings were explained. With figures missing it takes the reason. Hidden until it is asked.
class SubmitBox : public QFrame {
    Q_OBJECT

public:
    SubmitBox(const Theme& theme, QWidget* parent);

    void ask(Month month, const std::vector<RoundFigure>& figures);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void confirmed(const QString& reason);
    /// Put off, by the button or Escape.
    void putOff();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void close();
    void follow();

    QLabel* m_summary;
    QLineEdit* m_reason;
    QPushButton* m_confirm;
    QPushButton* m_putOff;
    bool m_needsReason = false;
};

}  // namespace pledge
