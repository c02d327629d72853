#pragma once

#include <core/base/id.h>
#include <core/base/month.h>

#include <QString>

namespace pledge {

/// A cell of the entry grid.
struct EntryCell {
    PledgeId pledge;
    Month month;

    friend bool operator==(const EntryCell&, const EntryCell&) = default;
};

/// What was typed into a cell.
struct TypedCell {
    EntryCell cell;
    QString text;
};

}  // namespace pledge
