#include <core/schedule/caution.h>
#include <core/wording/cautionwords.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/facts.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct ChainText {
    Q_DECLARE_TR_FUNCTIONS(ChainText)
};

/// Another pledge of the chain with where it stands; the row leads there.
FactRow neighbour(const FactSource& source, std::size_t other, const QString& pattern) {
    const Pledge& pledge = *source.snapshot.lines()[other].pledge;
    const Verdict& verdict = source.board.verdict(other);
    return {fill(pattern, {pledge.name}), reasonWords(verdict), verdict.light, pledge.id};
}

}  // namespace

FactSection cautionFacts(const FactSource& source) {
    FactSection section{ChainText::tr("To look into"), {}};
    for (const Caution& caution : cautionsOf(source.snapshot, source.board, source.position)) {
        const PledgeId other = caution.other ? source.snapshot.lines()[*caution.other].pledge->id : PledgeId();
        section.rows.push_back({{}, cautionSentence(source.snapshot, source.board, caution), std::nullopt, other});
    }
    return section;
}

FactSection chainFacts(const FactSource& source) {
    FactSection section{ChainText::tr("Chain"), {}};
    for (const PledgeId id : source.pledge().waitsFor) {
        if (const auto other = source.snapshot.position(id)) {
            section.rows.push_back(neighbour(source, *other, ChainText::tr("waits for: %1")));
        }
    }
    for (const std::size_t other : downstreamOf(source.snapshot, source.position)) {
        section.rows.push_back(neighbour(source, other, ChainText::tr("held up with it: %1")));
    }
    return section;
}

}  // namespace pledge
