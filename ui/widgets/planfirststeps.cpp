#include <core/wording/fill.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/planfirststeps.h>

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

PlanFirstSteps::PlanFirstSteps(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_heading(new QLabel(tr("This plan has no pledges yet."), this)),
      m_units(selectableLabel(this)),
      m_pledges(selectableLabel(this)),
      m_after(selectableLabel(this)),
      m_toUnits(new QPushButton(tr("Enter the units"), this)),
      m_new(new QPushButton(tr("New pledge"), this)),
      m_paste(new QPushButton(tr("Paste a table"), this)),
      m_text(new QPushButton(tr("Read a signed text…"), this)) {
    setObjectName(u"card"_s);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme.px(8));
    buttons->addWidget(m_new);
    buttons->addWidget(m_paste);
    buttons->addWidget(m_text);
    buttons->addStretch();
    auto* inner = new QVBoxLayout;
    inner->setSpacing(theme.px(12));
    inner->addWidget(m_heading);
    inner->addWidget(m_units);
    inner->addWidget(m_toUnits, 0, Qt::AlignLeft);
    inner->addWidget(m_pledges);
    inner->addLayout(buttons);
    inner->addWidget(m_after);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addLayout(inner);
    column->addStretch();
    column->setContentsMargins(theme.px(48), theme.px(24), theme.px(48), theme.px(24));
    m_pledges->setText(
        tr("2  Type the pledges one by one, or copy them from a spreadsheet: a first row of headings (Owner, Pledge, "
           "Kind, Measured in, Milestones …) says which column is which. Milestones read like 2022-06-30=115; "
           "2022-12-31=200."));
    m_after->setText(
        tr("3  Split what the towns share, then mark the plan as signed: from then on targets change by numbered "
           "revisions."));
    for (QLabel* label : {m_units, m_pledges, m_after}) {
        label->setWordWrap(true);
    }
    connect(m_toUnits, &QPushButton::clicked, this, &PlanFirstSteps::unitsAsked);
    connect(m_new, &QPushButton::clicked, this, &PlanFirstSteps::pledgeAsked);
    connect(m_paste, &QPushButton::clicked, this, &PlanFirstSteps::pasteAsked);
    connect(m_text, &QPushButton::clicked, this, &PlanFirstSteps::textAsked);
    setTheme(theme);
}

void PlanFirstSteps::describe(std::size_t units, bool mayEdit) {
    m_units->setText(units == 0 ? tr("1  Enter the departments and towns, or paste their list from a spreadsheet.")
                                : fill(tr("1  The plan has %1 units."), {QString::number(units)}));
    m_toUnits->setProperty("primary", units == 0);
    m_new->setProperty("primary", units > 0);
    for (QPushButton* button : {m_toUnits, m_new, m_paste}) {
        button->setEnabled(mayEdit && (units > 0 || button == m_toUnits));
        button->setStyleSheet(button->styleSheet());
    }
    m_text->setEnabled(mayEdit);
}

void PlanFirstSteps::setTheme(const Theme& theme) {
    m_heading->setStyleSheet(
        u"font-size: %1px; font-weight: bold"_s.arg(theme.px(static_cast<int>(TextSize::Finding))));
    for (QLabel* label : {m_units, m_pledges, m_after}) {
        inkLabel(*label, theme, TextSize::Body, theme.color(Ink::SecondText));
    }
}

}  // namespace pledge
