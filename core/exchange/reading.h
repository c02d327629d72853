#pragma once

#include <core/base/error.h>

#include <vector>

namespace pledge {

/// What was read, and every row that is wrong with its place. A draft with issues must not be written: the canonical
/// files are all or nothing.
template <typename Draft>
struct Reading {
    Draft draft;
    std::vector<Error> issues;

    [[nodiscard]] bool isClean() const { return issues.empty(); }
};

}  // namespace pledge
