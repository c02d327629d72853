#pragma once

#include <core/base/decimal.h>
#include <core/base/id.h>
#include <core/base/month.h>
#include <core/base/result.h>

#include <QDate>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <optional>

namespace pledge {

class Database;

/// A failure of Qt's driver as an error about that file.
[[nodiscard]] Error queryError(const QSqlError& error, const QString& path);

/// A prepared statement with named values (":name"), which stay bound from one run to the next. Rows are read once,
/// forward. An empty optional is NULL both ways.
class Query {
public:
    Query(const Database& database, const QString& sql);

    void bind(const QString& name, qint64 value) { m_query.bindValue(name, value); }
    void bind(const QString& name, int value) { m_query.bindValue(name, value); }
    void bind(const QString& name, bool value) { m_query.bindValue(name, value ? 1 : 0); }
    void bind(const QString& name, const QString& text);
    void bind(const QString& name, const QByteArray& bytes);
    void bind(const QString& name, Decimal figure) { bind(name, figure.micros()); }
    void bind(const QString& name, Month month) { bind(name, month.index()); }
    void bind(const QString& name, QDate date) { bind(name, date.toString(Qt::ISODate)); }
    template <typename Tag>
    void bind(const QString& name, Id<Tag> id) {
        bind(name, id.number());
    }
    template <typename T>
    void bind(const QString& name, const std::optional<T>& value) {
        if (value) {
            bind(name, *value);
        } else {
            m_query.bindValue(name, QVariant());
        }
    }

    [[nodiscard]] Outcome run();
    /// Runs it and calls take(const Query&) for every row.
    template <typename Take>
    [[nodiscard]] Outcome forEach(Take take) {
        if (const Outcome started = run(); !started) {
            return started;
        }
        while (m_query.next()) {
            take(std::as_const(*this));
        }
        return state();
    }

    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] int number(int column) const { return value(column).toInt(); }
    [[nodiscard]] bool flag(int column) const { return number(column) != 0; }
    [[nodiscard]] QString text(int column) const { return value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return value(column).toByteArray(); }
    [[nodiscard]] Decimal figure(int column) const { return Decimal::fromMicros(value(column).toLongLong()); }
    [[nodiscard]] Month month(int column) const { return Month::fromIndex(number(column)); }
    [[nodiscard]] QDate date(int column) const { return QDate::fromString(text(column), Qt::ISODate); }
    template <typename IdType>
    [[nodiscard]] IdType id(int column) const {
        return IdType(value(column).toLongLong());
    }
    /// read(column) where the column has something.
    template <typename T>
    [[nodiscard]] std::optional<T> maybe(int column, T (Query::*read)(int) const) const {
        return isNull(column) ? std::nullopt : std::optional<T>((this->*read)(column));
    }

private:
    [[nodiscard]] Outcome state() const;

    QString m_path;
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

}  // namespace pledge
