#pragma once

#include <core/plan/planrecords.h>
#include <core/plan/pledge.h>
#include <core/schedule/ledgerfigures.h>

#include <QString>

#include <optional>
#include <vector>

namespace pledge {

/// What the ledgers say against what was reported: 台账16 家，报数15 家，台账多1 家; 台账与报数一致：16 家; 台账16
/// 家，尚未报数.
[[nodiscard]] QString ledgerSentence(const Pledge& pledge, const LedgerFigure& figure,
                                     const std::optional<Decimal>& reported);

/// What makes the figure less sure (cases without a day, an amount or a town), one sentence; empty where nothing does.
[[nodiscard]] QString ledgerDoubts(const LedgerFigure& figure);

/// Where the rows of one case stand: “甲公司”（企业台账第3行）、“甲有限公司”（企业台账第8行）疑为同一事项.
[[nodiscard]] QString sameCaseSentence(const PlanRecords& records, const std::vector<std::size_t>& rows);

/// The row's number as the page shows it: its place among the ledger's rows, from 1.
[[nodiscard]] int caseNumber(const PlanRecords& records, std::size_t row);

/// 台账与报数不符; 台账重复.
[[nodiscard]] QString ledgerDiffersWord();
[[nodiscard]] QString caseTwiceWord();

[[nodiscard]] QString columnTypeWord(LedgerColumnType type);
[[nodiscard]] QString columnMeaningWord(LedgerMeaning meaning);
[[nodiscard]] QString ledgerMeasureWord(LedgerMeasure measure);

/// Ledgers to start from, without a pledge yet: companies, projects from signing to production, parcels.
[[nodiscard]] std::vector<Ledger> ledgerTemplates();

}  // namespace pledge
