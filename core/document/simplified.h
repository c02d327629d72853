#pragma once

namespace pledge {

/// The character that simplified Chinese writes for a traditional one, a compatibility form or a radical that stands
/// for a whole character; all others stay as they are. One for one, so that offsets hold.
[[nodiscard]] char32_t simplified(char32_t character);

}  // namespace pledge
