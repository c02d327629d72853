#include <core/reader/characters.h>
#include <core/reader/cleantext.h>
#include <core/reader/yearguess.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

namespace pledge {

namespace {

constexpr int kFirstYear = 1990;
constexpr int kLastYear = 2099;
constexpr int kTitleLines = 4;
constexpr int kLongestReason = 40;
constexpr std::size_t kBeside = 12;  ///< characters behind a year that say what the year is for

constexpr int kTitleWeight = 12;
constexpr int kFileNameWeight = 8;
constexpr int kPlanWeight = 6;
constexpr int kDueWeight = 3;
constexpr int kNamedWeight = 1;
constexpr int kMostNamings = 5;  ///< however often a text of results names its year

constexpr std::array<std::u32string_view, 16> kPlanning{U"目标", U"计划",         U"要点",   U"安排", U"任务", U"打算",
                                                        U"思路", U"方案",         U"军令状", U"责任", U"清单", U"部署",
                                                        U"重点", U"政府工作报告", U"实事",   U"全年"};
constexpr std::array<std::u32string_view, 12> kLookingBack{U"回顾", U"总结", U"实绩", U"成效", U"以来", U"情况",
                                                           U"完成", U"同期", U"相比", U"上年", U"基数", U"成绩"};

struct NamedYear {
    int year = 0;
    Span at;  ///< in the cleaned text
};

/// What speaks for a year.
struct Weight {
    int sum = 0;
    int namings = 0;  ///< without words of planning beside them
    int strongest = -1;
    Heading reason;
};

int digitOf(char32_t character) {
    if (isDigit(character)) {
        return static_cast<int>(character - U'0');
    }
    const std::size_t found = std::u32string_view(U"〇一二三四五六七八九").find(character);
    return found == std::u32string_view::npos ? (character == U'零' ? 0 : -1) : static_cast<int>(found);
}

/// 2024年, 2024年度, 二〇二四年; also 2024 before what is no digit in a file's name.
std::vector<NamedYear> yearsIn(std::u32string_view text, bool bare) {
    std::vector<NamedYear> years;
    for (std::size_t at = 0; at + 4 <= text.size(); ++at) {
        const bool inside = at > 0 && digitOf(text[at - 1]) >= 0;
        int year = 0;
        for (std::size_t digit = at; digit < at + 4 && year >= 0; ++digit) {
            const int value = digitOf(text[digit]);
            year = value < 0 ? -1 : year * 10 + value;
        }
        const char32_t next = at + 4 < text.size() ? text[at + 4] : U'\0';
        if (!inside && kFirstYear <= year && year <= kLastYear && (next == U'年' || (bare && digitOf(next) < 0))) {
            years.push_back({year, {static_cast<int>(at), static_cast<int>(at) + 4}});
        }
    }
    return years;
}

template <std::size_t Count>
bool hasOneOf(std::u32string_view text, const std::array<std::u32string_view, Count>& words) {
    return std::any_of(words.begin(), words.end(),
                       [text](std::u32string_view word) { return text.find(word) != std::u32string_view::npos; });
}

/// A longer span of years (2021-2025年) and comparisons say nothing of the plan year.
bool isBeside(std::u32string_view text, Span year) {
    if (year.begin == 0) {
        return false;
    }
    const char32_t before = text[static_cast<std::size_t>(year.begin - 1)];
    return isOneOf(before, U"-〔比较[");
}

int weightOf(std::u32string_view text, const NamedYear& named, bool isTitle) {
    const std::u32string_view rest = text.substr(static_cast<std::size_t>(named.at.end)).substr(0, kBeside);
    if (isBeside(text, named.at) || hasOneOf(rest.substr(0, rest.find(U'和')), kLookingBack)) {
        return 0;
    }
    if (isTitle) {
        return kTitleWeight;
    }
    if (hasOneOf(rest, kPlanning)) {
        return kPlanWeight;
    }
    return hasOneOf(rest.substr(0, 6), std::array<std::u32string_view, 3>{U"底", U"前", U"末"}) ? kDueWeight
                                                                                                : kNamedWeight;
}

/// Gathers what speaks for each year.
class Scales {
public:
    explicit Scales(const SourceText& source) : m_source(source) {}

    void weighLine(Span line, bool isTitle) {
        const CleanText clean = cleaned(m_source, line);
        const std::u32string_view text = clean.chars();
        for (const NamedYear& named : yearsIn(text, false)) {
            const bool heads = isTitle && clean.size() <= kLongestReason;
            const int begin = heads ? 0 : named.at.begin;
            const int end = std::min(clean.size(), begin + kLongestReason);
            const Span reason = clean.source({begin, clauseEnd(text, named.at.end, end)});
            add(named.year, weightOf(text, named, heads), {quoted(m_source, reason), reason});
        }
    }

    void weighFileName() {
        const std::u32string name = cleanedWord(m_source.file.toStdU32String());
        for (const NamedYear& named : yearsIn(name, true)) {
            add(named.year, kFileNameWeight, {m_source.file, {}});
        }
    }

    [[nodiscard]] std::optional<YearGuess> heaviest() const {
        const auto best = std::max_element(m_weights.begin(), m_weights.end(), [](const auto& left, const auto& right) {
            return std::pair(left.second.sum, left.first) < std::pair(right.second.sum, right.first);
        });
        if (best == m_weights.end()) {
            return std::nullopt;
        }
        return YearGuess{best->first, best->second.reason};
    }

private:
    static int clauseEnd(std::u32string_view text, int from, int most) {
        for (int at = from; at < most; ++at) {
            if (isOneOf(text[static_cast<std::size_t>(at)], U"，。；！？：")) {
                return at;
            }
        }
        return most;
    }

    void add(int year, int weight, const Heading& reason) {
        Weight& found = m_weights[year];
        found.namings += weight == kNamedWeight ? 1 : 0;
        found.sum += weight == kNamedWeight && found.namings > kMostNamings ? 0 : weight;
        if (weight > found.strongest) {
            found.strongest = weight;
            found.reason = reason;
        }
    }

    const SourceText& m_source;
    std::map<int, Weight> m_weights;
};

bool isMarked(const SourceText& source, Span line) {
    const auto found = std::lower_bound(source.headings.begin(), source.headings.end(), line.begin,
                                        [](Span heading, int begin) { return heading.end <= begin; });
    return found != source.headings.end() && found->meets(line);
}

}  // namespace

std::optional<YearGuess> guessYear(const SourceText& source) {
    Scales scales(source);
    const int size = static_cast<int>(source.text.size());
    int lines = 0;
    for (int begin = 0; begin < size;) {
        const std::size_t found = source.text.find_first_of(U"\n\t", static_cast<std::size_t>(begin));
        const int end = found == std::u32string::npos ? size : static_cast<int>(found);
        const bool blank = std::all_of(source.text.begin() + begin, source.text.begin() + end, isBlank);
        lines += blank ? 0 : 1;
        scales.weighLine({begin, end}, lines <= kTitleLines || isMarked(source, {begin, end}));
        begin = end + 1;
    }
    scales.weighFileName();
    return scales.heaviest();
}

}  // namespace pledge
