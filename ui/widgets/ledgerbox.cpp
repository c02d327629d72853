#include <core/plan/planrecords.h>
#include <core/schedule/ledgerfigures.h>
#include <core/schedule/ownfigure.h>
#include <core/schedule/rollup.h>
#include <core/schedule/samecases.h>
#include <core/wording/fill.h>
#include <core/wording/ledgerwords.h>
#include <core/wording/words.h>
#include <ui/models/entrysession.h>
#include <ui/models/planstate.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/ledgerbox.h>

#include <QCoreApplication>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(LedgerTwice)
};

QString twiceText(const PlanRecords& records, const Pledge& pledge) {
    QStringList names;
    for (const SameCase& same : sameCasesOf(records, pledge.allocation ? pledge.allocation->of : pledge.id)) {
        names.append(same.name);
    }
    return names.isEmpty() ? QString()
                           : fill(Texts::tr("≡ Stands twice in the ledger: %1"), {names.join(Texts::tr(", "))});
}

}  // namespace

LedgerBox::LedgerBox(PlanState* state, EntrySession* session, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_session(session),
      m_title(new QLabel(tr("Ledger"), this)),
      m_text(selectableLabel(this)),
      m_take(new QPushButton(this)),
      m_open(new QPushButton(tr("Open the ledger"), this)) {
    setObjectName(u"card"_s);
    m_text->setWordWrap(true);
    m_take->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);  // a long text never widens what it stands in
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_take);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    connect(m_take, &QPushButton::clicked, this, &LedgerBox::take);
    connect(m_open, &QPushButton::clicked, this, &LedgerBox::ask);
    connect(state, &PlanState::boardChanged, this, &LedgerBox::follow);
    setTheme(theme);
    follow();
}

void LedgerBox::setTheme(const Theme& theme) {
    inkLabel(*m_title, theme, TextSize::CardTitle, theme.color(Ink::Text));
    inkLabel(*m_text, theme, TextSize::Body, theme.color(Ink::SecondText));
}

QString LedgerBox::sentence() const {
    return m_text->text();
}

void LedgerBox::showCell(const EntryCell& cell) {
    m_cell = cell;
    follow();
}

void LedgerBox::follow() {
    const PlanSnapshot& plan = m_state->standingPlan();
    const auto position = m_cell ? plan.position(m_cell->pledge) : std::nullopt;
    const auto figure = position ? ledgerFigure(plan, *position, m_cell->month) : std::nullopt;
    m_figure = figure ? std::optional(figure->value) : std::nullopt;
    setVisible(m_figure.has_value());
    if (!figure) {
        m_text->clear();
        return;
    }
    const Pledge& pledge = *plan.lines()[*position].pledge;
    const auto reported = effectiveSeries(plan, *position).value(m_cell->month);
    const QString twice = twiceText(plan.records(), pledge);
    QStringList doubts{ledgerDoubts(*figure), twice};
    doubts.removeAll(QString());
    const QString said = fill(tr("%1: %2"), {monthText(m_cell->month), ledgerSentence(pledge, *figure, reported)});
    m_text->setText((QStringList{said} + doubts).join(u'\n'));
    m_offer = fill(
        twice.isEmpty() ? tr("Take the ledger's %1") : Texts::tr("Take the ledger's %1, what stands twice included"),
        {figureText(figure->value, pledge.unit)});
    fitOffer();
    const bool mayWrite = !m_state->isReadOnly() && m_state->actor().mayReportFor(pledge.owners);
    m_take->setVisible(mayWrite && reported != m_figure);
}

/// What its width has no room for ends in an ellipsis; pointing at it tells all.
void LedgerBox::fitOffer() {
    const int room = m_take->width() - 2 * m_take->fontMetrics().height();
    m_take->setText(m_take->fontMetrics().elidedText(m_offer, Qt::ElideRight, room));
    m_take->setToolTip(m_take->text() == m_offer ? QString() : m_offer);
    m_take->setAccessibleName(m_offer);
}

void LedgerBox::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    layout()->activate();
    fitOffer();
}

void LedgerBox::take() {
    const Line* line = m_cell && m_figure ? m_state->standingPlan().line(m_cell->pledge) : nullptr;
    if (line == nullptr) {
        return;
    }
    std::optional<Decimal> typed = m_figure;
    if (takesOwnFigures(*line->pledge)) {
        const auto before =
            totalFromOwn(*line->pledge, *line->series, m_state->standingPlan().plan(), m_cell->month, Decimal());
        typed = before ? m_figure->minus(*before) : std::nullopt;
    }
    if (typed) {
        m_session->enter({{*m_cell, typed->toString()}});
    }
}

void LedgerBox::ask() {
    const Line* line = m_cell ? m_state->standingPlan().line(m_cell->pledge) : nullptr;
    if (line == nullptr) {
        return;
    }
    const PledgeId whole = line->pledge->allocation ? line->pledge->allocation->of : line->pledge->id;
    for (const Ledger& ledger : m_state->standingPlan().records().ledgers) {
        if (std::ranges::find(ledger.uses, whole, &LedgerUse::pledge) != ledger.uses.end()) {
            Q_EMIT ledgerAsked(ledger.id);
            return;
        }
    }
}

}  // namespace pledge
