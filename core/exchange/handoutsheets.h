#pragma once

#include <core/exchange/handoutform.h>
#include <core/exchange/handoutseal.h>

namespace pledge {

// What the sheets of a hand-out hold, for its writer and its reader alike.

/// The version of what the hidden sheet says.
inline constexpr int kHandoutFormat = 1;
/// The hidden sheet's name.
inline constexpr QStringView kHandoutSealSheet = u"pledgeboard";
/// The key of the seal among the values of the hidden sheet.
inline constexpr QStringView kHandoutSealKey = u"seal";

/// The key of a cell that is locked: its text has to come back.
[[nodiscard]] QString lockedKey(PledgeId pledge, HandoutColumn column);
/// The key of a cell to fill in: what stood there when it went out.
[[nodiscard]] QString openKey(PledgeId pledge, HandoutColumn column);
[[nodiscard]] QString headKey(HandoutColumn column);
[[nodiscard]] QString periodKey(PledgeId pledge);
/// The key of which view of a running total is asked.
[[nodiscard]] QString viewKey(PledgeId pledge);
/// The key of what a month's own figure was counted from when the form went out.
[[nodiscard]] QString sinceKey(PledgeId pledge);
[[nodiscard]] QString viewText(bool isOwn);

/// Everything that the hidden sheet says, without the seal.
[[nodiscard]] std::vector<SealedValue> sealedValues(const HandoutForm& form);

}  // namespace pledge
