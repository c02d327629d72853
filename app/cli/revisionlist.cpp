#include <app/cli/revisionlist.h>
#include <app/cli/texttable.h>
#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Revises {
    Q_DECLARE_TR_FUNCTIONS(RevisionList)
};

std::vector<PrintedColumn> columns() {
    return {{Revises::tr("No."), Side::Right},       {Revises::tr("Kind"), Side::Left},
            {Revises::tr("Old"), Side::Left},        {Revises::tr("New"), Side::Left},
            {Revises::tr("Reason"), Side::Left},     {Revises::tr("Authority"), Side::Left},
            {Revises::tr("Decided on"), Side::Left}, {Revises::tr("Entered by"), Side::Left},
            {Revises::tr("Remark"), Side::Left}};
}

QStringList row(const TargetRevision& revision, const UnitOfMeasure& unit) {
    const bool targets = revision.kind == RevisionKind::Targets;
    const QString taken = revision.undoneAt ? fill(Revises::tr("taken back on %1"),
                                                   {revision.undoneAt->toLocalTime().date().toString(Qt::ISODate)})
                                            : QString();
    return {QString::number(revision.number),
            revisionKindWord(revision.kind),
            targets ? milestonesText(revision.before, unit) : QString(),
            targets ? milestonesText(revision.after, unit) : QString(),
            revision.reason,
            revision.authority,
            revision.decidedOn.toString(Qt::ISODate),
            revision.by,
            taken};
}

}  // namespace

QString revisionList(const Pledge& pledge) {
    if (pledge.revisions.empty()) {
        return fill(Revises::tr("“%1” was never revised."), {pledge.name}) + u'\n';
    }
    std::vector<QStringList> rows;
    for (const TargetRevision& revision : pledge.revisions) {
        rows.push_back(row(revision, pledge.unit));
    }
    return fill(Revises::tr("“%1”, pledged: %2; in force: %3"),
                {pledge.name, milestonesText(milestonesAsPledged(pledge), pledge.unit),
                 milestonesText(pledge.milestones, pledge.unit)}) +
           u'\n' + textTable(columns(), rows);
}

}  // namespace pledge
