#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/charts/chartview.h>
#include <ui/models/plankinds.h>
#include <ui/models/planladder.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/ladderpicture.h>

#include <QVBoxLayout>

namespace pledge {

namespace {

// heights in logical pixels: of a ladder, and of a row of dates alone
constexpr int kFigures = 200;
constexpr int kDates = 96;

}  // namespace

LadderPicture::LadderPicture(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_rule(selectableLabel(this)), m_chart(new ChartView(theme, this)) {
    m_rule->setWordWrap(true);
    m_chart->setAccessibleName(tr("Picture of the milestones"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(4));
    column->addWidget(m_rule);
    column->addWidget(m_chart);
    column->addStretch();
    setTheme(theme);
}

void LadderPicture::setTheme(const Theme& theme) {
    m_theme = theme;
    inkLabel(*m_rule, theme, TextSize::Note, theme.color(Ink::SecondText));
    m_chart->setTheme(theme);
}

void LadderPicture::draw(const Pledge& pledge, const PlanSnapshot& plan, Month month) {
    m_rule->setText(fill(tr("%1: %2"), {kindWord(kindOf(pledge)), ruleSentence(pledge)}));
    m_chart->setFixedHeight(m_theme.px(pledge.takesFigures() ? kFigures : kDates));
    m_chart->setSpec(ladderChart(pledge, plan, month));
}

}  // namespace pledge
