#pragma once

#include <core/base/decimal.h>
#include <core/base/span.h>
#include <core/plan/pledge.h>

#include <QDate>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

namespace pledge {

/// A number to reach by a date, or something to be done by one.
enum class StatementKind { Quantity, Deliverable };

/// What the words say about how a figure is counted: 累计, 新增, 净增.
enum class Counting { Plain, Cumulative, Added, NetAdded };

/// Why a person should look at a statement before it becomes a pledge. In the order in which they are told.
enum class Doubt {
    DamagedNumber,    ///< digits that cannot be as they stand (IO人): no value is given
    DamagedDate,      ///< a date that cannot be (19月): no due date is given
    MissingOwner,     ///< the text names no unit
    SeveralOwners,    ///< a cell names more than one
    RangeOfValues,    ///< 8—10个: the value is the lower end, of an upper limit the upper one
    RoughValue,       ///< 约, 近, 20余个
    NameOrNumber,     ///< the number may be part of a name
    PastOrPromise,    ///< it may be a result
    RewardOrPromise,  ///< it may be a condition of a reward
    UnsureUnit,       ///< the word after the number is no known unit of measure
    OtherYear,        ///< due outside the plan year
    VagueDeed,        ///< nothing to check it by
    CarriedOver,      ///< verb or subject is taken from the words before
    SplitList         ///< one sentence is read as several promises
};

/// One promise of one value at one date, as a text states it. All spans are offsets of the document; a field without a
/// span was not read but follows from the context (a date of a heading, or the plan year's end).
struct Statement {
    StatementKind kind = StatementKind::Deliverable;
    QString owner;      ///< as the text heads it; empty where it names none
    QString programme;  ///< title of the section, where there is one
    QString indicator;  ///< what is measured or done, in the text's own words
    Bound bound = Bound::AtLeast;
    std::optional<Decimal> value;  ///< only of a quantity; none where its digits are damaged
    QString unit;                  ///< as written: 家, 亿元, %
    QDate due;                     ///< invalid where the text's date is damaged
    bool stretch = false;          ///< 争取, 力争
    Counting counting = Counting::Plain;
    Nature nature = Nature::Task;
    Judged judged = Judged::AlongLine;
    Span quote;  ///< the shortest run that states it
    std::optional<Span> ownerAt;
    std::optional<Span> valueAt;
    std::optional<Span> dueAt;
    std::vector<Span> indicatorAt;      ///< the runs the name is put together from
    std::optional<std::size_t> partOf;  ///< position in the reading of the whole that 其中 refers to
    double confidence = 0;              ///< 0 to 1; from 0.8 on a person need not look
    std::vector<Doubt> doubts;          ///< without repetition
};

}  // namespace pledge
