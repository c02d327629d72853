#include <core/reader/indicatorname.h>
#include <core/reader/pledgedraft.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace pledge {

namespace {

/// What all milestones of one ladder share.
using LadderKey = std::tuple<std::u32string, std::u32string, std::u32string, QString, Bound, bool, bool, std::size_t>;

constexpr std::size_t kNoWhole = static_cast<std::size_t>(-1);

template <typename T>
void addOnce(std::vector<T>& all, const std::vector<T>& added) {
    for (const T one : added) {
        if (std::ranges::find(all, one) == all.end()) {
            all.push_back(one);
        }
    }
    std::ranges::sort(all);
}

PledgeDraft draftOf(const Statement& statement, std::size_t position) {
    PledgeDraft draft;
    draft.owner = statement.owner;
    draft.programme = statement.programme;
    draft.name = statement.indicator;
    draft.unit = statement.unit;
    draft.nature = statement.nature;
    draft.bound = statement.bound;
    draft.judged = statement.judged;
    draft.stretch = statement.stretch;
    draft.mayFall = statement.counting == Counting::NetAdded;
    draft.milestones = {{statement.value, statement.due, position}};
    draft.statements = {position};
    draft.confidence = statement.confidence;
    addOnce(draft.doubts, statement.doubts);
    return draft;
}

/// Whether the ladder stays one with a value at that date: no other value there, and a running total that never falls.
bool takes(const PledgeDraft& draft, const Statement& statement) {
    const auto later = std::ranges::lower_bound(draft.milestones, statement.due, {}, &DraftMilestone::due);
    if (later != draft.milestones.end() && later->due == statement.due) {
        return later->value == statement.value;
    }
    if (draft.nature != Nature::Flow) {
        return true;
    }
    const bool isAboveEarlier = later == draft.milestones.begin() || std::prev(later)->value <= statement.value;
    return isAboveEarlier && (later == draft.milestones.end() || statement.value <= later->value);
}

void add(PledgeDraft& draft, const Statement& statement, std::size_t position) {
    const auto later = std::ranges::lower_bound(draft.milestones, statement.due, {}, &DraftMilestone::due);
    if (later == draft.milestones.end()) {
        draft.name = statement.indicator;
    }
    if (later == draft.milestones.end() || later->due != statement.due) {
        draft.milestones.insert(later, {statement.value, statement.due, position});
    }
    if (draft.nature == Nature::Task) {
        draft.judged = Judged::AlongLine;
    }
    draft.mayFall = draft.mayFall || statement.counting == Counting::NetAdded;
    draft.statements.push_back(position);
    draft.confidence = std::min(draft.confidence, statement.confidence);
    addOnce(draft.doubts, statement.doubts);
}

/// Puts statements together one after the other.
class Drafting {
public:
    explicit Drafting(const std::vector<Statement>& statements) : m_statements(statements) {}

    std::vector<PledgeDraft> run() {
        for (std::size_t i = 0; i < m_statements.size(); ++i) {
            place(i);
        }
        return std::move(m_drafts);
    }

private:
    void place(std::size_t position) {
        const Statement& statement = m_statements[position];
        const std::size_t whole = wholeOf(statement);
        const bool formsLadders =
            statement.kind == StatementKind::Quantity && statement.value && statement.due.isValid();
        if (formsLadders) {
            auto& ladders = m_ladders[keyOf(statement, whole)];
            const auto ladder =
                std::ranges::find_if(ladders, [&](std::size_t at) { return takes(m_drafts[at], statement); });
            if (ladder != ladders.end()) {
                add(m_drafts[*ladder], statement, position);
                m_draftOf.push_back(*ladder);
                return;
            }
            ladders.push_back(m_drafts.size());
        }
        m_draftOf.push_back(m_drafts.size());
        m_drafts.push_back(draftOf(statement, position));
        if (whole != kNoWhole) {
            m_drafts.back().partOf = whole;
        }
    }

    /// The draft of the whole, which the text names before its parts.
    [[nodiscard]] std::size_t wholeOf(const Statement& statement) const {
        const bool isKnown = statement.partOf && *statement.partOf < m_draftOf.size();
        return isKnown ? m_draftOf[*statement.partOf] : kNoWhole;
    }

    [[nodiscard]] LadderKey keyOf(const Statement& statement, std::size_t whole) const {
        return {NameKeys::unit(statement.owner),
                NameKeys::unit(statement.programme),
                m_names.indicator(statement.indicator),
                statement.unit,
                statement.bound,
                statement.nature == Nature::Task,
                statement.stretch,
                whole};
    }

    const std::vector<Statement>& m_statements;
    NameKeys m_names;
    std::vector<PledgeDraft> m_drafts;
    std::vector<std::size_t> m_draftOf;  ///< for each statement placed
    std::map<LadderKey, std::vector<std::size_t>> m_ladders;
};

}  // namespace

std::vector<PledgeDraft> draftsOf(const std::vector<Statement>& statements) {
    return Drafting(statements).run();
}

}  // namespace pledge
