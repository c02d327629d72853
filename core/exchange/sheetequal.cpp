#include <core/exchange/sheetequal.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace pledge {

namespace {

constexpr std::size_t kFewest = 3;

using Column = std::vector<SheetDraft*>;

bool isTarget(const SheetDraft& draft) {
    return draft.pledge->finalTarget() == draft.figure.actual.value;
}

bool isMilestone(const SheetDraft& draft) {
    return std::ranges::any_of(draft.pledge->milestones, [&draft](const Milestone& milestone) {
        return milestone.value == draft.figure.actual.value && Month::of(milestone.due) == draft.figure.actual.month;
    });
}

/// All that is counted in one column, each pledge once.
bool isOfSeveral(const Column& column) {
    std::set<PledgeId> pledges;
    for (const SheetDraft* draft : column) {
        pledges.insert(draft->pledge->id);
    }
    return pledges.size() >= kFewest;
}

}  // namespace

void checkEqualColumns(std::vector<SheetDraft>& drafts, const PlanSnapshot& snapshot) {
    const auto isLast = [&snapshot](const SheetDraft& draft) {
        const Series& series = *snapshot.line(draft.pledge->id)->series;
        return series.value(draft.figure.actual.month.plus(-1)) == draft.figure.actual.value &&
               !draft.figure.actual.value->isZero();
    };
    std::map<std::tuple<QString, int, Month>, Column> columns;
    for (SheetDraft& draft : drafts) {
        if (draft.figure.isAccepted() && draft.pledge != nullptr && draft.figure.actual.value &&
            draft.pledge->nature == Nature::Flow) {
            columns[{draft.figure.place.sheet, draft.column, draft.figure.actual.month}].push_back(&draft);
        }
    }
    for (auto& entry : columns) {
        Column& column = entry.second;
        const auto all = [&column](const auto& fits) {
            return std::ranges::all_of(column, [&fits](const SheetDraft* draft) { return fits(*draft); });
        };
        if (!isOfSeveral(column) || !(all(isTarget) || all(isMilestone) || all(isLast))) {
            continue;
        }
        for (SheetDraft* draft : column) {
            draft->figure.flag({SheetRemarkKind::AllEqual, {draft->head}});
        }
    }
}

}  // namespace pledge
