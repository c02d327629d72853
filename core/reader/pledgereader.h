#pragma once

#include <core/base/result.h>
#include <core/document/sourcetext.h>
#include <core/reader/lexicon.h>
#include <core/reader/outline.h>
#include <core/reader/sense.h>
#include <core/reader/statement.h>

#include <atomic>
#include <vector>

namespace pledge {

/// What the person says about a text before it is read.
struct ReadingOrder {
    int year = 0;   ///< the plan year: dates without a year are of it
    QString owner;  ///< who promises where the text names nobody; empty = unknown
};

/// Everything a text promises, in reading order. Never a value that does not stand at its span. Stops early, with what
/// it has, once cancelled is set. Needs time in proportion to the text's length.
[[nodiscard]] std::vector<Statement> readPledges(const SourceText& source, const ReadingOrder& order,
                                                 const Lexicon& lexicon, const std::atomic_bool* cancelled = nullptr);

/// What one paragraph, or one cell of a table, promises: partOf counts from this passage's first statement.
[[nodiscard]] std::vector<Statement> readPassage(const SourceText& source, const Passage& passage, int year,
                                                 const Lexicon& lexicon);

/// The same for one of several that follow one another: whether results are told or promises made goes on from one to
/// the next.
[[nodiscard]] std::vector<Statement> readPassage(const SourceText& source, const Passage& passage, int year,
                                                 const Lexicon& lexicon, Sense& standing);

}  // namespace pledge
