#pragma once

namespace pledge {

/// Whether somebody is typing into a cell of a table: the focus is in an editor that stands on a table's viewport.
/// What others write, or what was done in the background, waits until it is left.
[[nodiscard]] bool isTypingInACell();

}  // namespace pledge
