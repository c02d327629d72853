#pragma once

#include <core/plan/actual.h>
#include <core/plan/pledge.h>

#include <QString>

#include <optional>

namespace pledge {

/// What makes a filled-in text unsure, or no answer at all.
enum class AnswerDoubt {
    None,
    NotANumber,       ///< words, a range, "about"
    TooManyDecimals,  ///< beyond what the plan keeps
    Overflow,
    Scaled,     ///< 万 or 亿 was reckoned in
    NotAState,  ///< none of the words offered
    NotAPercent
};

/// A filled-in text as it was understood.
struct AnswerFigure {
    std::optional<Decimal> value;  ///< nothing for a blank, or where the text is none
    AnswerDoubt doubt = AnswerDoubt::None;
};

/// A figure in the pledge's unit, which may stand behind it; full-width digits and thousands separators are taken.
/// Beyond plain figures only 万 and 亿 are reckoned in, and said.
[[nodiscard]] AnswerFigure answerFigure(const QString& text, const UnitOfMeasure& unit);

/// A deliverable's state by the words that were offered, in Chinese or in the installed language.
[[nodiscard]] std::optional<TaskState> answerState(const QString& text);

}  // namespace pledge
