#include <ui/models/plancells.h>
#include <ui/models/planfields.h>
#include <ui/models/planlists.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlanFields)
};

using Column = PlanColumn<Pledge>;

Column noteColumn(const QString& heading, const QString& token, QString PledgeNotes::*note) {
    return {heading, token, [note](const Pledge& pledge, const PlanSnapshot&) { return pledge.notes.*note; },
            [note](Pledge& pledge, const QString& text, const PlanSnapshot&) {
                pledge.notes.*note = text.trimmed();
                return QString();
            }};
}

Column partColumn(const QString& heading, const QString& token, QString RatioParts::*part) {
    return {
        heading, token,
        [part](const Pledge& pledge, const PlanSnapshot&) { return pledge.parts ? (*pledge.parts).*part : QString(); },
        [part](Pledge& pledge, const QString& text, const PlanSnapshot&) {
            RatioParts parts = pledge.parts.value_or(RatioParts());
            parts.*part = text.trimmed();
            const bool none = parts.numerator.isEmpty() && parts.denominator.isEmpty();
            pledge.parts = none ? std::nullopt : std::optional(parts);
            return QString();
        }};
}

QString scaleCell(const Pledge& pledge, const PlanSnapshot&) {
    return pledge.parts ? pledge.parts->scale.toString() : QString();
}

QString putScale(Pledge& pledge, const QString& text, const PlanSnapshot&) {
    std::optional<Decimal> scale;
    const QString problem = readFigure(text, scale);
    if (problem.isEmpty() && scale && !pledge.parts) {
        return Texts::tr("a factor needs a numerator and a denominator");
    }
    if (problem.isEmpty() && pledge.parts) {
        pledge.parts->scale = scale.value_or(Decimal::fromInteger(1));
    }
    return problem;
}

std::vector<CellWord> metWords() {
    return {{QString(), u"unknown"_s}, {Texts::tr("met"), u"yes"_s}, {Texts::tr("not met"), u"no"_s}};
}

QString metCell(const Pledge& pledge, const PlanSnapshot&) {
    return pledge.conditionMet ? metWords()[*pledge.conditionMet ? 1 : 2].word : QString();
}

QString putMet(Pledge& pledge, const QString& text, const PlanSnapshot&) {
    std::size_t position = 0;
    const QString problem = readWord(text, metWords(), position);
    if (problem.isEmpty()) {
        pledge.conditionMet = position == 0 ? std::nullopt : std::optional(position == 1);
    }
    return problem;
}

Column conditionColumn() {
    return {Texts::tr("Condition"), u"condition"_s,
            [](const Pledge& pledge, const PlanSnapshot&) { return pledge.condition; },
            [](Pledge& pledge, const QString& text, const PlanSnapshot&) {
                pledge.condition = text.trimmed();
                return QString();
            }};
}

Column stepsColumn() {
    return {Texts::tr("Steps"), u"steps"_s,
            [](const Pledge& pledge, const PlanSnapshot&) { return stepsCell(pledge.steps); },
            [](Pledge& pledge, const QString& text, const PlanSnapshot&) { return readSteps(text, pledge.steps); }};
}

Column lastYearColumn() {
    return {Texts::tr("Last year's months"), u"last_year"_s,
            [](const Pledge& pledge, const PlanSnapshot&) { return monthFiguresCell(pledge.lastYear); },
            [](Pledge& pledge, const QString& text, const PlanSnapshot&) {
                return readMonthFigures(text, pledge.lastYear);
            }};
}

}  // namespace

std::vector<Column> pledgeNoteColumns() {
    return {conditionColumn(),
            {Texts::tr("Condition met"), u"condition_met"_s, metCell, putMet,
             [](const PlanSnapshot&) { return wordsOf(metWords()); }},
            partColumn(Texts::tr("Numerator"), u"numerator"_s, &RatioParts::numerator),
            partColumn(Texts::tr("Denominator"), u"denominator"_s, &RatioParts::denominator),
            Column(Texts::tr("Factor"), u"scale"_s, scaleCell, putScale).ofFigures(),
            noteColumn(Texts::tr("Contact"), u"contact"_s, &PledgeNotes::contact),
            noteColumn(Texts::tr("Definition"), u"definition"_s, &PledgeNotes::definition),
            noteColumn(Texts::tr("Data source"), u"source"_s, &PledgeNotes::source),
            noteColumn(Texts::tr("Verified by"), u"verifier"_s, &PledgeNotes::verifier),
            noteColumn(Texts::tr("Outside rank"), u"outside_rank"_s, &PledgeNotes::outsideRank),
            noteColumn(Texts::tr("Signed text"), u"source_text"_s, &PledgeNotes::sourceText),
            noteColumn(Texts::tr("Open problem"), u"open_problem"_s, &PledgeNotes::openProblem),
            stepsColumn(),
            lastYearColumn()};
}

}  // namespace pledge
