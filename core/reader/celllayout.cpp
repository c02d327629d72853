#include <core/reader/celllayout.h>
#include <core/reader/cleantext.h>
#include <core/reader/columnkind.h>
#include <core/reader/outline.h>
#include <core/reader/ownernote.h>
#include <core/reader/pledgereader.h>
#include <core/reader/sectionrole.h>

#include <algorithm>
#include <string>
#include <utility>

namespace pledge {

namespace {

bool isLabel(const std::u32string& words, int year, const Lexicon& lexicon) {
    const std::u32string label = words + U'：';
    return sectionLabelAt(label, 0, lexicon) || labelledNoteAt(label, 0, year, lexicon);
}

/// The table's text with its cells on lines of their own; a label and its value stay on one.
SourceText linesOfCells(const SourceText& source, const TextTable& table, int year, const Lexicon& lexicon) {
    SourceText lines;
    lines.text =
        source.text.substr(static_cast<std::size_t>(table.at.begin), static_cast<std::size_t>(table.at.length()));
    std::replace(lines.text.begin(), lines.text.end(), U'\t', U'\n');
    for (const TextCell& cell : table.cells) {
        const std::size_t end = static_cast<std::size_t>(cell.at.end - table.at.begin);
        const bool ends = cell.at.end < table.at.end && end < lines.text.size() &&
                          source.text[static_cast<std::size_t>(cell.at.end)] == U'\t';
        if (ends && isLabel(std::u32string(cleaned(source, cell.at).chars()), year, lexicon)) {
            lines.text[end] = U'：';
        }
    }
    return lines;
}

void shift(Span& span, int by) {
    span.begin += by;
    span.end += by;
}

void shift(Passage& passage, int by) {
    shift(passage.body, by);
    for (std::optional<Heading>* heading : {&passage.owner, &passage.programme}) {
        if (*heading) {
            shift((*heading)->at, by);
        }
    }
    if (passage.dueAt) {
        shift(*passage.dueAt, by);
    }
}

constexpr int kWidestForm = 4;

}  // namespace

bool isForm(const TableGrid& grid, int year, const Lexicon& lexicon) {
    const auto labelAt = [&](int row, int column) {
        return isLabel(std::u32string(grid.chars(row, column)), year, lexicon);
    };
    if (grid.columns() < 2 || grid.columns() > kWidestForm || grid.rows() < 2 ||
        columnOf(grid.chars(0, 1), year, lexicon).kind != TextColumn::Ignored) {
        return false;
    }
    int labels = 0;
    for (int row = 0; row < grid.rows(); ++row) {
        labels += labelAt(row, 0) ? 1 : 0;
    }
    return labels >= 2 && labels * 2 >= grid.rows();
}

std::vector<Statement> readLayout(const SourceText& source, const TextTable& table, int year, const Lexicon& lexicon) {
    std::vector<Statement> all;
    for (Passage& passage : outlineOf(linesOfCells(source, table, year, lexicon), year, lexicon)) {
        shift(passage, table.at.begin);
        const std::size_t first = all.size();
        for (Statement& statement : readPassage(source, passage, year, lexicon)) {
            if (statement.partOf) {
                *statement.partOf += first;
            }
            all.push_back(std::move(statement));
        }
    }
    return all;
}

}  // namespace pledge
