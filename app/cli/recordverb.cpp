#include <app/cli/occasion.h>
#include <app/cli/recordverb.h>
#include <app/cli/verboptions.h>
#include <core/exchange/statetoken.h>
#include <core/schedule/scoreboard.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <core/workspace/workspace.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Records {
    Q_DECLARE_TR_FUNCTIONS(RecordVerb)
};

void addOptions(VerbOptions& options) {
    options.addValue(u"unit"_s, u"NAME"_s, Records::tr("The unit, by its name or an alias."));
    options.addValue(u"pledge"_s, u"NAME"_s, Records::tr("The pledge, by its name or an alias."));
    options.addValue(u"month"_s, u"MONTH"_s, Records::tr("The month reported, as 2022-06."));
    options.addValue(u"value"_s, u"FIGURE"_s, Records::tr("The running total, or the value at the month's end."));
    options.addValue(u"state"_s, u"STATE"_s, Records::tr("Of a deliverable: started, claimed, returned or closed."));
    options.addValue(u"percent"_s, u"PERCENT"_s, Records::tr("How far a started deliverable is."));
    options.addValue(u"place"_s, u"PLACE"_s,
                     Records::tr("The figure's place in an outside ranking, from 1; none takes it away."));
    options.addValue(u"note"_s, u"TEXT"_s, Records::tr("Of a standing pledge: what was done."));
    options.addValue(u"reason"_s, u"TEXT"_s, Records::tr("Why a running total falls, or a figure is replaced."));
    options.addValue(u"by"_s, u"NAME"_s, Records::tr("Who reports."));
}

Result<Decimal> figureOption(const VerbOptions& options, const QString& name) {
    const auto figure = Decimal::parse(options.value(name));
    if (!figure) {
        return Error{figure.error().code, {}, {options.value(name)}, {}};
    }
    return *figure;
}

Outcome readState(const VerbOptions& options, Actual& actual) {
    actual.state = stateFromToken(options.value(u"state"_s).toUtf8());
    if (!actual.state) {
        return wrongUsage(Records::tr("--state takes started, claimed, returned or closed"));
    }
    if (!options.isSet(u"percent"_s)) {
        return Done{};
    }
    const auto percent = figureOption(options, u"percent"_s);
    if (!percent) {
        return percent.error();
    }
    actual.percent = *percent;
    return Done{};
}

constexpr int kMostPlaces = 9999;

/// The place beside a figure; without the option the one that stands stays.
Outcome readPlace(const VerbOptions& options, const std::optional<int>& standing, Actual& actual) {
    const QString text = options.value(u"place"_s);
    if (!options.isSet(u"place"_s) || text == u"none"_s) {
        actual.outsidePlace = options.isSet(u"place"_s) || !actual.value ? std::nullopt : standing;
        return Done{};
    }
    const int place = text.toInt();
    if (!actual.value || place < 1 || place > kMostPlaces) {
        return wrongUsage(Records::tr("--place takes a place from 1 to 9999, or none, and goes with --value"));
    }
    actual.outsidePlace = place;
    return Done{};
}

Result<Actual> actualOf(const VerbOptions& options) {
    if (const Outcome one = options.requireOneOf({u"value"_s, u"state"_s, u"note"_s}); !one) {
        return one.error();
    }
    if (options.isSet(u"percent"_s) && options.value(u"state"_s) != u"started"_s) {
        return wrongUsage(Records::tr("--percent goes with --state started"));
    }
    const auto month = options.month(u"month"_s);
    if (!month) {
        return month.error();
    }
    Actual actual;
    actual.month = *month;
    actual.note = options.value(u"note"_s);
    if (options.isSet(u"value"_s)) {
        const auto value = figureOption(options, u"value"_s);
        if (!value) {
            return value.error();
        }
        actual.value = *value;
    }
    if (options.isSet(u"state"_s)) {
        if (const Outcome state = readState(options, actual); !state) {
            return state.error();
        }
    }
    return actual;
}

Result<ActualChange> changeOf(const VerbOptions& options, const PlanSnapshot& snapshot, Actual actual) {
    const auto unit = snapshot.findUnit(options.value(u"unit"_s));
    if (!unit) {
        return unit.error();
    }
    const auto pledge = snapshot.findPledge(*unit, options.value(u"pledge"_s));
    if (!pledge) {
        return pledge.error();
    }
    const auto standing = snapshot.line(*pledge)->series->at(actual.month);
    const Outcome placed = readPlace(options, standing ? standing->outsidePlace : std::nullopt, actual);
    return placed ? Result<ActualChange>({*pledge, std::move(actual)}) : Result<ActualChange>(placed.error());
}

QString reportText(const Pledge& pledge, const Actual& actual) {
    Verdict shown;
    shown.actual = actual;
    if (actual.isBlank()) {
        return Records::tr("blank");
    }
    const QString figure = actualText(pledge, shown);
    return actual.outsidePlace
               ? fill(Records::tr("%1 (outside place %2)"), {figure, QString::number(*actual.outsidePlace)})
               : figure;
}

/// What stood there, what stands there now, and how the pledge looks at that month.
QString recordedSentence(const PlanSnapshot& snapshot, const ActualChange& change, const Actual& before,
                         const QString& unitName) {
    const Pledge& pledge = *snapshot.line(change.pledge)->pledge;
    const QStringList facts{unitName, pledge.name, monthText(change.actual.month), reportText(pledge, before),
                            reportText(pledge, change.actual)};
    if (change.actual.month < snapshot.plan().span.first) {
        return fill(Records::tr("%1, “%2”, %3: %4 → %5"), facts);
    }
    const Scoreboard scoreboard(snapshot, change.actual.month);
    const Verdict& verdict = scoreboard.verdict(*snapshot.position(change.pledge));
    return fill(
        Records::tr("%1, “%2”, %3: %4 → %5; %6, %7 (%8)"),
        facts + QStringList{lightName(verdict.light), reasonWords(verdict),
                            reasonSentence(pledge, verdict, snapshot.plan().policy, snapshot.plan().rateDecimals)});
}

}  // namespace

QString RecordVerb::summary() const {
    return tr("Enter one report: a figure, a deliverable's state, or a note.");
}

ExitCode RecordVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"record"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (const Outcome named = options.require({u"unit"_s, u"pledge"_s, u"month"_s}); !named) {
        return console.fail(named.error());
    }
    auto actual = actualOf(options);
    if (!actual) {
        return console.fail(actual.error());
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadWrite);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const auto change = changeOf(options, (*workspace)->snapshot(), std::move(*actual));
    if (!change) {
        return console.fail(change.error());
    }
    const auto recorded =
        (*workspace)->record({&*change, 1}, options.value(u"reason"_s), occasionNow(options.value(u"by"_s)));
    if (!recorded) {
        return console.fail(recorded.error());
    }
    const Actual before = recorded->replaced.empty() ? change->actual : recorded->replaced.front().actual;
    console.out << recordedSentence((*workspace)->snapshot(), *change, before, options.value(u"unit"_s)) << Qt::endl;
    return ExitCode::Done;
}

}  // namespace pledge
