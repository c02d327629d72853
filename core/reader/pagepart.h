#pragma once

#include <core/reader/lexicon.h>

#include <string_view>

namespace pledge {

/// The head of a table's column that stands on a line of its own: 序号, 责任单位, 建设地点.
[[nodiscard]] bool isColumnHead(std::u32string_view line, const Lexicon& lexicon);

/// Whether a cleaned line belongs to the page: by-lines, page numbers and references, addresses, a date alone.
[[nodiscard]] bool isFurniture(std::u32string_view line, const Lexicon& lexicon);

/// Whether a cleaned line is a document's own title: 2024年度工作目标, a subtitle after a dash.
[[nodiscard]] bool isDocumentTitle(std::u32string_view line, const Lexicon& lexicon);

/// Whether it ends as titles of documents do: 方案, 清单.
[[nodiscard]] bool endsLikeTitle(std::u32string_view line, const Lexicon& lexicon);

}  // namespace pledge
