#include <core/exchange/sheettaking.h>
#include <core/plan/reportrules.h>

#include <algorithm>

namespace pledge {

namespace {

bool says(const SheetFigure& figure, SheetRemarkKind kind) {
    return std::ranges::any_of(figure.remarks, [kind](const SheetRemark& remark) { return remark.kind == kind; });
}

bool isOwnAlone(const SheetDraft& draft) {
    const bool isPartOfRun = draft.sense == TimeSense::Own || draft.sense == TimeSense::Quarter;
    return isPartOfRun && draft.pledge->nature == Nature::Flow && !says(draft.figure, SheetRemarkKind::Summed);
}

bool isGiven(const std::vector<SheetDraft>& drafts, const SheetFigure& figure) {
    return std::ranges::any_of(drafts, [&figure](const SheetDraft& other) {
        return other.figure.isAccepted() && other.figure.pledge == figure.pledge && other.figure.month == figure.month;
    });
}

}  // namespace

bool isTakable(const SheetDraft& draft, const PlanSnapshot& snapshot) {
    const SheetFigure& figure = draft.figure;
    if (figure.state != SheetState::Flag || draft.pledge == nullptr || !figure.pledge || !figure.month ||
        figure.actual.isBlank() || isOwnAlone(draft)) {
        return false;
    }
    return figure.actual.month == *figure.month && !says(figure, SheetRemarkKind::NotAllowed) &&
           checkReport(*draft.pledge, snapshot.plan(), figure.actual).hasValue();
}

bool asksReason(const SheetFigure& figure) {
    return figure.state == SheetState::Flag && says(figure, SheetRemarkKind::Guarded);
}

std::vector<TakenDraft> acceptTaken(std::vector<SheetDraft>& drafts, const std::vector<TakenFigure>& chosen,
                                    const PlanSnapshot& snapshot) {
    std::vector<TakenDraft> taken;
    for (SheetDraft& draft : drafts) {
        SheetFigure& figure = draft.figure;
        const auto choice = std::ranges::find_if(chosen, [&figure](const TakenFigure& one) {
            return one.place == figure.place && figure.pledge == one.pledge && figure.actual == one.actual;
        });
        if (choice == chosen.end() || !isTakable(draft, snapshot) || isGiven(drafts, figure)) {
            continue;
        }
        taken.push_back({&draft, figure.actual});
        figure.actual.value = choice->suggested ? choice->suggested : figure.actual.value;
        figure.state = SheetState::Accept;
    }
    return taken;
}

}  // namespace pledge
