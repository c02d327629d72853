#include <core/report/pledgechart.h>
#include <core/wording/words.h>
#include <ui/charts/chartview.h>
#include <ui/models/planstate.h>
#include <ui/widgets/entrychart.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

EntryChart::EntryChart(PlanState* state, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_name(new QLabel(this)),
      m_reason(new QLabel(this)),
      m_fold(new QToolButton(this)),
      m_chart(new ChartView(theme, this)) {
    setObjectName(u"card"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_chart->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(12));
    head->addWidget(m_name);
    head->addWidget(m_reason, 1);
    head->addWidget(m_fold);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(theme.px(16), theme.px(4), theme.px(8), theme.px(4));
    all->setSpacing(theme.px(4));
    all->addLayout(head);
    all->addWidget(m_chart, 1);
    m_fold->setAutoRaise(true);
    m_fold->setObjectName(u"entryChartFold"_s);
    m_fold->setFocusPolicy(Qt::TabFocus);
    connect(m_fold, &QToolButton::clicked, this, [this] {
        setFolded(!m_isFolded);
        Q_EMIT foldChosen(m_isFolded);
    });
    setTheme(theme);
    setFolded(false);
}

void EntryChart::setTheme(const Theme& theme) {
    m_name->setFont(theme.font(TextSize::CardTitle, QFont::Bold));
    m_reason->setFont(theme.font(TextSize::Note));
    m_reason->setStyleSheet(u"color: %1"_s.arg(theme.color(Ink::SecondText).name()));
    m_fold->setFont(theme.font(TextSize::Note));
    m_chart->setTheme(theme);
}

void EntryChart::setFolded(bool folded) {
    m_isFolded = folded;
    m_chart->setHidden(folded);
    m_fold->setText(folded ? tr("Show the chart") : tr("Fold the chart"));
}

void EntryChart::showLine(std::optional<std::size_t> position) {
    m_chart->setVisible(position.has_value() && !m_isFolded);
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
    const PledgeChart chart = pledgeChart(snapshot, m_state->board(), *position);
    m_isStrip = chart.lines.empty();
    m_chart->setSpec(chart);
}

}  // namespace pledge
