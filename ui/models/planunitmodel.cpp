#include <core/wording/words.h>
#include <ui/models/plancells.h>
#include <ui/models/planunitmodel.h>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

std::vector<CellWord> groupWords() {
    const std::array tokens{u"department"_s, u"town"_s, u"task_force"_s};
    std::vector<CellWord> words;
    for (std::size_t i = 0; i < kUnitGroups.size(); ++i) {
        words.push_back({groupWord(kUnitGroups.at(i)), tokens.at(i)});
    }
    return words;
}

QString putGroup(OrgUnit& unit, const QString& text) {
    std::size_t position = 0;
    const QString problem = readWord(text, groupWords(), position);
    unit.group = kUnitGroups.at(position);
    return problem;
}

QString monthCell(const std::optional<Month>& month) {
    return month ? month->toString() : QString();
}

QString pledgesCell(const OrgUnit& unit, const PlanSnapshot& plan) {
    return QString::number(plan.linesOf(unit.id).size());
}

PlanColumn<OrgUnit> groupColumn() {
    return {PlanUnitModel::tr("Group"), u"group"_s,
            [](const OrgUnit& unit, const PlanSnapshot&) { return groupWord(unit.group); },
            [](OrgUnit& unit, const QString& text, const PlanSnapshot&) { return putGroup(unit, text); },
            [](const PlanSnapshot&) { return wordsOf(groupWords()); }};
}

PlanColumn<OrgUnit> monthColumn(const QString& heading, const QString& token, std::optional<Month> OrgUnit::*month) {
    return {heading, token, [month](const OrgUnit& unit, const PlanSnapshot&) { return monthCell(unit.*month); },
            [month](OrgUnit& unit, const QString& text, const PlanSnapshot&) {
                const QString problem = readMonth(text, unit.*month);
                const bool reversed = unit.activeFrom && unit.activeTo && *unit.activeTo < *unit.activeFrom;
                return problem.isEmpty() && reversed ? PlanUnitModel::tr("a unit ends after it begins") : problem;
            }};
}

}  // namespace

PlanUnitModel::PlanUnitModel(PlanEditor* planEditor, QObject* parent) : PlanRowsModel(planEditor, parent) {
    setColumns({{tr("Unit"), u"unit"_s, [](const OrgUnit& unit, const PlanSnapshot&) { return unit.name; },
                 [](OrgUnit& unit, const QString& text, const PlanSnapshot&) {
                     unit.name = text.simplified();
                     return unit.name.isEmpty() ? tr("the name is empty") : QString();
                 }},
                groupColumn(),
                {tr("Other names"), u"aliases"_s,
                 [](const OrgUnit& unit, const PlanSnapshot&) { return namesText(unit.aliases); },
                 [](OrgUnit& unit, const QString& text, const PlanSnapshot&) {
                     unit.aliases = namesIn(text);
                     return QString();
                 }},
                monthColumn(tr("Active from"), u"from"_s, &OrgUnit::activeFrom),
                monthColumn(tr("Active to"), u"to"_s, &OrgUnit::activeTo),
                PlanColumn<OrgUnit>(tr("Pledges"), u"pledges"_s, pledgesCell).ofFigures()});
}

std::vector<OrgUnit> PlanUnitModel::load(const PlanSnapshot& plan) const {
    return plan.units();
}

PlanChanges PlanUnitModel::changesTo(const PlanSnapshot& plan, const std::vector<OrgUnit>& next) const {
    PlanChanges changes;
    differences(plan.units(), next, changes.units, changes.removedUnits);
    return changes;
}

OrgUnit PlanUnitModel::blank(const std::vector<OrgUnit>& before) const {
    return nextOf(before, nextUnitId(editor().plan()));
}

}  // namespace pledge
