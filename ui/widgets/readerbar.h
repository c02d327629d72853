#pragma once

#include <ui/models/readersession.h>
#include <ui/theme.h>

#include <QFrame>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace pledge {

/// What stands over a text that is read: what was found in it, its plan year with the reason for it, and what can be
/// done with all of it at once.
class ReaderBar : public QFrame {
    Q_OBJECT

public:
    ReaderBar(ReaderSession* session, const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    /// Why nothing can be taken into the plan; empty where it can.
    void setRefusal(const QString& sentence);

Q_SIGNALS:
    void fileAsked();
    void pasteAsked();

private:
    void arrange();
    void connectAll();
    void followDesk();
    void followSheet();
    void showReading(bool reading);
    [[nodiscard]] QString finding() const;

    ReaderSession* m_session;
    Theme m_theme;
    QString m_refusal;
    QLabel* m_finding;
    QComboBox* m_texts;
    QLabel* m_yearCaption;
    QSpinBox* m_year;
    QLabel* m_reason;
    QProgressBar* m_busy;
    QPushButton* m_stop;
    QPushButton* m_file;
    QPushButton* m_paste;
    QPushButton* m_sure;
    QPushButton* m_take;
    QPushButton* m_close;
};

/// What a text says of its year, and how it is known: "the title says “2023年…”".
[[nodiscard]] QString yearReason(const ReadText& text);

}  // namespace pledge
