#include <core/schedule/monthduty.h>
#include <core/wording/revisionwords.h>
#include <core/wording/words.h>
#include <ui/models/findings.h>

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

QString bold(const QString& text) {
    return u"<b>"_s + text + u"</b>"_s;
}

QString ownersOf(const PlanSnapshot& snapshot, const Pledge& pledge) {
    QStringList names;
    for (const OrgUnitId owner : pledge.owners) {
        if (const OrgUnit* unit = snapshot.unit(owner)) {
            names.append(unit->name);
        }
    }
    return names.join(Findings::tr(", "));
}

template <typename Predicate>
std::vector<NamedLine> linesWhere(const PlanSnapshot& snapshot, const Scoreboard& board, Predicate predicate) {
    std::vector<NamedLine> chosen;
    for (std::size_t position = 0; position < snapshot.lines().size(); ++position) {
        const Pledge& pledge = *snapshot.lines()[position].pledge;
        if (!pledge.allocation && predicate(board.verdict(position))) {
            chosen.push_back({position, ownersOf(snapshot, pledge)});
        }
    }
    return chosen;
}

int sharedPledges(const PlanSnapshot& snapshot) {
    return static_cast<int>(
        std::ranges::count_if(snapshot.lines(), [](const Line& line) { return line.pledge->owners.size() > 1; }));
}

/// 比5月增加4项 …; empty where nothing was there to compare with.
QString changeOfRed(const LightCounts& now, const LightCounts& before, Month asOf, Month earlier) {
    const int change = now.red - before.red;
    if (asOf == earlier) {
        return {};
    }
    const QString month = shortMonth(earlier);
    if (change == 0) {
        return Findings::tr(", as many as in %1").arg(month);
    }
    return change > 0 ? Findings::tr(", %n more than in %1", nullptr, change).arg(month)
                      : Findings::tr(", %n fewer than in %1", nullptr, -change).arg(month);
}

QString departmentsSentence(const PlanSnapshot& snapshot, const Scoreboard& board, const Scoreboard& previous) {
    const LightCounts now = board.counts(snapshot, UnitGroup::Department);
    const LightCounts before = previous.counts(snapshot, UnitGroup::Department);
    const auto units = std::ranges::count_if(snapshot.units(), [&](const OrgUnit& unit) {
        return unit.group == UnitGroup::Department && !snapshot.linesOf(unit.id).empty();
    });
    const int shared = sharedPledges(snapshot);
    const QString sharedNote = shared > 0 ? Findings::tr(" (%n of them shared)", nullptr, shared) : QString();
    return Findings::tr("The %2 signed lines%3 of %4 departments, %1: %5, %6, %7%8; %9 not due, %10 not reported.")
        .arg(asOfText(board.asOf()), QString::number(now.total()), sharedNote, QString::number(units),
             bold(Findings::tr("%n on pace", nullptr, now.green)), Findings::tr("%n behind", nullptr, now.yellow),
             bold(Findings::tr("%n far behind or overdue", nullptr, now.red)),
             changeOfRed(now, before, board.asOf(), previous.asOf()), QString::number(now.notDue))
        .arg(now.notReported);
}

/// What stands outside the count, over all groups; empty where nothing does.
QString outsideSentence(const PlanSnapshot& snapshot, const Scoreboard& board) {
    LightCounts all;
    for (const UnitGroup group : kUnitGroups) {
        all.add(board.counts(snapshot, group));
    }
    const QString told = outsideText(all);
    return told.isEmpty() ? QString() : Findings::tr("%1.").arg(told);
}

/// The task forces of a campaign, where there are any.
QString taskForcesSentence(const PlanSnapshot& snapshot, const Scoreboard& board) {
    const LightCounts all = board.counts(snapshot, UnitGroup::TaskForce);
    return all.total() == 0 ? QString()
                            : Findings::tr("Of the task forces' %1 signed lines %2 are far behind or overdue.")
                                  .arg(all.total())
                                  .arg(all.red);
}

/// The towns with most red lines, two at the most.
QString townsSentence(const PlanSnapshot& snapshot, const Scoreboard& board) {
    const LightCounts all = board.counts(snapshot, UnitGroup::Town);
    if (all.total() == 0) {
        return {};
    }
    std::vector<OrgUnit> towns = snapshot.units(UnitGroup::Town);
    std::ranges::stable_sort(towns, [&board](const OrgUnit& a, const OrgUnit& b) {
        return board.counts(a.id).red > board.counts(b.id).red;
    });
    const QString sum =
        Findings::tr("Of the towns' %1 shares %2 are far behind or overdue").arg(all.total()).arg(all.red);
    QStringList worst;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, towns.size()); ++i) {
        if (board.counts(towns[i].id).red > 0) {
            worst.append(bold(towns[i].name.toHtmlEscaped()));
        }
    }
    return worst.isEmpty() ? Findings::tr("%1.").arg(sum)
                           : Findings::tr("%1, most of them in %2.").arg(sum, worst.join(Findings::tr(" and ")));
}

}  // namespace

QString overviewFinding(const PlanSnapshot& snapshot, const Scoreboard& board, const Scoreboard& previous) {
    QString told = departmentsSentence(snapshot, board, previous);
    for (const QString& next :
         {townsSentence(snapshot, board), taskForcesSentence(snapshot, board), outsideSentence(snapshot, board)}) {
        if (!next.isEmpty()) {
            //: two sentences, one after the other
            told = Findings::tr("%1 %2").arg(told, next);
        }
    }
    return told;
}

std::vector<NamedLine> furthestBehind(const PlanSnapshot& snapshot, const Scoreboard& board) {
    auto lines = linesWhere(snapshot, board, [](const Verdict& verdict) {
        return (verdict.light == Light::Red || verdict.light == Light::Yellow) && verdict.paceGap &&
               verdict.paceGap->isNegative();
    });
    std::ranges::stable_sort(lines, [&board](const NamedLine& a, const NamedLine& b) {
        return *board.verdict(a.position).paceGap < *board.verdict(b.position).paceGap;
    });
    return lines;
}

std::vector<NamedLine> dueSoon(const PlanSnapshot& snapshot, const Scoreboard& board) {
    return linesWhere(snapshot, board, [](const Verdict& verdict) { return verdict.dueSoon; });
}

std::vector<SilentUnit> silentUnits(const PlanSnapshot& snapshot, const Scoreboard& board) {
    std::vector<SilentUnit> silent;
    for (const UnitGroup group : kUnitGroups) {
        for (const OrgUnit& unit : snapshot.units(group)) {
            SilentUnit found{unit.id, unit.name, {}};
            for (const OwedReport& owed : dutyOf(snapshot, board, unit.id).missing) {
                found.pledges.push_back(snapshot.lines()[owed.position].pledge->name);
            }
            if (!found.pledges.empty()) {
                silent.push_back(std::move(found));
            }
        }
    }
    return silent;
}

QString reminderText(const Plan& plan, Month asOf, const std::vector<SilentUnit>& units) {
    const Month next = asOf.plus(1);
    const QDate due(next.year(), next.monthOfYear(), std::min(plan.reportingDay, next.firstDay().daysInMonth()));
    QStringList lines{
        Findings::tr("Reports of %1 still owed, to be handed in %2:").arg(monthText(asOf), dueText(due, asOf))};
    for (const SilentUnit& unit : units) {
        const QStringList names(unit.pledges.begin(), unit.pledges.end());
        lines.append(
            Findings::tr("%1 (%2): %3").arg(unit.name, QString::number(names.size()), names.join(Findings::tr(", "))));
    }
    return lines.join(u'\n');
}

}  // namespace pledge
