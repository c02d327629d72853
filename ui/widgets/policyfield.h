#pragma once

#include <ui/theme.h>

#include <QWidget>

namespace pledge {

/// One setting of light or score: a box for words, a counter for whole numbers, a line for figures. Speaks the texts of
/// files (core/plan/policyfacts.h), and shows words.
class PolicyField : public QWidget {
    Q_OBJECT

public:
    PolicyField(const QString& key, const Theme& theme, QWidget* parent);

    [[nodiscard]] const QString& key() const { return m_key; }
    [[nodiscard]] QString text() const;
    void setText(const QString& text);

Q_SIGNALS:
    /// Somebody typed or chose.
    void edited();

private:
    [[nodiscard]] QWidget* make(const Theme& theme);
    [[nodiscard]] QWidget* choice(const QStringList& tokens);
    [[nodiscard]] QWidget* counter(int least, int most);

    QString m_key;
    QWidget* m_input;
};

}  // namespace pledge
