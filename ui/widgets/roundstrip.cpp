#include <core/schedule/roundboard.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/models/planstate.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/roundstrip.h>

#include <QHBoxLayout>
#include <QPushButton>

namespace pledge {

RoundStrip::RoundStrip(PlanState* state, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_theme(theme),
      m_text(selectableLabel(this)),
      m_open(new QPushButton(tr("Submit…"), this)) {
    m_text->setWordWrap(true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(12));
    row->addWidget(m_text, 1);
    row->addWidget(m_open);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT roundAsked(m_unit); });
    connect(m_state, &PlanState::boardChanged, this, &RoundStrip::refresh);
    setTheme(theme);
}

void RoundStrip::showUnit(OrgUnitId unit) {
    m_unit = unit;
    refresh();
}

void RoundStrip::refresh() {
    const PlanSnapshot& snapshot = m_state->snapshot();
    const bool isKnown = snapshot.unit(m_unit) != nullptr;
    setVisible(isKnown);
    if (!isKnown) {
        return;
    }
    const QDate today = m_state->now().toLocalTime().date();
    const UnitRound round = unitRoundOf(snapshot, m_state->board(), m_unit, today);
    const QString month = monthText(round.month);
    const bool isOpen = round.stage == RoundStage::Open || round.stage == RoundStage::Returned;
    QString text = fill(tr("%1: %2", "month, stage"), {month, stageWord(round)});
    if (isOpen) {
        text = fill(tr("%1; %2", "stage, deadline"), {text, deadlineWords(round.deadline, today)});
    } else if (round.stage == RoundStage::Approved) {
        text = fill(tr("%1; the figures are locked"), {text});
    }
    if (const RoundStep* returned = standingReturn(snapshot.records(), m_unit, round.month)) {
        text = fill(tr("%1; returned by %2: %3"),
                    {text, returned->by, returned->reason.isEmpty() ? tr("see the round's page") : returned->reason});
    }
    m_text->setText(text);
    const bool isOwn = !m_state->isReadOnly() && m_state->actor().mayReportFor({m_unit});
    m_open->setText(isOpen && isOwn ? tr("Submit…") : tr("The round…"));
    const bool presses = round.stage == RoundStage::Returned || (isOpen && round.daysLate > 0);
    inkLabel(*m_text, m_theme, TextSize::Body, presses ? m_theme.text(Light::Red) : m_theme.color(Ink::SecondText));
}

void RoundStrip::setTheme(const Theme& theme) {
    m_theme = theme;
    refresh();
}

}  // namespace pledge
