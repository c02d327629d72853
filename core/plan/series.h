#pragma once

#include <core/plan/actual.h>

#include <QHash>

#include <optional>
#include <vector>

namespace pledge {

/// All that was reported for one pledge, by month: a column of figures with presence bits, and the few months that
/// carry more than a figure beside it. Immutable once shared.
class Series {
public:
    Series() = default;

    [[nodiscard]] std::optional<Decimal> value(Month month) const;
    /// The whole report of a month; nothing where it is blank.
    [[nodiscard]] std::optional<Actual> at(Month month) const;
    [[nodiscard]] bool isReported(Month month) const;
    [[nodiscard]] bool isEmpty() const { return m_reported == 0; }
    [[nodiscard]] int reportedMonths() const { return m_reported; }

    /// The months with any report, ends included; only for a series that is not empty.
    [[nodiscard]] Month firstReported() const;
    [[nodiscard]] Month lastReported() const;
    /// The last month at or before this one with any report.
    [[nodiscard]] std::optional<Month> lastReportedBy(Month month) const;
    /// The first month at or after this one with any report.
    [[nodiscard]] std::optional<Month> firstReportedFrom(Month month) const;

    /// Adds or replaces a month's report; a blank one takes it away.
    void set(const Actual& actual);
    /// The same for a bare figure: the fast way in.
    void setValue(Month month, Decimal value);

private:
    enum Presence : quint8 { Nothing = 0, Figure = 1, More = 2 };

    [[nodiscard]] quint8 presence(Month month) const;
    void makeRoom(Month month);
    void mark(Month month, quint8 presence);
    [[nodiscard]] std::size_t offset(Month month) const { return static_cast<std::size_t>(month.since(m_first)); }

    Month m_first;
    int m_reported = 0;
    std::vector<qint64> m_micros;
    std::vector<quint8> m_presence;
    QHash<int, Actual> m_more;
};

}  // namespace pledge
