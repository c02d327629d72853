#include <core/reader/clause.h>
#include <core/reader/subject.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class SubjectFinder {
public:
    SubjectFinder(std::u32string_view text, Span clause, const Mentions& mentions, const Lexicon& lexicon)
        : m_text(text),
          m_clause(clause),
          m_mentions(mentions),
          m_agents(lexicon.list(u"agents"_s)),
          m_fronts(lexicon.list(u"fronts"_s)),
          m_verbs(lexicon.list(u"verbs"_s)),
          m_completions(lexicon.list(u"completions"_s)),
          m_weak(lexicon.list(u"weakdeeds"_s)) {}

    std::optional<Span> run() const {
        const int begin = firstWord();
        if (actsAt(begin)) {
            return std::nullopt;
        }
        for (int at = begin + 1; at < m_clause.end; ++at) {
            if (liesWithin(m_mentions.names, at) || liesWithin(m_mentions.brackets, at)) {
                continue;
            }
            if (m_agents.lengthBefore(m_text, at) > 0 && (periodBegins(at) || actsAt(at))) {
                return at - begin >= kShortest ? std::optional(Span{begin, at}) : std::nullopt;
            }
            if (listMarkAt(m_text, at) > 0) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

private:
    static constexpr int kShortest = 3;

    int firstWord() const {
        int at = m_clause.begin;
        while (at < m_clause.end) {
            const auto periods = mentionsWithin(m_mentions.periods, {at, at + 1});
            const int length = periods.empty() ? m_fronts.lengthAt(m_text, at) : periods.front()->at.length();
            if (length == 0) {
                break;
            }
            at += length;
        }
        return at;
    }

    bool periodBegins(int at) const { return !mentionsWithin(m_mentions.periods, {at, at + 1}).empty(); }

    bool actsAt(int at) const {
        return m_verbs.lengthAt(m_text, at) > 0 || m_completions.lengthAt(m_text, at) > 0 ||
               m_weak.lengthAt(m_text, at) > 0;
    }

    std::u32string_view m_text;
    Span m_clause;
    const Mentions& m_mentions;
    const WordList& m_agents;
    const WordList& m_fronts;
    const WordList& m_verbs;
    const WordList& m_completions;
    const WordList& m_weak;
};

}  // namespace

std::optional<Span> subjectOf(std::u32string_view text, Span clause, const Mentions& mentions, const Lexicon& lexicon) {
    return SubjectFinder(text, clause, mentions, lexicon).run();
}

std::optional<Span> titleOf(std::u32string_view text, const std::vector<Clause>& clauses, const Lexicon& lexicon) {
    constexpr int kLongest = 24;
    if (clauses.size() < 2 || !clauses[1].beginsSentence || clauses[0].at.length() > kLongest) {
        return std::nullopt;
    }
    const Span title = clauses[0].at;
    const bool acts = lexicon.list(u"completions"_s).lengthAt(text, title.begin) > 0 ||
                      lexicon.list(u"verbs"_s).lengthAt(text, title.begin) > 0 ||
                      lexicon.list(u"weakdeeds"_s).lengthAt(text, title.begin) > 0;
    const bool namesThing = lexicon.list(u"agents"_s).lengthBefore(text, title.end) > 0 ||
                            lexicon.list(u"sizedworks"_s).lengthBefore(text, title.end) > 0;
    return namesThing && !acts ? std::optional(title) : std::nullopt;
}

}  // namespace pledge
