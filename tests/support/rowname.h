#pragma once

#include <gtest/gtest.h>

#include <string>

namespace pledge::test {

/// Names a parameterised test after its row's own name.
struct RowName {
    template <typename Row>
    std::string operator()(const testing::TestParamInfo<Row>& row) const {
        return row.param.name;
    }
};

}  // namespace pledge::test
