#pragma once

#include <core/reader/tablehead.h>

#include <string_view>

namespace pledge {

/// What one column's head says by itself. Its place and where its date stands are left to the caller.
[[nodiscard]] TableColumn columnOf(std::u32string_view head, int year, const Lexicon& lexicon);

}  // namespace pledge
