#include <core/exchange/planpairs.h>

#include <optional>

namespace pledge {

std::vector<std::size_t> longestAscent(const std::vector<std::size_t>& numbers) {
    std::vector<std::size_t> ends;  // the position of the least number that ends a run of each length
    std::vector<std::optional<std::size_t>> previous(numbers.size());
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const auto place =
            std::ranges::lower_bound(ends, numbers[i], {}, [&numbers](std::size_t end) { return numbers[end]; });
        if (place != ends.begin()) {
            previous[i] = *(place - 1);
        }
        if (place == ends.end()) {
            ends.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<std::size_t> run;
    for (auto at = ends.empty() ? std::nullopt : std::optional(ends.back()); at; at = previous[*at]) {
        run.push_back(*at);
    }
    std::ranges::reverse(run);
    return run;
}

}  // namespace pledge
