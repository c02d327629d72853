#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pledge {

/// A cell of the status table: nothing where the rule gives none, a name or token, or a plain decimal written out
/// exactly.
struct StatusCell {
    enum class Type { Empty, Text, Number };
    Type type = Type::Empty;
    QString text;

    friend bool operator==(const StatusCell&, const StatusCell&) = default;
};

/// The columns of every plan. A plan over several years adds attainment_year and attainment_whole, one with pledges
/// outside the count their standing, and one judged by figures carried forward the month each comes from.
[[nodiscard]] const QStringList& statusColumns();

/// Every line of a plan with its verdict at one month, in the columns and tokens that other programs read: always
/// English,
/// "." as the decimal point, rates and gaps with one decimal from unrounded values.
struct StatusTable {
    QString plan;
    Month asOf;
    bool isSample = false;
    std::vector<std::vector<StatusCell>> rows;  ///< as wide as the columns
    QStringList columns = statusColumns();
};

/// One row per owner and pledge, departments first, then towns and task forces, each in official order; only one unit's
/// if asked.
[[nodiscard]] StatusTable statusTable(const PlanSnapshot& snapshot, const Scoreboard& scoreboard,
                                      std::optional<OrgUnitId> only = {});

}  // namespace pledge
