#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace pledge {

/// What two plans are compared by.
enum class Compared {
    Settings,
    Unit,
    Programme,
    Person,
    Pledge,
    Milestone,
    Allocation,
    Revision,
    Actual,
    Source,
    Ledger,
    LedgerCase
};

/// One fact that differs between two plans, as plain text, figures digit by digit. What is only in one of them differs
/// in the field that names it, and has nothing on the other side.
struct PlanDifference {
    Compared what = Compared::Settings;
    qint64 id = 0;  ///< of the thing, or of the pledge it belongs to, in the later plan; 0 where it has none there
    QString unit;   ///< whose pledge, part or figure it is; of a case its ledger
    QString name;
    QString field;  ///< of a milestone its date, of a figure its month, of a revision its number
    QString before;
    QString after;
    QString by;  ///< who changed it last, and when, where the plan tells
    std::optional<QDateTime> at;

    friend bool operator==(const PlanDifference&, const PlanDifference&) = default;
};

}  // namespace pledge
