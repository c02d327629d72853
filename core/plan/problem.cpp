#include <core/plan/problem.h>

#include <algorithm>
#include <array>

namespace pledge {

namespace {

constexpr std::array<QStringView, 5> kSources{u"report", u"meeting", u"notice", u"inspection", u"carried_over"};
constexpr std::array<QStringView, 3> kStates{u"open", u"claimed", u"closed"};

template <typename Enumerator, std::size_t N>
std::optional<Enumerator> named(QStringView token, const std::array<QStringView, N>& tokens) {
    const auto found = std::ranges::find(tokens, token);
    return found == tokens.end() ? std::nullopt : std::optional(static_cast<Enumerator>(found - tokens.begin()));
}

}  // namespace

QString tokenOf(ProblemSource source) {
    return kSources[static_cast<std::size_t>(source)].toString();
}

std::optional<ProblemSource> problemSourceOf(QStringView token) {
    return named<ProblemSource>(token, kSources);
}

QString tokenOf(ProblemState state) {
    return kStates[static_cast<std::size_t>(state)].toString();
}

std::optional<ProblemState> problemStateOf(QStringView token) {
    return named<ProblemState>(token, kStates);
}

}  // namespace pledge
