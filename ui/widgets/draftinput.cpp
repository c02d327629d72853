#include <ui/widgets/draftinput.h>
#include <ui/widgets/inkedlabel.h>

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pledge {

DraftInput::DraftInput(const QString& caption, QWidget* input, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_caption(new QLabel(caption, this)), m_where(new QPushButton(this)) {
    input->setAccessibleName(caption);
    m_caption->setBuddy(input);
    m_where->setProperty("link", true);
    m_where->setAccessibleName(tr("Where it stands in the text: %1").arg(caption));
    setFocusProxy(input);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(m_caption);
    head->addStretch();
    head->addWidget(m_where);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(2));
    column->addLayout(head);
    column->addWidget(input);
    setTabOrder(input, m_where);
    connect(m_where, &QPushButton::clicked, this, &DraftInput::whereAsked);
    setTheme(theme);
}

void DraftInput::setTheme(const Theme& theme) {
    inkLabel(*m_caption, theme, TextSize::Note, theme.color(Ink::SecondText));
    m_where->setStyleSheet(u"font-size: %1px"_s.arg(theme.px(static_cast<int>(TextSize::Note))));
}

void DraftInput::setWhere(const QString& words, const QString& quote, bool leadsThere) {
    m_where->setText(words);
    m_where->setToolTip(quote);
    m_where->setEnabled(leadsThere);
    m_where->setVisible(!words.isEmpty());
}

}  // namespace pledge
