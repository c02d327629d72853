#include <core/plan/planfacts.h>
#include <core/plan/policyfacts.h>

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array kGroups{u"department", u"town", u"task_force"};
constexpr std::array kMeasureStates{u"not_started", u"in_hand", u"done"};
constexpr std::array kNatures{u"flow", u"state", u"task"};
constexpr std::array kBounds{u"at_least", u"at_most"};
constexpr std::array kJudgements{u"line", u"steps", u"throughout"};
constexpr std::array kEntryViews{u"running_total", u"own_figure"};
constexpr std::array kStandings{u"in_force", u"withdrawn", u"force_majeure"};
constexpr std::array kSourceParts{u"statement", u"owner", u"indicator", u"value", u"due"};

template <typename Enum, std::size_t size>
QString token(const std::array<const char16_t*, size>& names, Enum value) {
    return QString::fromUtf16(names.at(static_cast<std::size_t>(value)));
}

QString text(bool flag) {
    return flag ? u"yes"_s : u"no"_s;
}

QString text(const std::optional<bool>& flag) {
    return flag ? text(*flag) : QString();
}

QString text(const std::optional<Month>& month) {
    return month ? month->toString() : QString();
}

QString text(const std::optional<QDate>& date) {
    return date ? date->toString(Qt::ISODate) : QString();
}

QString text(const std::vector<QDate>& dates) {
    QStringList texts;
    for (const QDate date : dates) {
        texts.append(date.toString(Qt::ISODate));
    }
    return texts.join(u';');
}

template <typename IdType>
QString text(const std::vector<IdType>& ids, const QHash<IdType, QString>& names) {
    QStringList texts;
    for (const IdType id : ids) {
        texts.append(names.value(id));
    }
    return texts.join(u';');
}

template <typename IdType>
QString text(const std::optional<IdType>& id, const QHash<IdType, QString>& names) {
    return id ? names.value(*id) : QString();
}

QString templatesText(const std::vector<StepTemplate>& templates) {
    QStringList texts;
    for (const StepTemplate& one : templates) {
        QStringList steps;
        for (const TemplateStep& step : one.steps) {
            steps.append(u"%1 -%2"_s.arg(step.name).arg(step.daysBefore));
        }
        texts.append(one.name + u": "_s + steps.join(u", "_s));
    }
    return texts.join(u'\n');
}

QString measuresFact(const std::vector<Measure>& measures) {
    QStringList texts;
    for (const Measure& measure : measures) {
        texts.append(u"%1 [%2]"_s.arg(measure.text, token(kMeasureStates, measure.state)));
    }
    return texts.join(u'\n');
}

QString stepsText(const std::vector<PledgeStep>& steps) {
    QStringList texts;
    for (const PledgeStep& step : steps) {
        texts.append(u"%1 %2 %3"_s.arg(step.name, step.due.toString(Qt::ISODate), text(step.doneOn)).trimmed());
    }
    return texts.join(u'\n');
}

QString lastYearText(const std::vector<MonthFigure>& figures) {
    QStringList texts;
    for (const MonthFigure& figure : figures) {
        texts.append(figure.month.toString() + u'=' + figure.value.toString());
    }
    return texts.join(u';');
}

/// A place in a line: the text's name, from, to, what stands there, and of which date.
QString sourcesText(const std::vector<SourceSpan>& sources, const PlanNames& names) {
    QStringList texts;
    for (const SourceSpan& source : sources) {
        texts.append(u"%1 %2-%3 %4 %5"_s
                         .arg(names.sources.value(source.document), QString::number(source.at.begin),
                              QString::number(source.at.end), token(kSourceParts, source.part), text(source.due))
                         .trimmed());
    }
    return texts.join(u'\n');
}

