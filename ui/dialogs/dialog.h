#pragma once

#include <ui/theme.h>

#include <QDialog>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pledge {

/// The frame of every dialog: a heading, a body, and a row of buttons with the one that matters at the right. Shown
/// with open(), so that the program goes on behind it.
class Dialog : public QDialog {
    Q_OBJECT

public:
    Dialog(const QString& heading, const Theme& theme, QWidget* parent);

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] QVBoxLayout* body() const { return m_body; }

    /// A paragraph in small, quiet type.
    QLabel* note(const QString& text);
    /// A line for what is wrong, without room while it is empty.
    QLabel* problemLine();
    static void showProblem(QLabel* line, const QString& sentence);
    /// Gives a field its caption as accessible name too.
    QLabel* caption(const QString& text, QWidget* field);
    /// The button that does it.
    QPushButton* addPrimary(const QString& text);
    /// The button that only closes.
    QPushButton* addClosing(const QString& text);
    /// A button at the left that leaves the dialog open.
    QPushButton* addOther(const QString& text);

private:
    Theme m_theme;
    QVBoxLayout* m_body;
    QHBoxLayout* m_buttons;
};

}  // namespace pledge
