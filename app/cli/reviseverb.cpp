#include <app/cli/occasion.h>
#include <app/cli/pledgechoice.h>
#include <app/cli/reviseverb.h>
#include <app/cli/revisionlist.h>
#include <app/cli/verboptions.h>
#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
#include <core/workspace/workspace.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Revises {
    Q_DECLARE_TR_FUNCTIONS(ReviseVerb)
};

void addOptions(VerbOptions& options) {
    addPledgeOptions(options);
    options.addValue(u"to"_s, u"MILESTONES"_s,
                     Revises::tr("All milestones as they shall be, as 2022-06-30=100;2022-12-31=180; of a deliverable "
                                 "its new day alone."));
    options.addFlag(u"withdraw"_s, Revises::tr("Take the pledge back: it is shown, but not counted."));
    options.addFlag(u"force-majeure"_s, Revises::tr("Lift the pledge by force majeure: it is shown, but not counted."));
    options.addFlag(u"reinstate"_s, Revises::tr("Count a withdrawn or lifted pledge again."));
    options.addFlag(u"undo"_s, Revises::tr("Take back the last revision, on the day on which it was written."));
    options.addFlag(u"list"_s, Revises::tr("Print the pledge's revisions."));
    options.addValue(u"authority"_s, u"TEXT"_s, Revises::tr("Who decided, and in which document."));
    options.addValue(u"reason"_s, u"TEXT"_s, Revises::tr("Why."));
    options.addValue(u"on"_s, u"DATE"_s, Revises::tr("The day of the decision, as 2022-05-20."));
    options.addValue(u"by"_s, u"NAME"_s, Revises::tr("Who writes it into the plan."));
}

Error wrongTargets(const QString& part) {
    return wrongUsage(
        fill(Revises::tr("--to takes dates with their targets like 2022-06-30=100;2022-12-31=180, not “%1”"), {part}));
}

Result<Milestone> milestoneOf(const QString& part) {
    const QStringList sides = part.split(u'=');
    const QDate due = QDate::fromString(sides.first().trimmed(), Qt::ISODate);
    if (!due.isValid() || sides.size() > 2) {
        return wrongTargets(part);
    }
    const QString target = sides.value(1).trimmed();
    if (sides.size() == 1 || target == u"done"_s) {
        return Milestone{due, std::nullopt};
    }
    const auto value = Decimal::parse(target);
    return value ? Result<Milestone>(Milestone{due, *value}) : wrongTargets(part);
}

Result<std::vector<Milestone>> milestonesOf(QString text) {
    std::vector<Milestone> milestones;
    for (const QString& part : text.replace(u'；', u';').split(u';', Qt::SkipEmptyParts)) {
        const auto milestone = milestoneOf(part.trimmed());
        if (!milestone) {
            return milestone.error();
        }
        milestones.push_back(*milestone);
    }
    std::ranges::sort(milestones, {}, &Milestone::due);
    return milestones;
}

RevisionKind kindOf(const VerbOptions& options) {
    if (options.isSet(u"withdraw"_s)) {
        return RevisionKind::Withdrawn;
    }
    if (options.isSet(u"force-majeure"_s)) {
        return RevisionKind::ForceMajeure;
    }
    return options.isSet(u"reinstate"_s) ? RevisionKind::Reinstated : RevisionKind::Targets;
}

/// What is asked for, but for the pledge, which takes the plan to find.
Result<RevisionDraft> draftOf(const VerbOptions& options) {
    if (const Outcome given = options.require({u"authority"_s, u"reason"_s, u"on"_s}); !given) {
        return given.error();
    }
    const auto day = options.date(u"on"_s);
    if (!day) {
        return day.error();
    }
    RevisionDraft draft;
    draft.kind = kindOf(options);
    draft.decidedOn = *day;
    draft.authority = options.value(u"authority"_s);
    draft.reason = options.value(u"reason"_s);
    if (draft.kind == RevisionKind::Targets) {
        auto milestones = milestonesOf(options.value(u"to"_s));
        if (!milestones) {
            return milestones.error();
        }
        draft.milestones = std::move(*milestones);
    }
    return draft;
}

ExitCode revise(Workspace& workspace, const RevisionDraft& draft, const Occasion& occasion, const Console& console) {
    const auto revision = workspace.revise(draft, occasion);
    if (!revision) {
        return console.fail(revision.error());
    }
    const Pledge& pledge = *workspace.snapshot().line(draft.pledge)->pledge;
    console.out << fill(Revises::tr("“%1”: %2"), {pledge.name, revisionSentence(*revision, pledge.unit)}) << Qt::endl;
    return ExitCode::Done;
}

ExitCode undo(Workspace& workspace, PledgeId id, const Occasion& occasion, const Console& console) {
    if (const Outcome undone = workspace.undoRevision(id, occasion); !undone) {
        return console.fail(undone.error());
    }
    const Pledge& pledge = *workspace.snapshot().line(id)->pledge;
    console.out << fill(Revises::tr("“%1”: the last revision is taken back; the journal keeps it. In force: %2"),
                        {pledge.name, milestonesText(pledge.milestones, pledge.unit)})
                << Qt::endl;
    return ExitCode::Done;
}

Outcome checkUse(const VerbOptions& options) {
    const Outcome named = options.require({u"pledge"_s});
    return named ? options.requireOneOf(
                       {u"to"_s, u"withdraw"_s, u"force-majeure"_s, u"reinstate"_s, u"undo"_s, u"list"_s})
                 : named;
}

ExitCode act(Workspace& workspace, const VerbOptions& options, const RevisionDraft& draft, const Console& console) {
    if (options.isSet(u"list"_s)) {
        console.out << revisionList(*workspace.snapshot().line(draft.pledge)->pledge) << Qt::flush;
        return ExitCode::Done;
    }
    const Occasion occasion = occasionNow(options.value(u"by"_s));
    return options.isSet(u"undo"_s) ? undo(workspace, draft.pledge, occasion, console)
                                    : revise(workspace, draft, occasion, console);
}

}  // namespace

QString ReviseVerb::summary() const {
    return tr("Revise a pledge's targets by a decision, withdraw it, or list its revisions.");
}

ExitCode ReviseVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"revise"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (const Outcome sound = checkUse(options); !sound) {
        return console.fail(sound.error());
    }
    const bool lists = options.isSet(u"list"_s);
    auto draft = lists || options.isSet(u"undo"_s) ? Result<RevisionDraft>(RevisionDraft()) : draftOf(options);
    if (!draft) {
        return console.fail(draft.error());
    }
    const auto workspace = Workspace::open(options.file(), lists ? Access::ReadOnly : Access::ReadWrite);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    const auto pledge = chosenPledge(options, (*workspace)->snapshot());
    if (!pledge) {
        return console.fail(pledge.error());
    }
    draft->pledge = *pledge;
    return act(**workspace, options, *draft, console);
}

}  // namespace pledge
