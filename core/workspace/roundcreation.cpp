#include <core/plan/formplace.h>
#include <core/storage/handoutrepository.h>
#include <core/storage/roundrepository.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/roundcreation.h>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

auto actOf(const RoundDraft& round) {
    const RoundStep& step = round.step;
    return std::tuple(step.act, step.month, step.by, step.at, step.reason, round.reports);
}

/// Of a step that was taken under another name all that is known is which side takes such steps.
Actor actorOf(const RoundStep& step, const Occasion& creation) {
    if (step.by == creation.actor.name) {
        return creation.actor;
    }
    const bool isUnits = step.act == RoundAct::Submit || step.act == RoundAct::Withdraw;
    return isUnits ? Actor{step.by, Role::ReportingUnit, {step.unit}} : Actor{step.by, Role::Reviewer, {}};
}

}  // namespace

bool CarriedRounds::isFormNext(int reports, std::size_t steps) const {
    return !m_forms.empty() && m_forms.front().entry <= placeBehind(reports, static_cast<int>(steps));
}

Outcome CarriedRounds::writeForm(const PlanSnapshot& snapshot) {
    const auto entry = Journal(m_database).next();
    if (!entry) {
        return entry.error();
    }
    TakenHandout form = m_forms.front();
    m_forms = m_forms.subspan(1);
    form.entry = *entry;
    if (const Outcome marked = HandoutRepository(m_database).markTaken(form); !marked) {
        return marked;
    }
    const QString unit = snapshot.unit(form.unit)->name;
    const QJsonObject file{{u"file"_s, form.file},
                           {u"sha256"_s, QString::fromLatin1(form.digest.toHex())},
                           {u"unit"_s, unit},
                           {u"month"_s, form.month.toString()},
                           {u"made"_s, form.made.toUTC().toString(Qt::ISODateWithMs)},
                           {u"sender"_s, form.sender}};
    const QJsonObject detail{{u"act"_s, u"collect_actuals"_s}, {u"files"_s, QJsonArray{file}}};
    const auto written = journalPlan(m_database, JournalAction::MoveRound, unit, detail, {m_creation.actor, form.at});
    return written ? Outcome(Done{}) : Outcome(written.error());
}

/// The steps that were taken together.
Outcome CarriedRounds::writeAct(int reports, const PlanSnapshot& snapshot) {
    const auto entry = Journal(m_database).next();
    if (!entry) {
        return entry.error();
    }
    const RoundDraft& first = m_rounds[m_steps];
    QJsonArray units;
    do {
        RoundStep step = m_rounds[m_steps].step;
        step.entry = *entry;
        if (const Outcome inserted = RoundRepository(m_database).insert(step); !inserted) {
            return inserted;
        }
        units.append(QJsonObject{{u"unit"_s, snapshot.unit(step.unit)->name}});
        ++m_steps;
    } while (m_steps < m_rounds.size() && actOf(m_rounds[m_steps]) == actOf(first) && !isFormNext(reports, m_steps));
    QJsonObject detail{
        {u"act"_s, tokenOf(first.step.act)}, {u"month"_s, first.step.month.toString()}, {u"units"_s, units}};
    if (!first.step.reason.isEmpty()) {
        detail.insert(u"reason"_s, first.step.reason);
    }
    const QString subject = units.size() == 1 ? snapshot.unit(first.step.unit)->name : snapshot.plan().name;
    const auto written = journalPlan(m_database, JournalAction::MoveRound, subject, detail,
                                     {actorOf(first.step, m_creation), first.step.at});
    return written ? Outcome(Done{}) : Outcome(written.error());
}

Outcome CarriedRounds::writeBy(int reports, const PlanSnapshot& snapshot) {
    for (;;) {
        const bool isForm = isFormNext(reports, m_steps);
        const bool isStep = m_steps < m_rounds.size() && m_rounds[m_steps].reports <= reports;
        if (!isForm && !isStep) {
            return Done{};
        }
        if (const Outcome written = isForm ? writeForm(snapshot) : writeAct(reports, snapshot); !written) {
            return written;
        }
    }
}

std::optional<int> CarriedRounds::reportsBeforeNext() const {
    std::optional<int> next;
    if (m_steps < m_rounds.size()) {
        next = m_rounds[m_steps].reports;
    }
    if (!m_forms.empty()) {
        const int form = reportsBefore(m_forms.front(), m_rounds);
        next = next ? std::min(*next, form) : form;
    }
    return next;
}

}  // namespace pledge
