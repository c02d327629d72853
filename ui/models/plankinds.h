#pragma once

#include <core/plan/pledge.h>
#include <ui/models/plancells.h>

namespace pledge {

// The facts of a pledge that combine freely, as words a cell or a box offers, in the order of their enumerations.

[[nodiscard]] std::vector<CellWord> natureWords();
[[nodiscard]] std::vector<CellWord> boundWords();
[[nodiscard]] std::vector<CellWord> judgedWords();
[[nodiscard]] std::vector<CellWord> kindWords();
[[nodiscard]] std::vector<CellWord> frequencyWords();
/// In the order of frequencyWords().
[[nodiscard]] Frequency frequencyAt(std::size_t position);
[[nodiscard]] std::size_t positionOf(Frequency frequency);
[[nodiscard]] QString standingWord(Standing standing);

/// Gives the pledge the facts that the kind's name stands for; what it has already of them stays.
void setKind(Pledge& pledge, PledgeKind kind);

/// How a pledge of these facts is judged, in one sentence.
[[nodiscard]] QString ruleSentence(const Pledge& pledge);

}  // namespace pledge
