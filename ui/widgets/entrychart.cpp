#include <core/report/pledgechart.h>
#include <core/wording/words.h>
#include <ui/charts/chartview.h>
#include <ui/models/planstate.h>
#include <ui/widgets/entrychart.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

EntryChart::EntryChart(PlanState* state, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_name(new QLabel(this)),
      m_reason(new QLabel(this)),
      m_chart(new ChartView(theme, this)) {
    setObjectName(u"card"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_name);
    head->addWidget(m_reason, 1);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    all->setSpacing(theme.px(8));
    all->addLayout(head);
    all->addWidget(m_chart, 1);
    setTheme(theme);
}

void EntryChart::setTheme(const Theme& theme) {
    m_name->setFont(theme.font(TextSize::CardTitle, QFont::Bold));
    m_reason->setFont(theme.font(TextSize::Note));
    m_reason->setStyleSheet(u"color: %1"_s.arg(theme.color(Ink::SecondText).name()));
    m_chart->setTheme(theme);
}

void EntryChart::showLine(std::optional<std::size_t> position) {
    m_chart->setVisible(position.has_value());
    if (!position) {
        m_name->clear();
        m_reason->clear();
        return;
    }
    const PlanSnapshot& snapshot = m_state->snapshot();
    const Pledge& pledge = *snapshot.lines()[*position].pledge;
    m_name->setText(pledge.name);
    m_reason->setText(reasonSentence(pledge, m_state->board().verdict(*position), snapshot.plan().policy,
                                     snapshot.plan().rateDecimals));
    m_chart->setSpec(pledgeChart(snapshot, m_state->board(), *position));
}

}  // namespace pledge
