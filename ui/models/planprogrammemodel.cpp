#include <core/wording/fill.h>
#include <ui/models/plancells.h>
#include <ui/models/planprogrammemodel.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

PlanColumn<Programme> textColumn(const QString& heading, const QString& token, QString Programme::*fact) {
    return {heading, token, [fact](const Programme& programme, const PlanSnapshot&) { return programme.*fact; },
            [fact](Programme& programme, const QString& text, const PlanSnapshot&) {
                programme.*fact = text.trimmed();
                return (programme.*fact).isEmpty() && fact == &Programme::name
                           ? PlanProgrammeModel::tr("the name is empty")
                           : QString();
            }};
}

/// "1 of 3 done".
QString measuresCell(const Programme& programme) {
    const auto done = std::ranges::count(programme.measures, MeasureState::Done, &Measure::state);
    return programme.measures.empty() ? QString()
                                      : fill(PlanProgrammeModel::tr("%1 of %2 done"),
                                             {QString::number(done), QString::number(programme.measures.size())});
}

QString pledgesCell(const Programme& programme, const PlanSnapshot& plan) {
    return QString::number(std::ranges::count_if(plan.lines(), [&programme](const Line& line) {
        return line.pledge->programme == programme.id && !line.pledge->allocation;
    }));
}

std::vector<CellWord> stateWords() {
    return {{PlanMeasureModel::tr("not started"), u"not_started"_s},
            {PlanMeasureModel::tr("in hand"), u"in_hand"_s},
            {PlanMeasureModel::tr("done"), u"done"_s}};
}

QString putState(Measure& measure, const QString& text) {
    std::size_t position = 0;
    const QString problem = readWord(text, stateWords(), position);
    measure.state = static_cast<MeasureState>(position);
    return problem;
}

}  // namespace

PlanProgrammeModel::PlanProgrammeModel(PlanEditor* planEditor, QObject* parent) : PlanRowsModel(planEditor, parent) {
    setColumns({textColumn(tr("Programme"), u"name"_s, &Programme::name),
                textColumn(tr("Goal"), u"goal"_s, &Programme::goal),
                textColumn(tr("Policy"), u"policy"_s, &Programme::policy),
                {tr("Measures"), u"measures"_s,
                 [](const Programme& programme, const PlanSnapshot&) { return measuresCell(programme); }},
                PlanColumn<Programme>(tr("Pledges"), u"pledges"_s, pledgesCell).ofFigures()});
}

std::vector<Programme> PlanProgrammeModel::load(const PlanSnapshot& plan) const {
    return plan.programmes();
}

PlanChanges PlanProgrammeModel::changesTo(const PlanSnapshot& plan, const std::vector<Programme>& next) const {
    PlanChanges changes;
    differences(plan.programmes(), next, changes.programmes, changes.removedProgrammes);
    return changes;
}

Programme PlanProgrammeModel::blank(const std::vector<Programme>& before) const {
    return nextOf(before, nextProgrammeId(editor().plan()));
}

PlanMeasureModel::PlanMeasureModel(PlanEditor* planEditor, QObject* parent) : PlanRowsModel(planEditor, parent) {
    setColumns({{tr("Measure"), u"measure"_s, [](const Measure& measure, const PlanSnapshot&) { return measure.text; },
                 [](Measure& measure, const QString& text, const PlanSnapshot&) {
                     measure.text = text.simplified();
                     return measure.text.isEmpty() ? tr("the measure is empty") : QString();
                 }},
                {tr("State"), u"state"_s,
                 [](const Measure& measure, const PlanSnapshot&) {
                     return stateWords()[static_cast<std::size_t>(measure.state)].word;
                 },
                 [](Measure& measure, const QString& text, const PlanSnapshot&) { return putState(measure, text); },
                 [](const PlanSnapshot&) { return wordsOf(stateWords()); }}});
}

void PlanMeasureModel::showProgramme(ProgrammeId programme) {
    m_programme = programme;
    reload();
}

std::vector<Measure> PlanMeasureModel::load(const PlanSnapshot& plan) const {
    const auto found = std::ranges::find(plan.programmes(), m_programme, &Programme::id);
    return found == plan.programmes().end() ? std::vector<Measure>() : found->measures;
}

PlanChanges PlanMeasureModel::changesTo(const PlanSnapshot& plan, const std::vector<Measure>& next) const {
    PlanChanges changes;
    const auto found = std::ranges::find(plan.programmes(), m_programme, &Programme::id);
    if (found != plan.programmes().end()) {
        changes.programmes.push_back(*found);
        changes.programmes.back().measures = next;
    }
    return changes;
}

Measure PlanMeasureModel::blank(const std::vector<Measure>&) const {
    return {};
}

}  // namespace pledge
