#include <core/plan/planchanges.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/draftpair.h>
#include <ui/models/draftwords.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DraftPair)
};

/// What is held side by side of either.
struct PairFacts {
    QString owner;
    QString name;
    QString ladder;
    QString kind;
};

PairFacts factsOf(const PledgeDraft& draft, int year) {
    return {draft.owner, draft.name, ladderText(draft, year), kindWord(kindOf(draft))};
}

PairFacts factsOf(const Pledge& pledge, const PlanSnapshot& plan, int year) {
    QStringList owners;
    for (const OrgUnitId id : pledge.owners) {
        if (const OrgUnit* unit = plan.unit(id)) {
            owners.append(unit->name);
        }
    }
    return {owners.join(u'、'), pledge.name, ladderText(pledge, year), kindWord(kindOf(pledge))};
}

std::vector<PairRow> rowsOf(const PairFacts& there, const PairFacts& here) {
    std::vector<PairRow> rows;
    const auto add = [&rows](const QString& what, const QString& left, const QString& right) {
        rows.push_back({what, left, right, left != right});
    };
    add(Texts::tr("Unit"), there.owner, here.owner);
    add(Texts::tr("Name"), there.name, here.name);
    add(Texts::tr("Targets"), there.ladder, here.ladder);
    add(Texts::tr("Kind"), there.kind, here.kind);
    return rows;
}

DraftPairView besidePlan(const DraftDesk& desk, const PairFacts& here, const DraftRelation& relation) {
    const Pledge& pledge = *desk.plan().lines()[*relation.line].pledge;
    const QString heading = fill(Texts::tr("The plan has this promise otherwise: %1."),
                                 {comparisonWord(relation.withPlan).section(u' ', 1)});
    return {DraftPairView::Beside::Plan,
            heading,
            Texts::tr("In the plan"),
            rowsOf(factsOf(pledge, desk.plan(), desk.text().year), here),
            pledge.id,
            isSigned(desk.plan(), pledge),
            pledge.name != here.name};
}

DraftPairView besideText(const PairFacts& here, const OtherDraft& other, int year) {
    const QString heading = fill(Texts::tr("%1 has this promise too: %2."),
                                 {other.text, comparisonWord(other.comparison).section(u' ', 1)});
    return {
        DraftPairView::Beside::Text, heading, other.text, rowsOf(factsOf(other.draft, year), here), {}, false, true};
}

}  // namespace

std::optional<DraftPairView> pairOf(const DraftDesk& desk, std::size_t entry) {
    const DraftRelation& relation = desk.relations().entries[entry];
    const int year = desk.text().year;
    const PairFacts here = factsOf(desk.sheet().entries[entry].draft, year);
    if (relation.line && relation.withPlan != Comparison::Same) {
        return besidePlan(desk, here, relation);
    }
    if (relation.twin && !relation.line) {
        const PledgeDraft& twin = desk.sheet().entries[*relation.twin].draft;
        return DraftPairView{DraftPairView::Beside::Twin,
                             fill(Texts::tr("%1 promises the same."), {twin.owner}),
                             twin.owner,
                             rowsOf(factsOf(twin, year), here),
                             {},
                             false};
    }
    if (relation.other && !relation.line) {
        return besideText(here, *relation.other, year);
    }
    return std::nullopt;
}

}  // namespace pledge