void addFacts(const Pledge& pledge, const PlanNames& names, std::vector<Fact>& facts) {
    facts.insert(facts.end(), {{u"pledge"_s, pledge.name},
                               {u"order"_s, QString::number(pledge.order)},
                               {u"aliases"_s, pledge.aliases.join(u';')},
                               {u"owners"_s, text(pledge.owners, names.units)},
                               {u"supporting"_s, text(pledge.supporting, names.units)},
                               {u"programme"_s, text(pledge.programme, names.programmes)},
                               {u"nature"_s, token(kNatures, pledge.nature)},
                               {u"bound"_s, token(kBounds, pledge.bound)},
                               {u"judged"_s, token(kJudgements, pledge.judged)},
                               {u"yearly_restart"_s, text(pledge.yearlyRestart)},
                               {u"unit_of_measure"_s, pledge.unit.symbol},
                               {u"whole_cases"_s, text(pledge.unit.wholeCases)},
                               {u"frequency"_s, QString::number(static_cast<int>(pledge.frequency))},
                               {u"lag"_s, QString::number(pledge.lagMonths)},
                               {u"to_be_assigned"_s, text(pledge.toBeAssigned)},
                               {u"stretch"_s, text(pledge.stretch)},
                               {u"may_fall"_s, text(pledge.mayFall)},
                               {u"entry_view"_s, token(kEntryViews, pledge.entryView)},
                               {u"weight"_s, pledge.weight.toString()},
                               {u"condition"_s, pledge.condition},
                               {u"condition_met"_s, text(pledge.conditionMet)}});
}

void addTargets(const Pledge& pledge, const PlanNames& names, std::vector<Fact>& facts) {
    const auto& base = pledge.base;
    const auto& parts = pledge.parts;
    const auto& allocation = pledge.allocation;
    facts.insert(facts.end(), {{u"milestones"_s, milestonesText(pledge.milestones)},
                               {u"base"_s, base ? base->value.toString() : QString()},
                               {u"base_date"_s, base ? base->date.toString(Qt::ISODate) : QString()},
                               {u"last_year"_s, lastYearText(pledge.lastYear)},
                               {u"numerator"_s, parts ? parts->numerator : QString()},
                               {u"denominator"_s, parts ? parts->denominator : QString()},
                               {u"scale"_s, parts ? parts->scale.toString() : QString()},
                               {u"part_of"_s, text(pledge.partOf, names.pledges)},
                               {u"waits_for"_s, text(pledge.waitsFor, names.pledges)},
                               {u"share"_s, allocation ? allocation->share.toString() : QString()},
                               {u"standing"_s, token(kStandings, pledge.standing)},
                               {u"steps"_s, stepsText(pledge.steps)},
                               {u"sources"_s, sourcesText(pledge.sources, names)}});
}

void addNotes(const PledgeNotes& notes, std::vector<Fact>& facts) {
    facts.insert(facts.end(), {{u"leader"_s, notes.leader},
                               {u"contact"_s, notes.contact},
                               {u"definition"_s, notes.definition},
                               {u"source"_s, notes.source},
                               {u"verifier"_s, notes.verifier},
                               {u"outside_rank"_s, notes.outsideRank},
                               {u"source_text"_s, notes.sourceText},
                               {u"open_problem"_s, notes.openProblem}});
}

QString textOf(const std::vector<Fact>& facts, const QString& field) {
    const auto found = std::ranges::find(facts, field, &Fact::field);
    return found == facts.end() ? QString() : found->text;
}

}  // namespace

PlanNames namesOf(const std::vector<OrgUnit>& units, const std::vector<Programme>& programmes,
                  const std::vector<Pledge>& pledges, const std::vector<SourceDocument>& sources) {
    PlanNames names;
    for (const OrgUnit& unit : units) {
        names.units.insert(unit.id, unit.name);
    }
    for (const Programme& programme : programmes) {
        names.programmes.insert(programme.id, programme.name);
    }
    for (const Pledge& pledge : pledges) {
        names.pledges.insert(pledge.id, pledge.name);
    }
    for (const SourceDocument& document : sources) {
        names.sources.insert(document.id, document.name);
    }
    return names;
}

