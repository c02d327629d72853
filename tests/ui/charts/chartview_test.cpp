#include <core/report/chartspec.h>
#include <ui/charts/chartpainter.h>
#include <ui/charts/chartstyle.h>
#include <ui/charts/charttable.h>
#include <ui/charts/chartview.h>

#include <QApplication>
#include <QClipboard>
#include <QImage>
#include <QPainter>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

PledgeChart loans() {
    PledgeChart chart;
    chart.title = u"Loans"_s;
    chart.unit = u"亿元"_s;
    chart.months = {u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s};
    chart.lines = {{LineRole::Ladder, u"pledged line"_s, {{{0, 0, {}}, {2, 10, {}}, {4, 40, {}}}}},
                   {LineRole::Actual, u"actual"_s, {{{0, 0, {}}, {1, 4.25, {}}}, {{3, 30, {}}}}}};
    chart.milestones = {{{2, 10, u"Feb milestone 10"_s}, MilestoneState::Missed}};
    chart.asOf = 3;
    return chart;
}

}  // namespace

TEST(ChartTable, ReadsEveryMonthAndInventsNothingInAGap) {
    EXPECT_EQ(chartTable(loans()),
              u"Month\tpledged line\tactual\nJan\t5\t4.25\nFeb\t10\t\nMar\t25\t30\nApr\t40\t\nFeb milestone 10\n"_s);
}

TEST(ChartTable, ReadsTheForecastOfTheMonthsAheadWithItsBand) {
    PledgeChart chart = loans();
    chart.lines.push_back({LineRole::Forecast, u"forecast"_s, {{{3, 30, {}}, {4, 42, {}}}}});
    chart.band = ChartBand{{{3, 30, {}}, {4, 38, {}}}, {{3, 30, {}}, {4, 46, {}}}, u"forecast 42 (38–46)"_s};
    const QStringList rows = chartTable(chart).split(u'\n');
    EXPECT_EQ(rows.at(0), u"Month\tpledged line\tactual\tforecast\tforecast, low\tforecast, high"_s);
    EXPECT_EQ(rows.at(3), u"Mar\t25\t30\t\t\t"_s);
    EXPECT_EQ(rows.at(4), u"Apr\t40\t\t42\t38\t46"_s);
}

TEST(ChartTable, ListsTheLightsOfEveryUnit) {
    const LightBars bars{u"Departments"_s, {{u"金融办"_s, 1, 2, 3, 4, 5}}};
    EXPECT_TRUE(chartTable(bars).endsWith(u"金融办\t1\t2\t3\t4\t5\n"_s));
}

TEST(ChartView, CopiesItsPictureAndItsData) {
    ChartView view{Theme()};
    view.resize(600, 300);
    view.setSpec(loans());
    view.show();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->image().size(), QSize(1200, 600));
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), chartTable(loans()));
}

TEST(ChartPainter, PaintsTheForecastsBandUnderItsLine) {
    PledgeChart chart = loans();
    chart.asOf.reset();
    chart.band = ChartBand{{{1, 4, {}}, {4, 10, {}}}, {{1, 4, {}}, {4, 40, {}}}, {}};
    chart.lines.push_back({LineRole::Forecast, u"forecast"_s, {{{1, 4, {}}, {2, 20, {}}, {4, 25, {}}}}});
    QImage image(400, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setBrush(Qt::red);
    ChartPainter().paint(painter, QRectF(0, 0, 400, 240), chart, Theme());
    painter.end();
    const QRgb band = chartStyle(Theme()).band.rgb();
    int inked = 0;
    int filled = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            inked += image.pixel(x, y) == band ? 1 : 0;
            filled += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
        }
    }
    EXPECT_GT(inked, 1000);
    EXPECT_EQ(filled, 0) << "a line is filled with the painter's brush";
}

TEST(ChartPainter, PaintsTheSameChartOnAnyDevice) {
    QImage image(400, 240, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    ChartPainter().paint(painter, QRectF(0, 0, 400, 240), loans(), Theme());
    painter.end();
    int inked = 0;
    for (int x = 0; x < image.width(); ++x) {
        inked += image.pixelColor(x, 120) != QColor(Qt::white) ? 1 : 0;
    }
    EXPECT_GT(inked, 0);
}

}  // namespace pledge
