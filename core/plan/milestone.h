#pragma once

#include <core/base/decimal.h>
#include <core/base/month.h>

#include <QDate>

#include <optional>

namespace pledge {

/// A milestone (节点目标): what was pledged for a date. Without a value it means "done by then".
struct Milestone {
    QDate due;
    std::optional<Decimal> value;

    [[nodiscard]] Month month() const { return Month::of(due); }
    friend bool operator==(const Milestone&, const Milestone&) = default;
};

}  // namespace pledge
