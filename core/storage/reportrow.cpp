#include <core/storage/query.h>
#include <core/storage/reportrow.h>

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge {

Actual reportAt(const Query& row, Month month, int firstColumn) {
    Actual actual = blankReport(month);
    actual.value = row.maybe(firstColumn, &Query::figure);
    if (const auto state = row.maybe(firstColumn + 1, &Query::number)) {
        actual.state = static_cast<TaskState>(*state);
    }
    actual.percent = row.maybe(firstColumn + 2, &Query::figure);
    actual.numerator = row.maybe(firstColumn + 3, &Query::figure);
    actual.denominator = row.maybe(firstColumn + 4, &Query::figure);
    actual.note = row.text(firstColumn + 5);
    actual.outsidePlace = row.maybe(firstColumn + 6, &Query::number);
    return actual;
}

Actual blankReport(Month month) {
    Actual actual;
    actual.month = month;
    return actual;
}

QString reasonIn(const QString& detail) {
    return QJsonDocument::fromJson(detail.toUtf8()).object().value(u"reason"_s).toString();
}

}  // namespace pledge
