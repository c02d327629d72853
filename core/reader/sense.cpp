#include <core/reader/numeral.h>
#include <core/reader/sense.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class SenseReader {
public:
    SenseReader(std::u32string_view text, const std::vector<Clause>& clauses, const Mentions& mentions,
                const Lexicon& lexicon)
        : m_text(text),
          m_clauses(clauses),
          m_mentions(mentions),
          m_past(lexicon.list(u"past"_s)),
          m_future(lexicon.list(u"future"_s)),
          m_verbs(lexicon.list(u"verbs"_s)),
          m_completions(lexicon.list(u"completions"_s)),
          m_ends(lexicon.list(u"deedends"_s)),
          m_rewards(lexicon.list(u"rewards"_s)),
          m_rewardActs(lexicon.list(u"rewardacts"_s)),
          m_stocks(lexicon.list(u"stockwords"_s)),
          m_retro(lexicon.list(u"retrospects"_s)),
          m_definitions(lexicon.list(u"definitions"_s)) {}

    std::vector<Sense> run(bool isPledged, Sense& standing) const {
        std::vector<Sense> senses;
        for (const Clause& clause : m_clauses) {
            standing = isPledged && clause.beginsSentence ? Sense::Promise : standing;
            standing = timeSense(clause, standing);
            senses.push_back(standing);
        }
        forEachRun(&Clause::beginsSentence,
                   [&](std::size_t first, std::size_t last) { markResults(first, last, senses); });
        forEachRun(&Clause::beginsPart, [&](std::size_t first, std::size_t last) { markRewards(first, last, senses); });
        return senses;
    }

