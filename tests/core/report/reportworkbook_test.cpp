#include <core/report/reportbuilder.h>
#include <core/report/reportexport.h>
#include <core/report/reportworkbook.h>
#include <tests/core/report/reportplan.h>
#include <tests/support/printers.h>
#include <tests/support/workbookreader.h>

#include <QDir>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class ReportWorkbook : public test::ChineseReport {
protected:
    [[nodiscard]] Result<bool> write(const Progress& progress) const {
        return writeWorkbook(*buildReport(m_plan, m_period), path(), progress);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"r.xlsx"_s); }

    QTemporaryDir m_folder;
};

bool goOn(int) {
    return true;
}

TEST_F(ReportWorkbook, HasASheetForEveryReader) {
    ASSERT_TRUE(*write(goOn));
    const QString book = test::partOf(path(), "xl/workbook.xml");
    for (const QString& name :
         {u"概况"_s, u"部门"_s, u"镇街"_s, u"全部承诺"_s, u"滞后与未报送"_s, u"节点"_s, u"主要指标图"_s}) {
        EXPECT_TRUE(book.contains(u"name=\"%1\""_s.arg(name))) << name.toStdString();
    }
}

TEST_F(ReportWorkbook, HoldsFiguresAndRatesAsNumbers) {
    ASSERT_TRUE(*write(goOn));
    const QString cells = test::cellsOf(path());
    EXPECT_TRUE(cells.contains(u"全部承诺/3/5:numeric:684"_s)) << cells.toStdString();
    EXPECT_TRUE(cells.contains(u"全部承诺/3/6:numeric:856"_s));
    EXPECT_TRUE(cells.contains(u"全部承诺/3/7:numeric:79.9"_s));
    EXPECT_TRUE(cells.contains(u"全部承诺/3/8:numeric:29.9"_s));
    EXPECT_TRUE(cells.contains(u"全部承诺/3/15:string:\"2022-06\""_s));
}

TEST_F(ReportWorkbook, SaysSampleDataOnEveryPrintedSheet) {
    ASSERT_TRUE(*write(goOn));
    for (int sheet = 1; sheet <= 7; ++sheet) {
        const QByteArray part = "xl/worksheets/sheet" + QByteArray::number(sheet) + ".xml";
        EXPECT_TRUE(test::partOf(path(), part.constData()).contains(u"示例数据"_s)) << part.constData();
    }
}

TEST_F(ReportWorkbook, CarriesNativeCharts) {
    ASSERT_TRUE(*write(goOn));
    EXPECT_TRUE(test::partOf(path(), "xl/charts/chart1.xml").contains(u"barChart"_s));
    EXPECT_TRUE(test::partOf(path(), "xl/charts/chart3.xml").contains(u"lineChart"_s));
}

TEST_F(ReportWorkbook, LeavesNothingWhenItIsStopped) {
    const auto written = write([](int percent) { return percent < 40; });
    ASSERT_TRUE(written);
    EXPECT_FALSE(*written);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST(ReportFormats, AreReadFromAList) {
    EXPECT_EQ(*parseFormats(u"pdf,xlsx"), (std::vector{ReportFormat::Pdf, ReportFormat::Xlsx}));
    EXPECT_EQ(*parseFormats(u"XLSX, xlsx"), (std::vector{ReportFormat::Xlsx}));
    for (const char16_t* text : {u"", u"docx", u"pdf,"}) {
        EXPECT_EQ(parseFormats(text).error().code, ErrorCode::WrongUsage);
    }
}

}  // namespace
}  // namespace pledge
