#include <core/wording/cautionwords.h>
#include <core/wording/fill.h>
#include <core/wording/ledgerwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct Cautions {
    Q_DECLARE_TR_FUNCTIONS(Cautions)
};

QString figure(const Pledge& pledge, const std::optional<Decimal>& value) {
    return value ? figureText(*value, pledge.unit) : QString();
}

Decimal distance(const Caution& caution) {
    const Decimal difference = caution.here->minus(*caution.there).value_or(Decimal());
    return difference.isNegative() ? Decimal::fromMicros(-difference.micros()) : difference;
}

QString sharesSentence(const Pledge& pledge, const Caution& caution) {
    const bool over = *caution.here > *caution.there;
    return fill(
        over ? Cautions::tr("The towns' shares add up to %1, %3 more than the pledged %2")
             : Cautions::tr("The towns' shares add up to %1, %3 less than the pledged %2"),
        {figure(pledge, caution.here), figure(pledge, caution.there), figureText(distance(caution), pledge.unit)});
}

QString ownFigureSentence(const Pledge& pledge, const Caution& caution) {
    const bool over = *caution.here > *caution.there;
    return fill(
        over ? Cautions::tr("The unit's own figure %1 counts; the towns add up to %2, %3 less")
             : Cautions::tr("The unit's own figure %1 counts; the towns add up to %2, %3 more"),
        {figure(pledge, caution.here), figure(pledge, caution.there), figureText(distance(caution), pledge.unit)});
}

}  // namespace

QString cautionSentence(const PlanSnapshot& snapshot, const Scoreboard& board, const Caution& caution) {
    const Pledge& pledge = *snapshot.lines()[caution.position].pledge;
    const QString other = caution.other ? snapshot.lines()[*caution.other].pledge->name : QString();
    const QStringList values{other, figure(pledge, caution.here), figure(pledge, caution.there)};
    switch (caution.kind) {
        case CautionKind::PartAboveWhole:
            return fill(Cautions::tr("Reported %2, more than the %3 of “%1”, of which it is a part"), values);
        case CautionKind::PartTargetAboveWhole:
            return fill(Cautions::tr("Pledged %2, more than the %3 of “%1”, of which it is a part"), values);
        case CautionKind::AllocationsDiffer:
            return sharesSentence(pledge, caution);
        case CautionKind::OwnFigureDiffers:
            return ownFigureSentence(pledge, caution);
        case CautionKind::UpstreamOverdue:
            return fill(Cautions::tr("Waits for “%1”, which is overdue"), values);
        case CautionKind::UpstreamBehind:
            return fill(Cautions::tr("Waits for “%1”, which is behind: %2"),
                        {other, reasonWords(board.verdict(*caution.other))});
        case CautionKind::LedgerDiffers:
            return ledgerSentence(pledge, {*caution.there, 0, 0, 0, 0}, caution.here);
        case CautionKind::CaseTwice:
            return sameCaseSentence(snapshot.records(), caution.cases);
    }
    Q_UNREACHABLE();
}

QString cautionWord(CautionKind kind) {
    switch (kind) {
        case CautionKind::PartAboveWhole:
        case CautionKind::PartTargetAboveWhole:
            return Cautions::tr("Part above the whole");
        case CautionKind::AllocationsDiffer:
            return Cautions::tr("Shares do not add up");
        case CautionKind::OwnFigureDiffers:
            return Cautions::tr("Differs from its towns");
        case CautionKind::UpstreamOverdue:
            return Cautions::tr("Upstream overdue");
        case CautionKind::UpstreamBehind:
            return Cautions::tr("Upstream behind");
        case CautionKind::LedgerDiffers:
            return ledgerDiffersWord();
        case CautionKind::CaseTwice:
            return caseTwiceWord();
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
