#include <ui/models/draftrelations.h>

namespace pledge {

namespace {

std::vector<PledgeDraft> draftsIn(const DraftSheet& sheet) {
    std::vector<PledgeDraft> drafts;
    drafts.reserve(sheet.entries.size());
    for (const SheetEntry& entry : sheet.entries) {
        drafts.push_back(entry.draft);
    }
    return drafts;
}

void addPlan(DraftRelations& relations, const std::vector<DraftPair>& pairs) {
    for (const DraftPair& pair : pairs) {
        if (!pair.draft) {
            relations.gone.push_back(*pair.other);
        } else {
            relations.entries[*pair.draft].withPlan = pair.comparison;
            relations.entries[*pair.draft].line = pair.other;
        }
    }
}

/// What the first of several other texts says stands.
void addOther(DraftRelations& relations, const std::vector<PledgeDraft>& drafts, const OtherSheet& other) {
    const std::vector<PledgeDraft> others = draftsIn(*other.sheet);
    for (const DraftPair& pair : comparedWithDrafts(drafts, others)) {
        if (pair.draft && pair.other && !relations.entries[*pair.draft].other) {
            relations.entries[*pair.draft].other = OtherDraft{other.text, others[*pair.other], pair.comparison};
        }
    }
}

}  // namespace

DraftRelations relationsOf(const DraftSheet& sheet, const PlanSnapshot& plan, const std::vector<OtherSheet>& others) {
    const std::vector<PledgeDraft> drafts = draftsIn(sheet);
    DraftRelations relations{std::vector<DraftRelation>(drafts.size()), {}};
    addPlan(relations, comparedWithPlan(drafts, plan));
    for (const TwinDrafts& twins : twinsAmong(drafts)) {
        relations.entries[twins.first].twin = twins.second;
        relations.entries[twins.second].twin = twins.first;
    }
    for (const OtherSheet& other : others) {
        addOther(relations, drafts, other);
    }
    return relations;
}

}  // namespace pledge
