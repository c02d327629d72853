#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/models/draftdesk.h>
#include <ui/models/draftwords.h>
#include <ui/models/planeditor.h>
#include <ui/models/planstate.h>
#include <ui/models/sheetstep.h>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

constexpr int kUndoLimit = 200;
constexpr std::size_t kToldRefusals = 3;

bool isDoubtful(const SheetEntry& entry) {
    return entry.decision == Decision::Open && (!entry.draft.doubts.empty() || !gapsOf(entry).isEmpty());
}

/// A decision alone changes nothing that is compared or marked.
bool haveEqualDrafts(const DraftSheet& left, const DraftSheet& right) {
    return std::ranges::equal(left.entries, right.entries, {}, &SheetEntry::draft, &SheetEntry::draft);
}

QString actOf(Decision decision) {
    switch (decision) {
        case Decision::Open:
            return DraftDesk::tr("Decide again");
        case Decision::Accepted:
            return DraftDesk::tr("Accept");
        case Decision::Rejected:
            return DraftDesk::tr("Reject");
    }
    Q_UNREACHABLE();
}

Result<DraftSheet> decided(DraftSheet sheet, std::size_t at, Decision decision) {
    switch (decision) {
        case Decision::Open:
            return reopened(std::move(sheet), at);
        case Decision::Accepted:
            return accepted(std::move(sheet), at);
        case Decision::Rejected:
            return rejected(std::move(sheet), at);
    }
    Q_UNREACHABLE();
}

QString takenSentence(const Acceptance& acceptance) {
    QStringList told;
    if (acceptance.changes.pledges.empty()) {
        told.append(DraftDesk::tr("Nothing was taken into the plan."));
    } else {
        told.append(fill(
            DraftDesk::tr("%1 pledges and %2 units were taken into the plan; their text is kept with it."),
            {QString::number(acceptance.changes.pledges.size()), QString::number(acceptance.changes.units.size())}));
    }
    if (acceptance.same > 0) {
        told.append(fill(DraftDesk::tr("%1 stood there already."), {QString::number(acceptance.same)}));
    }
    if (!acceptance.refused.empty()) {
        told.append(fill(DraftDesk::tr("%1 were not taken:"), {QString::number(acceptance.refused.size())}));
    }
    for (std::size_t at = 0; at < std::min(acceptance.refused.size(), kToldRefusals); ++at) {
        told.append(sentence(acceptance.refused[at]));
    }
    return told.join(u' ');
}

}  // namespace

DraftDesk::DraftDesk(ReadText text, PlanState* state, QObject* parent)
    : QObject(parent), m_text(std::move(text)), m_state(state), m_marks(marksOf(m_text.sheet, m_text.offsets)) {
    m_steps.setUndoLimit(kUndoLimit);
    connect(state, &PlanState::boardChanged, this, [this] {
        compare();
        Q_EMIT changed();
    });
    compare();
}

DraftCounts DraftDesk::counts() const {
    DraftCounts counts;
    for (std::size_t at = 0; at < sheet().entries.size(); ++at) {
        const SheetEntry& entry = sheet().entries[at];
        ++counts.found;
        counts.accepted += entry.decision == Decision::Accepted ? 1 : 0;
        counts.rejected += entry.decision == Decision::Rejected ? 1 : 0;
        counts.open += entry.decision == Decision::Open ? 1 : 0;
        counts.doubtful += isDoubtful(entry) ? 1 : 0;
        const bool isThere = m_relations.entries[at].withPlan == Comparison::Same;
        counts.toTake += entry.decision == Decision::Accepted && !isThere ? 1 : 0;
    }
    return counts;
}

void DraftDesk::compareWith(std::vector<OtherSheet> others) {
    m_others = std::move(others);
    compare();
    Q_EMIT changed();
}

void DraftDesk::decide(const std::vector<std::size_t>& entries, Decision decision) {
    DraftSheet next = sheet();
    QString refusal;
    for (const std::size_t at : entries) {
        auto made = decided(next, at, decision);
        if (made) {
            next = *std::move(made);
        } else if (refusal.isEmpty()) {
            refusal = sentence(made.error());
        }
    }
    push(std::move(next), actOf(decision));
    Q_EMIT said(refusal);
}

void DraftDesk::acceptSure() {
    push(acceptedFrom(sheet(), kSure), tr("Accept all sure ones"));
}

void DraftDesk::mend(std::size_t at, const PledgeDraft& mended) {
    push(edited(sheet(), at, mended), tr("Mend a field"));
}

void DraftDesk::merge(const std::vector<std::size_t>& entries) {
    push(merged(sheet(), entries), tr("Merge into one ladder"));
}

void DraftDesk::split(std::size_t at, std::size_t milestone) {
    push(pledge::split(sheet(), at, milestone), tr("Split the ladder"));
}

void DraftDesk::share(std::size_t at) {
    if (const auto twin = m_relations.entries[at].twin) {
        push(shared(sheet(), std::min(at, *twin), std::max(at, *twin)), tr("One shared pledge"));
    }
}

void DraftDesk::take() {
    if (const QString refusal = PlanEditor::readOnlySentence(*m_state); !refusal.isEmpty()) {
        Q_EMIT said(refusal);
        return;
    }
    const auto acceptance = m_state->acceptDrafts({m_text.source, m_text.year, sheet()});
    if (!acceptance) {
        Q_EMIT said(sentence(acceptance.error()));
        return;
    }
    if (acceptance->changes.pledges.empty()) {
        Q_EMIT said(takenSentence(*acceptance));
    } else {
        Q_EMIT taken(takenSentence(*acceptance));
    }
}

void DraftDesk::lay(DraftSheet next, std::size_t changedAt) {
    const bool draftsDiffer = !haveEqualDrafts(sheet(), next);
    m_text.sheet = std::move(next);
    if (draftsDiffer) {
        m_marks = SourceMarks(marksOf(m_text.sheet, m_text.offsets));
        compare();
    }
    Q_EMIT changed();
    const std::size_t count = sheet().entries.size();
    Q_EMIT entryChanged(count == 0 ? -1 : static_cast<int>(std::min(changedAt, count - 1)));
}

void DraftDesk::push(DraftSheet next, const QString& act) {
    Q_EMIT said({});
    if (next.entries != sheet().entries) {
        m_steps.push(new SheetStep(*this, std::move(next), act));
    }
}

void DraftDesk::push(Result<DraftSheet> next, const QString& act) {
    if (!next) {
        Q_EMIT said(sentence(next.error()));
        return;
    }
    push(*std::move(next), act);
}

void DraftDesk::compare() {
    m_plan = m_state->standingPlan();
    m_relations = relationsOf(sheet(), m_plan, m_others);
}

}  // namespace pledge
