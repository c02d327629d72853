#include <app/cli/allocateverb.h>
#include <app/cli/allocationlist.h>
#include <app/cli/occasion.h>
#include <app/cli/pledgechoice.h>
#include <app/cli/verboptions.h>
#include <core/document/tablereader.h>
#include <core/exchange/importallocation.h>
#include <core/plan/allocationspread.h>
#include <core/wording/fill.h>
#include <core/workspace/workspace.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Allocates {
    Q_DECLARE_TR_FUNCTIONS(AllocateVerb)
};

using SharesRead = Reading<std::vector<Share>>;

SharesRead failed(const Error& error) {
    return {{}, {error}};
}

void addOptions(VerbOptions& options) {
    addPledgeOptions(options);
    options.addValue(u"table"_s, u"FILE"_s,
                     Allocates::tr("A table of the towns with their shares, or with weights; CSV or .xlsx."));
    options.addValue(u"sheet"_s, u"NAME"_s, Allocates::tr("The sheet of a workbook; the first if not given."));
    options.addFlag(u"even"_s, Allocates::tr("Split evenly among all towns."));
    options.addValue(u"by"_s, u"SHARES"_s, Allocates::tr("Towns with their shares, as Eastham=12.5;Westham=7.5."));
}

SharesRead sharesOfTable(const VerbOptions& options, const PlanSnapshot& snapshot, PledgeId whole) {
    const auto table = readTable(options.value(u"table"_s), options.value(u"sheet"_s));
    if (!table) {
        return failed(table.error());
    }
    auto read = readAllocation(*table, snapshot, whole);
    return {std::move(read.draft.shares), std::move(read.issues)};
}

SharesRead evenShares(const PlanSnapshot& snapshot, const Pledge& whole) {
    const auto target = whole.finalTarget();
    if (!target) {
        return failed({ErrorCode::InvalidPledge, whole.name, {u"allocation"_s}, {}});
    }
    std::vector<OrgUnitId> towns;
    for (const OrgUnit& town : snapshot.units(UnitGroup::Town)) {
        if (town.isActive(snapshot.plan().span.last) && !whole.isOwnedBy(town.id)) {
            towns.push_back(town.id);
        }
    }
    return {spreadEvenly(*target, whole.unit, towns), {}};
}

Result<Share> shareOf(const QString& part, const PlanSnapshot& snapshot) {
    const qsizetype sign = part.lastIndexOf(u'=');
    const auto figure = Decimal::parse(part.sliced(sign + 1).trimmed());
    if (sign < 1 || !figure) {
        return wrongUsage(
            fill(Allocates::tr("--by takes towns with their shares like Eastham=12.5;Westham=7.5, not “%1”"), {part}));
    }
    const auto town = snapshot.findUnit(part.first(sign).trimmed());
    return town ? Result<Share>(Share{*town, *figure}) : Result<Share>(town.error());
}

SharesRead namedShares(QString text, const PlanSnapshot& snapshot) {
    SharesRead read;
    for (const QString& part : text.replace(u'；', u';').split(u';', Qt::SkipEmptyParts)) {
        const auto share = shareOf(part, snapshot);
        if (share) {
            read.draft.push_back(*share);
        } else {
            read.issues.push_back(share.error());
        }
    }
    return read;
}

SharesRead sharesAskedFor(const VerbOptions& options, const PlanSnapshot& snapshot, PledgeId whole) {
    if (options.isSet(u"table"_s)) {
        return sharesOfTable(options, snapshot, whole);
    }
    return options.isSet(u"even"_s) ? evenShares(snapshot, *snapshot.line(whole)->pledge)
                                    : namedShares(options.value(u"by"_s), snapshot);
}

ExitCode flagged(const std::vector<Error>& issues, const Console& console) {
    if (issues.size() == 1) {
        return console.fail(issues.front());
    }
    const ExitCode code = console.fail(issues);
    console.err << fill(Allocates::tr("Problems: %1. Nothing was written."), {QString::number(issues.size())})
                << Qt::endl;
    return code;
}

ExitCode allocate(Workspace& workspace, PledgeId whole, const std::vector<Share>& shares, const Console& console) {
    const auto changes = allocationChanges(workspace.snapshot(), whole, shares);
    if (!changes) {
        return console.fail(changes.error());
    }
    if (const auto undo = workspace.change(*changes, {}, occasionNow()); !undo) {
        return console.fail(undo.error());
    }
    console.out << allocationList(workspace.snapshot(), whole) << Qt::flush;
    if (const QString warning = allocationWarning(workspace.snapshot(), whole); !warning.isEmpty()) {
        console.err << warning << Qt::endl;
    }
    return ExitCode::Done;
}

}  // namespace

QString AllocateVerb::summary() const {
    return tr("Split a pledge among the towns.");
}

ExitCode AllocateVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"allocate"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (const Outcome named = options.require({u"pledge"_s}); !named) {
        return console.fail(named.error());
    }
    if (const Outcome one = options.requireOneOf({u"table"_s, u"even"_s, u"by"_s}); !one) {
        return console.fail(one.error());
    }
    const auto workspace = Workspace::open(options.file(), Access::ReadWrite);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const auto whole = chosenPledge(options, (*workspace)->snapshot());
    if (!whole) {
        return console.fail(whole.error());
    }
    const SharesRead read = sharesAskedFor(options, (*workspace)->snapshot(), *whole);
    return read.issues.empty() ? allocate(**workspace, *whole, read.draft, console) : flagged(read.issues, console);
}

}  // namespace pledge
