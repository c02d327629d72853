#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/lexicon.h>
#include <core/reader/statement.h>

#include <vector>

namespace pledge {

/// What a table of tasks or indicators promises, row by row; a blank owner is the one above. A table without a head
/// that says so is read as a page laid out in cells. partOf counts from the table's first statement.
[[nodiscard]] std::vector<Statement> readTable(const SourceText& source, const TextTable& table, int year,
                                               const Lexicon& lexicon);

}  // namespace pledge
