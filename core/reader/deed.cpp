#include <core/reader/clause.h>
#include <core/reader/deed.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class DeedFinder {
public:
    DeedFinder(std::u32string_view text, Span clause, const DeedSetting& setting, const Mentions& mentions,
               const Lexicon& lexicon)
        : m_text(text),
          m_clause(clause),
          m_setting(setting),
          m_mentions(mentions),
          m_fronts(lexicon.list(u"deedfronts"_s)),
          m_skipped(lexicon.list(u"fronts"_s)),
          m_vagueFronts(lexicon.list(u"vaguefronts"_s)),
          m_completions(lexicon.list(u"completions"_s)),
          m_weak(lexicon.list(u"weakdeeds"_s)),
          m_ends(lexicon.list(u"deedends"_s)),
          m_means(lexicon.list(u"means"_s)),
          m_hosts(lexicon.list(u"deedhosts"_s)),
          m_finishing(lexicon.list(u"finishing"_s)),
          m_slogans(lexicon.list(u"slogans"_s)) {}

    std::vector<Deed> run() {
        findBody();
        const int shortest = m_setting.hasSubject && m_setting.isDated ? kShortest / 2 : kShortest;
        if (m_body.length() < shortest || endsOpen() || m_slogans.find(words(m_body)) >= 0 || !isPromised()) {
            return {};
        }
        std::vector<Deed> deeds = divided();
        if (deeds.empty()) {
            deeds.push_back({{m_quote, m_clause.end}, {m_body}, m_isVague, false});
        }
        return deeds;
    }

