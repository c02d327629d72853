#include <core/report/chartspec.h>
#include <ui/charts/chartpainter.h>
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
