#pragma once

#include <core/plan/ledger.h>
#include <core/plan/plansnapshot.h>

#include <QDate>
#include <QString>

#include <optional>

namespace pledge {

/// The day that a text like 2022-06-30, 2022/6/30, 2022.6.30 or 2022年6月30日 says; nothing for any other text.
/// Full-width characters are as good.
[[nodiscard]] std::optional<QDate> dayTyped(const QString& text);

/// What a person typed or pasted into that column, as a ledger keeps it (LedgerRow::cells). Empty stays empty.
/// LedgerRowRefused: subject the ledger; details the column, the text, why (date, figure, town, choice).
[[nodiscard]] Result<QString> canonicalCell(const PlanSnapshot& snapshot, const Ledger& ledger,
                                            const LedgerColumn& column, const QString& typed);

/// The column of that meaning, as a position; nothing where the ledger has none.
[[nodiscard]] std::optional<qsizetype> columnMeaning(const Ledger& ledger, LedgerMeaning meaning);

/// The cell of that meaning; empty where the ledger has no such column.
[[nodiscard]] QString cellMeaning(const Ledger& ledger, const LedgerRow& row, LedgerMeaning meaning);

/// The day on which the case had reached the stage at the latest: the earliest day noted for it or for one behind it.
[[nodiscard]] std::optional<QDate> dayReached(const LedgerRow& row, int stage);

/// The last stage that the case has reached, as a position; -1 before the first.
[[nodiscard]] int stageOf(const LedgerRow& row);

[[nodiscard]] const Ledger* findLedger(const std::vector<Ledger>& ledgers, LedgerId id);

}  // namespace pledge
