#pragma once

#include <ui/theme.h>

#include <QFrame>

class QLabel;
class QPushButton;

namespace pledge {

/// What stands on the reader's page before there is a text: what it is for, and how a text gets here.
class ReaderStart : public QFrame {
    Q_OBJECT

public:
    ReaderStart(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);

Q_SIGNALS:
    void fileAsked();
    void pasteAsked();

private:
    QLabel* m_heading;
    QLabel* m_steps;
    QLabel* m_formats;
    QPushButton* m_file;
    QPushButton* m_paste;
};

}  // namespace pledge
