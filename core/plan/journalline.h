#pragma once

#include <QDateTime>
#include <QString>

namespace pledge {

/// An entry of the journal, for reading.
struct JournalLine {
    qint64 number = 0;
    QDateTime at;
    QString actor;
    QString role;    ///< lead_office, reporting_unit
    QString action;  ///< create_plan, change_plan, record_actuals …: docs/formats.md
    QString subject;
    QString detail;  ///< JSON
    QString hash;    ///< hexadecimal
};

}  // namespace pledge
