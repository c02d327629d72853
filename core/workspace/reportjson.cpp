#include <core/workspace/reportact.h>
#include <core/workspace/reportjson.h>

#include <QJsonObject>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString stateName(TaskState state) {
    switch (state) {
        case TaskState::Started:
            return u"started"_s;
        case TaskState::Claimed:
            return u"claimed"_s;
        case TaskState::Returned:
            return u"returned"_s;
        case TaskState::Closed:
            return u"closed"_s;
    }
    Q_UNREACHABLE();
}

QJsonValue toJson(const Actual& actual) {
    if (actual.isBlank()) {
        return QJsonValue::Null;
    }
    QJsonObject object;
    const auto add = [&object](const QString& name, const std::optional<Decimal>& figure) {
        if (figure) {
            object.insert(name, figure->toString());
        }
    };
    add(u"value"_s, actual.value);
    add(u"percent"_s, actual.percent);
    add(u"numerator"_s, actual.numerator);
    add(u"denominator"_s, actual.denominator);
    if (actual.state) {
        object.insert(u"state"_s, stateName(*actual.state));
    }
    if (actual.outsidePlace) {
        object.insert(u"place"_s, *actual.outsidePlace);
    }
    if (!actual.note.isEmpty()) {
        object.insert(u"note"_s, actual.note);
    }
    return object;
}

}  // namespace

QJsonArray reportsToJson(const PlanSnapshot& snapshot, std::span<const ActualChange* const> changes) {
    QJsonArray reports;
    for (const ActualChange* change : changes) {
        reports.append(QJsonObject{{u"pledge"_s, change->pledge.number()},
                                   {u"month"_s, change->actual.month.toString()},
                                   {u"old"_s, toJson(standingReport(snapshot, *change))},
                                   {u"new"_s, toJson(change->actual)}});
    }
    return reports;
}

}  // namespace pledge
