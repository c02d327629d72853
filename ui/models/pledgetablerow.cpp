#include <core/schedule/rollup.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/lightwords.h>
#include <core/wording/milestonewords.h>
#include <core/wording/revisionwords.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/models/bulletof.h>
#include <ui/models/pledgetablerow.h>
#include <ui/models/unitstext.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Cell = PledgeTableRow::Cell;

QVariant keyOf(const std::optional<Rational>& value) {
    return value ? QVariant(value->rounded(Decimal::kPlaces).micros()) : QVariant();
}

QVariant keyOf(const std::optional<Decimal>& value) {
    return value ? QVariant(value->micros()) : QVariant();
}

/// The worst first.
int severity(Light light) {
    switch (light) {
        case Light::Red:
            return 0;
        case Light::Yellow:
            return 1;
        case Light::NotReported:
            return 2;
        case Light::NotDue:
            return 3;
        case Light::Green:
            return 4;
    }
    Q_UNREACHABLE();
}

Cell lightCell(const Pledge& pledge, const Verdict& verdict, const Plan& plan) {
    return {reasonWords(verdict), severity(verdict.light),
            reasonSentence(pledge, verdict, plan.policy, plan.rateDecimals)};
}

QStringList marksOf(const Pledge& pledge) {
    QStringList marks;
    if (pledge.stretch) {
        marks.append(UnitsText::tr("stretch"));
    }
    if (pledge.partOf) {
        marks.append(UnitsText::tr("of which"));
    }
    if (pledge.owners.size() > 1) {
        marks.append(UnitsText::tr("shared"));
    }
    return marks;
}

Cell pledgeCell(const Pledge& pledge, const Verdict& verdict, const Plan& plan) {
    QStringList lines{pledge.name};
    lines += marksOf(pledge);
    if (verdict.dueSoon) {
        lines.append(dueSoonWord(plan.policy));
    }
    return {pledge.name, pledge.name, lines.join(u'\n')};
}

/// A figure that was changed after its month was approved carries the mark, and says so.
Cell marked(Cell cell, const PlanSnapshot& snapshot, std::size_t position, const Verdict& verdict) {
    if (!verdict.observed || !isCorrected(snapshot, position, *verdict.observed)) {
        return cell;
    }
    cell.text += u' ' + correctionMark();
    cell.toolTip += u'\n' + correctionWords(snapshot, position, *verdict.observed);
    return cell;
}

Cell actualCell(const Pledge& pledge, const Verdict& verdict) {
    const auto value = verdict.actual ? verdict.actual->value : std::nullopt;
    QString text = actualText(pledge, verdict);
    if (text.isEmpty() && verdict.rollUp) {
        text = fill(UnitsText::tr("%1/%2 reported", "towns"),
                    {QString::number(verdict.rollUp->reported), QString::number(verdict.rollUp->shares)});
    }
    return {text, keyOf(value), text};
}

Cell targetCell(const Pledge& pledge, const Verdict& verdict) {
    const QString text = targetText(pledge, verdict);
    return {text, keyOf(verdict.finalTarget), text};
}

Cell progressCell(const Pledge& pledge, const Verdict& verdict, const Plan& plan, Month asOf) {
    const QString text = requiredText(pledge, verdict, plan, asOf);
    const QString toolTip = text.isEmpty() ? QString() : fill(UnitsText::tr("Should stand at %1"), {text});
    return {text, keyOf(verdict.expected), toolTip};
}

Cell attainmentCell(const Verdict& verdict, int decimals) {
    return {verdict.attainment ? rateText(*verdict.attainment, decimals) : QString(), keyOf(verdict.attainment), {}};
}

Cell gapCell(const Verdict& verdict, int decimals) {
    return verdict.paceGap ? Cell{gapFigure(*verdict.paceGap, decimals), keyOf(verdict.paceGap),
                                  gapText(*verdict.paceGap, decimals)}
                           : Cell{};
}

/// The month alone where the due date is its last day.
QString briefDue(QDate due, Month asOf) {
    const Month month = Month::of(due);
    if (due != month.lastDay()) {
        return dueText(due, asOf);
    }
    return month.year() == asOf.year() ? shortMonth(month) : monthText(month);
}

