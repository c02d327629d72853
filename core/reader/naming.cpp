#include <core/reader/clause.h>
#include <core/reader/naming.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

int lengthOf(const std::vector<Span>& words) {
    int length = 0;
    for (const Span word : words) {
        length += word.length();
    }
    return length;
}

void dropEmpty(std::vector<Span>& words) {
    std::erase_if(words, [](Span word) { return word.isEmpty(); });
}

/// The first so many characters of the words.
std::vector<Span> firstOf(std::vector<Span> words, int length) {
    for (Span& word : words) {
        word.end = std::min(word.end, word.begin + length);
        length -= word.length();
    }
    dropEmpty(words);
    return words;
}

std::vector<Span> withoutFirst(std::vector<Span> words, int length) {
    for (Span& word : words) {
        const int taken = std::min(length, word.length());
        word.begin += taken;
        length -= taken;
    }
    dropEmpty(words);
    return words;
}

}  // namespace

std::vector<Span> Name::pieces() const {
    std::vector<Span> all = subject;
    all.insert(all.end(), verb.begin(), verb.end());
    for (const Span span : noun) {
        if (!all.empty() && all.back().end == span.begin) {
            all.back().end = span.end;
        } else {
            all.push_back(span);
        }
    }
    return all;
}

bool holdsWord(std::u32string_view text, const std::vector<Span>& words, const WordList& list) {
    return std::ranges::any_of(words, [text, &list](Span word) {
        return list.find(text.substr(static_cast<std::size_t>(word.begin), static_cast<std::size_t>(word.length()))) >=
               0;
    });
}

Namer::Namer(std::u32string_view text, const Mentions& mentions, const Lexicon& lexicon)
    : m_text(text),
      m_mentions(mentions),
      m_fronts(lexicon.list(u"fronts"_s)),
      m_verbs(lexicon.list(u"verbs"_s)),
      m_growth(lexicon.list(u"growth"_s)),
      m_levels(lexicon.list(u"levels"_s)),
      m_lastWords(lexicon.list(u"fillers"_s)),
      m_generic(lexicon.list(u"genericnouns"_s)),
      m_links(lexicon.list(u"links"_s)),
      m_lower(lexicon.list(u"lower"_s)),
      m_upper(lexicon.list(u"upper"_s)) {}

Name Namer::next(const Item& item, bool isPart) {
    const auto [words, isLinked] = wordsOf(item);
    Name name;
    name.closesClause = item.value->hasLead || saysItself(words) || isLinked;
    const int verb = words.empty() ? 0 : m_verbs.lengthAt(piece(words.front()), 0);
    const bool beginsWithChange = !words.empty() && m_growth.lengthAt(piece(words.front()), 0) > 0;
    if (verb == 0 && isGeneric(words) && m_subject && !m_namesSubject) {
        name.noun = words;
        addSubject(name);
        return name;
    }
    if (words.empty() || beginsWithChange || (verb == 0 && isGeneric(words))) {
        name.verb = words.empty() ? m_last.verb : std::vector<Span>();
        name.noun = m_last.noun;
        name.noun.insert(name.noun.end(), words.begin(), words.end());
        name.isCarried = !m_last.noun.empty();
        return name;
    }
    name.verb = firstOf(words, verb);
    name.noun = withoutFirst(words, verb);
    constexpr int kShortWord = 2;
    if (isPart && verb == 0 && lengthOf(words) <= kShortWord) {
        name.verb = m_last.verb;
        name.noun.insert(name.noun.end(), m_last.noun.begin(), m_last.noun.end());
        name.isCarried = true;
        return name;
    }
    if (name.noun.empty()) {
        name.noun = m_last.noun;
        name.isCarried = true;
    } else if (verb == 0 && !name.closesClause && !m_last.closesClause && m_lastIsCounted == item.value->isCounted) {
        name.verb = m_last.verb;
        name.isCarried = !name.verb.empty();
    }
    if (!isPart) {
        m_last = name;
        m_lastIsCounted = item.value->isCounted;
        dropChange(m_last.noun);
    }
    addSubject(name);
    return name;
}

/// A rate or an investment without saying of what.
bool Namer::isGeneric(const std::vector<Span>& words) const {
    constexpr int kLongest = 5;
    return !m_last.noun.empty() && words.size() == 1 && words.front().length() <= kLongest &&
           m_generic.lengthBefore(m_text, words.front().end) > 0;
}

void Namer::addSubject(Name& name) const {
    if (!m_subject || m_namesSubject || name.isCarried) {
        return;
    }
    if (!name.verb.empty() || name.closesClause || isGeneric(name.noun)) {
        name.subject = {*m_subject};
        name.isCarried = true;
    }
}

