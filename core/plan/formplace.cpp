#include <core/plan/formplace.h>

namespace pledge {

int stepsBefore(const TakenHandout& form, std::span<const RoundDraft> rounds) {
    int steps = 0;
    for (const RoundDraft& round : rounds) {
        if (form.entry <= placeBehind(round.reports, steps)) {
            break;
        }
        ++steps;
    }
    return steps;
}

int reportsBefore(const TakenHandout& form, std::span<const RoundDraft> rounds) {
    return static_cast<int>(form.entry.number()) - stepsBefore(form, rounds);
}

EntryId placeBehind(int reports, int steps) {
    return EntryId(qint64{reports} + steps);
}

}  // namespace pledge
