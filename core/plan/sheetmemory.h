#pragma once

#include <core/base/id.h>

#include <QString>

#include <optional>

namespace pledge {

/// What a person once said of sheets of other offices, for those whose heads have this signature: what a column of that
/// head holds, or which pledge a name means. Exactly one of meaning and pledge is given.
struct SheetMemory {
    QString signature;  ///< SHA-256 of the heads, 64 hex digits
    QString text;       ///< the head or the name, packed
    QString meaning;    ///< of a head: the meaning's token
    std::optional<PledgeId> pledge;

    friend bool operator==(const SheetMemory&, const SheetMemory&) = default;
};

}  // namespace pledge
