#pragma once

#include <ui/theme.h>

#include <QFrame>
#include <QStringList>

class QButtonGroup;
class QLabel;

namespace pledge {

/// The list of pages at the window's left edge: one is chosen, by mouse, arrow keys, or Ctrl and its number.
class Navigation : public QFrame {
    Q_OBJECT

public:
    Navigation(const QStringList& titles, const Theme& theme, QWidget* parent = nullptr);

    void setCurrent(int index);
    /// A page that the open plan has nothing for is not offered.
    void setOffered(int index, bool offered);
    [[nodiscard]] int current() const;
    void setTheme(const Theme& theme);

Q_SIGNALS:
    void chosen(int index);

private:
    QLabel* m_brand;
    QButtonGroup* m_buttons;
};

}  // namespace pledge