void Namer::beginClause(std::optional<Span> subject) {
    m_namesSubject = subject.has_value();
    if (subject) {
        m_subject = subject;
    }
}

void Namer::hear(Span clause) {
    std::vector<Span> words = withoutPeriods(clause);
    trimFront(words);
    if (!m_last.noun.empty() || words.empty()) {
        return;
    }
    const Span front = words.front();
    for (int at = front.begin + 2; at < front.end; ++at) {
        const bool isPredicate = m_lower.lengthAt(m_text, at) > 1 || m_upper.lengthAt(m_text, at) > 0 ||
                                 m_text[static_cast<std::size_t>(at)] == U'只';
        if (isPredicate && !liesWithin(m_mentions.names, at)) {
            m_last.noun = {{front.begin, at}};
            m_last.closesClause = true;
            return;
        }
    }
}

/// What the next words take over is the subject, not what was said of it: 收入增长8%，达到120亿元.
void Namer::dropChange(std::vector<Span>& words) const {
    if (words.empty()) {
        return;
    }
    const int change = m_growth.lengthBefore(m_text, words.back().end);
    if (change > 0 && change < words.back().length()) {
        words.back().end -= change;
    }
}

std::vector<Name> Namer::divided(const Item& item, int parts) const {
    const std::vector<Span> all = wordsOf(item).spans;
    const int verb = all.empty() ? 0 : m_verbs.lengthAt(piece(all.front()), 0);
    const std::vector<Span> words = withoutFirst(all, verb);
    const std::vector<Span> listed = listedParts(words);
    if (parts < 2 || static_cast<int>(listed.size()) != parts) {
        return {};
    }
    const Span last = listed.back();
    const int own = ownLength(last, listed.front());
    std::vector<Name> names;
    for (const Span part : listed) {
        Name name;
        name.verb = firstOf(all, verb);
        name.noun = {part == last ? Span{part.begin, part.begin + own} : part, {last.begin + own, last.end}};
        name.noun.insert(name.noun.end(), words.begin() + 1, words.end());
        dropEmpty(name.noun);
        name.closesClause = true;
        name.isCarried = part != last;
        names.push_back(name);
    }
    return names;
}

/// How much of the last of several listed things is its own; the rest is said of all: A、B占比, 城镇和农村居民收入.
int Namer::ownLength(Span last, Span first) const {
    const std::u32string_view words = piece(last);
    const std::u32string_view firstWords = piece(first);
    if (m_levels.lengthBefore(firstWords, first.length()) > 0) {
        return last.length();
    }
    const std::size_t share = words.find(U'占');
    if (share != std::u32string_view::npos && share > 0) {
        return static_cast<int>(share);
    }
    return std::min(first.length(), last.length());
}

int Namer::listedBefore(const Item& item) const {
    return static_cast<int>(listedParts(wordsOf(item).spans).size());
}

void Namer::forget(std::optional<Span> subject) {
    m_last = {};
    m_subject = subject;
    m_namesSubject = false;
}

/// The item's words without dates, its quantity, and what opens a sentence.
Namer::Words Namer::wordsOf(const Item& item) const {
    std::vector<Span> words = withoutPeriods({item.at.begin, std::max(item.at.begin, item.value->at.begin)});
    const bool isLinked = trimFront(words);
    dropBase(words);
    int after = item.value->at.end;
    if (after < item.at.end && m_text[static_cast<std::size_t>(after)] == U'的') {
        ++after;
    }
    after = behindBracket(after);
    const std::u32string_view behind = piece({after, std::max(after, item.at.end)});
    const bool endsHere = behind.empty() || behind == U"目标" || behind == U"任务";
    if (endsHere) {
        dropLast(words);
    } else {
        const std::vector<Span> rest = withoutPeriods({after, item.at.end});
        words.insert(words.end(), rest.begin(), rest.end());
    }
    dropLinkVerb(words);
    dropEmpty(words);
    return {words, isLinked};
}

/// Behind the bracket that opens there, if one does.
int Namer::behindBracket(int at) const {
    const auto bracket = std::ranges::find(m_mentions.brackets, at, &Span::begin);
    return bracket == m_mentions.brackets.end() ? at : bracket->end;
}

