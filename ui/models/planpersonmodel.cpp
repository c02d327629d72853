#include <ui/models/plancells.h>
#include <ui/models/planpersonmodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

PlanColumn<Person> textColumn(const QString& heading, const QString& token, QString Person::*fact) {
    return {heading, token, [fact](const Person& person, const PlanSnapshot&) { return person.*fact; },
            [fact](Person& person, const QString& text, const PlanSnapshot&) {
                person.*fact = text.simplified();
                return (person.*fact).isEmpty() && fact == &Person::name ? PlanPersonModel::tr("the name is empty")
                                                                         : QString();
            }};
}

QString pledgesCell(const Person& person, const PlanSnapshot& plan) {
    return QString::number(portfolioOf(plan, person).size());
}

}  // namespace

std::vector<PledgeId> portfolioOf(const PlanSnapshot& plan, const Person& person) {
    std::vector<PledgeId> portfolio;
    for (const Line& line : plan.lines()) {
        const Pledge& pledge = *line.pledge;
        const bool named = !person.name.isEmpty() && namesIn(pledge.notes.leader).contains(person.name);
        const bool owned = std::ranges::any_of(person.units, [&](OrgUnitId unit) { return pledge.isOwnedBy(unit); });
        const bool grouped =
            pledge.programme && std::ranges::find(person.programmes, *pledge.programme) != person.programmes.end();
        if (!pledge.allocation && (named || owned || grouped)) {
            portfolio.push_back(pledge.id);
        }
    }
    return portfolio;
}

PlanPersonModel::PlanPersonModel(PlanEditor* planEditor, QObject* parent) : PlanRowsModel(planEditor, parent) {
    setColumns({textColumn(tr("Leader"), u"name"_s, &Person::name),
                textColumn(tr("Post"), u"post"_s, &Person::post),
                {tr("Units"), u"units"_s,
                 [](const Person& person, const PlanSnapshot& plan) { return unitsText(person.units, plan); },
                 [](Person& person, const QString& text, const PlanSnapshot& plan) {
                     return readUnits(text, plan, person.units);
                 }},
                {tr("Programmes"), u"programmes"_s,
                 [](const Person& person, const PlanSnapshot& plan) { return programmesText(person.programmes, plan); },
                 [](Person& person, const QString& text, const PlanSnapshot& plan) {
                     return readProgrammes(text, plan, person.programmes);
                 }},
                PlanColumn<Person>(tr("Pledges"), u"pledges"_s, pledgesCell).ofFigures()});
}

std::vector<Person> PlanPersonModel::load(const PlanSnapshot& plan) const {
    return plan.persons();
}

PlanChanges PlanPersonModel::changesTo(const PlanSnapshot& plan, const std::vector<Person>& next) const {
    PlanChanges changes;
    differences(plan.persons(), next, changes.persons, changes.removedPersons);
    return changes;
}

Person PlanPersonModel::blank(const std::vector<Person>& before) const {
    return nextOf(before, nextPersonId(editor().plan()));
}

}  // namespace pledge
