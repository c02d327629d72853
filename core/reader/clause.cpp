#include <core/reader/characters.h>
#include <core/reader/clause.h>

#include <algorithm>

namespace pledge {

namespace {

/// 及时, 普及, 和谐, 参与: the character joins nothing there.
bool belongsToWord(char32_t before, std::u32string_view rest) {
    const char32_t after = rest.size() > 1 ? rest[1] : U'\0';
    switch (rest.front()) {
        case U'及':
            return isOneOf(after, U"时早格") || isOneOf(before, U"普涉触");
        case U'和':
            return isOneOf(after, U"谐美平睦解") || isOneOf(before, U"饱温缓共调");
        case U'与':
            return isOneOf(after, U"会时") || isOneOf(before, U"参");
        default:
            return false;
    }
}

/// Spans that hold no mark of a sentence for its reader: names and brackets, outermost ones, in order.
std::vector<Span> closedSpans(const Mentions& mentions) {
    std::vector<Span> closed = mentions.names;
    closed.insert(closed.end(), mentions.brackets.begin(), mentions.brackets.end());
    std::ranges::sort(closed, {}, &Span::begin);
    std::vector<Span> outer;
    for (const Span span : closed) {
        if (outer.empty() || span.begin >= outer.back().end) {
            outer.push_back(span);
        }
    }
    return outer;
}

}  // namespace

std::vector<Clause> clausesOf(std::u32string_view text, const Mentions& mentions) {
    const std::vector<Span> closed = closedSpans(mentions);
    std::vector<Clause> clauses;
    Clause clause{{0, 0}, true, true};
    auto next = closed.begin();
    for (int at = 0; at < static_cast<int>(text.size()); ++at) {
        while (next != closed.end() && next->end <= at) {
            ++next;
        }
        const char32_t c = text[static_cast<std::size_t>(at)];
        if ((next != closed.end() && next->holds(at)) || !isOneOf(c, U"，：。！？；")) {
            continue;
        }
        clause.at.end = at;
        if (!clause.at.isEmpty()) {
            clauses.push_back(clause);
        }
        const bool endsSentence = isOneOf(c, U"。！？");
        const bool isBlank = clause.at.isEmpty();
        clause = {{at + 1, at + 1},
                  endsSentence || (isBlank && clause.beginsSentence),
                  endsSentence || c == U'；' || (isBlank && clause.beginsPart)};
    }
    clause.at.end = static_cast<int>(text.size());
    if (!clause.at.isEmpty()) {
        clauses.push_back(clause);
    }
    return clauses;
}

bool liesWithin(const std::vector<Span>& spans, int place) {
    const auto first = std::ranges::lower_bound(spans, place + 1, {}, &Span::end);
    return first != spans.end() && first->begin <= place;
}

int listMarkAt(std::u32string_view text, int place) {
    const std::u32string_view rest = text.substr(static_cast<std::size_t>(place), 2);
    if (rest.starts_with(U"以及")) {
        return 2;
    }
    if (rest.empty() || !isOneOf(rest.front(), U"、及和与，；")) {
        return 0;
    }
    const char32_t before = place > 0 ? text[static_cast<std::size_t>(place - 1)] : U'\0';
    return belongsToWord(before, rest) ? 0 : 1;
}

}  // namespace pledge
