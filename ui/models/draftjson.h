#pragma once

#include <core/reader/draftsheet.h>

#include <QByteArray>

#include <optional>

namespace pledge {

/// What a person has decided about a text's drafts, as JSON: all entries with their decisions, in order. The reading
/// itself is not in it.
[[nodiscard]] QByteArray sheetJson(const DraftSheet& sheet);

/// The same entries laid over a new reading of the same text; nothing where they do not fit it.
[[nodiscard]] std::optional<DraftSheet> sheetFromJson(const QByteArray& json, const DraftSheet& reading);

}  // namespace pledge
