#include <app/cli/roundreview.h>
#include <app/cli/roundverb.h>
#include <app/cli/texttable.h>
#include <core/exchange/roundstatus.h>
#include <core/schedule/roundboard.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct RoundOutput {
    Q_DECLARE_TR_FUNCTIONS(RoundVerb)
};

std::vector<UnitRound> roundsIn(const RoundReview& review) {
    const Scoreboard board(review.snapshot, review.month);
    std::vector<UnitRound> rounds;
    for (const OrgUnitId unit : review.units) {
        rounds.push_back(unitRoundOf(review.snapshot, board, unit, review.today));
    }
    return rounds;
}

QString tableOf(const RoundReview& review, const std::vector<UnitRound>& rounds) {
    const std::vector<PrintedColumn> columns{{RoundOutput::tr("Unit"), Side::Left},
                                             {RoundOutput::tr("Stage"), Side::Left},
                                             {RoundOutput::tr("Reported"), Side::Right},
                                             {RoundOutput::tr("Submitted"), Side::Left},
                                             {RoundOutput::tr("Late"), Side::Left}};
    std::vector<QStringList> rows;
    for (const UnitRound& round : rounds) {
        const QString submitted =
            round.submittedAt ? fill(RoundOutput::tr("%1 by %2", "day, person"),
                                     {round.submittedAt->toLocalTime().date().toString(Qt::ISODate), round.submittedBy})
                              : QString();
        rows.push_back({review.snapshot.unit(round.unit)->name, stageWord(round),
                        u"%1/%2"_s.arg(round.reported).arg(round.asked), submitted, lateWords(round)});
    }
    return textTable(columns, rows);
}

void printTable(const Console& console, const RoundReview& review, const std::vector<UnitRound>& rounds) {
    const RoundQuality quality = qualityOf(review.month, rounds);
    const Plan& plan = review.snapshot.plan();
    console.out << fill(RoundOutput::tr("%1, %2", "plan, month"), {plan.name, monthText(review.month)}) << '\n'
                << deadlineWords(reportingDate(plan, review.month), review.today) << "\n\n"
                << tableOf(review, rounds) << '\n'
                << fill(RoundOutput::tr("Submitted: %1 of %2 units, %3 of them in time; reports: %4 of %5"),
                        {QString::number(quality.submitted), QString::number(quality.units),
                         QString::number(quality.inTime), QString::number(quality.reported),
                         QString::number(quality.asked)})
                << '\n';
    if (plan.isSample) {
        console.out << sampleWord() << '\n';
    }
    console.out << Qt::flush;
}

}  // namespace

QString RoundVerb::summary() const {
    return tr("Print who has reported a month, who is late, and how far each unit's month is.");
}

ExitCode RoundVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"round"_s, summary());
    addRoundOptions(options);
    addFormatOption(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto format = formatOf(options);
    if (!format) {
        return console.fail(format.error());
    }
    const auto review = roundReviewOf(options);
    if (!review) {
        return console.fail(review.error());
    }
    const std::vector<UnitRound> rounds = roundsIn(*review);
    if (*format == OutputFormat::Table) {
        printTable(console, *review, rounds);
    } else {
        printData(console, roundStatus(review->snapshot, review->month, rounds), *format);
    }
    return ExitCode::Done;
}

QString RemindVerb::summary() const {
    return tr("Print what each unit has to be told about a month, to be copied into a chat.");
}

ExitCode RemindVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"remind"_s, summary());
    addRoundOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const auto review = roundReviewOf(options);
    if (!review) {
        return console.fail(review.error());
    }
    const Scoreboard board(review->snapshot, review->month);
    for (const OrgUnitId unit : review->units) {
        const QString text = reminderText(review->snapshot, board, unit, review->today);
        if (!text.isEmpty()) {
            console.out << text << '\n';
        }
    }
    console.out << Qt::flush;
    return ExitCode::Done;
}

}  // namespace pledge
