#include <core/wording/fill.h>
#include <core/wording/scoretext.h>
#include <core/wording/scorewords.h>

#include <QStringList>

namespace pledge {

namespace {

QString schemeSentence(const ScorePolicy& policy) {
    const QStringList values{QString::number(policy.cap), policy.ladderStep.toString()};
    switch (policy.scheme) {
        case ScoreScheme::Linear:
            return fill(
                ScoreText::tr("A pledge scores what it shows as a percentage of what is required by the month's "
                              "end (an upper limit the other way round), at most %1; a level, a ceiling and a "
                              "deliverable score 100 or 0."),
                values);
        case ScoreScheme::AllOrNothing:
            return ScoreText::tr("A pledge that shows what is required by the month's end scores 100, any other 0.");
        case ScoreScheme::RankLadder:
            return fill(
                ScoreText::tr("Of the units with shares of the same pledge the best scores 100, each place after "
                              "it %2 less; a pledge held by one unit alone scores its percentage of what is "
                              "required, at most %1."),
                values);
    }
    Q_UNREACHABLE();
}

QString unreportedSentence(UnreportedScore unreported) {
    return unreported == UnreportedScore::LeftOut
               ? ScoreText::tr("Pledges without the report they owe are left out of the score.")
               : ScoreText::tr("Pledges without the report they owe score 0.");
}

QString stretchSentence(StretchScore stretch) {
    return stretch == StretchScore::LeftOut
               ? ScoreText::tr("Not scored: stretch, standing and direction pledges, and what is not due.")
               : ScoreText::tr("Not scored: standing and direction pledges, and what is not due; stretch pledges are.");
}

QString deductionSentence(const ScorePolicy& policy) {
    QStringList clauses;
    const auto add = [&clauses](Decimal points, const QString& pattern) {
        if (!points.isZero()) {
            clauses.append(fill(pattern, {points.toString()}));
        }
    };
    add(policy.perYellow, ScoreText::tr("%1 for each yellow pledge"));
    add(policy.perRed, ScoreText::tr("%1 for each red pledge"));
    add(policy.perOverdue, ScoreText::tr("%1 for each milestone missed and not made up"));
    if (clauses.isEmpty()) {
        return ScoreText::tr("Nothing is deducted.");
    }
    return fill(ScoreText::tr("Deducted: %1, down to 0 at most."),
                {clauses.join(ScoreText::tr(", ", "between clauses"))});
}

QString rankSentence(int rankedFrom) {
    return rankedFrom == 0 ? ScoreText::tr("Every unit with a score is ranked; equal scores share a rank.")
                           : fill(ScoreText::tr("Units that reported less than %1% of their scored pledges are not "
                                                "ranked; equal scores share a rank."),
                                  {QString::number(rankedFrom)});
}

}  // namespace

QString scorePolicySentence(const ScorePolicy& policy) {
    const QStringList sentences{schemeSentence(policy),
                                ScoreText::tr("A unit's score is the mean of its pledges' marks by their weights."),
                                unreportedSentence(policy.unreported),
                                stretchSentence(policy.stretch),
                                deductionSentence(policy),
                                rankSentence(policy.rankedFrom)};
    QString text;
    for (const QString& sentence : sentences) {
        text = text.isEmpty() ? sentence : fill(ScoreText::tr("%1 %2", "two sentences"), {text, sentence});
    }
    return text;
}

}  // namespace pledge
