#pragma once

#include <core/base/month.h>
#include <core/base/result.h>

#include <QString>
#include <QStringView>

#include <vector>

namespace pledge {

/// The stretch of one calendar year that a report covers: a month, a quarter, half a year or the whole. The report is
/// made as of its last month.
class ReportPeriod {
public:
    enum class Length { Month = 1, Quarter = 3, HalfYear = 6, Year = 12 };

    /// The period of that length which holds the month.
    ReportPeriod(Length length, Month within);
    /// Reads "2022-06", "2022Q2", "2022H1", "2022"; anything else is WrongUsage.
    static Result<ReportPeriod> parse(QStringView text);

    [[nodiscard]] Length length() const { return m_length; }
    [[nodiscard]] MonthSpan months() const { return {m_first, asOf()}; }
    [[nodiscard]] Month asOf() const { return m_first.plus(static_cast<int>(m_length) - 1); }
    /// As parse() reads it; also good in a file name.
    [[nodiscard]] QString token() const;
    /// 2022年第二季度 / second quarter of 2022.
    [[nodiscard]] QString name() const;
    /// 第二季度 / second quarter, where the year is plain.
    [[nodiscard]] QString nameInYear() const;

    friend bool operator==(const ReportPeriod&, const ReportPeriod&) = default;

private:
    Length m_length = Length::Quarter;
    Month m_first;
};

/// The periods of a length that touch the plan, in order.
[[nodiscard]] std::vector<ReportPeriod> periodsOf(const MonthSpan& plan, ReportPeriod::Length length);

}  // namespace pledge
