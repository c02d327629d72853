#include <app/cli/explainverb.h>
#include <app/cli/pledgechoice.h>
#include <app/cli/review.h>
#include <core/schedule/caution.h>
#include <core/schedule/forecast.h>
#include <core/schedule/growth.h>
#include <core/schedule/reckoning.h>
#include <core/schedule/rollup.h>
#include <core/schedule/score.h>
#include <core/schedule/scoreboard.h>
#include <core/wording/cautionwords.h>
#include <core/wording/explanation.h>
#include <core/wording/fill.h>
#include <core/wording/forecastwords.h>
#include <core/wording/markwords.h>
#include <core/wording/milestonewords.h>
#include <core/wording/words.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Explain {
    Q_DECLARE_TR_FUNCTIONS(ExplainVerb)
};

/// The line that is explained, at its month.
struct Explained {
    const PlanSnapshot& snapshot;
    const Scoreboard& board;
    std::size_t position;

    [[nodiscard]] const Plan& plan() const { return snapshot.plan(); }
    [[nodiscard]] const Pledge& pledge() const { return *snapshot.lines()[position].pledge; }
    [[nodiscard]] const Verdict& verdict() const { return board.verdict(position); }
};

QString owners(const Explained& line) {
    QStringList names;
    for (const OrgUnitId id : line.pledge().owners) {
        names.append(line.snapshot.unit(id)->name);
    }
    return names.join(Explain::tr(", ", "between units"));
}

QString headLine(const Explained& line) {
    return fill(Explain::tr("%1: %2 (%3)", "units, pledge, kind"),
                {owners(line), line.pledge().name, kindWord(kindOf(line.pledge()))});
}

QString conclusion(const Explained& line) {
    const Verdict& verdict = line.verdict();
    const QString light = lightName(verdict.light);
    const QString reason = reasonWords(verdict);
    const QString pattern = light.compare(reason, Qt::CaseInsensitive) == 0
                                ? Explain::tr("%2. %3", "reason, rule")
                                : Explain::tr("%1 (%2). %3", "light, reason, rule");
    return fill(pattern,
                {light, reason, reasonSentence(line.pledge(), verdict, line.plan().policy, line.plan().rateDecimals)});
}

QStringList milestoneLines(const Explained& line) {
    QStringList lines;
    for (const MilestoneResult& result : line.verdict().milestones) {
        const Milestone& milestone = result.milestone;
        const QStringList values{dueText(milestone.due, line.board.asOf()),
                                 milestone.value ? figureText(*milestone.value, line.pledge().unit) : QString(),
                                 milestoneWordAt(result, line.verdict(), line.board.asOf())};
        lines.append(fill(
            milestone.value ? Explain::tr("%1 %2: %3", "due, target, outcome") : Explain::tr("%1: %3", "due, outcome"),
            values));
    }
    return lines;
}

QStringList arithmeticLines(const Explained& line) {
    const auto reckoning = reckoningOf(line.snapshot, line.board, line.position);
    return reckoning ? reckoningSentences(line.pledge(), line.verdict(), *reckoning, line.plan().rateDecimals)
                     : QStringList();
}

/// What the line brings to the score of its first owner.
QString scoreLine(const Explained& line) {
    const OrgUnit& owner = *line.snapshot.unit(line.pledge().owners.front());
    for (const UnitScore& score : unitScores(line.snapshot, line.board.verdicts(), line.board.asOf(), owner.group)) {
        const auto own = std::ranges::find(score.pledges, line.position, &PledgeScore::position);
        if (score.unit == owner.id && own != score.pledges.end()) {
            return fill(Explain::tr("Score: %1"),
                        {markSentence(line.pledge(), line.verdict(), *own, line.plan().rateDecimals)});
        }
    }
    return {};
}

/// What stands beside the figure without making its light.
QStringList besideLines(const Explained& line) {
    QStringList lines;
    const auto& actual = line.verdict().actual;
    const Series series = effectiveSeries(line.snapshot, line.position);
    const auto growth =
        line.verdict().observed ? growthAt(line.pledge(), series, line.plan(), *line.verdict().observed) : std::nullopt;
    if (growth) {
        lines.append(growthSentence(*growth, line.pledge().unit, line.plan().rateDecimals));
    }
    if (actual && actual->outsidePlace) {
        lines.append(fill(Explain::tr("Ranking from outside: %1"), {placeText(*actual->outsidePlace)}));
    }
    const Forecast made = forecast(line.snapshot, line.position, line.board.asOf());
    if (made.range || made.toFinal) {
        lines.append(forecastSentence(line.pledge(), made, line.board.asOf()));
    }
    if (const QString score = scoreLine(line); !score.isEmpty()) {
        lines.append(score);
    }
    return lines;
}

/// The pledges it waits for, and those that wait for it, with where they stand.
QStringList chainLines(const Explained& line) {
    QStringList lines;
    const auto add = [&](const QString& pattern, std::size_t other) {
        lines.append(
            fill(pattern, {line.snapshot.lines()[other].pledge->name, reasonWords(line.board.verdict(other))}));
    };
    for (const std::size_t other : upstreamOf(line.snapshot, line.position)) {
        add(Explain::tr("waits for %1: %2", "pledge, reason"), other);
    }
    for (const std::size_t other : downstreamOf(line.snapshot, line.position)) {
        add(Explain::tr("held up with it %1: %2", "pledge, reason"), other);
    }
    return lines;
}

QStringList cautionLines(const Explained& line) {
    QStringList lines;
    for (const Caution& caution : cautionsOf(line.snapshot, line.board, line.position)) {
        lines.append(cautionSentence(line.snapshot, line.board, caution));
    }
    return lines;
}

void print(QTextStream& out, const QString& heading, const QStringList& lines) {
    if (lines.isEmpty()) {
        return;
    }
    out << '\n' << heading << '\n';
    int number = 0;
    for (const QString& line : lines) {
        out << u"  %1. %2\n"_s.arg(++number).arg(line);
    }
}

void print(QTextStream& out, const Explained& line, const QString& title) {
    out << title << '\n' << headLine(line) << "\n\n" << conclusion(line) << '\n';
    print(out, Explain::tr("How it is reckoned"), arithmeticLines(line));
    print(out, Explain::tr("Milestones"), milestoneLines(line));
    print(out, Explain::tr("Beside it"), besideLines(line));
    print(out, Explain::tr("Chain"), chainLines(line));
    print(out, Explain::tr("To look into"), cautionLines(line));
    out << '\n' << policySentence(line.plan().policy) << '\n';
    if (line.plan().isSample) {
        out << sampleWord() << '\n';
    }
    out.flush();
}

}  // namespace

QString ExplainVerb::summary() const {
    return tr("Print the arithmetic behind one pledge's light, step by step.");
}

ExitCode ExplainVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"explain"_s, summary());
    addPledgeOptions(options);
    addReviewOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (const Outcome given = options.require({u"pledge"_s}); !given) {
        return console.fail(given.error());
    }
    const auto review = reviewOf(options);
    if (!review) {
        return console.fail(review.error());
    }
    const auto pledge = chosenPledge(options, review->snapshot);
    if (!pledge) {
        return console.fail(pledge.error());
    }
    const Scoreboard board(review->snapshot, review->asOf);
    print(console.out, Explained{review->snapshot, board, *review->snapshot.position(*pledge)}, reviewTitle(*review));
    return ExitCode::Done;
}

}  // namespace pledge
