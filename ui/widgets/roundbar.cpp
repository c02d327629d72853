#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <ui/models/planstate.h>
#include <ui/models/roundfinding.h>
#include <ui/widgets/roundbar.h>

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

RoundBar::RoundBar(PlanState* state, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_figure(new QComboBox(this)),
      m_reason(new QLineEdit(this)),
      m_approve(button(tr("&Approve"), u"approve"_s)),
      m_return(button(tr("Re&turn"), u"return"_s)),
      m_reopen(button(tr("Re&open"), u"reopen"_s)),
      m_remind(button(tr("&Copy reminder"), u"remind"_s)),
      m_remindAll(button(tr("Copy a&ll reminders"), u"remindAll"_s)) {
    m_figure->setAccessibleName(tr("The figure that is returned"));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_figure->setMinimumContentsLength(8);
    m_reason->setObjectName(u"roundReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason: to return or reopen, or to approve what was not submitted"));
    arrange(theme);
    connect(m_approve, &QPushButton::clicked, this, &RoundBar::approve);
    connect(m_return, &QPushButton::clicked, this, &RoundBar::sendBack);
    connect(m_reopen, &QPushButton::clicked, this, &RoundBar::reopen);
    connect(m_remind, &QPushButton::clicked, this, [this] { copyReminders(false); });
    connect(m_remindAll, &QPushButton::clicked, this, [this] { copyReminders(true); });
    follow();
}

QPushButton* RoundBar::button(const QString& text, const QString& name) {
    auto* made = new QPushButton(text, this);
    made->setObjectName(name);
    return made;
}

void RoundBar::arrange(const Theme& theme) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_reason, 2);
    row->addWidget(m_figure, 1);
    for (QPushButton* one : {m_return, m_approve, m_reopen, m_remind, m_remindAll}) {
        row->addWidget(one);
    }
}

void RoundBar::showUnits(const std::vector<OrgUnitId>& units) {
    const bool same = units == m_units;
    m_units = units;
    if (!same) {
        offerFigures();
    }
    follow();
}

/// A return names one figure of one unit, or the whole month.
void RoundBar::offerFigures() {
    m_figure->clear();
    m_figure->addItem(tr("The whole month"), qint64{0});
    if (m_units.size() == 1) {
        for (const std::size_t position : m_state->snapshot().linesOf(m_units.front())) {
            const Pledge& pledge = *m_state->snapshot().lines()[position].pledge;
            m_figure->addItem(pledge.name, pledge.id.number());
        }
    }
}

void RoundBar::follow() {
    const PlanRecords& records = m_state->snapshot().records();
    const Month month = roundMonth(m_state->snapshot(), m_state->asOf());
    const auto any = [&](RoundStage stage) {
        return std::ranges::any_of(m_units, [&](OrgUnitId unit) { return stageOf(records, unit, month) == stage; });
    };
    const bool may = m_state->actor().mayReview() && !m_state->isReadOnly() && !m_units.empty();
    const bool overrules = m_state->actor().role == Role::LeadOffice;
    m_approve->setEnabled(
        may && (any(RoundStage::Submitted) || (overrules && (any(RoundStage::Open) || any(RoundStage::Returned)))));
    m_return->setEnabled(may && any(RoundStage::Submitted));
    m_reopen->setEnabled(may && any(RoundStage::Approved));
    m_figure->setEnabled(m_return->isEnabled() && m_units.size() == 1);
    m_reason->setEnabled(may);
    m_remind->setEnabled(!m_units.empty());
    m_remindAll->setEnabled(m_state->hasPlan());
}

void RoundBar::move(UseCase useCase, const QString& done) {
    RoundOrder order{roundMonth(m_state->snapshot(), m_state->asOf()), m_units, m_reason->text()};
    const PledgeId figure(m_figure->currentData().toLongLong());
    if (useCase == &returnMonths && m_units.size() == 1 && figure.isValid()) {
        order.returned.push_back({figure, order.reason});
    }
    const Outcome moved = m_state->perform(
        [&](Workspace& workspace, const Occasion& occasion) { return useCase(workspace, order, occasion); });
    if (!moved) {
        m_reason->setFocus();
        Q_EMIT said(sentence(moved.error()));
        return;
    }
    m_reason->clear();
    m_figure->setCurrentIndex(0);
    follow();
    Q_EMIT said(fill(done, {monthText(order.month), QString::number(order.units.size())}));
}

void RoundBar::approve() {
    move(&approveMonths, tr("%1: %2 units approved"));
}

void RoundBar::sendBack() {
    move(&returnMonths, tr("%1: %2 units returned"));
}

void RoundBar::reopen() {
    move(&reopenMonths, tr("%1: %2 units reopened"));
}

void RoundBar::copyReminders(bool all) {
    const QDate today = m_state->now().toLocalTime().date();
    QStringList lines;
    if (all) {
        lines = reminderTexts(m_state->snapshot(), m_state->board(), today).split(u'\n', Qt::SkipEmptyParts);
    }
    for (std::size_t i = 0; !all && i < m_units.size(); ++i) {
        const QString text = reminderText(m_state->snapshot(), m_state->board(), m_units[i], today);
        if (!text.isEmpty()) {
            lines.append(text);
        }
    }
    if (lines.isEmpty()) {
        Q_EMIT said(tr("Nobody has to be reminded"));
        return;
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    Q_EMIT said(
        fill(tr("%1 reminders are in the clipboard; paste them into any chat"), {QString::number(lines.size())}));
}

}  // namespace pledge
