#pragma once

#include <app/cli/textreading.h>

#include <QString>
#include <QStringList>

namespace pledge {

// The statements of a text, one a row, in reading order (docs/formats.md). Spans are half-open and count the code
// points of the extracted text.

/// owner,programme,kind,indicator,comparator,value,unit,due,stretch,quote,begin,end,confidence
[[nodiscard]] QString statementsCsv(const ReadDocument& text);
/// The same with the spans of every field, the whole that a part belongs to (its row, from 1) and the doubts.
[[nodiscard]] QString statementsJson(const ReadDocument& text);
/// For people.
[[nodiscard]] QString statementsTable(const ReadDocument& text);

/// A line for each statement that a person should look at: its row, its quote, and why.
[[nodiscard]] QStringList doubtLines(const ReadDocument& text);

}  // namespace pledge
