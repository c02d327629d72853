#include <ui/dialogs/dialog.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

Dialog::Dialog(const QString& heading, const Theme& theme, QWidget* parent)
    : QDialog(parent), m_theme(theme), m_body(new QVBoxLayout), m_buttons(new QHBoxLayout) {
    setWindowTitle(heading);
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* title = new QLabel(heading, this);
    title->setFont(theme.font(TextSize::Page, QFont::Bold));
    m_body->setSpacing(theme.px(8));
    m_buttons->setSpacing(theme.px(8));
    m_buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(24), theme.px(16), theme.px(24), theme.px(16));
    column->setSpacing(theme.px(12));
    column->addWidget(title);
    column->addLayout(m_body, 1);
    column->addLayout(m_buttons);
}

QLabel* Dialog::note(const QString& text) {
    auto* label = new QLabel(text, this);
    label->setWordWrap(true);
    label->setFont(m_theme.font(TextSize::Note));
    label->setStyleSheet(u"color: %1"_s.arg(m_theme.color(Ink::ThirdText).name()));
    return label;
}

QLabel* Dialog::problemLine() {
    auto* label = new QLabel(this);
    label->setWordWrap(true);
    label->setFont(m_theme.font(TextSize::Note));
    label->setStyleSheet(u"color: %1"_s.arg(m_theme.text(Light::Red).name()));
    label->hide();
    return label;
}

void Dialog::showProblem(QLabel* line, const QString& sentence) {
    line->setText(sentence);
    line->setVisible(!sentence.isEmpty());
}

QLabel* Dialog::caption(const QString& text, QWidget* field) {
    auto* label = new QLabel(text, this);
    label->setFont(m_theme.font(TextSize::Body));
    label->setBuddy(field);
    field->setFont(m_theme.font(TextSize::Body));
    field->setAccessibleName(text);
    return label;
}

QPushButton* Dialog::addPrimary(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setProperty("primary", true);
    button->setDefault(true);
    m_buttons->addWidget(button);
    return button;
}

QPushButton* Dialog::addClosing(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->addWidget(button);
    connect(button, &QPushButton::clicked, this, &QDialog::reject);
    return button;
}

QPushButton* Dialog::addOther(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setAutoDefault(false);
    m_buttons->insertWidget(0, button);
    return button;
}

}  // namespace pledge
