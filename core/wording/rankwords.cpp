#include <core/wording/fill.h>
#include <core/wording/rankwords.h>
#include <core/wording/scoretext.h>
#include <core/wording/words.h>

#include <QStringList>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString nameOf(const PlanSnapshot& snapshot, OrgUnitId unit) {
    const OrgUnit* known = snapshot.unit(unit);
    return known == nullptr ? QString() : known->name;
}

QString listed(const QStringList& names) {
    return names.join(ScoreText::tr(", ", "between the names of a list"));
}

/// %1 list, %2 its length.
QString rulePattern(ListMark list, UnitGroup group) {
    const bool honour = list == ListMark::Honour;
    switch (group) {
        case UnitGroup::Department:
            return honour ? ScoreText::tr(
                                "%1: departments among the first %2 that reported and kept every pledge whose "
                                "score is due")
                          : ScoreText::tr(
                                "%1: departments among the last %2, but not the first, that missed at least one pledge "
                                "whose score is due; what force majeure lifted does not count");
        case UnitGroup::Town:
            return honour ? ScoreText::tr(
                                "%1: towns among the first %2 that reported and kept every pledge whose score "
                                "is due")
                          : ScoreText::tr(
                                "%1: towns among the last %2, but not the first, that missed at least one pledge whose "
                                "score is "
                                "due; what force majeure lifted does not count");
        case UnitGroup::TaskForce:
            return honour ? ScoreText::tr(
                                "%1: task forces among the first %2 that reported and kept every pledge whose "
                                "score is due")
                          : ScoreText::tr(
                                "%1: task forces among the last %2, but not the first, that missed at least one pledge "
                                "whose score is due; what force majeure lifted does not count");
    }
    Q_UNREACHABLE();
}

/// The units with that rank.
QStringList namesAt(const PlanSnapshot& snapshot, const Ranking& ranking, int rank) {
    QStringList names;
    for (const RankRow& row : ranking.rows) {
        if (row.rank == rank) {
            names.append(nameOf(snapshot, row.score.unit));
        }
    }
    return names;
}

QString leadersClause(const PlanSnapshot& snapshot, const Ranking& ranking) {
    const QString best = ranking.rows.front().score.total->toString(snapshot.plan().rateDecimals);
    return fill(ScoreText::tr("first: %1 (%2)", "units, score"), {listed(namesAt(snapshot, ranking, 1)), best});
}

QString lastClause(const PlanSnapshot& snapshot, const Ranking& ranking) {
    const RankRow& last = ranking.rows[static_cast<std::size_t>(ranking.ranked()) - 1];
    return *last.rank == 1 ? QString()
                           : fill(ScoreText::tr("last: %1 (%2)", "units, score"),
                                  {listed(namesAt(snapshot, ranking, *last.rank)),
                                   last.score.total->toString(snapshot.plan().rateDecimals)});
}

/// The pledge and how far it would have to go.
QString improvementPattern(const Overtaking& overtaking, Bound bound) {
    if (!overtaking.figure) {
        return ScoreText::tr("With %1 done");
    }
    return bound == Bound::AtLeast ? ScoreText::tr("With %1 raised from %2 to %3")
                                   : ScoreText::tr("With %1 lowered from %2 to %3");
}

}  // namespace

QString listName(const Plan& plan, ListMark list) {
    const QString& own = list == ListMark::Honour ? plan.listNames.honour : plan.listNames.warning;
    if (!own.isEmpty()) {
        return own;
    }
    return list == ListMark::Honour ? ScoreText::tr("Honour list") : ScoreText::tr("Warning list");
}

QString listRule(const Plan& plan, ListMark list, UnitGroup group) {
    const ListLengths& lengths = plan.score.lists;
    const int length = list == ListMark::Honour ? lengths.honour(group) : lengths.warning(group);
    return length == 0 ? QString() : fill(rulePattern(list, group), {listName(plan, list), QString::number(length)});
}

QString listSentence(const PlanSnapshot& snapshot, const Ranking& ranking, ListMark list) {
    QStringList names;
    for (const RankRow& row : ranking.rows) {
        if (row.list == list) {
            names.append(nameOf(snapshot, row.score.unit));
        }
    }
    const QString name = listName(snapshot.plan(), list);
    return names.isEmpty() ? fill(ScoreText::tr("%1: nobody", "a published list"), {name})
                           : fill(ScoreText::tr("%1: %2", "a published list, its units"), {name, listed(names)});
}

