#include <core/plan/ledgercells.h>
#include <core/schedule/samecases.h>

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString withoutForm(const QString& name) {
    static const std::array forms{u"股份有限公司"_s, u"有限责任公司"_s, u"有限公司"_s};
    for (const QString& form : forms) {
        if (name.size() > form.size() && name.endsWith(form)) {
            return name.chopped(form.size());
        }
    }
    return name;
}

bool isLetter(QChar c) {
    static const QString brackets = u"()[]{}〔〕【】「」『』《》〈〉“”\"'"_s;
    return !c.isSpace() && !brackets.contains(c);
}

std::vector<SameCase> sameCasesAmong(const PlanRecords& records, const QSet<LedgerId>& ledgers) {
    QHash<LedgerId, const Ledger*> known;
    for (const Ledger& ledger : records.ledgers) {
        known.insert(ledger.id, &ledger);
    }
    std::vector<SameCase> cases;
    QHash<QString, std::size_t> places;
    for (std::size_t at = 0; at < records.ledgerRows.size(); ++at) {
        const LedgerRow& row = records.ledgerRows[at];
        const Ledger* ledger = ledgers.contains(row.ledger) ? known.value(row.ledger) : nullptr;
        const QString name = ledger == nullptr ? QString() : cellMeaning(*ledger, row, LedgerMeaning::Name);
        const QString key = caseKey(name);
        if (key.isEmpty()) {
            continue;
        }
        const auto place = places.constFind(key);
        if (place == places.constEnd()) {
            places.insert(key, cases.size());
            cases.push_back({name, {at}});
        } else {
            cases[*place].rows.push_back(at);
        }
    }
    std::erase_if(cases, [](const SameCase& one) { return one.rows.size() < 2; });
    return cases;
}

bool feeds(const Ledger& ledger, PledgeId pledge) {
    return std::ranges::find(ledger.uses, pledge, &LedgerUse::pledge) != ledger.uses.end();
}

}  // namespace

QString caseKey(const QString& name) {
    QString key;
    for (const QChar c : name.normalized(QString::NormalizationForm_KC).toLower()) {
        if (isLetter(c)) {
            key += c;
        }
    }
    return withoutForm(key);
}

std::vector<SameCase> sameCasesOf(const PlanRecords& records, PledgeId pledge) {
    QSet<LedgerId> ledgers;
    for (const Ledger& ledger : records.ledgers) {
        if (feeds(ledger, pledge)) {
            ledgers.insert(ledger.id);
        }
    }
    return sameCasesAmong(records, ledgers);
}

std::vector<SameCase> sameCasesOf(const PlanRecords& records, LedgerId ledger) {
    const Ledger* own = findLedger(records.ledgers, ledger);
    QSet<LedgerId> ledgers{ledger};
    for (const Ledger& other : records.ledgers) {
        const bool shares = own != nullptr && std::ranges::any_of(own->uses, [&other](const LedgerUse& use) {
                                return feeds(other, use.pledge);
                            });
        if (shares) {
            ledgers.insert(other.id);
        }
    }
    std::vector<SameCase> cases = sameCasesAmong(records, ledgers);
    std::erase_if(cases, [&](const SameCase& one) {
        return std::ranges::none_of(one.rows,
                                    [&](std::size_t row) { return records.ledgerRows[row].ledger == ledger; });
    });
    return cases;
}

}  // namespace pledge
