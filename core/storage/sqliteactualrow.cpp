#include <core/storage/sqliteactualrow.h>
#include <core/storage/sqlitestatement.h>

namespace pledge {

namespace {

std::optional<qint64> micros(const std::optional<Decimal>& figure) {
    return figure ? std::optional(figure->micros()) : std::nullopt;
}

std::optional<Decimal> figure(const SqliteStatement& statement, int column) {
    const auto number = statement.maybe(column);
    return number ? std::optional(Decimal::fromMicros(*number)) : std::nullopt;
}

}  // namespace

void bindActual(SqliteStatement& statement, PledgeId pledge, const Actual& actual) {
    statement.bind(1, pledge.number());
    statement.bind(2, qint64{actual.month.index()});
    statement.bind(3, micros(actual.value));
    statement.bind(4, actual.state ? std::optional(static_cast<qint64>(*actual.state)) : std::nullopt);
    statement.bind(5, micros(actual.percent));
    statement.bind(6, micros(actual.numerator));
    statement.bind(7, micros(actual.denominator));
    statement.bind(8, actual.note);
    statement.bind(9, actual.outsidePlace ? std::optional(qint64{*actual.outsidePlace}) : std::nullopt);
}

Actual readActual(const SqliteStatement& statement, Month month, int firstColumn) {
    Actual actual;
    actual.month = month;
    actual.value = figure(statement, firstColumn);
    if (const auto state = statement.maybe(firstColumn + 1)) {
        actual.state = static_cast<TaskState>(*state);
    }
    actual.percent = figure(statement, firstColumn + 2);
    actual.numerator = figure(statement, firstColumn + 3);
    actual.denominator = figure(statement, firstColumn + 4);
    actual.note = statement.text(firstColumn + 5);
    if (const auto place = statement.maybe(firstColumn + 6)) {
        actual.outsidePlace = static_cast<int>(*place);
    }
    return actual;
}

}  // namespace pledge