QString rankChangeMark(const RankRow& row) {
    const auto won = row.placesWon();
    if (!won) {
        return {};
    }
    return *won == 0 ? u"="_s : (*won > 0 ? u"▲"_s : u"▼"_s) + QString::number(std::abs(*won));
}

QString rankChangeWords(const RankRow& row) {
    const auto won = row.placesWon();
    if (!won) {
        return {};
    }
    if (*won == 0) {
        return ScoreText::tr("held");
    }
    return fill(*won > 0 ? ScoreText::tr("up %1", "places") : ScoreText::tr("down %1", "places"),
                {QString::number(std::abs(*won))});
}

QString noRankWords(const UnitScore& score, const ScorePolicy& policy) {
    if (!score.noRank) {
        return {};
    }
    return *score.noRank == NoRank::NothingDue ? ScoreText::tr("no pledge to score yet")
                                               : fill(ScoreText::tr("reported %1, less than %2%"),
                                                      {reportedText(score), QString::number(policy.rankedFrom)});
}

QString placeWords(const RankRow& row, const Ranking& ranking, const ScorePolicy& policy) {
    return row.rank
               ? fill(ScoreText::tr("place %1 of %2"), {QString::number(*row.rank), QString::number(ranking.ranked())})
               : fill(ScoreText::tr("no rank: %1", "reason"), {noRankWords(row.score, policy)});
}

QString scoreHeadline(const RankRow& row, const Ranking& ranking, const Plan& plan) {
    const QString place = placeWords(row, ranking, plan.score);
    return row.score.total ? fill(ScoreText::tr("Score %1, %2", "figure, place"),
                                  {row.score.total->toString(plan.rateDecimals), place})
                           : place;
}

int scoreDecimals(const Ranking& ranking, const Plan& plan) {
    const auto looksAlike = [&ranking](int decimals) {
        const auto alike = [decimals](const RankRow& row, const RankRow& next) {
            return next.rank && row.rank != next.rank &&
                   row.score.total->toString(decimals) == next.score.total->toString(decimals);
        };
        return std::ranges::adjacent_find(ranking.rows, alike) != ranking.rows.end();
    };
    int decimals = plan.rateDecimals;
    while (decimals < Decimal::kPlaces && looksAlike(decimals)) {
        ++decimals;
    }
    return decimals;
}

QString reportedText(const UnitScore& score) {
    return u"%1/%2"_s.arg(score.reported).arg(score.owed);
}

QString rankingFinding(const PlanSnapshot& snapshot, const Ranking& ranking) {
    const int ranked = ranking.ranked();
    const int silent = static_cast<int>(ranking.rows.size()) - ranked;
    const QStringList counts{groupWord(ranking.group), QString::number(ranked), QString::number(silent)};
    if (ranked == 0) {
        return fill(ScoreText::tr("%1: nobody can be ranked yet.", "a group of units"), counts);
    }
    QStringList clauses{fill(ScoreText::tr("%1: %2 ranked", "a group of units, number"), counts),
                        leadersClause(snapshot, ranking), lastClause(snapshot, ranking)};
    if (silent > 0) {
        clauses.append(fill(ScoreText::tr("%3 without a rank", "number"), counts));
    }
    clauses.removeAll(QString());
    return fill(ScoreText::tr("%1.", "a finding"), {clauses.join(ScoreText::tr("; ", "between clauses"))});
}

QString overtakingSentence(const PlanSnapshot& snapshot, const Scoreboard& board, const Overtaking& overtaking) {
    const QString next = nameOf(snapshot, overtaking.passed);
    switch (overtaking.outcome) {
        case Overtaking::Outcome::FirstAlready:
            return ScoreText::tr("It is in the first place.");
        case Overtaking::Outcome::NotRanked:
            return ScoreText::tr("It takes no rank; more reports come first.");
        case Overtaking::Outcome::NotByOnePledge:
            return fill(ScoreText::tr("No single pledge would be enough to pass %1."), {next});
        case Overtaking::Outcome::Possible:
            break;
    }
    const Pledge& pledge = *snapshot.lines()[overtaking.position].pledge;
    const Verdict& verdict = board.verdict(overtaking.position);
    const QString improved = fill(improvementPattern(overtaking, pledge.bound),
                                  {pledge.name, actualText(pledge, verdict),
                                   overtaking.figure ? figureText(*overtaking.figure, pledge.unit) : QString()});
    return fill(overtaking.joint ? ScoreText::tr("%1 it would share place %2.")
                                 : ScoreText::tr("%1 it would take place %2, before %3."),
                {improved, QString::number(overtaking.rank), next});
}

}  // namespace pledge
