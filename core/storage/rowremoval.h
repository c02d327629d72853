#pragma once

#include <core/base/result.h>
#include <core/storage/query.h>

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace pledge {

/// Deletes, from each of these tables, the rows whose column of that name holds one of the ids. Tables and column are
/// names from the program, never from outside.
template <typename IdType>
[[nodiscard]] Outcome removeRows(const Database& database, const QStringList& tables, const QString& column,
                                 std::span<const IdType> ids) {
    for (const QString& table : tables) {
        Query query(database, QStringLiteral("DELETE FROM %1 WHERE %2 = :id").arg(table, column));
        for (const IdType id : ids) {
            query.bind(QStringLiteral(":id"), id);
            if (const Outcome removed = query.run(); !removed) {
                return removed;
            }
        }
    }
    return Done{};
}

/// The ids of these things, for removeRows().
template <typename T>
[[nodiscard]] std::vector<decltype(T::id)> idsOf(std::span<const T> things) {
    std::vector<decltype(T::id)> ids;
    ids.reserve(things.size());
    for (const T& thing : things) {
        ids.push_back(thing.id);
    }
    return ids;
}

}  // namespace pledge
