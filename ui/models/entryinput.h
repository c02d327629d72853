#pragma once

#include <core/base/result.h>
#include <core/plan/actual.h>
#include <core/plan/pledge.h>

#include <QString>

namespace pledge {

/// Reads what was typed or pasted into a cell as the month's report. Figures may carry full-width digits, thousands
/// separators, spaces and the pledge's own unit; a deliverable takes the first characters of a state's word, or a
/// percent, which means it is in hand; a standing pledge takes any note. Empty text is a blank report. NotANumber,
/// TooManyDecimals, Overflow or WrongFigureKind (subject: the pledge) otherwise.
[[nodiscard]] Result<Actual> readEntry(const Pledge& pledge, Month month, const QString& text);

/// A figure with more than six decimals, rounded half up to six; nothing for any other text.
[[nodiscard]] std::optional<Decimal> roundedFigure(const Pledge& pledge, const QString& text);

/// The report as one types it.
[[nodiscard]] QString entryText(const Actual& actual);

/// The words a deliverable's cell offers, in order; the first, not started, is a blank report.
[[nodiscard]] QStringList stateWords();

}  // namespace pledge
