#include <core/reader/characters.h>
#include <core/reader/sectionrole.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const WordList& listOf(SectionKind kind, const Lexicon& lexicon) {
    switch (kind) {
        case SectionKind::Targets:
            return lexicon.list(u"rolepledges"_s);
        case SectionKind::Tasks:
            return lexicon.list(u"roletasks"_s);
        case SectionKind::Measures:
            return lexicon.list(u"rolemeasures"_s);
        case SectionKind::Rewards:
            return lexicon.list(u"rolerewards"_s);
        case SectionKind::Results:
            return lexicon.list(u"roleresults"_s);
    }
    Q_UNREACHABLE();
}

constexpr std::array kKinds{SectionKind::Results, SectionKind::Rewards, SectionKind::Targets, SectionKind::Measures,
                            SectionKind::Tasks};

bool isBracketed(std::u32string_view text, int at) {
    return at < static_cast<int>(text.size()) && isOneOf(text[static_cast<std::size_t>(at)], U"【[〖");
}

/// How far the label reaches behind its word: over a closing bracket and a colon. None where other words follow.
std::optional<int> labelEnd(std::u32string_view text, int at, bool bracketed) {
    const int size = static_cast<int>(text.size());
    if (bracketed) {
        if (at == size || !isOneOf(text[static_cast<std::size_t>(at)], U"】]〗")) {
            return std::nullopt;
        }
        ++at;
    }
    if (at < size && text[static_cast<std::size_t>(at)] == U'：') {
        return at + 1;
    }
    return bracketed || at == size ? std::optional(at) : std::nullopt;
}

/// A year that the heading names, as four digits; 0 for none.
int latestYear(std::u32string_view heading) {
    int latest = 0;
    for (std::size_t at = 0; at + 4 < heading.size(); ++at) {
        int year = 0;
        for (std::size_t digit = at; digit < at + 4; ++digit) {
            year = isDigit(heading[digit]) ? year * 10 + static_cast<int>(heading[digit] - U'0') : -100'000;
        }
        if (year > 1900 && heading[at + 4] == U'年') {
            latest = std::max(latest, year);
        }
    }
    return latest;
}

bool speaksOfWork(std::u32string_view heading) {
    constexpr std::array<std::u32string_view, 8> words{U"回顾", U"情况", U"成绩", U"成效",
                                                       U"总结", U"工作", U"完成", U"进展"};
    for (const std::u32string_view word : words) {
        if (heading.find(word) != std::u32string_view::npos) {
            return true;
        }
    }
    return false;
}

}  // namespace

std::optional<SectionLabel> sectionLabelAt(std::u32string_view text, int at, const Lexicon& lexicon) {
    const bool bracketed = isBracketed(text, at);
    const int word = at + (bracketed ? 1 : 0);
    for (const SectionKind kind : kKinds) {
        const int length = listOf(kind, lexicon).lengthAt(text, word);
        if (length > 0) {
            if (const std::optional<int> end = labelEnd(text, word + length, bracketed)) {
                return SectionLabel{kind, *end - at};
            }
        }
    }
    return std::nullopt;
}

std::optional<SectionKind> sectionOf(std::u32string_view heading, int year, const Lexicon& lexicon) {
    const int named = latestYear(heading);
    if (named != 0 && named < year && speaksOfWork(heading)) {
        return SectionKind::Results;
    }
    while (!heading.empty() && isOneOf(heading.back(), U"：。】]〗）")) {
        heading.remove_suffix(1);
    }
    for (const SectionKind kind : kKinds) {
        if (listOf(kind, lexicon).lengthBefore(heading, static_cast<int>(heading.size())) > 0) {
            return kind;
        }
    }
    return std::nullopt;
}

PassageRole roleOf(SectionKind kind, bool textHasTargets) {
    switch (kind) {
        case SectionKind::Targets:
            return PassageRole::Pledges;
        case SectionKind::Tasks:
            return textHasTargets ? PassageRole::Measures : PassageRole::Pledges;
        case SectionKind::Measures:
            return PassageRole::Measures;
        case SectionKind::Rewards:
            return PassageRole::Rewards;
        case SectionKind::Results:
            return PassageRole::Results;
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