/// Other quantities that only lead up to the value: 由0.52, 两个100%.
void Namer::dropBase(std::vector<Span>& words) const {
    if (words.empty()) {
        return;
    }
    if (piece(words.back()).ends_with(U"双")) {
        words.back().end -= piece(words.back()).ends_with(U"“双") ? 2 : 1;
        words.back().end -= m_lower.lengthBefore(m_text, words.back().end);
        return;
    }
    for (const Quantity* quantity : mentionsWithin(m_mentions.quantities, words.back())) {
        const bool isCount = quantity->at.end == words.back().end && quantity->isWord;
        if (quantity->isBase || isCount) {
            const std::size_t from =
                quantity->isBase ? piece(words.back()).find_last_of(U"由从") : std::u32string_view::npos;
            words.back().end =
                from == std::u32string_view::npos ? quantity->at.begin : words.back().begin + static_cast<int>(from);
            return;
        }
    }
}

/// 分别, 累计 and the like before what was said of the subject; the 的 of a share.
void Namer::dropLast(std::vector<Span>& words) const {
    if (words.empty()) {
        return;
    }
    for (const std::u32string_view end : {U"的", U"目标", U"任务"}) {
        const int length = static_cast<int>(end.size());
        if (piece(words.back()).ends_with(end) && words.back().length() > length) {
            words.back().end -= length;
            return;
        }
    }
    const int change = m_growth.lengthBefore(m_text, words.back().end);
    const int filler = m_lastWords.lengthBefore(m_text, words.back().end - change);
    if (change > 0 && filler > 0 && filler + change < words.back().length()) {
        const Span tail{words.back().end - change, words.back().end};
        words.back().end = tail.begin - filler;
        words.push_back(tail);
    }
}

std::vector<Span> Namer::withoutPeriods(Span at) const {
    std::vector<Span> words;
    int begin = at.begin;
    for (const Period* period : mentionsWithin(m_mentions.periods, at)) {
        if (period->kind != PeriodKind::Comparison) {
            words.push_back({begin, period->at.begin});
            begin = period->at.end;
        }
    }
    words.push_back({begin, at.end});
    dropEmpty(words);
    return words;
}

bool Namer::trimFront(std::vector<Span>& words) const {
    bool isLinked = false;
    while (!words.empty()) {
        Span& front = words.front();
        const bool opensSpeech = piece(front).front() == U'“' && !liesWithin(m_mentions.names, front.begin);
        front.begin += opensSpeech ? 1 : 0;
        const std::u32string_view said = piece(front);
        const int mark = listMarkAt(said, 0);
        const int length = std::max(mark, m_fronts.lengthAt(said, 0));
        if (length == 0 || (mark == 0 && m_verbs.lengthAt(said, 0) > length)) {
            break;
        }
        isLinked = isLinked || said.starts_with(U"实现") || said.starts_with(U"争取");
        front.begin += std::min(length, front.length());
        dropEmpty(words);
    }
    return isLinked;
}

/// 品牌之窗实现曝光量, 普通公路力争完成投资: the link says nothing of what is measured.
void Namer::dropLinkVerb(std::vector<Span>& words) const {
    constexpr int kShortestSubject = 3;
    if (words.empty()) {
        return;
    }
    const Span front = words.front();
    for (int at = front.begin + kShortestSubject; at < front.end; ++at) {
        const int link = liesWithin(m_mentions.names, at) ? 0 : m_links.lengthAt(m_text, at);
        if (link > 0 && at + link <= front.end) {
            words.front().begin = at + link;
            words.insert(words.begin(), Span{front.begin, at});
            return;
        }
    }
}

std::vector<Span> Namer::listedParts(const std::vector<Span>& words) const {
    std::vector<Span> parts;
    if (words.empty()) {
        return parts;
    }
    const Span all = words.front();
    int begin = all.begin;
    for (int at = all.begin; at < all.end; ++at) {
        const int mark =
            liesWithin(m_mentions.names, at) || liesWithin(m_mentions.brackets, at) ? 0 : listMarkAt(m_text, at);
        if (mark > 0 && at > begin) {
            parts.push_back({begin, at});
            begin = at + mark;
        }
    }
    parts.push_back({begin, all.end});
    dropEmpty(parts);
    return parts;
}

/// 下降, 增加值占比: the words end in what is said of the subject.
bool Namer::saysItself(const std::vector<Span>& words) const {
    if (words.empty()) {
        return false;
    }
    const std::u32string_view last = piece(words.back());
    const int size = static_cast<int>(last.size());
    return m_growth.lengthBefore(last, size) > 0 || m_levels.lengthBefore(last, size) > 0;
}

std::u32string_view Namer::piece(Span at) const {
    return m_text.substr(static_cast<std::size_t>(at.begin), static_cast<std::size_t>(at.length()));
}

}  // namespace pledge
