#include <core/storage/sqlitemilestones.h>
#include <core/storage/sqlitestatement.h>

namespace pledge {

namespace {

/// "2022-06-30", as the schema checks it.
QDate dateOf(const QByteArray& text) {
    const auto digits = [&text](qsizetype from, qsizetype count) {
        int number = 0;
        for (qsizetype i = from; i < from + count && i < text.size(); ++i) {
            number = number * 10 + (text.at(i) - '0');
        }
        return number;
    };
    return {digits(0, 4), digits(5, 2), digits(8, 2)};
}

}  // namespace

Outcome insertMilestones(const Database& database, std::span<const Pledge> pledges) {
    SqliteStatement statement(database, "INSERT INTO milestone (pledge, due, value) VALUES (?, ?, ?)");
    for (const Pledge& pledge : pledges) {
        if (pledge.allocation) {
            continue;
        }
        statement.bind(1, pledge.id.number());
        for (const Milestone& milestone : pledge.milestones) {
            statement.bind(2, milestone.due.toString(Qt::ISODate));
            statement.bind(3, milestone.value ? std::optional(milestone.value->micros()) : std::nullopt);
            if (const Outcome inserted = statement.run(); !inserted) {
                return inserted;
            }
        }
    }
    return Done{};
}

Outcome loadMilestones(const Database& database, std::span<Pledge> pledges) {
    SqliteStatement statement(database, "SELECT pledge, due, value FROM milestone ORDER BY pledge, due");
    auto pledge = pledges.begin();
    auto row = statement.step();
    for (; row && *row; row = statement.step()) {
        const PledgeId id(statement.number(0));
        while (pledge != pledges.end() && pledge->id < id) {
            ++pledge;
        }
        if (pledge == pledges.end() || pledge->id != id) {
            continue;
        }
        const auto value = statement.maybe(2);
        pledge->milestones.push_back(
            {dateOf(statement.rawText(1)), value ? std::optional(Decimal::fromMicros(*value)) : std::nullopt});
    }
    return row ? Outcome(Done{}) : Outcome(row.error());
}

}  // namespace pledge
