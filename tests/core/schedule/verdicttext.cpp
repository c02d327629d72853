#include <tests/core/schedule/verdicttext.h>

#include <array>

namespace pledge {

void PrintTo(Light light, std::ostream* out) {
    static constexpr std::array names{"green", "yellow", "red", "not_due", "not_reported"};
    *out << names.at(static_cast<std::size_t>(light));
}

void PrintTo(Reason reason, std::ostream* out) {
    static constexpr std::array names{"OnPace",         "Completed",       "AwaitsClosing", "MadeUp",      "Behind",
                                      "FarBehind",      "MilestoneMissed", "StepReached",   "WithinLimit", "OverLimit",
                                      "BetterThanBase", "EqualToBase",     "WorseThanBase", "NoteGiven",   "NotDue",
                                      "ToBeAssigned",   "NotReported",     "Withdrawn",     "ForceMajeure"};
    *out << names.at(static_cast<std::size_t>(reason));
}

}  // namespace pledge

namespace pledge::test {

std::string rate(const std::optional<Rational>& points) {
    return points ? points->toString(1).toStdString() : "-";
}

std::string exact(const std::optional<Rational>& value) {
    return value ? value->rounded(6).toString().toStdString() : "-";
}

std::string history(const Verdict& verdict) {
    static constexpr std::array names{"open", "kept", "late", "missed"};
    std::string text;
    for (const MilestoneResult& result : verdict.milestones) {
        text += text.empty() ? "" : " ";
        text += names.at(static_cast<std::size_t>(result.state));
        text += result.state == MilestoneState::KeptLate ? std::to_string(result.monthsLate) : "";
    }
    return text;
}

std::string trend(const Verdict& verdict) {
    static constexpr std::array names{"catching_up", "holding", "falling_behind"};
    return verdict.trend ? names.at(static_cast<std::size_t>(*verdict.trend)) : "-";
}

}  // namespace pledge::test
