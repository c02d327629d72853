#include <app/cli/compareverb.h>
#include <app/cli/verboptions.h>
#include <core/exchange/comparisonwriter.h>
#include <core/exchange/plancomparison.h>
#include <core/wording/differencewords.h>
#include <core/wording/fill.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Compare {
    Q_DECLARE_TR_FUNCTIONS(CompareVerb)
};

/// What a file holds.
struct Contents {
    PlanDraft plan;
    std::vector<JournalLine> journal;
};

Result<Contents> contentsOf(const QString& path) {
    const auto workspace = Workspace::open(path, Access::ReadOnly);
    if (!workspace) {
        return workspace.error();
    }
    auto plan = (*workspace)->contents();
    if (!plan) {
        return plan.error();
    }
    auto journal = (*workspace)->journal();
    if (!journal) {
        return journal.error();
    }
    return Contents{std::move(*plan), std::move(*journal)};
}

void addOptions(VerbOptions& options) {
    options.addSecondFile(u"OTHER"_s, Compare::tr("The plan to compare it with, as a rule the later one."));
    options.addValue(u"format"_s, u"text|csv|json"_s, Compare::tr("What to print; text if not given."));
    options.addFlag(u"ignore-times"_s,
                    Compare::tr("Leave aside when, and by whom, figures and revisions were written."));
}

void printText(const Console& console, const VerbOptions& options, const std::vector<PlanDifference>& differences) {
    for (const PlanDifference& difference : differences) {
        console.out << differenceSentence(difference) << '\n';
    }
    const QStringList values{options.file(), options.secondFile(), QString::number(differences.size())};
    console.out << (differences.empty() ? fill(Compare::tr("%1 and %2 hold the same plan"), values)
                                        : fill(Compare::tr("%1 and %2 differ, differences: %3"), values))
                << Qt::endl;
}

}  // namespace

QString CompareVerb::summary() const {
    return tr("Say where two plans differ, and who changed it when.");
}

ExitCode CompareVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"compare"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const QString format = options.isSet(u"format"_s) ? options.value(u"format"_s) : u"text"_s;
    if (!QStringList{u"text"_s, u"csv"_s, u"json"_s}.contains(format)) {
        return console.fail(wrongUsage(tr("--format takes text, csv or json")));
    }
    const auto before = contentsOf(options.file());
    const auto after = before ? contentsOf(options.secondFile()) : before;
    if (!after) {
        return console.fail(after.error());
    }
    const bool oneLineage = areOneLineage(before->journal, after->journal);
    auto differences = comparePlans(before->plan, after->plan, oneLineage ? MatchBy::Id : MatchBy::Name,
                                    options.isSet(u"ignore-times"_s) ? CompareTimes::No : CompareTimes::Yes);
    const bool firstIsLater = oneLineage && before->journal.size() > after->journal.size();
    addAuthors(differences, firstIsLater ? before->journal : after->journal);
    if (format == u"text"_s) {
        printText(console, options, differences);
    } else {
        console.out << (format == u"csv"_s ? comparisonCsv(differences) : comparisonJson(differences)) << Qt::flush;
    }
    return differences.empty() ? ExitCode::Done : ExitCode::BadData;
}

}  // namespace pledge
