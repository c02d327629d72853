#include <core/reader/clause.h>
#include <core/reader/item.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class ItemFinder {
public:
    ItemFinder(std::u32string_view text, Span clause, const Mentions& mentions, const Lexicon& lexicon)
        : m_text(text),
          m_clause(clause),
          m_mentions(mentions),
          m_entities(lexicon.list(u"entities"_s)),
          m_massNouns(lexicon.list(u"massnouns"_s)),
          m_verbs(lexicon.list(u"verbs"_s)),
          m_completions(lexicon.list(u"completions"_s)),
          m_weak(lexicon.list(u"weakdeeds"_s)),
          m_works(lexicon.list(u"sizedworks"_s)),
          m_growth(lexicon.list(u"growth"_s)),
          m_attributeLeads(lexicon.list(u"attributeleads"_s)),
          m_countingNames(lexicon.list(u"countingnames"_s)) {
        for (const Quantity* quantity : mentionsWithin(mentions.quantities, clause)) {
            if (mayCount(*quantity)) {
                m_candidates.push_back(quantity);
            }
        }
    }

    std::vector<Item> run() {
        std::vector<Item> items;
        int begin = m_clause.begin;
        for (std::size_t first = 0; first < m_candidates.size();) {
            std::size_t last = first;
            while (last + 1 < m_candidates.size() && separatorBetween(last, last + 1) < 0) {
                ++last;
            }
            const int end = endOfGroup(first, last);
            if (const Quantity* value = valueAmong(first, last)) {
                items.push_back({{begin, std::max(end, value->at.end)}, value, countedBy(first, last)});
                begin = afterMark(items.back().at.end);
            }
            first = last + 1;
        }
        return items;
    }

