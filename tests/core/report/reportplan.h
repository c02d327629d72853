#pragma once

#include <core/plan/plansnapshot.h>
#include <core/report/report.h>
#include <core/report/reportcontext.h>

#include <QTranslator>

#include <gtest/gtest.h>

namespace pledge::test {

/// A plan of two departments and two towns up to June 2022, whose figures the tests of the report know by heart.
PlanSnapshot reportPlan();

/// Tests in the language in which reports are sent out.
class ChineseReport : public testing::Test {
protected:
    ChineseReport();

    /// The line of the unit and pledge of these names.
    [[nodiscard]] SignedLine line(const QString& unit, const QString& pledge) const;
    [[nodiscard]] static QString textOf(const pledge::Report& report, SectionRole role);
    [[nodiscard]] static std::vector<QStringList> rowsOf(const pledge::Report& report, SectionRole role);

    PlanSnapshot m_plan = reportPlan();
    ReportPeriod m_period{ReportPeriod::Length::Quarter, Month(2022, 6)};
    ReportContext m_context{m_plan, m_period};

private:
    QTranslator m_core;
    QTranslator m_report;
    QTranslator m_score;
};

}  // namespace pledge::test
