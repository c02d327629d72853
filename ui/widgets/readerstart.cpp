#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/readerstart.h>

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace pledge {

ReaderStart::ReaderStart(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_heading(new QLabel(tr("Read the pledges out of a signed text"), this)),
      m_steps(selectableLabel(this)),
      m_formats(selectableLabel(this)),
      m_file(new QPushButton(tr("Read a file…"), this)),
      m_paste(new QPushButton(tr("Paste text"), this)) {
    setObjectName(u"card"_s);
    m_steps->setText(
        tr("The program finds who promises what, how much and by when, and shows for each field where it stands in "
           "the text. You accept, mend or reject each promise. Nothing enters the plan before you take it in."));
    m_formats->setText(
        tr("Word (.docx), OpenDocument (.odt), PDF with text, web pages, plain text and tables (.xlsx, .csv). Several "
           "files can be dropped here at once."));
    m_file->setProperty("primary", true);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_file);
    buttons->addWidget(m_paste);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(48), theme.px(24), theme.px(48), theme.px(24));
    column->setSpacing(theme.px(16));
    column->addStretch(2);
    column->addWidget(m_heading);
    column->addWidget(m_steps);
    column->addLayout(buttons);
    column->addWidget(m_formats);
    column->addStretch(3);
    for (QLabel* label : {m_steps, m_formats}) {
        label->setWordWrap(true);
    }
    connect(m_file, &QPushButton::clicked, this, &ReaderStart::fileAsked);
    connect(m_paste, &QPushButton::clicked, this, &ReaderStart::pasteAsked);
    setTheme(theme);
}

void ReaderStart::setTheme(const Theme& theme) {
    m_heading->setStyleSheet(
        u"font-size: %1px; font-weight: bold"_s.arg(theme.px(static_cast<int>(TextSize::Finding))));
    inkLabel(*m_steps, theme, TextSize::Body, theme.color(Ink::Text));
    inkLabel(*m_formats, theme, TextSize::Note, theme.color(Ink::SecondText));
}

}  // namespace pledge