private:
    bool mayCount(const Quantity& quantity) const {
        if (liesWithin(m_mentions.brackets, quantity.at.begin) || quantity.isBase) {
            return false;
        }
        return !quantity.isDuration || quantity.hasLead || m_growth.lengthBefore(m_text, quantity.at.begin) > 0 ||
               (quantity.isBounded && quantity.at.end == m_clause.end);
    }

    /// The last mark of a list between two candidates; -1 for none.
    int separatorBetween(std::size_t left, std::size_t right) const {
        for (int at = m_candidates[right]->at.begin - 1; at >= m_candidates[left]->at.end; --at) {
            if (listMarkAt(m_text, at) > 0 && !liesWithin(m_mentions.names, at) &&
                !liesWithin(m_mentions.brackets, at)) {
                return at;
            }
        }
        return -1;
    }

    /// Up to the quantity where nothing of the thing follows it, else up to the mark before the next thing.
    int endOfGroup(std::size_t first, std::size_t last) const {
        const Quantity& quantity = *m_candidates[last];
        const bool isClosed = isClosedAfter(quantity);
        if (last + 1 == m_candidates.size()) {
            return isClosed && first <= last ? quantity.at.end : m_clause.end;
        }
        return isClosed ? quantity.at.end : separatorBetween(last, last + 1);
    }

    bool isClosedAfter(const Quantity& quantity) const {
        const char32_t next =
            quantity.at.end < m_clause.end ? m_text[static_cast<std::size_t>(quantity.at.end)] : U'\0';
        return next == U'\0' || next == U'”' || next == U'…' || listMarkAt(m_text, quantity.at.end) > 0 ||
               (next == U'（' && endsWithBracket(quantity.at.end));
    }

    /// Whether nothing of the thing follows the bracket that opens there: 10个（每村1个）助餐点 goes on.
    bool endsWithBracket(int at) const {
        const auto bracket = std::ranges::find(m_mentions.brackets, at, &Span::begin);
        return bracket == m_mentions.brackets.end() || bracket->end >= m_clause.end ||
               listMarkAt(m_text, bracket->end) > 0;
    }

    int afterMark(int at) const { return at < m_clause.end ? at + listMarkAt(m_text, at) : at; }

    /// The value that the words of the group are about: the last where it closes them (10亿元以上项目5个), else the
    /// first that is no threshold (引进3家投资10亿元以上的企业).
    const Quantity* valueAmong(std::size_t first, std::size_t last) const {
        if (isClosedAfter(*m_candidates[last]) && isLikelyValue(*m_candidates[last])) {
            return m_candidates[last];
        }
        for (std::size_t i = first; i <= last; ++i) {
            if (!isThreshold(*m_candidates[i]) && isLikelyValue(*m_candidates[i])) {
                return m_candidates[i];
            }
        }
        return nullptr;
    }

    /// 5000万元以上项目, 100人以上企业: the number says which ones.
    bool isThreshold(const Quantity& quantity) const {
        if (isClosedAfter(quantity) || quantity.isPlace) {
            return false;
        }
        const std::u32string_view next = words({quantity.at.end, m_clause.end});
        if (m_attributeLeads.lengthBefore(m_text, quantity.at.begin) > 0 || next.starts_with(U"的标准")) {
            return true;
        }
        const bool bounds = quantity.isBounded;
        const bool ofPeople = quantity.isCounted && bounds && m_entities.lengthAt(m_text, quantity.at.end) > 0 &&
                              m_verbs.lengthBefore(m_text, quantity.at.begin) == 0;
        if (ofPeople) {
            return true;
        }
        const std::u32string_view rest = words({quantity.at.end, m_clause.end});
        if (quantity.isCounted || !bounds) {
            return !quantity.isCounted && !quantity.hasLead && m_massNouns.lengthAt(rest, 0) == 0 &&
                   m_works.find(rest) >= 0;
        }
        const int entity = m_entities.find(rest);
        const int mass = m_massNouns.find(rest);
        return rest.starts_with(U"的") || (entity >= 0 && (mass < 0 || entity < mass));
    }

    /// A Chinese numeral counts after a verb, or at the end; 三项制度 is a name.
    bool isLikelyValue(const Quantity& quantity) const {
        if (!isClosedAfter(quantity) && !quantity.isPlace && !isAskedFor(quantity)) {
            return false;
        }
        if (!quantity.isWord || quantity.isPlace) {
            return true;
        }
        if (isClosedAfter(quantity)) {
            return quantity.at.begin > m_clause.begin;
        }
        const std::u32string_view rest = words({quantity.at.end, m_clause.end});
        return verbBefore(quantity.at.begin) && m_countingNames.find(rest) < 0;
    }

    /// A number before its noun is asked for by some verb of the clause: 58个项目进展顺利 only tells of them.
    bool isAskedFor(const Quantity& quantity) const {
        const std::u32string_view clause = words(m_clause);
        return quantity.hasLead || m_verbs.find(clause) >= 0 || m_completions.find(clause) >= 0 ||
               m_weak.find(clause) >= 0;
    }

    bool verbBefore(int at) const {
        const bool continues = at > m_clause.begin && m_text[static_cast<std::size_t>(at - 1)] == U'、';
        return continues || m_verbs.lengthBefore(m_text, at) > 0;
    }

    /// 两个100%: a small count right before a share.
    int countedBy(std::size_t first, std::size_t last) const {
        const int begin = m_candidates[last]->at.begin;
        if (begin > m_clause.begin && m_text[static_cast<std::size_t>(begin - 1)] == U'双') {
            return 2;
        }
        if (first == last) {
            return 0;
        }
        const Quantity& count = *m_candidates[last - 1];
        const bool touches = count.at.end == m_candidates[last]->at.begin && count.isCounted && count.value;
        return touches && count.value->isWhole() ? static_cast<int>(count.value->micros() / Decimal::kScale) : 0;
    }

    std::u32string_view words(Span at) const {
        return m_text.substr(static_cast<std::size_t>(at.begin), static_cast<std::size_t>(at.length()));
    }

    std::u32string_view m_text;
    Span m_clause;
    const Mentions& m_mentions;
    const WordList& m_entities;
    const WordList& m_massNouns;
    const WordList& m_verbs;
    const WordList& m_completions;
    const WordList& m_weak;
    const WordList& m_works;
    const WordList& m_growth;
    const WordList& m_attributeLeads;
    const WordList& m_countingNames;
    std::vector<const Quantity*> m_candidates;
};

}  // namespace

std::vector<Item> itemsOf(std::u32string_view text, Span clause, const Mentions& mentions, const Lexicon& lexicon) {
    return ItemFinder(text, clause, mentions, lexicon).run();
}

}  // namespace pledge
