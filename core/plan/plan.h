#pragma once

#include <core/base/decimal.h>
#include <core/base/month.h>
#include <core/plan/lightpolicy.h>
#include <core/plan/scorepolicy.h>

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pledge {

/// What the two published lists are called (红榜 and 黑榜, 红黄榜 …); empty = the program's own words.
struct ListNames {
    QString honour;
    QString warning;

    friend bool operator==(const ListNames&, const ListNames&) = default;
};

/// One usual step inside a deliverable, due so many days before the deliverable itself.
struct TemplateStep {
    QString name;
    int daysBefore = 0;

    friend bool operator==(const TemplateStep&, const TemplateStep&) = default;
};

/// A named row of steps that deliverables of one sort go through: drafted, submitted, approved, issued.
struct StepTemplate {
    QString name;
    std::vector<TemplateStep> steps;

    friend bool operator==(const StepTemplate&, const StepTemplate&) = default;
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
    ScorePolicy score;
    std::optional<QDate> signedOn;  ///< from then on targets change by revision only; empty while the plan is drafted
    int rateDecimals = 1;           ///< of rates on screen and paper, 0 to 3
    int attachmentMegabytes = 20;   ///< the largest file the plan keeps as evidence, 1 to 200
    ListNames listNames;
    std::vector<QDate> holidays;  ///< days off beyond Saturdays and Sundays, in order
    std::vector<QDate> workdays;  ///< Saturdays and Sundays that are worked, in order
    std::vector<StepTemplate> stepTemplates;

    /// The months a figure may be given for: the plan's own and its base year's.
    [[nodiscard]] MonthSpan reportable() const { return {span.first.plus(-12), span.last}; }
    friend bool operator==(const Plan&, const Plan&) = default;
};

/// The day by which the month's figures are owed: the reporting day of the following month (its last day where the
/// month is shorter), moved to the next working day.
[[nodiscard]] QDate reportingDate(const Plan& plan, Month month);

}  // namespace pledge
