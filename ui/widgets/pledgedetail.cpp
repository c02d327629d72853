#include <core/report/pledgechart.h>
#include <core/wording/words.h>
#include <ui/charts/chartview.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/lightmark.h>
#include <ui/widgets/pledgedetail.h>
#include <ui/widgets/pledgefacts.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMark = 13;

}  // namespace

PledgeDetail::PledgeDetail(const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_theme(theme),
      m_content(new QWidget(this)),
      m_name(selectableLabel(m_content)),
      m_mark(new LightMark(m_light, theme, kMark, m_content)),
      m_words(selectableLabel(m_content)),
      m_gap(selectableLabel(m_content)),
      m_chart(new ChartView(theme, m_content)),
      m_facts(new PledgeFacts(theme, m_content)) {
    setObjectName(u"card"_s);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    for (QWidget* part : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_mark), static_cast<QWidget*>(m_words),
                          static_cast<QWidget*>(m_gap)}) {
        head->addWidget(part);
    }
    head->addStretch();
    auto* left = new QVBoxLayout;
    left->setSpacing(theme.px(4));
    left->addLayout(head);
    left->addWidget(m_chart, 1);
    auto* row = new QHBoxLayout(m_content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(16));
    row->addLayout(left, 7);
    row->addWidget(m_facts, 3);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(theme.px(16), theme.px(12), theme.px(4), theme.px(12));
    whole->addWidget(m_content);
    m_chart->setAccessibleName(tr("Chart of the pledge"));
    connect(m_facts, &PledgeFacts::pledgeAsked, this, &PledgeDetail::pledgeAsked);
    connect(m_facts, &PledgeFacts::sourceAsked, this, &PledgeDetail::sourceAsked);
    setTheme(theme);
    clear();
}

void PledgeDetail::setTheme(const Theme& theme) {
    m_theme = theme;
    m_name->setFont(theme.font(TextSize::CardTitle, QFont::Bold));
    inkLabel(*m_words, theme, TextSize::Body, theme.text(m_light));
    inkLabel(*m_gap, theme, TextSize::Body, theme.color(Ink::SecondText));
    m_mark->setTheme(theme);
    m_chart->setTheme(theme);
    m_facts->setTheme(theme);
}

void PledgeDetail::show(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position,
                        std::span<const Revision> revisions) {
    showHead(*snapshot.lines()[position].pledge, board.verdict(position), snapshot.plan().rateDecimals);
    m_chart->setSpec(pledgeChart(snapshot, board, position));
    m_facts->show(factSections(snapshot, board, position, revisions));
    m_content->show();
}

void PledgeDetail::showHead(const Pledge& pledge, const Verdict& verdict, int decimals) {
    m_light = verdict.light;
    m_name->setText(pledge.name);
    m_mark->setLight(verdict.light);
    m_words->setText(reasonWords(verdict));
    inkLabel(*m_words, m_theme, TextSize::Body, m_theme.text(verdict.light));
    m_gap->setText(verdict.paceGap ? gapText(*verdict.paceGap, decimals) : QString());
}

void PledgeDetail::clear() {
    m_content->hide();
}

}  // namespace pledge
