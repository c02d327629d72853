#pragma once

#include <core/reader/confidence.h>
#include <core/reader/draftcomparison.h>
#include <core/reader/draftsheet.h>
#include <core/schedule/verdict.h>

#include <QString>

namespace pledge {

// What the reader's page says of drafts, in the installed language. Every mark is a shape beside a word.

[[nodiscard]] QString decisionWord(Decision decision);
/// ○ ✓ ✕
[[nodiscard]] QString decisionShape(Decision decision);
[[nodiscard]] QString doubtWord(Doubt doubt);
/// All doubts and gaps of an entry, parted by semicolons.
[[nodiscard]] QString doubtsText(const SheetEntry& entry);
/// "owner", "name", "value", "unit", "due" as gapsOf() gives them.
[[nodiscard]] QString gapWord(const QString& gap);
/// How sure a reading is: green from kSure on, yellow from kLikely on, red below.
[[nodiscard]] Light confidenceLight(double confidence);
/// "● sure 0.92"
[[nodiscard]] QString confidenceText(double confidence);
[[nodiscard]] QString comparisonWord(Comparison comparison);
/// Red for what contradicts the plan, green for what is in it, yellow between; nothing for what is new.
[[nodiscard]] std::optional<Light> comparisonLight(Comparison comparison);

/// The kind of pledge that the draft would become.
[[nodiscard]] PledgeKind kindOf(const PledgeDraft& draft);
/// Gives the draft the facts that the kind's name stands for.
void setKind(PledgeDraft& draft, PledgeKind kind);

/// 6月 115 → 9月 165 → 12月 200 亿元; ≤ before an upper limit; a deliverable's due date. Years where they are not the
/// plan year; a question mark for what is damaged.
[[nodiscard]] QString ladderText(const PledgeDraft& draft, int year);
/// The same of a pledge in the plan.
[[nodiscard]] QString ladderText(const Pledge& pledge, int year);

constexpr double kLikely = 0.5;

}  // namespace pledge
