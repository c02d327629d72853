#include <core/exchange/handoutbuilder.h>
#include <core/exchange/handoutrow.h>
#include <core/plan/planrecords.h>
#include <core/schedule/ownfigure.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HandoutRow)
};

struct OwnHints {
    Q_DECLARE_TR_FUNCTIONS(HandoutOwnHints)
};

/// Why nothing is asked of a line; empty where something is.
QString idleWords(const PlanSnapshot& snapshot, const Verdict& verdict, const Pledge& pledge, Month month) {
    if (isOutside(verdict.reason)) {
        return reasonWords(verdict);
    }
    if (verdict.rollUp && !verdict.rollUp->own) {
        return Texts::tr("The sum of the towns; a figure of your own takes its place");
    }
    if (verdict.reason == Reason::Completed) {
        return Texts::tr("Completed: nothing more is owed");
    }
    const bool isTask = kindOf(pledge) == PledgeKind::Deliverable;
    const bool isOwed = isTask || askedPeriod(pledge, snapshot.plan(), month) == month;
    return isOwed || verdict.light == Light::NotReported || verdict.silent ? QString()
                                                                           : Texts::tr("Nothing is owed this month");
}

QString nextTarget(const Pledge& pledge, Month period) {
    const auto next = std::ranges::find_if(
        pledge.milestones, [period](const Milestone& milestone) { return milestone.due >= period.firstDay(); });
    if (next == pledge.milestones.end()) {
        return {};
    }
    const QString due = dueText(next->due, period);
    return next->value ? fill(Texts::tr("%1: %2", "due, target"), {due, figureText(*next->value, pledge.unit)}) : due;
}

QString answerText(const Actual& actual) {
    if (actual.state) {
        return taskWord(*actual.state);
    }
    return actual.note;
}

void putLast(const Line& line, Month period, HandoutRow& row) {
    const auto last = line.series->lastReportedBy(period.plus(-1));
    const auto actual = last ? line.series->at(*last) : std::nullopt;
    if (actual) {
        row.cell(HandoutColumn::LastFigure) = {answerText(*actual), actual->value};
        row.cell(HandoutColumn::LastMonth).text = monthText(*last);
    }
}

QString askedWords(const Pledge& pledge) {
    switch (kindOf(pledge)) {
        case PledgeKind::Deliverable:
            return Texts::tr("State");
        case PledgeKind::Standing:
            return Texts::tr("What was done");
        case PledgeKind::Works:
            return Texts::tr("Percent done");
        default:
            break;
    }
    if (takesOwnFigures(pledge)) {
        return Texts::tr("Month's own figure");
    }
    return pledge.nature == Nature::Flow ? Texts::tr("Running total") : Texts::tr("Value");
}

/// What a month's own figure is counted from.
QString ownStartWords(const Line& line, Month period) {
    const auto last = line.series->lastReportedBy(period.plus(-1));
    const auto value = last ? line.series->value(*last) : std::nullopt;
    if (!value) {
        return {};
    }
    const QStringList facts{monthText(*last), figureText(*value, line.pledge->unit)};
    return period.since(*last) > 1
               ? fill(Texts::tr("Everything since %1, whose total was %2"), facts)
               : fill(OwnHints::tr("Only what this month added; %2 is the running total of %1, do not add it"), facts);
}

CellRule figureRule(const Pledge& pledge, const HandoutRow& row) {
    const bool bounded = kindOf(pledge) == PledgeKind::Works ||
                         (pledge.nature == Nature::Flow && !pledge.mayFall && !takesOwnFigures(pledge));
    const QString prompt =
        fill(Texts::tr("%1 for %2, in %3; a plain number. Leave it blank where there is none: blank is not zero."),
             {askedWords(pledge), monthText(row.period),
              pledge.unit.symbol.isEmpty() ? Texts::tr("plain figures") : pledge.unit.symbol});
    const QString refusal =
        bounded ? Texts::tr("Only a number of 0 or more is taken here; anything else goes into the note.")
                : Texts::tr("Only a number is taken here; anything else goes into the note.");
    return {
        CellRule::Kind::Figure, bounded ? std::optional(Decimal()) : std::nullopt, {}, pledge.name, prompt, refusal};
}

CellRule textRule(const QString& title, const QString& prompt) {
    return {CellRule::Kind::Anything, std::nullopt, {}, title, prompt, {}};
}

void putFigure(const Line& line, const Plan& plan, const std::optional<Actual>& standing, HandoutRow& row) {
    const Pledge& pledge = *line.pledge;
    HandoutCell& cell = row.cell(HandoutColumn::Figure);
    if (!pledge.takesFigures()) {
        const bool isTask = kindOf(pledge) == PledgeKind::Deliverable;
        cell.text = standing ? answerText(*standing) : QString();
        cell.rule = isTask ? CellRule{CellRule::Kind::Choice,
                                      std::nullopt,
                                      offeredStates(),
                                      pledge.name,
                                      Texts::tr("Choose how far it is."),
                                      Texts::tr("Choose one from the list.")}
                           : textRule(pledge.name, Texts::tr("What was done in the month, in a few words."));
        return;
    }
    const auto own = takesOwnFigures(pledge) ? ownFigure(pledge, *line.series, plan, row.period) : std::nullopt;
    cell.figure = own ? std::optional(own->value) : standing ? standing->value : std::nullopt;
    cell.rule = figureRule(pledge, row);
}

