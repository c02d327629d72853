#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <ui/models/plancells.h>
#include <ui/models/planfields.h>
#include <ui/models/plankinds.h>
#include <ui/models/planlists.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlanFields)
};

using Column = PlanColumn<Pledge>;

Column unitsColumn(const QString& heading, const QString& token, std::vector<OrgUnitId> Pledge::*units) {
    return {heading, token,
            [units](const Pledge& pledge, const PlanSnapshot& plan) { return unitsText(pledge.*units, plan); },
            [units](Pledge& pledge, const QString& text, const PlanSnapshot& plan) {
                return readUnits(text, plan, pledge.*units);
            },
            [](const PlanSnapshot& plan) {
                QStringList names;
                for (const OrgUnit& unit : plan.units()) {
                    names.append(unit.name);
                }
                return names;
            }};
}

QString putName(Pledge& pledge, const QString& text, const PlanSnapshot&) {
    pledge.name = text.simplified();
    return pledge.name.isEmpty() ? Texts::tr("the name is empty") : QString();
}

QString putKind(Pledge& pledge, const QString& text, const PlanSnapshot&) {
    std::size_t position = 0;
    const QString problem = readWord(text, kindWords(), position);
    if (problem.isEmpty() && !text.trimmed().isEmpty()) {
        setKind(pledge, static_cast<PledgeKind>(position));
    }
    return problem;
}

QString putMeasure(Pledge& pledge, const QString& text, const PlanSnapshot& plan) {
    pledge.unit = unitOfMeasure(text.trimmed(), plan.plan().countedUnits);
    return {};
}

/// A new flow over several years restarts each January where it has a milestone in every year.
QString putMilestones(Pledge& pledge, const QString& text, const PlanSnapshot& plan) {
    const bool first = pledge.milestones.empty();
    const QString problem = readMilestones(text, pledge.milestones);
    if (first) {
        pledge.yearlyRestart = restartsByDefault(pledge, plan.plan().span);
    }
    return problem;
}

QString putWeight(Pledge& pledge, const QString& text, const PlanSnapshot&) {
    std::optional<Decimal> weight;
    const QString problem = readFigure(text, weight);
    if (problem.isEmpty()) {
        pledge.weight = weight.value_or(Decimal::fromInteger(1));
    }
    return problem;
}

QString programmeCell(const Pledge& pledge, const PlanSnapshot& plan) {
    return pledge.programme ? programmesText({*pledge.programme}, plan) : QString();
}

QString putProgramme(Pledge& pledge, const QString& text, const PlanSnapshot& plan) {
    std::vector<ProgrammeId> found;
    const QString problem = readProgrammes(text, plan, found);
    if (found.size() > 1) {
        return Texts::tr("a pledge belongs to one programme");
    }
    if (problem.isEmpty()) {
        pledge.programme = found.empty() ? std::nullopt : std::optional(found.front());
    }
    return problem;
}

QStringList programmeNames(const PlanSnapshot& plan) {
    QStringList names{QString()};
    for (const Programme& programme : plan.programmes()) {
        names.append(programme.name);
    }
    return names;
}

/// What is outside the count says so instead.
QString signedCell(const Pledge& pledge, const PlanSnapshot& plan) {
    if (pledge.standing != Standing::InForce) {
        return standingWord(pledge.standing);
    }
    return isSigned(plan, pledge) ? Texts::tr("signed") : Texts::tr("draft");
}

}  // namespace

std::vector<Column> pledgeNameColumns() {
    return {
        unitsColumn(Texts::tr("Owner"), u"owners"_s, &Pledge::owners),
        {Texts::tr("Pledge"), u"pledge"_s, [](const Pledge& pledge, const PlanSnapshot&) { return pledge.name; },
         putName},
        {Texts::tr("Kind"), u"kind"_s,
         [](const Pledge& pledge, const PlanSnapshot&) { return kindWord(kindOf(pledge)); }, putKind,
         [](const PlanSnapshot&) { return wordsOf(kindWords()); }},
        {Texts::tr("Measured in"), u"unit_of_measure"_s,
         [](const Pledge& pledge, const PlanSnapshot&) { return pledge.unit.symbol; }, putMeasure},
        {Texts::tr("Milestones"), u"milestones"_s,
         [](const Pledge& pledge, const PlanSnapshot&) { return milestonesCell(pledge.milestones); }, putMilestones},
        Column(
            Texts::tr("Weight"), u"weight"_s,
            [](const Pledge& pledge, const PlanSnapshot&) { return pledge.weight.toString(); }, putWeight)
            .ofFigures(),
        {Texts::tr("Leader"), u"leader"_s,
         [](const Pledge& pledge, const PlanSnapshot&) { return pledge.notes.leader; },
         [](Pledge& pledge, const QString& text, const PlanSnapshot&) {
             pledge.notes.leader = text.simplified();
             return QString();
         }},
        {Texts::tr("Programme"), u"programme"_s, programmeCell, putProgramme, programmeNames},
        {Texts::tr("Standing"), u"standing"_s,
         [](const Pledge& pledge, const PlanSnapshot&) { return standingWord(pledge.standing); }},
        {Texts::tr("Signed"), u"signed"_s, signedCell},
        {Texts::tr("Other names"), u"aliases"_s,
         [](const Pledge& pledge, const PlanSnapshot&) { return namesText(pledge.aliases); },
         [](Pledge& pledge, const QString& text, const PlanSnapshot&) {
             pledge.aliases = namesIn(text);
             return QString();
         }},
        unitsColumn(Texts::tr("Supporting units"), u"supporting"_s, &Pledge::supporting)};
}

std::vector<Column> pledgeFieldColumns() {
    std::vector<Column> columns = pledgeNameColumns();
    std::ranges::move(pledgeFactColumns(), std::back_inserter(columns));
    std::ranges::move(pledgeNoteColumns(), std::back_inserter(columns));
    return columns;
}

}  // namespace pledge
