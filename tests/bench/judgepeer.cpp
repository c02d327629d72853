// pb_judge_peer FOLDER FIRST LAST AS_OF [RUNS]
// Judges FOLDER/targets.csv and FOLDER/actuals.csv in memory under the yardstick preset and prints, as JSON, the counts
// by light and the median seconds of one whole board, so that other programs' answers can be held beside them.

#include <core/document/csvreader.h>
#include <core/plan/lightpresets.h>
#include <core/schedule/scoreboard.h>
#include <tests/support/peerplan.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge::bench {

namespace {

constexpr int kUsualRuns = 5;

Table tableIn(const QString& folder, const QString& name) {
    auto table = readCsv(folder + u'/' + name);
    if (!table) {
        qFatal("%s/%s cannot be read", qPrintable(folder), qPrintable(name));
    }
    return std::move(*table);
}

Month monthAt(const QStringList& arguments, qsizetype position) {
    const auto month = Month::parse(arguments.at(position));
    if (!month) {
        qFatal("%s is not a month", qPrintable(arguments.at(position)));
    }
    return *month;
}

double medianSeconds(const PlanSnapshot& snapshot, Month asOf, int runs) {
    std::vector<double> seconds;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        const Scoreboard board(snapshot, asOf);
        seconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e9);
    }
    std::ranges::nth_element(seconds, seconds.begin() + runs / 2);
    return seconds[static_cast<std::size_t>(runs / 2)];
}

LightCounts countsOf(const Scoreboard& board) {
    LightCounts counts;
    for (const Verdict& verdict : board.verdicts()) {
        counts.add(verdict);
    }
    return counts;
}

int run(const QStringList& arguments) {
    if (arguments.size() < 5) {
        QTextStream(stderr) << "usage: pb_judge_peer FOLDER FIRST LAST AS_OF [RUNS]\n";
        return 2;
    }
    const MonthSpan span{monthAt(arguments, 2), monthAt(arguments, 3)};
    const Month asOf = monthAt(arguments, 4);
    const int runs = arguments.size() > 5 ? std::max(1, arguments.at(5).toInt()) : kUsualRuns;
    const PlanSnapshot snapshot =
        test::peerPlan(tableIn(arguments.at(1), u"targets.csv"_s), tableIn(arguments.at(1), u"actuals.csv"_s), span,
                       lightPreset(u"yardstick")->policy);
    const LightCounts counts = countsOf(Scoreboard(snapshot, asOf));
    QTextStream(stdout) << u"{\"pledges\":%1,\"green\":%2,\"yellow\":%3,\"red\":%4,\"none\":%5,\"asof_s\":%6}\n"_s
                               .arg(std::ssize(snapshot.lines()))
                               .arg(counts.green)
                               .arg(counts.yellow)
                               .arg(counts.red)
                               .arg(counts.notDue + counts.notReported)
                               .arg(medianSeconds(snapshot, asOf, runs), 0, 'f', 6);
    return 0;
}

}  // namespace

}  // namespace pledge::bench

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return pledge::bench::run(QCoreApplication::arguments());
}
