#pragma once

#include <QString>
#include <QStringList>

namespace pledge {

/// A table of a plan folder: its file's name without .csv, its columns, how many of them it must have (further ones may
/// be left out from the end), and whether the table itself may be missing.
struct TableShape {
    QString name;
    QStringList columns;
    qsizetype required = 0;
    bool isOptional = false;

    [[nodiscard]] QString file() const { return name + QStringLiteral(".csv"); }
};

/// The tables of a plan folder (docs/formats.md), in the order in which they are read.
namespace shapes {

[[nodiscard]] const TableShape& plan();
[[nodiscard]] const TableShape& calendar();
[[nodiscard]] const TableShape& stepTemplates();
[[nodiscard]] const TableShape& units();
[[nodiscard]] const TableShape& programmes();
[[nodiscard]] const TableShape& measures();
[[nodiscard]] const TableShape& persons();
[[nodiscard]] const TableShape& pledges();
[[nodiscard]] const TableShape& allocations();
/// The kept texts; the text itself stands in a file beside the tables.
[[nodiscard]] const TableShape& sources();
[[nodiscard]] const TableShape& pledgeSources();
[[nodiscard]] const TableShape& steps();
[[nodiscard]] const TableShape& lastYear();
[[nodiscard]] const TableShape& revisions();
[[nodiscard]] const TableShape& actuals();
[[nodiscard]] const TableShape& rounds();
[[nodiscard]] const TableShape& returnedFigures();
/// The files of the monthly round that were taken.
[[nodiscard]] const TableShape& collectedForms();
/// Problems (存在问题), the files kept as evidence, and what they show.
[[nodiscard]] const TableShape& problems();
[[nodiscard]] const TableShape& attachments();
[[nodiscard]] const TableShape& evidence();
/// The ledgers; their columns, stages and uses; and their cases, one row for each cell.
[[nodiscard]] const TableShape& ledgers();
[[nodiscard]] const TableShape& ledgerColumns();
[[nodiscard]] const TableShape& ledgerStages();
[[nodiscard]] const TableShape& ledgerUses();
[[nodiscard]] const TableShape& ledgerRows();
/// What is remembered of other offices' sheets.
[[nodiscard]] const TableShape& sheetMappings();
/// Written only: a plan's journal cannot be handed to another plan.
[[nodiscard]] const TableShape& journal();

}  // namespace shapes

}  // namespace pledge
