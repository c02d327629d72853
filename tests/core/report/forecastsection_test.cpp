#include <core/report/reportbuilder.h>
#include <tests/core/report/reportplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <QCoreApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class ForecastSection : public test::ChineseReport {
protected:
    ForecastSection() {
        EXPECT_TRUE(m_forecast.load(QStringLiteral(":/pledge/translations/forecast_zh_CN.qm")));
        QCoreApplication::installTranslator(&m_forecast);
    }

    /// A department's first running total with one owner.
    [[nodiscard]] SignedLine runningTotal() const {
        for (const SignedLine& at : m_context.lines(UnitGroup::Department)) {
            const Pledge& pledge = m_context.pledge(at);
            if (kindOf(pledge) == PledgeKind::Cumulative && pledge.owners.size() == 1 && !pledge.unit.wholeCases &&
                m_plan.allocationsOf(pledge.id).empty()) {
                return at;
            }
        }
        return {};
    }

    /// The plan with the same added in every month up to June.
    [[nodiscard]] PlanSnapshot steady(const char* perMonth) const {
        std::vector<ActualChange> changes;
        Decimal total;
        for (Month month(2022, 1); month <= Month(2022, 6); month = month.plus(1)) {
            total = *total.plus(test::figure(perMonth));
            Actual actual;
            actual.month = month;
            actual.value = total;
            changes.push_back({m_context.pledge(runningTotal()).id, actual});
        }
        return m_plan.with(changes);
    }

private:
    QTranslator m_forecast;
};

TEST_F(ForecastSection, SaysOfARunningTotalWhatItNeedsAndWhereItIsLikelyToEnd) {
    const Report report = *buildReport(steady("10"), m_period);
    const auto rows = rowsOf(report, SectionRole::Forecasts);
    const auto row = std::ranges::find_if(rows, [this](const QStringList& cells) {
        return cells.at(1).startsWith(m_context.pledge(runningTotal()).name);
    });
    ASSERT_NE(row, rows.end());
    EXPECT_EQ(row->at(2), u"60"_s);
    EXPECT_EQ(row->at(4), u"12月底"_s);
    EXPECT_TRUE(row->at(5).endsWith(m_context.pledge(runningTotal()).unit.symbol));
    EXPECT_EQ(row->at(7), u"120"_s);
    EXPECT_EQ(row->at(10), u"按近6个月均值推算"_s);
    EXPECT_TRUE(textOf(report, SectionRole::Forecasts).contains(u"五年中约有四年"_s));
}

TEST_F(ForecastSection, IsLeftOutOnceTheYearIsOver) {
    const Report report = *buildReport(m_plan, {ReportPeriod::Length::Quarter, Month(2022, 12)});
    EXPECT_TRUE(std::ranges::none_of(
        report.sections, [](const ReportSection& section) { return section.role == SectionRole::Forecasts; }));
}

}  // namespace
}  // namespace pledge
