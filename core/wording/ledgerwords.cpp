#include <core/plan/ledgercells.h>
#include <core/wording/fill.h>
#include <core/wording/ledgerwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct LedgerWords {
    Q_DECLARE_TR_FUNCTIONS(LedgerWords)
};

QString counted(const QString& pattern, int count) {
    return count == 0 ? QString() : fill(pattern, {QString::number(count)});
}

}  // namespace

QString ledgerSentence(const Pledge& pledge, const LedgerFigure& figure, const std::optional<Decimal>& reported) {
    const QString here = figureText(figure.value, pledge.unit);
    if (!reported) {
        return fill(LedgerWords::tr("Ledger %1, nothing reported yet"), {here});
    }
    if (*reported == figure.value) {
        return fill(LedgerWords::tr("Ledger and report agree: %1"), {here});
    }
    const bool isMore = figure.value > *reported;
    const auto distance = isMore ? figure.value.minus(*reported) : reported->minus(figure.value);
    return fill(isMore ? LedgerWords::tr("Ledger %1, reported %2: the ledger has %3 more")
                       : LedgerWords::tr("Ledger %1, reported %2: the ledger has %3 less"),
                {here, figureText(*reported, pledge.unit), figureText(distance.value_or(Decimal()), pledge.unit)});
}

QString ledgerDoubts(const LedgerFigure& figure) {
    QStringList doubts{counted(LedgerWords::tr("%1 cases without a day were counted"), figure.undated),
                       counted(LedgerWords::tr("%1 cases without an amount add nothing"), figure.unvalued),
                       counted(LedgerWords::tr("%1 cases belong to no known town"), figure.unplaced)};
    doubts.removeAll(QString());
    return doubts.join(LedgerWords::tr("; ", "between doubts"));
}

int caseNumber(const PlanRecords& records, std::size_t row) {
    int number = 0;
    for (std::size_t at = 0; at <= row; ++at) {
        number += records.ledgerRows[at].ledger == records.ledgerRows[row].ledger ? 1 : 0;
    }
    return number;
}

QString sameCaseSentence(const PlanRecords& records, const std::vector<std::size_t>& rows) {
    QStringList places;
    for (const std::size_t at : rows) {
        const LedgerRow& row = records.ledgerRows[at];
        const Ledger* ledger = findLedger(records.ledgers, row.ledger);
        if (ledger != nullptr) {
            places.append(
                fill(LedgerWords::tr("“%1” (%2, row %3)"), {cellMeaning(*ledger, row, LedgerMeaning::Name),
                                                            ledger->name, QString::number(caseNumber(records, at))}));
        }
    }
    return fill(LedgerWords::tr("Probably one case: %1"), {places.join(LedgerWords::tr(", ", "between rows"))});
}

QString ledgerDiffersWord() {
    return LedgerWords::tr("Differs from the ledger");
}

QString caseTwiceWord() {
    return LedgerWords::tr("Twice in the ledger");
}

QString columnTypeWord(LedgerColumnType type) {
    switch (type) {
        case LedgerColumnType::Text:
            return LedgerWords::tr("Text");
        case LedgerColumnType::Date:
            return LedgerWords::tr("Day");
        case LedgerColumnType::Figure:
            return LedgerWords::tr("Figure");
        case LedgerColumnType::Town:
            return LedgerWords::tr("Town");
        case LedgerColumnType::Choice:
            return LedgerWords::tr("Choice");
    }
    Q_UNREACHABLE();
}

QString columnMeaningWord(LedgerMeaning meaning) {
    switch (meaning) {
        case LedgerMeaning::None:
            return LedgerWords::tr("Remark only");
        case LedgerMeaning::Name:
            return LedgerWords::tr("Name of the case");
        case LedgerMeaning::Day:
            return LedgerWords::tr("Day it counts from");
        case LedgerMeaning::Amount:
            return LedgerWords::tr("Amount that is summed");
        case LedgerMeaning::Town:
            return LedgerWords::tr("Town it belongs to");
    }
    Q_UNREACHABLE();
}

QString ledgerMeasureWord(LedgerMeasure measure) {
    return measure == LedgerMeasure::Cases ? LedgerWords::tr("Number of cases") : LedgerWords::tr("Sum of amounts");
}

}  // namespace pledge