void putParts(const Pledge& pledge, const std::optional<Actual>& standing, HandoutRow& row) {
    const CellRule part{CellRule::Kind::Figure,
                        std::nullopt,
                        {},
                        pledge.name,
                        Texts::tr("One of the two figures behind the ratio; both or none."),
                        Texts::tr("Only a number is taken here; anything else goes into the note.")};
    if (pledge.parts) {
        row.cell(HandoutColumn::Numerator) = {{}, standing ? standing->numerator : std::nullopt, part};
        row.cell(HandoutColumn::Denominator) = {{}, standing ? standing->denominator : std::nullopt, part};
    }
    if (kindOf(pledge) == PledgeKind::Deliverable) {
        CellRule percent = part;
        percent.atLeast = Decimal();
        percent.prompt = Texts::tr("How much of it is done, in percent, while it is in hand.");
        row.cell(HandoutColumn::Percent) = {{}, standing ? standing->percent : std::nullopt, percent};
    }
}

void putTexts(const PlanRecords& records, const Pledge& pledge, const std::optional<Actual>& standing,
              HandoutRow& row) {
    const bool isStanding = kindOf(pledge) == PledgeKind::Standing;
    if (!isStanding) {
        row.cell(HandoutColumn::Note) = {standing ? standing->note : QString(),
                                         {},
                                         textRule(Texts::tr("Note"), Texts::tr("What has to be said of the figure."))};
    }
    const Problem* problem = reportedProblem(records, pledge.id, row.period);
    row.cell(HandoutColumn::Problem) = {problem == nullptr ? QString() : problem->text,
                                        {},
                                        textRule(Texts::tr("Problem"), Texts::tr("What stands in the way."))};
    row.cell(HandoutColumn::NextStep) = {problem == nullptr ? QString() : problem->nextStep,
                                         {},
                                         textRule(Texts::tr("Next step"), Texts::tr("What will be done about it."))};
}

/// What the reviewer said of the figure; nothing where it was not returned.
std::optional<QString> returnedRemark(const HandoutSource& source, PledgeId pledge) {
    const RoundStep* step = standingReturn(source.snapshot.records(), source.unit, source.month);
    if (step == nullptr) {
        return std::nullopt;
    }
    const auto found = std::ranges::find(step->returned, pledge, &ReturnedFigure::pledge);
    if (found == step->returned.end()) {
        return std::nullopt;
    }
    return found->remark.isEmpty() ? step->reason : found->remark;
}

void putFacts(const HandoutSource& source, std::size_t position, HandoutRow& row) {
    const Pledge& pledge = *source.snapshot.lines()[position].pledge;
    row.cell(HandoutColumn::Number).figure = Decimal::parse(QString::number(pledge.id.number())).value();
    row.cell(HandoutColumn::Pledge).text = pledge.name;
    row.cell(HandoutColumn::Measure).text = pledge.unit.symbol;
    row.cell(HandoutColumn::Kind).text = kindWord(kindOf(pledge));
    row.cell(HandoutColumn::NextTarget).text = nextTarget(pledge, row.period);
    row.cell(HandoutColumn::FinalTarget).text = targetText(pledge, source.now.verdict(position));
    if (source.before.asOf() >= source.snapshot.plan().span.first) {
        const Verdict& last = source.before.verdict(position);
        const QString name = lightName(last.light);
        const QString reason = reasonWords(last);
        row.cell(HandoutColumn::Light).text =
            name == reason ? name : fill(Texts::tr("%1: %2", "light, reason"), {name, reason});
    }
    row.cell(HandoutColumn::Asked).text =
        fill(Texts::tr("%1, %2", "month, what is asked"), {monthText(row.period), askedWords(pledge)});
}

}  // namespace

QString ownStartText(const Pledge& pledge, const Series& series, const Plan& plan, Month period) {
    const OwnStart start = ownStart(pledge, series, plan, period);
    const QString total = start.total.rounded(Decimal::kPlaces).toString();
    return start.before ? start.before->month.toString() + u' ' + total : total;
}

HandoutRow handoutRow(const HandoutSource& source, std::size_t position) {
    const Line& line = source.snapshot.lines()[position];
    const Pledge& pledge = *line.pledge;
    const Verdict& verdict = source.now.verdict(position);
    HandoutRow row{pledge.id, askedPeriod(pledge, source.snapshot.plan(), source.month)};
    QString hint = idleWords(source.snapshot, verdict, pledge, source.month);
    row.isOwed = hint.isEmpty();
    row.isOwn = takesOwnFigures(pledge);
    row.since = row.isOwn ? ownStartText(pledge, *line.series, source.snapshot.plan(), row.period) : QString();
    putFacts(source, position, row);
    putLast(line, row.period, row);
    if (!isOutside(verdict.reason)) {
        const auto standing = line.series->at(row.period);
        putFigure(line, source.snapshot.plan(), standing, row);
        putParts(pledge, standing, row);
        putTexts(source.snapshot.records(), pledge, standing, row);
    }
    if (const auto remark = returnedRemark(source, pledge.id)) {
        row.isReturned = true;
        hint = fill(Texts::tr("Returned: %1"), {*remark});
    } else if (hint.isEmpty() && takesOwnFigures(pledge)) {
        hint = ownStartWords(line, row.period);
    }
    row.cell(HandoutColumn::Hint).text = hint;
    return row;
}

}  // namespace pledge
