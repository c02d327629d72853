#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/invitation.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledge {

namespace {

constexpr int kTextWidth = 600;

}  // namespace

Invitation::Invitation(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_title(selectableLabel(this)),
      m_sentence(selectableLabel(this)),
      m_ways(new QWidget(this)),
      m_row(new QHBoxLayout(m_ways)) {
    m_title->setAlignment(Qt::AlignCenter);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setWordWrap(true);
    m_row->setContentsMargins(0, theme.px(8), 0, 0);
    m_row->setSpacing(theme.px(8));
    auto* centred = new QHBoxLayout;  // a widget that is aligned forgets the height its lines need
    centred->addStretch(1);
    centred->addWidget(m_sentence);
    centred->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(theme.px(8));
    column->addStretch(2);
    column->addWidget(m_title);
    column->addLayout(centred);
    column->addWidget(m_ways, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_ways->hide();
    setTheme(theme);
}

void Invitation::say(const QString& title, const QString& sentence) {
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton* Invitation::offer(const QString& text) {
    auto* way = new QPushButton(text, m_ways);
    way->setAutoDefault(false);
    m_row->addWidget(way);
    return way;
}

void Invitation::setOffering(bool offers) {
    m_ways->setVisible(offers);
}

void Invitation::setTheme(const Theme& theme) {
    inkLabel(*m_title, theme, TextSize::CardTitle, theme.color(Ink::Text));
    inkLabel(*m_sentence, theme, TextSize::Body, theme.color(Ink::SecondText));
    m_sentence->setFixedWidth(theme.px(kTextWidth));
}

}  // namespace pledge
