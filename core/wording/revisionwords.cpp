#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
#include <core/wording/translated.h>
#include <core/wording/words.h>

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// 2022年6月底, 2022年7月15日: always with the year, as a revision is read long after it.
QString dateText(QDate date) {
    const QStringList parts{QString::number(date.year()), QString::number(date.month()),
                            QLocale(QLocale::English).monthName(date.month()), QString::number(date.day())};
    //: %1 year, %2 number of the month, %3 English name of the month, %4 day
    return fill(date == Month::of(date).lastDay() ? Words::tr("end of %3 %1") : Words::tr("%4 %3 %1"), parts);
}

const Milestone* dueOn(const std::vector<Milestone>& milestones, QDate due) {
    const auto found = std::ranges::find(milestones, due, &Milestone::due);
    return found == milestones.end() ? nullptr : &*found;
}

/// A figure, or that it is to be done.
QString bareTarget(const Milestone& milestone) {
    return milestone.value ? milestone.value->toString() : Words::tr("done", "a milestone's target");
}

QString targetOf(const Milestone& milestone, const UnitOfMeasure& unit) {
    return milestone.value ? figureText(*milestone.value, unit) : bareTarget(milestone);
}

QString changed(const Milestone& before, const Milestone& after) {
    return fill(Words::tr("%1 %2 → %3", "date, old target, new target"),
                {dateText(after.due), bareTarget(before), bareTarget(after)});
}

/// As many dates as before, and some of them others: each in its place.
QStringList movedDates(const TargetRevision& revision) {
    QStringList clauses;
    for (std::size_t i = 0; i < revision.before.size(); ++i) {
        const Milestone& before = revision.before[i];
        const Milestone& after = revision.after[i];
        if (before.due != after.due) {
            clauses.append(fill(Words::tr("%1 %2 → %3 %4", "old date and target, new date and target"),
                                {dateText(before.due), bareTarget(before), dateText(after.due), bareTarget(after)}));
        } else if (before != after) {
            clauses.append(changed(before, after));
        }
    }
    return clauses;
}

QStringList addedAndDropped(const TargetRevision& revision) {
    QStringList clauses;
    for (const Milestone& after : revision.after) {
        const Milestone* before = dueOn(revision.before, after.due);
        if (before == nullptr) {
            clauses.append(fill(Words::tr("%1 %2 added", "date, target"), {dateText(after.due), bareTarget(after)}));
        } else if (*before != after) {
            clauses.append(changed(*before, after));
        }
    }
    for (const Milestone& before : revision.before) {
        if (dueOn(revision.after, before.due) == nullptr) {
            clauses.append(
                fill(Words::tr("%1 %2 dropped", "date, target"), {dateText(before.due), bareTarget(before)}));
        }
    }
    return clauses;
}

QString listOf(const QStringList& clauses) {
    return clauses.join(Words::tr("; ", "between milestones"));
}

}  // namespace

QString revisionKindWord(RevisionKind kind) {
    switch (kind) {
        case RevisionKind::Targets:
            return Words::tr("Targets revised");
        case RevisionKind::Withdrawn:
            return Words::tr("Withdrawn");
        case RevisionKind::ForceMajeure:
            return Words::tr("Force majeure");
        case RevisionKind::Reinstated:
            return Words::tr("Reinstated");
    }
    Q_UNREACHABLE();
}

QString revisionNumberWord(int number) {
    return fill(Words::tr("revision %1"), {QString::number(number)});
}

QString revisionChange(const TargetRevision& revision, const UnitOfMeasure& unit) {
    if (revision.kind != RevisionKind::Targets) {
        return revisionKindWord(revision.kind);
    }
    const bool inPlace = revision.before.size() == revision.after.size();
    const QString change = listOf(inPlace ? movedDates(revision) : addedAndDropped(revision));
    return unit.symbol.isEmpty() || change.isEmpty() || !revision.after.back().value
               ? change
               : fill(Words::tr("%1 (%2)", "a change of targets, unit of measure"), {change, unit.symbol});
}

QString milestonesText(std::span<const Milestone> milestones, const UnitOfMeasure& unit) {
    QStringList clauses;
    for (const Milestone& milestone : milestones) {
        clauses.append(fill(Words::tr("%1 %2", "date, target"), {dateText(milestone.due), targetOf(milestone, unit)}));
    }
    return listOf(clauses);
}

QString revisionSentence(const TargetRevision& revision, const UnitOfMeasure& unit) {
    const QStringList facts{revisionNumberWord(revision.number), revision.decidedOn.toString(Qt::ISODate),
                            revision.authority, revisionChange(revision, unit), revision.reason};
    //: %1 number, %2 day, %3 authority, %4 the change, %5 reason
    const QString told = fill(Words::tr("%1 (%2, %3): %4; reason: %5"), facts);
    return revision.undoneAt ? fill(Words::tr("%1 (taken back)"), {told}) : told;
}

QString viewpointText(const Viewpoint& viewpoint) {
    QStringList clauses;
    if (viewpoint.targets == TargetView::AsPledged) {
        clauses.append(Words::tr("targets as pledged"));
    }
    if (viewpoint.knownAt) {
        const QString when = viewpoint.knownAt->toLocalTime().date().toString(Qt::ISODate);
        clauses.append(fill(Words::tr("as known on %1"), {when}));
    }
    return clauses.join(Words::tr(", ", "between looks at a plan"));
}

QString milestoneChangeText(const MilestoneResult& result) {
    if (!result.revised) {
        return {};
    }
    const QString number = revisionNumberWord(result.revised->number);
    const QString now = bareTarget(result.milestone);
    const auto& pledged = result.revised->pledged;
    if (!pledged) {
        return fill(Words::tr("%1 added (%2)", "target, number of the revision"), {now, number});
    }
    if (pledged->due != result.milestone.due) {
        return fill(Words::tr("pledged %1 %2 → %3 %4 (%5)", "old date, target, new date, target, revision"),
                    {dateText(pledged->due), bareTarget(*pledged), dateText(result.milestone.due), now, number});
    }
    return fill(Words::tr("pledged %1 → %2 (%3)", "old target, new target, number of the revision"),
                {bareTarget(*pledged), now, number});
}

QString outsideText(const LightCounts& counts) {
    QStringList clauses;
    if (counts.withdrawn > 0) {
        clauses.append(fill(Words::tr("%1 withdrawn"), {QString::number(counts.withdrawn)}));
    }
    if (counts.forceMajeure > 0) {
        clauses.append(fill(Words::tr("%1 by force majeure"), {QString::number(counts.forceMajeure)}));
    }
    return clauses.isEmpty()
               ? QString()
               : fill(Words::tr("%1 more outside the count: %2"),
                      {QString::number(counts.outside()), clauses.join(Words::tr(", ", "between counts outside"))});
}

}  // namespace pledge
