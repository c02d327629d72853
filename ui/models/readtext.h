#pragma once

#include <core/base/result.h>
#include <core/document/sourcetext.h>
#include <core/reader/draftsheet.h>
#include <core/reader/yearguess.h>
#include <ui/models/utf16offsets.h>

#include <atomic>
#include <optional>

namespace pledge {

/// A text and what was read out of it, before anybody has decided anything.
struct ReadText {
    QString path;  ///< of its file; empty for a pasted text
    SourceText source;
    QString shown;  ///< the text as an editor shows it
    Utf16Offsets offsets;
    int year = 0;                    ///< the plan year it was read for
    std::optional<YearGuess> guess;  ///< what the text itself says of its year
    DraftSheet sheet;
};

/// What is to be read: a file, or a text at hand where there is no path.
struct ReadingTask {
    QString path;
    SourceText source;
    std::optional<int> year;  ///< said by a person; else the text's own
    int planYear = 0;         ///< where neither says one
};

/// Reads it, in any thread; stops early, with what it has, once cancelled is set.
[[nodiscard]] Result<ReadText> readText(ReadingTask task, const std::atomic_bool& cancelled);

/// The line that holds the span's beginning, counted from 1.
[[nodiscard]] int lineOf(const SourceText& source, Span at);

}  // namespace pledge
