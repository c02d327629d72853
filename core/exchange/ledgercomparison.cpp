#include <core/exchange/ledgercomparison.h>
#include <core/exchange/planpairs.h>
#include <core/plan/ledgercells.h>
#include <core/plan/ledgerfacts.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Facts = std::vector<Fact>;

class LedgerComparison {
public:
    LedgerComparison(const ComparedSide& before, const ComparedSide& after, MatchBy match)
        : m_before(before), m_after(after), m_match(match) {}

    std::vector<PlanDifference> run() {
        const auto pairs =
            pairsOf(m_before.records.ledgers, m_after.records.ledgers, [this](const Ledger& ledger, PlanSide) {
                return isById() ? QString::number(ledger.id.number()) : ledger.name;
            });
        for (const auto& pair : pairs) {
            compare(pair);
        }
        return std::move(m_differences);
    }

private:
    [[nodiscard]] bool isById() const { return m_match == MatchBy::Id; }

    template <typename T>
    [[nodiscard]] qint64 idOf(const Pair<T>& pair) const {
        if (pair.after != nullptr) {
            return pair.after->id.number();
        }
        return isById() ? pair.before->id.number() : 0;
    }

    /// Every fact that differs; of what is only on one side the fact that names it.
    void add(const PlanDifference& about, const Facts& before, const Facts& after) {
        auto changes = differencesOf(before, after);
        if (before.empty() || after.empty()) {
            const Fact& named = before.empty() ? after.front() : before.front();
            changes = {{named.field, before.empty() ? QString() : named.text, after.empty() ? QString() : named.text}};
        }
        for (const FactChange& change : changes) {
            PlanDifference difference = about;
            difference.field = change.field;
            difference.before = change.before;
            difference.after = change.after;
            m_differences.push_back(std::move(difference));
        }
    }

    void compare(const Pair<Ledger>& pair) {
        const Ledger& named = pair.after != nullptr ? *pair.after : *pair.before;
        PlanDifference about;
        about.what = Compared::Ledger;
        about.id = idOf(pair);
        about.name = named.name;
        add(about, pair.before == nullptr ? Facts() : factsOf(*pair.before, m_before.names),
            pair.after == nullptr ? Facts() : factsOf(*pair.after, m_after.names));
        compareCases(pair, named);
    }

    [[nodiscard]] static std::vector<LedgerRow> casesOf(const ComparedSide& side, const Ledger* ledger) {
        std::vector<LedgerRow> rows;
        for (const LedgerRow& row : side.records.ledgerRows) {
            if (ledger != nullptr && row.ledger == ledger->id) {
                rows.push_back(row);
            }
        }
        return rows;
    }

    void compareCases(const Pair<Ledger>& ledgers, const Ledger& named) {
        const auto before = casesOf(m_before, ledgers.before);
        const auto after = casesOf(m_after, ledgers.after);
        const auto nameOf = [&ledgers](const LedgerRow& row, PlanSide side) {
            return cellMeaning(side == PlanSide::Before ? *ledgers.before : *ledgers.after, row, LedgerMeaning::Name);
        };
        const auto pairs = pairsOf(before, after, [&](const LedgerRow& row, PlanSide side) {
            return isById() ? QString::number(row.id.number()) : nameOf(row, side);
        });
        for (const auto& pair : pairs) {
            PlanDifference about;
            about.what = Compared::LedgerCase;
            about.id = idOf(pair);
            about.unit = named.name;
            about.name =
                pair.after != nullptr ? nameOf(*pair.after, PlanSide::After) : nameOf(*pair.before, PlanSide::Before);
            add(about, pair.before == nullptr ? Facts() : factsOf(*ledgers.before, *pair.before, m_before.names),
                pair.after == nullptr ? Facts() : factsOf(*ledgers.after, *pair.after, m_after.names));
        }
    }

    ComparedSide m_before;
    ComparedSide m_after;
    MatchBy m_match;
    std::vector<PlanDifference> m_differences;
};

}  // namespace

std::vector<PlanDifference> compareLedgers(const ComparedSide& before, const ComparedSide& after, MatchBy match) {
    return LedgerComparison(before, after, match).run();
}

}  // namespace pledge
