#include <core/schedule/roundboard.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <ui/models/planstate.h>
#include <ui/models/roundfinding.h>
#include <ui/widgets/roundbar.h>

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

RoundBar::RoundBar(PlanState* state, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_reason(new QLineEdit(this)),
      m_approve(button(tr("&Approve"), u"approve"_s)),
      m_return(button(tr("Ret&urn"), u"return"_s)),
      m_reopen(button(tr("Re&open"), u"reopen"_s)),
      m_remind(button(tr("&Copy reminder"), u"remind"_s)),
      m_remindAll(button(tr("Copy all re&minders"), u"remindAll"_s)) {
    m_reason->setObjectName(u"roundReason"_s);
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason: to return or reopen, or to approve what was not submitted"));
    arrange(theme);
    connect(m_approve, &QPushButton::clicked, this, &RoundBar::approve);
    connect(m_return, &QPushButton::clicked, this, &RoundBar::sendBack);
    connect(m_reopen, &QPushButton::clicked, this, &RoundBar::reopen);
    connect(m_remind, &QPushButton::clicked, this, [this] { copyReminders(false); });
    connect(m_reason, &QLineEdit::textChanged, this, &RoundBar::follow);
    connect(m_remindAll, &QPushButton::clicked, this, [this] { copyReminders(true); });
    follow();
}

QPushButton* RoundBar::button(const QString& text, const QString& name) {
    auto* made = new QPushButton(text, this);
    made->setObjectName(name);
    made->setAutoDefault(true);
    return made;
}

void RoundBar::arrange(const Theme& theme) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.px(8));
    row->addWidget(m_reason, 1);
    for (QPushButton* one : {m_return, m_approve, m_reopen, m_remind, m_remindAll}) {
        row->addWidget(one);
    }
}

void RoundBar::showUnits(const std::vector<OrgUnitId>& units) {
    if (std::exchange(m_path, m_state->path()) != m_state->path()) {
        m_reasons.clear();
        m_units.clear();
        m_reason->clear();
    }
    const Month month = m_state->hasPlan() ? roundMonth(m_state->snapshot(), m_state->asOf()) : Month();
    if (units != m_units || month != m_month) {
        m_reasons[{m_month, m_units}] = m_reason->text();
        m_units = units;
        m_month = month;
        m_reason->setText(m_reasons[{m_month, m_units}]);
    }
    follow();
}

void RoundBar::setRemarks(std::vector<ReturnedFigure> remarks) {
    m_remarks = std::move(remarks);
    follow();
}

QString RoundBar::whyNotApproved() const {
    const bool overrules = m_state->actor().role == Role::LeadOffice;
    const bool hasReason = !m_reason->text().trimmed().isEmpty();
    for (const OrgUnitId unit : m_units) {
        const UnitRound round =
            unitRoundOf(m_state->snapshot(), m_state->board(), unit, m_state->now().toLocalTime().date());
        const QString& name = m_state->snapshot().unit(unit)->name;
        if (round.stage == RoundStage::Approved) {
            return fill(tr("%1 is approved already"), {name});
        }
        if (!round.isIn() && !(overrules && hasReason)) {
            return overrules ? fill(tr("%1 has not submitted: give a reason to approve it all the same"), {name})
                             : fill(tr("%1 has not submitted, so there is nothing to approve"), {name});
        }
    }
    return {};
}

void RoundBar::follow() {
    const PlanSnapshot& snapshot = m_state->snapshot();
    const QDate today = m_state->now().toLocalTime().date();
    const auto any = [&](auto isMeant) {
        return std::ranges::any_of(
            m_units, [&](OrgUnitId unit) { return isMeant(unitRoundOf(snapshot, m_state->board(), unit, today)); });
    };
    const bool may = m_state->actor().mayReview() && !m_state->isReadOnly() && !m_units.empty();
    const bool says = !m_remarks.empty() || !m_reason->text().trimmed().isEmpty();
    const bool waits = any([](const UnitRound& round) { return round.isIn() && round.stage != RoundStage::Approved; });
    const bool isApproved = any([](const UnitRound& round) { return round.stage == RoundStage::Approved; });
    const QString whyNot = may ? whyNotApproved() : QString();
    m_approve->setEnabled(may && whyNot.isEmpty());
    m_approve->setToolTip(whyNot);
    m_return->setEnabled(may && waits);
    m_return->setToolTip(may && waits && !says ? tr("Write a remark into a line, or a reason here") : QString());
    m_reopen->setEnabled(may && isApproved);
    m_reason->setEnabled(may);
    m_remind->setEnabled(!m_units.empty());
    m_remindAll->setEnabled(m_state->hasPlan());
}

bool RoundBar::move(UseCase useCase, const QString& done) {
    const RoundOrder order{roundMonth(m_state->snapshot(), m_state->asOf()), m_units, m_reason->text(),
                           useCase == &returnMonths ? m_remarks : std::vector<ReturnedFigure>()};
    const Outcome moved = m_state->perform(
        [&](Workspace& workspace, const Occasion& occasion) { return useCase(workspace, order, occasion); });
    if (!moved) {
        m_reason->setFocus();
        Q_EMIT said(sentence(moved.error()));
        return false;
    }
    m_reason->clear();
    follow();
    Q_EMIT said(fill(done, {monthText(order.month), QString::number(order.units.size())}));
    return true;
}

std::vector<std::optional<Actual>> RoundBar::figuresSeen() const {
    const PlanSnapshot& snapshot = m_state->snapshot();
    const Month month = roundMonth(snapshot, m_state->asOf());
    std::vector<std::optional<Actual>> figures;
    for (const OrgUnitId unit : m_units) {
        for (const std::size_t position : snapshot.linesOf(unit)) {
            figures.push_back(snapshot.lines()[position].series->at(month));
        }
    }
    return figures;
}

void RoundBar::approve() {
    const auto seen = figuresSeen();
    if (const Outcome read = m_state->refresh(); !read) {
        Q_EMIT said(sentence(read.error()));
    } else if (figuresSeen() != seen) {
        Q_EMIT said(tr("The figures have just been changed elsewhere: look through them again before you approve"));
    } else {
        move(&approveMonths, tr("%1: %2 units approved"));
    }
}

void RoundBar::sendBack() {
    if (move(&returnMonths, tr("%1: %2 units returned"))) {
        Q_EMIT returned();
    }
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