private:
    /// The last word of time in the clause decides: 去年完成30亿元，今年力争40亿元.
    Sense timeSense(const Clause& clause, Sense standing) const {
        bool looksAhead = false;
        bool looksBack = false;
        const bool hasFigure = !mentionsWithin(m_mentions.quantities, clause.at).empty();
        for (int at = clause.at.begin; at < clause.at.end; ++at) {
            if (liesWithin(m_mentions.names, at)) {
                continue;
            }
            const int past = std::max({splitsWord(at) ? 0 : m_past.lengthAt(m_text, at), finishedAt(at, clause),
                                       hasFigure ? m_stocks.lengthAt(m_text, at) : 0});
            if (past > 0 && !isAttribute(at + past) && !looksAhead) {
                standing = Sense::Result;
                looksBack = true;
                at += past - 1;
            } else if (const Period* period = periodAtPlace(at)) {
                const bool isSettled = period->kind == PeriodKind::Due ? looksBack : looksAhead;
                standing = isSettled ? standing : senseOf(*period, standing);
                at = period->at.end - 1;
            } else if (const int future = m_future.lengthAt(m_text, at); future > 0 && !namesPlan(at, future)) {
                standing = Sense::Promise;
                looksAhead = true;
                at += future - 1;
            }
        }
        return standing;
    }

    /// 项目前期: no 目前 stands there.
    bool splitsWord(int at) const {
        return at > 0 && m_text[static_cast<std::size_t>(at)] == U'目' &&
               m_text[static_cast<std::size_t>(at - 1)] == U'项';
    }

    /// 年度计划, 三年行动计划: the word is a noun where no verb follows it.
    bool namesPlan(int at, int length) const {
        const std::u32string_view word = words(Span{at, at + length});
        const int behind = at + length;
        const bool goesOn =
            behind < static_cast<int>(m_text.size()) && isDigit(m_text[static_cast<std::size_t>(behind)]);
        return word == U"计划" && verbAt(behind) == 0 && !goesOn;
    }

    /// 描绘了: the particle of what is done, where it is no part of a word.
    bool isParticle(int at) const {
        constexpr std::u32string_view kBefore = U"为除罢";
        const std::size_t place = static_cast<std::size_t>(at);
        const bool isWord = at == 0 || kBefore.find(m_text[place - 1]) != kBefore.npos ||
                            (place + 1 < m_text.size() && m_text[place + 1] == U'解');
        return m_text[place] == U'了' && !isWord;
    }

    /// 确定了, and 已封顶 at a clause's end: the length of what says that it is done, 0 for nothing.
    int finishedAt(int at, const Clause& clause) const {
        if (m_text[static_cast<std::size_t>(at)] != U'已') {
            return isParticle(at) ? 1 : 0;
        }
        const int behind = at + 1 + verbAt(at + 1);
        const bool closes = behind >= clause.at.end || isDigit(m_text[static_cast<std::size_t>(behind)]);
        return behind > at + 1 && closes ? behind - at : 0;
    }

    int verbAt(int at) const {
        return std::max(
            {m_verbs.lengthAt(m_text, at), m_completions.lengthAt(m_text, at), m_ends.lengthAt(m_text, at)});
    }

    /// 已建成的道路: no sentence about what was reached.
    bool isAttribute(int at) const {
        const std::size_t place = static_cast<std::size_t>(at);
        return place < m_text.size() && m_text[place] == U'的' && m_text[place - 1] != U'标' &&
               m_text[place - 1] != U'务';
    }

    const Period* periodAtPlace(int at) const {
        const auto found = std::lower_bound(m_mentions.periods.begin(), m_mentions.periods.end(), at,
                                            [](const Period& period, int place) { return period.at.begin < place; });
        return found != m_mentions.periods.end() && found->at.begin == at ? &*found : nullptr;
    }

    Sense senseOf(const Period& period, Sense standing) const {
        switch (period.kind) {
            case PeriodKind::Before:
            case PeriodKind::Run:
                return Sense::Result;
            case PeriodKind::Due: {
                const std::u32string_view words = m_text.substr(static_cast<std::size_t>(period.at.begin),
                                                                static_cast<std::size_t>(period.at.length()));
                const bool saysBefore = words.ends_with(U"前") || words.ends_with(U"内") || words.starts_with(U"到");
                return saysBefore || period.isWholeYear ? Sense::Promise : standing;
            }
            default:
                return standing;
        }
    }

    /// Calls the function with the first clause of each run and the one behind its last.
    template <typename Function>
    void forEachRun(bool Clause::*begins, Function function) const {
        for (std::size_t first = 0; first < m_clauses.size();) {
            std::size_t last = first + 1;
            while (last < m_clauses.size() && !(m_clauses[last].*begins)) {
                ++last;
            }
            function(first, last);
            first = last;
        }
    }

    /// What a later clause gives away: 上半年完成12亿元，为预算的53%; 一季度实现15亿元，同比增长21%. And definitions.
    void markResults(std::size_t first, std::size_t last, std::vector<Sense>& senses) const {
        const Span sentence{m_clauses[first].at.begin, m_clauses[last - 1].at.end};
        const std::u32string_view said = words(sentence);
        const bool looksAhead = m_future.find(said) >= 0;
        const bool compares = said.find(U"同比") != said.npos || said.find(U"环比") != said.npos;
        const bool looksBack =
            m_retro.find(said) >= 0 || sharesTarget(sentence) || (compares && saysPlainPeriod(sentence));
        const bool isResult = looksBack && !looksAhead && !saysDeadline(sentence);
        if (isResult || m_definitions.find(said) >= 0 || said.starts_with(U"凡")) {
            std::fill(senses.begin() + static_cast<std::ptrdiff_t>(first),
                      senses.begin() + static_cast<std::ptrdiff_t>(last), Sense::Result);
        }
    }

    /// 完成全年任务（42.5亿元）的59.9%: so much of a target is a result.
    bool sharesTarget(Span sentence) const {
        return std::ranges::any_of(
            mentionsWithin(m_mentions.quantities, sentence), [this, sentence](const Quantity* q) {
                std::u32string_view before = words(Span{sentence.begin, q->at.begin});
                if (words(q->unit) != U"%" || !before.ends_with(U"的")) {
                    return false;
                }
                before.remove_suffix(1);
                if (before.ends_with(U"）")) {
                    before = before.substr(0, std::min(before.size(), before.rfind(U'（')));
                }
                return before.ends_with(U"任务") || before.ends_with(U"目标") || before.ends_with(U"计划");
            });
    }

    bool saysDeadline(Span sentence) const {
        return std::ranges::any_of(mentionsWithin(m_mentions.periods, sentence), [this](const Period* period) {
            const char32_t end = m_text[static_cast<std::size_t>(period->at.end - 1)];
            return period->kind == PeriodKind::Due && (end == U'前' || end == U'内');
        });
    }

    bool saysPlainPeriod(Span sentence) const {
        return std::ranges::any_of(mentionsWithin(m_mentions.periods, sentence), [this](const Period* period) {
            const char32_t end = m_text[static_cast<std::size_t>(period->at.end - 1)];
            return period->kind == PeriodKind::Due && !period->isWholeYear && end != U'前' && end != U'内';
        });
    }

    /// Within a part of a sentence the rule begins where its condition does (对…的), else with the clause that pays.
    void markRewards(std::size_t first, std::size_t last, std::vector<Sense>& senses) const {
        for (std::size_t i = first; i < last; ++i) {
            if (!pays(m_clauses[i])) {
                continue;
            }
            const std::size_t begin = conditionBefore(first, i);
            std::fill(senses.begin() + static_cast<std::ptrdiff_t>(begin),
                      senses.begin() + static_cast<std::ptrdiff_t>(last), Sense::Reward);
            return;
        }
    }

    std::size_t conditionBefore(std::size_t first, std::size_t paying) const {
        for (std::size_t i = first; i <= paying; ++i) {
            const std::u32string_view clause = words(m_clauses[i]);
            if (clause.starts_with(U"对") || clause.starts_with(U"凡") || clause.starts_with(U"每") ||
                clause.ends_with(U"的") || clause.find(U"每少") != clause.npos || clause.find(U"每超") != clause.npos ||
                clause.find(U"每增") != clause.npos) {
                return i;
            }
        }
        return paying;
    }

    /// A word of reward, or of marks, beside an amount; not the money that an act pays out (发放补贴500万元).
    bool pays(const Clause& clause) const {
        if (givesMarks(clause)) {
            return true;
        }
        for (int at = clause.at.begin; at < clause.at.end; ++at) {
            const int length = m_rewards.lengthAt(m_text, at);
            if (length == 0 || liesWithin(m_mentions.names, at)) {
                continue;
            }
            const bool isActed =
                m_rewardActs.find(words(clause).substr(0, static_cast<std::size_t>(at - clause.at.begin))) >= 0;
            if (!isActed && (isRule(clause) || hasAmountAfter(clause, at))) {
                return true;
            }
        }
        return false;
    }

    /// 扣2分, 最高加5分.
    bool givesMarks(const Clause& clause) const {
        return std::ranges::any_of(mentionsWithin(m_mentions.quantities, clause.at), [this](const Quantity* quantity) {
            constexpr std::u32string_view kGiving = U"扣加减得计";
            return words(quantity->unit) == U"分" && quantity->at.begin > 0 &&
                   kGiving.find(m_text[static_cast<std::size_t>(quantity->at.begin - 1)]) != kGiving.npos;
        });
    }

    bool isRule(const Clause& clause) const {
        const std::u32string_view said = words(clause);
        return said.find(U"给予") != said.npos || said.find(U"予以奖") != said.npos ||
               said.find(U"予以补") != said.npos || said.find(U"标准") != said.npos ||
               said.find(U"最高") != said.npos || said.starts_with(U"每") || said.starts_with(U"奖励") ||
               said.starts_with(U"补助");
    }

    bool hasAmountAfter(const Clause& clause, int at) const {
        constexpr int kNear = 10;
        return std::ranges::any_of(mentionsWithin(m_mentions.quantities, {at, std::min(at + kNear, clause.at.end)}),
                                   [this](const Quantity* q) {
                                       const std::u32string_view unit = words(q->unit);
                                       return unit.ends_with(U"元") || unit == U"分" || unit == U"%";
                                   });
    }

    std::u32string_view words(const Clause& clause) const { return words(clause.at); }

    std::u32string_view words(Span at) const {
        return m_text.substr(static_cast<std::size_t>(at.begin), static_cast<std::size_t>(at.length()));
    }

    std::u32string_view m_text;
    const std::vector<Clause>& m_clauses;
    const Mentions& m_mentions;
    const WordList& m_past;
    const WordList& m_future;
    const WordList& m_verbs;
    const WordList& m_completions;
    const WordList& m_ends;
    const WordList& m_rewards;
    const WordList& m_rewardActs;
    const WordList& m_stocks;
    const WordList& m_retro;
    const WordList& m_definitions;
};

}  // namespace

std::vector<Sense> sensesOf(std::u32string_view text, const std::vector<Clause>& clauses, const Mentions& mentions,
                            const Lexicon& lexicon, bool isPledged, Sense& standing) {
    return SenseReader(text, clauses, mentions, lexicon).run(isPledged, standing);
}

}  // namespace pledge
