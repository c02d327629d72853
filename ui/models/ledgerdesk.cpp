#include <core/plan/planrecords.h>
#include <core/wording/sentences.h>
#include <core/workspace/ledgerkeeping.h>
#include <ui/models/ledgercommand.h>
#include <ui/models/ledgerdesk.h>
#include <ui/models/planstate.h>

#include <algorithm>

namespace pledge {

LedgerDesk::LedgerDesk(PlanState* state, QObject* parent) : QObject(parent), m_state(state), m_path(state->path()) {
    connect(state, &PlanState::boardChanged, this, &LedgerDesk::follow);
}

const PlanSnapshot& LedgerDesk::plan() const {
    return m_state->standingPlan();
}

bool LedgerDesk::isWritable() const {
    return m_state->hasPlan() && !m_state->isReadOnly();
}

bool LedgerDesk::mayDefine() const {
    return isWritable() && m_state->actor().role == Role::LeadOffice;
}

bool LedgerDesk::mayKeep(const Ledger& ledger, const std::optional<OrgUnitId>& unit) const {
    return isWritable() && mayKeepCases(plan(), ledger, unit, m_state->actor());
}

std::optional<OrgUnitId> LedgerDesk::keeper(const Ledger& ledger) const {
    const auto& units = m_state->actor().units;
    const auto own = std::ranges::find_if(units, [&](OrgUnitId unit) { return mayKeep(ledger, unit); });
    const bool isOffice = m_state->actor().role == Role::LeadOffice;
    return isOffice || own == units.end() ? std::nullopt : std::optional(*own);
}

bool LedgerDesk::apply(const LedgerChanges& changes, const QString& act) {
    if (settledChanges(plan().records(), changes).isEmpty()) {
        say({});
        return true;
    }
    const int before = m_undoStack.index();
    m_undoStack.push(new LedgerCommand(*this, changes, act));
    return m_undoStack.index() > before;
}

void LedgerDesk::say(const QString& sentence) {
    Q_EMIT said(sentence);
}

void LedgerDesk::readAgain() {
    if (const Outcome read = m_state->refresh(); !read) {
        say(sentence(read.error()));
    }
}

std::optional<LedgerChanges> LedgerDesk::write(const LedgerChanges& changes) {
    std::optional<LedgerChanges> inverse;
    const Outcome written = m_state->perform([&](Workspace& workspace, const Occasion& occasion) -> Outcome {
        auto changed = changeLedgers(workspace, changes, occasion);
        if (!changed) {
            return changed.error();
        }
        inverse = *std::move(changed);
        return Done{};
    });
    say(written ? QString() : sentence(written.error()));
    return inverse;
}

void LedgerDesk::follow() {
    if (m_path != m_state->path()) {
        m_path = m_state->path();
        m_undoStack.clear();
        Q_EMIT planOpened();
    }
    Q_EMIT changed();
}

}  // namespace pledge
