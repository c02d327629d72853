#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/lexicon.h>
#include <core/reader/statement.h>
#include <core/reader/tablegrid.h>

#include <vector>

namespace pledge {

/// Whether a table is a form: labels in its first column, their values beside them.
[[nodiscard]] bool isForm(const TableGrid& grid, int year, const Lexicon& lexicon);

/// A table that only lays out a page, or a form of labels and values: its cells are read as paragraphs, a label and the
/// cell beside it as one.
[[nodiscard]] std::vector<Statement> readLayout(const SourceText& source, const TextTable& table, int year,
                                                const Lexicon& lexicon);

}  // namespace pledge
