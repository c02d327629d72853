#pragma once

#include <ui/models/planfields.h>
#include <ui/theme.h>

#include <QWidget>

class QLabel;

namespace pledge {

/// One fact of a pledge in the form: its caption, the widget in which it is typed or chosen, and below it what is wrong
/// with it.
class PlanField : public QWidget {
    Q_OBJECT

public:
    enum class Look {
        Line,
        Names,  ///< several names, completed while they are typed
        Box,    ///< one of the words offered
        OpenBox,
        Check,
        Text
    };

    PlanField(PledgeField field, const QString& caption, Look look, const Theme& theme, QWidget* parent);

    [[nodiscard]] PledgeField field() const { return m_field; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);
    void setOptions(const QStringList& words);
    /// Takes no room where it is empty.
    void setProblem(const QString& sentence);
    void setReadOnly(bool readOnly);
    void setTheme(const Theme& theme);

Q_SIGNALS:
    /// Somebody typed or chose.
    void edited();

private:
    QWidget* make(const QString& caption);

    PledgeField m_field;
    Look m_look;
    QLabel* m_caption;
    QWidget* m_input;
    QLabel* m_problem;
};

}  // namespace pledge