private:
    static constexpr int kShortest = 4;

    /// Behind dates, marks and words of effort; the words of effort stay in the quote.
    void findBody() {
        int at = m_clause.begin;
        m_quote = at;
        while (at < m_clause.end) {
            if (const Period* period = periodAtPlace(at)) {
                at = period->at.end;
                continue;
            }
            const int mark = listMarkAt(m_text, at);
            const int skipped = m_skipped.lengthAt(m_text, at);
            if (mark == 0 && skipped == 0) {
                break;
            }
            if (m_completions.lengthAt(m_text, at) > 0 && m_completions.lengthAt(m_text, at) >= skipped) {
                break;
            }
            const bool isEffort = words({at, at + skipped}).starts_with(U"争取") ||
                                  words({at, at + skipped}).starts_with(U"力争") || at > m_quote;
            at += std::max(mark, skipped);
            if (!isEffort) {
                m_quote = at;
            }
        }
        m_body = {at, m_clause.end};
    }

    const Period* periodAtPlace(int at) const {
        const auto inside = mentionsWithin(m_mentions.periods, {at, at + 1});
        return inside.empty() || inside.front()->kind == PeriodKind::Comparison ? nullptr : inside.front();
    }

    /// …的前提下, …后, …的: a condition, and no deed.
    bool endsOpen() const {
        const std::u32string_view body = words(m_body);
        constexpr std::u32string_view kOpen = U"的后时下前有";
        const bool statesWhat =
            body.front() == U'是' || body.find(U"是我") != body.npos || body.find(U"周年") != body.npos;
        return statesWhat || kOpen.find(body.back()) != kOpen.npos;
    }

    bool isPromised() {
        const int verb = frontVerb();
        const int length = m_completions.lengthAt(m_text, verb);
        if (length > 0 && hasObject(verb + length) && mayBegin(verb)) {
            return !isPurpose(verb) && !namesNoNumber();
        }
        if (beginsWithMeans() && !m_setting.isDated) {
            return false;
        }
        const WordList& inner = words(m_body).starts_with(U"在") ? m_completions : m_finishing;
        if (m_ends.lengthBefore(m_text, m_clause.end) > 0 || holdsVerb(inner)) {
            m_isVague = m_isVague && !m_setting.isDated;
            return true;
        }
        return isWork(verb);
    }

    /// Among measures only what is finished one day is a promise.
    bool mayBegin(int verb) const {
        return m_setting.role == PassageRole::Pledges || m_setting.isDated || m_finishing.lengthAt(m_text, verb) > 0;
    }

    /// Work without an end, under a date; or a rule that is carried out on something (对企业进行综合评价).
    bool isWork(int verb) {
        const std::u32string_view body = words(m_body);
        const bool actsOn = body.starts_with(U"对") && body.find(U"进行") != body.npos;
        m_isVague = !actsOn;
        const bool works = m_weak.lengthAt(m_text, verb) > 0 || m_weak.find(body) >= 0;
        return m_setting.role == PassageRole::Pledges && (actsOn || (works && m_setting.isDated));
    }

    /// Where the verb stands: behind how and with whom it is done.
    int frontVerb() {
        int at = m_body.begin;
        while (at < m_body.end && m_completions.lengthAt(m_text, at) == 0) {
            const int length = m_fronts.lengthAt(m_text, at);
            if (length == 0) {
                break;
            }
            m_isVague = m_isVague || m_vagueFronts.lengthAt(m_text, at) == length;
            at += length;
        }
        return at;
    }

    /// Not 拟定的目标, which only describes.
    bool hasObject(int at) const { return m_clause.end - at >= 2 && m_text[static_cast<std::size_t>(at)] != U'的'; }

    /// 建立库，实现动态管理: an undated 实现 or 形成 behind a deed says what the deed is for.
    bool isPurpose(int verb) const {
        const std::u32string_view body = words({verb, m_clause.end});
        const bool isAim = body.starts_with(U"实现") || body.starts_with(U"形成") || body.starts_with(U"取得");
        return isAim && m_setting.followsDeed && !m_setting.isDated && !m_setting.isStretch &&
               m_setting.role == PassageRole::Measures;
    }

    /// 一批, 一系列: nothing that could be checked.
    bool namesNoNumber() const {
        const std::u32string_view body = words(m_body);
        return !m_setting.isDated && (body.find(U"一批") != body.npos || body.find(U"一系列") != body.npos);
    }

    bool beginsWithMeans() const { return m_means.lengthAt(m_text, m_body.begin) > 0; }

    /// A deed behind its subject or company: 协同专家组完成试点, 园区建成并投用. Not one that describes (已建成的).
    bool holdsVerb(const WordList& verbs) const {
        for (int at = m_body.begin + 2; at < m_clause.end; ++at) {
            const int length = verbs.lengthAt(m_text, at);
            if (length == 0 || liesWithin(m_mentions.names, at) || liesWithin(m_mentions.brackets, at)) {
                continue;
            }
            const std::u32string_view rest = words({at + length, m_clause.end});
            const char32_t before = m_text[static_cast<std::size_t>(at - 1)];
            const bool describes = rest.starts_with(U"的") || before == U'已' || before == U'未';
            if (!describes && rest.size() >= 2) {
                return true;
            }
        }
        return false;
    }

    /// A closed list of things that stand by themselves is a promise each: titles, sites, institutions.
    std::vector<Deed> divided() const {
        const std::vector<Span> parts = listedParts();
        if (parts.size() < 2 || !standAlone(parts)) {
            return {};
        }
        const Span last = parts.back();
        std::vector<Deed> deeds;
        for (const Span part : parts) {
            const bool standsAlone = endsWithHost(part);
            const int tail = standsAlone ? last.end : tailOf(last, part);
            const bool runsOn = !standsAlone || last.end < m_clause.end;
            Deed deed;
            deed.isVague = m_isVague;
            deed.isDivided = true;
            deed.quote = {part == parts.front() ? m_quote : part.begin, runsOn ? m_clause.end : part.end};
            deed.name = {{m_body.begin, parts.front().begin}, part, {tail, m_clause.end}};
            std::erase_if(deed.name, [](Span span) { return span.isEmpty(); });
            deeds.push_back(deed);
        }
        return deeds;
    }

    /// Where what the listed things share begins in the last of them: 杭州、深圳科创飞地 share all behind a place as
    /// long as theirs, 电子信息、新材料研究院 at least the word for what they are.
    int tailOf(Span last, Span part) const {
        const int host = last.end - m_hosts.lengthBefore(m_text, last.end);
        return std::min(last.begin + part.length(), host);
    }

    /// The things listed behind the verb; the last without the predicate that closes the clause.
    std::vector<Span> listedParts() const {
        int begin = firstObject();
        std::vector<Span> parts;
        int at = begin;
        for (; at < m_clause.end; ++at) {
            const bool isTitle = m_text[static_cast<std::size_t>(at)] == U'《' && at > begin &&
                                 m_text[static_cast<std::size_t>(at - 1)] == U'》';
            const int mark = liesWithin(m_mentions.names, at) && !isTitle ? 0
                             : liesWithin(m_mentions.brackets, at)        ? 0
                                                                          : markOfList(at);
            if ((mark > 0 || isTitle) && at > begin) {
                parts.push_back({begin, at});
                begin = at + mark;
            }
        }
        parts.push_back({begin, m_clause.end});
        shortenLast(parts.back());
        return parts;
    }

    /// 及 and 和 part a list only behind a thing that stands by itself.
    int markOfList(int at) const {
        const int mark = listMarkAt(m_text, at);
        const bool isComma = mark == 1 && m_text[static_cast<std::size_t>(at)] == U'、';
        const bool isOrdinal = words({at + mark, std::min(at + mark + 1, m_clause.end)}) == U"第";
        return mark > 0 && (isComma || isOrdinal || m_hosts.lengthBefore(m_text, at) > 0 ||
                            m_text[static_cast<std::size_t>(at - 1)] == U'》')
                   ? mark
                   : 0;
    }

    int firstObject() const {
        int at = m_body.begin;
        while (at < m_clause.end) {
            const int length = std::max(
                {m_completions.lengthAt(m_text, at), m_fronts.lengthAt(m_text, at), m_weak.lengthAt(m_text, at)});
            if (length == 0) {
                return at;
            }
            at += length;
        }
        return m_body.begin;
    }

    void shortenLast(Span& last) const {
        int host = -1;
        for (int at = last.begin + 1; at <= last.end; ++at) {
            const bool isTitle = m_text[static_cast<std::size_t>(at - 1)] == U'》';
            if (isTitle || m_hosts.lengthBefore(m_text, at) > 0) {
                host = at;
                if (isTitle) {
                    break;
                }
            }
        }
        if (host > 0) {
            last.end = host;
        }
    }

    bool standAlone(const std::vector<Span>& parts) const {
        constexpr std::size_t kMostParts = 6;
        const std::u32string_view body = words(m_body);
        const bool areTitles = std::ranges::all_of(parts, [this](Span part) { return words(part).ends_with(U"》"); });
        if (areTitles) {
            return true;
        }
        const bool isOpen = body.find(U"等") != body.npos || words(parts.back()).find(U"的") != body.npos;
        return !isOpen && parts.size() <= kMostParts && endsWithHost(parts.back()) &&
               std::ranges::all_of(parts, [this](Span part) { return part.length() >= 2 && !endsInAct(part); }) &&
               (endsWithHost(parts.front()) || parts.front().length() <= 6);
    }

    bool endsWithHost(Span part) const {
        return m_hosts.lengthBefore(m_text, part.end) > 0 || words(part).ends_with(U"》");
    }

    bool endsInAct(Span part) const {
        return m_ends.lengthBefore(m_text, part.end) > 0 || m_completions.lengthBefore(m_text, part.end) > 0 ||
               m_weak.lengthBefore(m_text, part.end) > 0;
    }

    std::u32string_view words(Span at) const {
        return m_text.substr(static_cast<std::size_t>(at.begin), static_cast<std::size_t>(at.length()));
    }

    std::u32string_view m_text;
    Span m_clause;
    DeedSetting m_setting;
    const Mentions& m_mentions;
    const WordList& m_fronts;
    const WordList& m_skipped;
    const WordList& m_vagueFronts;
    const WordList& m_completions;
    const WordList& m_weak;
    const WordList& m_ends;
    const WordList& m_means;
    const WordList& m_hosts;
    const WordList& m_finishing;
    const WordList& m_slogans;
    Span m_body;
    int m_quote = 0;
    bool m_isVague = false;
};

}  // namespace

std::vector<Deed> deedsOf(std::u32string_view text, Span clause, const DeedSetting& setting, const Mentions& mentions,
                          const Lexicon& lexicon) {
    return DeedFinder(text, clause, setting, mentions, lexicon).run();
}

}  // namespace pledge
