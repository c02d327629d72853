#pragma once

#include <core/reader/item.h>
#include <core/reader/lexicon.h>
#include <core/reader/mentions.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pledge {

/// The words an indicator's name is put together from, as runs of the cleaned text in the order in which they are said.
struct Name {
    std::vector<Span> subject;  ///< what the sentence is about, where it stands in a clause before
    std::vector<Span> verb;     ///< 新增; of the words before where it is shared
    std::vector<Span> noun;     ///< what is counted or measured, with what stands after the quantity
    bool isCarried = false;     ///< verb or noun come from the words before
    bool closesClause = false;  ///< it says by itself what happens: 增长, 占比, 达到

    [[nodiscard]] std::vector<Span> pieces() const;
};

/// Names the things of a text one after the other; each may lend its verb or its noun to the next.
class Namer {
public:
    Namer(std::u32string_view text, const Mentions& mentions, const Lexicon& lexicon);

    /// The item's name. Where the item has no noun of its own (建成3个), or no verb (、智能工厂5家), the ones before
    /// lend theirs.
    Name next(const Item& item, bool isPart = false);
    /// The names of several things that share one predicate (A、B占比分别达到…, A、B两个100%): as many as parts; empty
    /// where the words do not divide into so many.
    [[nodiscard]] std::vector<Name> divided(const Item& item, int parts) const;
    /// How many things the words before the quantity list.
    [[nodiscard]] int listedBefore(const Item& item) const;
    /// What the sentence is about; the clause it stands in names it by itself.
    void beginClause(std::optional<Span> subject);
    /// A clause that asks for no number may still say what the next one is about: 经费只减不增，控制在120万元以内.
    void hear(Span clause);
    /// At a new sentence nothing is lent any more but the subject that all sentences have, if they have one.
    void forget(std::optional<Span> subject = {});

private:
    struct Words {
        std::vector<Span> spans;
        bool isLinked = false;  ///< 实现…: no verb of the words before
    };

    [[nodiscard]] Words wordsOf(const Item& item) const;
    [[nodiscard]] std::vector<Span> withoutPeriods(Span at) const;
    /// Whether a link (实现) was among what was trimmed.
    bool trimFront(std::vector<Span>& words) const;
    [[nodiscard]] int behindBracket(int at) const;
    void dropBase(std::vector<Span>& words) const;
    void dropLast(std::vector<Span>& words) const;
    void dropChange(std::vector<Span>& words) const;
    void dropLinkVerb(std::vector<Span>& words) const;
    [[nodiscard]] int ownLength(Span last, Span first) const;
    [[nodiscard]] std::vector<Span> listedParts(const std::vector<Span>& words) const;
    [[nodiscard]] bool isGeneric(const std::vector<Span>& words) const;
    void addSubject(Name& name) const;
    [[nodiscard]] bool saysItself(const std::vector<Span>& words) const;
    [[nodiscard]] std::u32string_view piece(Span at) const;

    std::u32string_view m_text;
    const Mentions& m_mentions;
    const WordList& m_fronts;
    const WordList& m_verbs;
    const WordList& m_growth;
    const WordList& m_levels;
    const WordList& m_lastWords;
    const WordList& m_generic;
    const WordList& m_links;
    const WordList& m_lower;
    const WordList& m_upper;
    std::optional<Span> m_subject;
    bool m_namesSubject = false;  ///< the subject stands in the clause at hand
    Name m_last;
    bool m_lastIsCounted = false;
};

/// Whether the words hold one of the list's.
[[nodiscard]] bool holdsWord(std::u32string_view text, const std::vector<Span>& words, const WordList& list);

}  // namespace pledge