PlanNames namesOf(const PlanSnapshot& snapshot) {
    PlanNames names = namesOf(snapshot.units(), snapshot.programmes(), {}, snapshot.sources());
    for (const Line& line : snapshot.lines()) {
        names.pledges.insert(line.pledge->id, line.pledge->name);
    }
    return names;
}

std::vector<Fact> factsOf(const Plan& plan) {
    std::vector<Fact> facts{{u"name"_s, plan.name},
                            {u"start"_s, plan.span.first.toString()},
                            {u"end"_s, plan.span.last.toString()},
                            {u"sample"_s, text(plan.isSample)},
                            {u"note"_s, plan.note},
                            {u"reporting_day"_s, QString::number(plan.reportingDay)},
                            {u"counted_units"_s, plan.countedUnits.join(u';')},
                            {u"signed_on"_s, text(plan.signedOn)},
                            {u"rate_decimals"_s, QString::number(plan.rateDecimals)},
                            {u"attachment_megabytes"_s, QString::number(plan.attachmentMegabytes)},
                            {u"honour_list"_s, plan.listNames.honour},
                            {u"warning_list"_s, plan.listNames.warning},
                            {u"holidays"_s, text(plan.holidays)},
                            {u"workdays"_s, text(plan.workdays)},
                            {u"step_templates"_s, templatesText(plan.stepTemplates)}};
    for (const QString& key : policyKeys()) {
        facts.push_back({key, policyText(plan, key)});
    }
    return facts;
}

std::vector<Fact> factsOf(const OrgUnit& unit) {
    return {{u"unit"_s, unit.name},
            {u"group"_s, token(kGroups, unit.group)},
            {u"order"_s, QString::number(unit.order)},
            {u"aliases"_s, unit.aliases.join(u';')},
            {u"from"_s, text(unit.activeFrom)},
            {u"to"_s, text(unit.activeTo)}};
}

std::vector<Fact> factsOf(const Programme& programme) {
    return {{u"programme"_s, programme.name},
            {u"order"_s, QString::number(programme.order)},
            {u"goal"_s, programme.goal},
            {u"measures"_s, measuresFact(programme.measures)},
            {u"policy"_s, programme.policy}};
}

std::vector<Fact> factsOf(const Person& person, const PlanNames& names) {
    return {{u"person"_s, person.name},
            {u"post"_s, person.post},
            {u"order"_s, QString::number(person.order)},
            {u"units"_s, text(person.units, names.units)},
            {u"programmes"_s, text(person.programmes, names.programmes)}};
}

std::vector<Fact> factsOf(const SourceDocument& document) {
    const QByteArray text = QCryptographicHash::hash(document.text.toUtf8(), QCryptographicHash::Sha256);
    return {{u"text"_s, document.name},
            {u"year"_s, QString::number(document.year)},
            {u"sha256"_s, QString::fromLatin1(document.digest.toHex())},
            {u"text_sha256"_s, QString::fromLatin1(text.toHex())}};
}

std::vector<Fact> factsOf(const Pledge& pledge, const PlanNames& names) {
    std::vector<Fact> facts;
    addFacts(pledge, names, facts);
    addTargets(pledge, names, facts);
    addNotes(pledge.notes, facts);
    return facts;
}

QString milestonesText(const std::vector<Milestone>& milestones) {
    QStringList texts;
    for (const Milestone& milestone : milestones) {
        texts.append(milestone.due.toString(Qt::ISODate) + u'=' +
                     (milestone.value ? milestone.value->toString() : u"done"_s));
    }
    return texts.join(u';');
}

std::vector<FactChange> differencesOf(const std::vector<Fact>& before, const std::vector<Fact>& after) {
    std::vector<FactChange> changes;
    for (const Fact& fact : after.empty() ? before : after) {
        FactChange change{fact.field, textOf(before, fact.field), textOf(after, fact.field)};
        if (change.before != change.after) {
            changes.push_back(std::move(change));
        }
    }
    return changes;
}

}  // namespace pledge
