#include <ui/widgets/navigation.h>

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString sheet(const Theme& theme) {
    return uR"(
        QFrame#navigation { background: %1; border: none; border-right: 1px solid %2; }
        QFrame#navigation QPushButton { border: none; border-left: 3px solid transparent; border-radius: 0;
            background: transparent; text-align: left; padding: %7px %8px; color: %3; }
        QFrame#navigation QPushButton:hover { background: %6; }
        QFrame#navigation QPushButton:checked { background: %4; color: %5; border-left-color: %5; font-weight: bold; }
        QFrame#navigation QPushButton:focus { color: %5; border: 2px solid %5; border-left-width: 3px;
            border-radius: %9px; padding: %10px %11px %10px %8px; }
    )"_s.arg(theme.color(Ink::Card).name(), theme.color(Ink::Line).name(), theme.color(Ink::SecondText).name(),
             theme.color(Ink::AccentGround).name(), theme.color(Ink::Accent).name(),
             theme.color(Ink::Background).name())
        .arg(theme.px(10))
        .arg(theme.px(16))
        .arg(theme.px(4))
        .arg(theme.px(10) - 2)
        .arg(theme.px(16) - 2);
}

/// Ctrl+1 to Ctrl+9, Ctrl+0, then the same with the shift key.
QString shortcutOf(int index) {
    const int digit = (index + 1) % 10;
    return index < 10 ? u"Ctrl+%1"_s.arg(digit) : u"Ctrl+Shift+%1"_s.arg(digit);
}

}  // namespace

Navigation::Navigation(const QStringList& titles, const Theme& theme, QWidget* parent)
    : QFrame(parent), m_brand(new QLabel(tr("Pledgeboard"), this)), m_buttons(new QButtonGroup(this)) {
    setObjectName(u"navigation"_s);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_brand);
    for (int i = 0; i < titles.size(); ++i) {
        auto* button = new QPushButton(titles[i], this);
        button->setCheckable(true);
        button->setShortcut(QKeySequence(shortcutOf(i)));
        button->setToolTip(shortcutOf(i));
        m_buttons->addButton(button, i);
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(m_buttons, &QButtonGroup::idClicked, this, &Navigation::chosen);
    setTheme(theme);
}

void Navigation::setCurrent(int index) {
    if (auto* button = m_buttons->button(index)) {
        button->setChecked(true);
    }
}

void Navigation::setOffered(int index, bool offered) {
    if (auto* button = m_buttons->button(index)) {
        button->setVisible(offered);
    }
}

int Navigation::current() const {
    return m_buttons->checkedId();
}

void Navigation::setTheme(const Theme& theme) {
    setStyleSheet(sheet(theme));
    setFixedWidth(theme.px(160));
    layout()->setContentsMargins(0, theme.px(16), 0, theme.px(16));
    m_brand->setFont(theme.font(TextSize::CardTitle, QFont::Bold));
    m_brand->setStyleSheet(u"color: %1; padding: 0 %2px %3px %2px;"_s.arg(theme.color(Ink::Accent).name())
                               .arg(theme.px(19))
                               .arg(theme.px(16)));
    for (QAbstractButton* button : m_buttons->buttons()) {
        button->setFont(theme.font(TextSize::Body));
    }
}

}  // namespace pledge
