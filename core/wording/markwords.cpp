#include <core/wording/fill.h>
#include <core/wording/markwords.h>
#include <core/wording/scoretext.h>
#include <core/wording/words.h>

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// What is required in as many decimals as tell it, at most two.
QString requiredText(const PledgeScore& score) {
    return score.required->rounded(2).toString();
}

QString quotient(const Pledge& pledge, const Verdict& verdict, const PledgeScore& score, int decimals) {
    const Decimal actual = *verdict.actual->value;
    const QStringList values{actual.toString(), requiredText(score), rateText(*score.ratio, decimals)};
    if (pledge.bound == Bound::AtLeast) {
        return fill(ScoreText::tr("%1÷%2=%3", "actual, required, ratio"), values);
    }
    return actual > Decimal() ? fill(ScoreText::tr("%2÷%1=%3", "actual, required, ratio"), values)
                              : fill(ScoreText::tr("%1 of at most %2 used"), values);
}

QString markClause(const PledgeScore& score, int decimals) {
    const QStringList values{markFigure(score, decimals), score.weight.toString(),
                             score.place ? QString::number(*score.place) : QString()};
    return score.place ? fill(ScoreText::tr("place %3 of the shares, weight %2, mark %1"), values)
                       : fill(ScoreText::tr("weight %2, mark %1"), values);
}

}  // namespace

QString leftOutWords(LeftOut leftOut) {
    switch (leftOut) {
        case LeftOut::NotDue:
            return ScoreText::tr("not due");
        case LeftOut::NotReported:
            return ScoreText::tr("not reported");
        case LeftOut::Stretch:
            return ScoreText::tr("stretch goal");
        case LeftOut::Unrated:
            return ScoreText::tr("without a rate");
        case LeftOut::RequiredZero:
            return ScoreText::tr("nothing required yet");
        case LeftOut::NoWeight:
            return ScoreText::tr("weight 0");
        case LeftOut::Withdrawn:
            return ScoreText::tr("withdrawn");
        case LeftOut::ForceMajeure:
            return ScoreText::tr("force majeure");
    }
    Q_UNREACHABLE();
}

QString ratioArithmetic(const Pledge& pledge, const Verdict& verdict, const PledgeScore& score, int decimals) {
    if (!score.ratio) {
        return {};
    }
    const PledgeKind kind = kindOf(pledge);
    if (kind == PledgeKind::Cumulative || kind == PledgeKind::Works) {
        return quotient(pledge, verdict, score, decimals);
    }
    if (kind == PledgeKind::Deliverable) {
        return score.isKept() ? ScoreText::tr("done") : ScoreText::tr("not done");
    }
    const bool atLeast = pledge.bound == Bound::AtLeast;
    const QString sign = score.isKept() ? (atLeast ? u"≥"_s : u"≤"_s) : (atLeast ? u"<"_s : u">"_s);
    return verdict.actual->value->toString() + sign + requiredText(score);
}

QString markFigure(const PledgeScore& score, int decimals) {
    return score.mark ? Rational(*score.mark).toString(decimals) : QString();
}

QString markSentence(const Pledge& pledge, const Verdict& verdict, const PledgeScore& score, int decimals) {
    const QString ratio = ratioArithmetic(pledge, verdict, score, decimals);
    if (!score.counts()) {
        const QString out = fill(ScoreText::tr("not scored: %1", "reason"), {leftOutWords(*score.leftOut)});
        return ratio.isEmpty() ? out : fill(ScoreText::tr("%1, %2", "two clauses"), {ratio, out});
    }
    return fill(ScoreText::tr("%1, %2", "two clauses"),
                {ratio.isEmpty() ? leftOutWords(LeftOut::NotReported) : ratio, markClause(score, decimals)});
}

QString deductionWords(const UnitScore& score) {
    QStringList clauses;
    const auto add = [&clauses](const Deduction& deduction, const QString& pattern) {
        if (!deduction.points.isZero()) {
            clauses.append(fill(pattern, {QString::number(deduction.count), deduction.points.toString()}));
        }
    };
    add(score.yellow, ScoreText::tr("%2 for %1 yellow"));
    add(score.red, ScoreText::tr("%2 for %1 red"));
    add(score.overdue, ScoreText::tr("%2 for %1 overdue"));
    return clauses.join(ScoreText::tr(", ", "between clauses"));
}

QString scoreArithmetic(const UnitScore& score, int decimals) {
    if (!score.mean) {
        return score.owed == 0 ? ScoreText::tr("No pledge to score yet.") : ScoreText::tr("No figure to score yet.");
    }
    const auto counted = std::ranges::count_if(score.pledges, &PledgeScore::counts);
    const QStringList values{QString::number(counted), score.mean->toString(decimals), deductionWords(score),
                             score.total->toString(decimals)};
    return score.deducted().isZero()
               ? fill(ScoreText::tr("Mean of %1 marks by weight: %2."), values)
               : fill(ScoreText::tr("Mean of %1 marks by weight: %2; deducted %3; score %4."), values);
}

}  // namespace pledge
