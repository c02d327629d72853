#pragma once

#include <core/base/decimal.h>
#include <core/base/month.h>

#include <QString>
#include <QStringList>

namespace pledge {

/// When a pledge is how far behind. Thresholds are points of the final target, compared unrounded.
struct LightPolicy {
    Decimal yellowUpTo = Decimal::fromInteger(10);     ///< behind by up to so many points is yellow, further red
    Decimal trendBand = Decimal::fromMicros(500'000);  ///< a change of the gap within ± this is "holding"

    friend bool operator==(const LightPolicy&, const LightPolicy&) = default;
};

/// All pledges signed for one campaign or year (军令状): its name, its span of months, and its settings.
struct Plan {
    QString name;
    MonthSpan span;
    bool isSample = false;
    QString note;              ///< said beside the name; a sample says here that its figures are made up
    int reportingDay = 5;      ///< day of the following month on which figures are owed
    QStringList countedUnits;  ///< units of measure counted in whole cases, beyond the usual ones
    LightPolicy policy;

    /// The months a figure may be given for: the plan's own and its base year's.
    [[nodiscard]] MonthSpan reportable() const { return {span.first.plus(-12), span.last}; }
    friend bool operator==(const Plan&, const Plan&) = default;
};

}  // namespace pledge
