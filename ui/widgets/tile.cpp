#include <core/wording/words.h>
#include <ui/widgets/lightmark.h>
#include <ui/widgets/tile.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMarkSize = 22;

}  // namespace

Tile::Tile(Light light, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_mark(new LightMark(light, theme, kMarkSize, this)),
      m_figure(new QLabel(this)),
      m_word(new QLabel(lightWord(light), this)),
      m_note(new QLabel(this)) {
    setObjectName(u"card"_s);
    m_word->setWordWrap(true);
    m_note->setWordWrap(true);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_word);
    words->addWidget(m_note);
    words->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->addWidget(m_mark);
    row->addWidget(m_figure);
    row->addLayout(words, 1);
    setTheme(theme);
}

void Tile::show(int count, const QString& note) {
    m_count = count;
    m_figure->setText(QString::number(count));
    m_note->setText(note);
    setAccessibleName(m_word->text() + u' ' + m_figure->text());
}

void Tile::setTheme(const Theme& theme) {
    m_mark->setTheme(theme);
    m_figure->setFont(theme.font(TextSize::Figure, QFont::Bold));
    m_word->setFont(theme.font(TextSize::Body));
    m_word->setStyleSheet(u"color: %1;"_s.arg(theme.color(Ink::SecondText).name()));
    m_note->setFont(theme.font(TextSize::Note));
    m_note->setStyleSheet(u"color: %1;"_s.arg(theme.color(Ink::ThirdText).name()));
    layout()->setContentsMargins(theme.px(16), theme.px(6), theme.px(12), theme.px(6));
    layout()->setSpacing(theme.px(12));
    setFixedHeight(theme.px(68));
}

}  // namespace pledge
