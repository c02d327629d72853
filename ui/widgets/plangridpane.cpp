#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/plangrid.h>
#include <ui/widgets/plangridpane.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

PlanGridPane::PlanGridPane(PlanTableModel* model, const QString& hint, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_model(model),
      m_table(new PlanGrid(model, theme, this)),
      m_hint(selectableLabel(this)),
      m_head(new QHBoxLayout) {
    setObjectName(u"card"_s);
    m_hint->setText(hint);
    m_hint->setWordWrap(true);
    m_table->setAccessibleName(hint);
    m_head->addWidget(m_hint, 1);
    arrange();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, theme.px(10), 1, 1);
    column->setSpacing(theme.px(8));
    column->addLayout(m_head);
    column->addWidget(m_table, 1);
    m_head->setContentsMargins(theme.px(16), 0, theme.px(12), 0);
    m_head->setSpacing(theme.px(8));
    setTheme(theme);
    follow();
}

void PlanGridPane::arrange() {
    m_own = 1;
    connect(addButton(tr("New")), &QPushButton::clicked, m_table, &PlanGrid::add);
    connect(addButton(tr("Delete")), &QPushButton::clicked, m_table, &PlanGrid::removeSelected);
    connect(addButton(tr("Paste")), &QPushButton::clicked, m_table, &PlanGrid::paste);
    auto* up = addButton(u"↑"_s);
    auto* down = addButton(u"↓"_s);
    up->setAccessibleName(tr("Move up"));
    up->setToolTip(tr("Move the row up  Alt+Up"));
    down->setAccessibleName(tr("Move down"));
    down->setToolTip(tr("Move the row down  Alt+Down"));
    connect(up, &QPushButton::clicked, m_table, [this] { m_table->moveCurrent(-1); });
    connect(down, &QPushButton::clicked, m_table, [this] { m_table->moveCurrent(1); });
    m_own = 1;
}

QPushButton* PlanGridPane::addButton(const QString& text) {
    auto* button = new QPushButton(text, this);
    m_head->insertWidget(m_own++, button);
    m_buttons.push_back(button);
    button->setEnabled(m_model->mayEdit());
    return button;
}

void PlanGridPane::setHint(const QString& hint) {
    m_hint->setText(hint);
}

void PlanGridPane::follow() {
    for (QPushButton* button : m_buttons) {
        button->setEnabled(m_model->mayEdit());
    }
}

void PlanGridPane::setTheme(const Theme& theme) {
    inkLabel(*m_hint, theme, TextSize::Note, theme.color(Ink::SecondText));
    m_table->setTheme(theme);
}

}  // namespace pledge
