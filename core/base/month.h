#pragma once

#include <core/base/result.h>

#include <QDate>
#include <QString>
#include <QStringView>

#include <compare>

namespace pledge {

/// A reporting month of the calendar, 0001-01 to 9999-12; as an as-of date it stands for the end of its last day.
class Month {
public:
    constexpr Month() = default;
    /// month from 1 to 12.
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {}
    static Month of(QDate date) { return {date.year(), date.month()}; }
    static constexpr Month fromIndex(int index) {
        Month month;
        month.m_index = index;
        return month;
    }
    /// Reads "2022-06"; anything else is NotAMonth.
    static Result<Month> parse(QStringView text);

    /// Months since the year 0: a plain number for storage and columns.
    [[nodiscard]] constexpr int index() const { return m_index; }
    [[nodiscard]] constexpr int year() const { return m_index / 12; }
    [[nodiscard]] constexpr int monthOfYear() const { return m_index % 12 + 1; }
    [[nodiscard]] QDate firstDay() const { return {year(), monthOfYear(), 1}; }
    [[nodiscard]] QDate lastDay() const { return {year(), monthOfYear(), firstDay().daysInMonth()}; }
    /// "2022-06".
    [[nodiscard]] QString toString() const;

    [[nodiscard]] constexpr Month plus(int months) const { return fromIndex(m_index + months); }
    /// Whole months from other to this one; negative when other is later.
    [[nodiscard]] constexpr int since(Month other) const { return m_index - other.m_index; }

    friend constexpr auto operator<=>(Month, Month) = default;

private:
    int m_index = 12;
};

/// A span of months, both ends inside.
struct MonthSpan {
    Month first;
    Month last;

    [[nodiscard]] constexpr bool contains(Month month) const { return first <= month && month <= last; }
    [[nodiscard]] constexpr int length() const { return last.since(first) + 1; }
    friend constexpr bool operator==(const MonthSpan&, const MonthSpan&) = default;
};

}  // namespace pledge
