#pragma once

#include <core/reader/statement.h>
#include <tests/support/planvalues.h>

#include <QString>

namespace pledge::test {

/// A figure to reach, as the reader would give it: a flow of a unit that promises, sure of itself.
inline Statement quantity(const QString& owner, const QString& indicator, const char* value, const QString& unit,
                          const char* due) {
    Statement statement;
    statement.kind = StatementKind::Quantity;
    statement.owner = owner;
    statement.indicator = indicator;
    statement.value = figure(value);
    statement.unit = unit;
    statement.due = date(due);
    statement.nature = Nature::Flow;
    statement.confidence = 0.9;
    return statement;
}

/// Something to be done.
inline Statement deed(const QString& owner, const QString& indicator, const char* due) {
    Statement statement;
    statement.owner = owner;
    statement.indicator = indicator;
    statement.due = date(due);
    statement.judged = Judged::AtSteps;
    statement.confidence = 0.9;
    return statement;
}

}  // namespace pledge::test
