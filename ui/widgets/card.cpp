#include <ui/widgets/card.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

Card::Card(const QString& title, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_title(new QLabel(title, this)),
      m_hint(new QLabel(this)),
      m_head(new QHBoxLayout),
      m_column(new QVBoxLayout(this)) {
    setObjectName(u"card"_s);
    m_head->addWidget(m_title);
    m_head->addWidget(m_hint, 1);
    m_column->addLayout(m_head);
    setTheme(theme);
}

void Card::setTitle(const QString& title) {
    m_title->setText(title);
}

void Card::setHint(const QString& hint) {
    m_hint->setText(hint);
}

void Card::setTheme(const Theme& theme) {
    m_title->setFont(theme.font(TextSize::CardTitle, QFont::Bold));
    m_hint->setFont(theme.font(TextSize::Note));
    m_hint->setStyleSheet(u"color: %1;"_s.arg(theme.color(Ink::ThirdText).name()));
    m_head->setSpacing(theme.px(12));
    m_column->setSpacing(theme.px(8));
    m_column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
}

void Card::addToHead(QWidget* widget) {
    m_head->addWidget(widget);
}

}  // namespace pledge
