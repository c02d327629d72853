#pragma once

#include <core/base/span.h>
#include <core/reader/lexicon.h>

#include <QDate>

#include <optional>
#include <string_view>

namespace pledge {

/// What a note says about who keeps a promise and when, in spans of the cleaned text.
struct OwnerNote {
    Span at;                    ///< the whole note, with brackets and the full stop after it
    std::optional<Span> owner;  ///< the unit or units that promise, not those that help
    std::optional<Span> dueAt;
    std::optional<QDate> due;
};

/// The bracketed note that opens at that place: （责任单位：市教育局、市财政局）, （市发改委牵头，各镇（街道）配合）,
/// （市教育局）.
[[nodiscard]] std::optional<OwnerNote> bracketedNoteAt(std::u32string_view text, int at, int year,
                                                       const Lexicon& lexicon);

/// A labelled note that fills the text from that place to its end: 责任单位：市教育局；完成时限：6月底前.
[[nodiscard]] std::optional<OwnerNote> labelledNoteAt(std::u32string_view text, int at, int year,
                                                      const Lexicon& lexicon);

}  // namespace pledge
