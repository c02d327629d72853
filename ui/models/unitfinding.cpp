#include <core/wording/fill.h>
#include <core/wording/lightwords.h>
#include <core/wording/revisionwords.h>
#include <core/wording/words.h>
#include <ui/models/unitfinding.h>
#include <ui/models/unitstext.h>

#include <optional>

namespace pledge {

namespace {

QString countsClause(const LightCounts& counts) {
    QStringList clauses;
    for (const Light light : {Light::Green, Light::Yellow, Light::Red, Light::NotReported, Light::NotDue}) {
        if (counts.of(light) > 0) {
            clauses.append(fill(UnitsText::tr("%1 %2", "number of pledges, class"),
                                {QString::number(counts.of(light)), lightWord(light).toLower()}));
        }
    }
    return clauses.join(UnitsText::tr(", ", "between counts"));
}

QString headClause(const QString& name, int total) {
    return total == 1 ? fill(UnitsText::tr("%1: 1 pledge"), {name})
                      : fill(UnitsText::tr("%1: %2 pledges"), {name, QString::number(total)});
}

/// The line with the largest gap among the yellow and red ones, in words.
QString worstClause(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit) {
    std::optional<std::size_t> worst;
    for (const std::size_t position : snapshot.linesOf(unit)) {
        const Verdict& verdict = board.verdict(position);
        const bool behind = verdict.light == Light::Yellow || verdict.light == Light::Red;
        const auto gap = verdict.paceGap;
        if (behind && gap && gap->isNegative() && (!worst || *gap < *board.verdict(*worst).paceGap)) {
            worst = position;
        }
    }
    return worst ? fill(UnitsText::tr("furthest behind is %1, %2"),
                        {snapshot.lines()[*worst].pledge->name,
                         gapText(*board.verdict(*worst).paceGap, snapshot.plan().rateDecimals)})
                 : QString();
}

QString dueSoonClause(const LightPolicy& policy, int dueSoon) {
    return dueSoon == 0 ? QString() : dueSoonCount(policy, dueSoon);
}

}  // namespace

QString unitFinding(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit) {
    const OrgUnit* known = snapshot.unit(unit);
    if (known == nullptr) {
        return {};
    }
    const LightCounts counts = board.counts(unit);
    if (counts.total() + counts.outside() == 0) {
        return fill(UnitsText::tr("%1 has no pledges."), {known->name});
    }
    const QString head = headClause(known->name, counts.total());
    QStringList parts{counts.total() == 0 ? head
                                          : fill(UnitsText::tr("%1, of these %2", "unit and number, counts"),
                                                 {head, countsClause(counts)})};
    for (const QString& clause : {worstClause(snapshot, board, unit),
                                  dueSoonClause(snapshot.plan().policy, counts.dueSoon), outsideText(counts)}) {
        if (!clause.isEmpty()) {
            parts.append(clause);
        }
    }
    return fill(UnitsText::tr("%1.", "a finding"), {parts.join(UnitsText::tr("; ", "between clauses"))});
}

}  // namespace pledge
