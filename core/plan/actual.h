#pragma once

#include <core/base/decimal.h>
#include <core/base/id.h>
#include <core/base/month.h>

#include <QDateTime>
#include <QString>

#include <optional>

namespace pledge {

/// How far a deliverable is. Claimed by the unit is not yet closed by the lead office; a returned claim is open again.
enum class TaskState { Started = 1, Claimed = 2, Returned = 3, Closed = 4 };

[[nodiscard]] constexpr bool isDone(TaskState state) {
    return state == TaskState::Claimed || state == TaskState::Closed;
}

/// What a unit reported for one month (实绩): a running total or value, a deliverable's state, a ratio's parts, a note.
/// An actual with nothing in it is blank, which is not zero.
struct Actual {
    Month month;
    std::optional<Decimal> value;  ///< running total, value, or percent of works, in the pledge's unit
    std::optional<TaskState> state;
    std::optional<Decimal> percent;  ///< of a started deliverable
    std::optional<Decimal> numerator;
    std::optional<Decimal> denominator;
    QString note;
    std::optional<int> outsidePlace = {};  ///< the place an outside ranking gave the figure (金华第N), from 1

    [[nodiscard]] bool isBlank() const { return !value && !state && note.isEmpty(); }
    friend bool operator==(const Actual&, const Actual&) = default;
};

/// What an actual was before it was replaced, and by which journal entry, by whom, when and why.
struct Revision {
    PledgeId pledge;
    Actual before;  ///< blank where there was none
    Actual after;   ///< blank where the figure was withdrawn
    EntryId entry;
    QString by;
    QDateTime at;
    QString reason;

    friend bool operator==(const Revision&, const Revision&) = default;
};

}  // namespace pledge