Cell milestoneCell(const Pledge& pledge, const Verdict& verdict, Month asOf) {
    if (!verdict.current) {
        return {};
    }
    const MilestoneResult& result = verdict.milestones[*verdict.current];
    const Milestone& milestone = result.milestone;
    const QString word = milestoneWordAt(result, verdict, asOf);
    const QString due = dueText(milestone.due, asOf);
    const qint64 key = milestone.due.toJulianDay();
    if (!milestone.value) {
        // the date stands in the target's column
        return {word, key, fill(UnitsText::tr("%1: %2", "due, state"), {due, word})};
    }
    const QString pattern = UnitsText::tr("%1 %2: %3", "due, figure, state");
    const QString told = fill(pattern, {due, figureText(*milestone.value, pledge.unit), word});
    const QString change = milestoneChangeText(result);
    return {fill(pattern, {briefDue(milestone.due, asOf), milestone.value->toString(), word}), key,
            change.isEmpty() ? told : told + u'\n' + change};
}

/// Of a line without a report: its last known figure, named with its month so that nobody takes it for this one's.
Cell lastKnownCell(const PlanSnapshot& snapshot, std::size_t position, const Verdict& verdict) {
    Verdict last;
    last.actual = effectiveSeries(snapshot, position).at(*verdict.lastKnown);
    const QString figure = actualText(*snapshot.lines()[position].pledge, last);
    return {fill(UnitsText::tr("last: %1 %2", "month, figure"), {shortMonth(*verdict.lastKnown), figure}),
            {},
            fill(UnitsText::tr("Last report: %1 %2"), {monthText(*verdict.lastKnown), figure})};
}

Cell trendCell(const PlanSnapshot& snapshot, std::size_t position, const Verdict& verdict) {
    if (verdict.lastKnown) {
        return lastKnownCell(snapshot, position, verdict);
    }
    if (!verdict.trend || !verdict.paceGap) {
        return {};
    }
    const QString words = trendWord(*verdict.trend, *verdict.paceGap);
    return {trendArrow(*verdict.trend) + u' ' + words, static_cast<int>(*verdict.trend), words};
}

std::optional<Light> gapLight(const Verdict& verdict) {
    if (!verdict.paceGap || verdict.paceGap->isZero()) {
        return std::nullopt;
    }
    return verdict.paceGap->isNegative() ? verdict.light : Light::Green;
}

}  // namespace

PledgeTableRow pledgeTableRow(const PlanSnapshot& snapshot, const Scoreboard& board, std::size_t position) {
    const Pledge& pledge = *snapshot.lines()[position].pledge;
    const Verdict& verdict = board.verdict(position);
    PledgeTableRow row;
    row.id = pledge.id;
    row.light = verdict.light;
    row.gapLight = gapLight(verdict);
    row.dueSoon = verdict.dueSoon;
    row.marks = marksOf(pledge);
    row.bullet = bulletOf(pledge, verdict, snapshot.plan(), board.asOf());
    row.at(PledgeColumn::Light) = lightCell(pledge, verdict, snapshot.plan());
    row.at(PledgeColumn::Pledge) = pledgeCell(pledge, verdict, snapshot.plan());
    row.at(PledgeColumn::Actual) = marked(actualCell(pledge, verdict), snapshot, position, verdict);
    row.at(PledgeColumn::Target) = targetCell(pledge, verdict);
    row.at(PledgeColumn::Progress) = progressCell(pledge, verdict, snapshot.plan(), board.asOf());
    row.at(PledgeColumn::Attainment) = attainmentCell(verdict, snapshot.plan().rateDecimals);
    row.at(PledgeColumn::PaceGap) = gapCell(verdict, snapshot.plan().rateDecimals);
    row.at(PledgeColumn::Milestone) = milestoneCell(pledge, verdict, board.asOf());
    row.at(PledgeColumn::Trend) = trendCell(snapshot, position, verdict);
    QStringList words = pledge.aliases + row.marks;
    std::ranges::transform(row.cells, std::back_inserter(words), &Cell::text);
    row.search = words.join(u'\n');
    return row;
}

}  // namespace pledge
