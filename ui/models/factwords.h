#pragma once

#include <QString>

namespace pledge {

/// What a fact of the plan is called: "weight" -> 权重. A field this program does not know keeps its token.
[[nodiscard]] QString factFieldWord(const QString& field);
/// What stands in that field as people read it: tokens in words, milestones with their dates, and a word for what is
/// empty.
[[nodiscard]] QString factValueText(const QString& field, const QString& text);

}  // namespace pledge
