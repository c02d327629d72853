#include <core/document/workbook.h>
#include <tests/support/printers.h>
#include <tests/support/workbookreader.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class WorkbookFile : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"表.xlsx"_s); }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    QTemporaryDir m_folder;
    CellStyle m_style;
};

Decimal figure(const QString& text) {
    return *Decimal::parse(text);
}

TEST_F(WorkbookFile, KeepsTextsAndExactNumbersInTypedCells) {
    Workbook workbook(path());
    Sheet sheet = workbook.addSheet(u"部门"_s);
    sheet.text({0, 0}, u"经信局"_s, m_style);
    sheet.number({0, 1}, figure(u"36.8"_s), m_style);
    sheet.number({0, 2}, 24, m_style);
    ASSERT_TRUE(workbook.save());

    const QString cells = test::cellsOf(path());
    EXPECT_TRUE(cells.contains(u"部门/0/0:string:\"经信局\""_s)) << cells.toStdString();
    EXPECT_TRUE(cells.contains(u"部门/0/1:numeric:36.8"_s)) << cells.toStdString();
    EXPECT_TRUE(cells.contains(u"部门/0/2:numeric:24"_s)) << cells.toStdString();
}

TEST_F(WorkbookFile, WritesNoFormulaWhateverATextBeginsWith) {
    Workbook workbook(path());
    Sheet sheet = workbook.addSheet(u"s"_s);
    const QStringList texts{u"=1+1"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s};
    for (int row = 0; row < texts.size(); ++row) {
        sheet.text({row, 0}, texts[row], m_style);
    }
    ASSERT_TRUE(workbook.save());

    EXPECT_FALSE(test::partOf(path(), "xl/worksheets/sheet1.xml").contains(u"<f>"_s));
    EXPECT_TRUE(test::cellsOf(path()).contains(u"s/0/0:string:\"=1+1\""_s));
}

TEST_F(WorkbookFile, WritesAFigureBeyondFifteenDigitsAsText) {
    Workbook workbook(path());
    Sheet sheet = workbook.addSheet(u"s"_s);
    sheet.number({0, 0}, figure(u"9223372036854.775807"_s), m_style);
    sheet.number({1, 0}, figure(u"123456789.123456"_s), m_style);
    ASSERT_TRUE(workbook.save());

    const QString cells = test::cellsOf(path());
    EXPECT_TRUE(cells.contains(u"s/0/0:string:\"9223372036854.775807\""_s)) << cells.toStdString();
    EXPECT_TRUE(cells.contains(u"s/1/0:numeric:"_s)) << cells.toStdString();
}

TEST_F(WorkbookFile, FreezesRepeatsAndNumbersPages) {
    Workbook workbook(path());
    Sheet sheet = workbook.addSheet(u"s"_s);
    sheet.text({0, 0}, u"a"_s, m_style);
    sheet.freeze({1, 2});
    sheet.repeatRows(0, 0);
    sheet.setUpPage(SheetPaper::A4Landscape, u"示例数据 & more"_s);
    ASSERT_TRUE(workbook.save());

    const QString xml = test::partOf(path(), "xl/worksheets/sheet1.xml");
    EXPECT_TRUE(xml.contains(u"xSplit=\"2\" ySplit=\"1\""_s)) << xml.toStdString();
    EXPECT_TRUE(xml.contains(u"orientation=\"landscape\""_s));
    EXPECT_TRUE(xml.contains(u"示例数据 &amp;&amp; more"_s)) << xml.toStdString();
    EXPECT_TRUE(xml.contains(u"&amp;P"_s));
    EXPECT_TRUE(test::partOf(path(), "xl/workbook.xml").contains(u"s!$1:$1"_s));
}

TEST_F(WorkbookFile, DrawsChartsFromItsCells) {
    Workbook workbook(path());
    Sheet sheet = workbook.addSheet(u"部门"_s);
    for (int row = 0; row < 3; ++row) {
        sheet.text({row, 0}, u"u"_s, m_style);
        sheet.number({row, 1}, row, m_style);
    }
    SheetChart chart;
    chart.kind = SheetChartKind::StackedBars;
    chart.title = u"图"_s;
    chart.series = {{u"绿"_s, {u"部门"_s, {0, 0}, {2, 0}}, {u"部门"_s, {0, 1}, {2, 1}}, 0x1B8A5A, SeriesStyle::Solid}};
    sheet.insert({4, 0}, chart);
    ASSERT_TRUE(workbook.save());

    const QString xml = test::partOf(path(), "xl/charts/chart1.xml");
    EXPECT_TRUE(xml.contains(u"'部门'!$B$1:$B$3"_s)) << xml.toStdString();
    EXPECT_TRUE(xml.contains(u"c:barDir val=\"bar\""_s));
    EXPECT_TRUE(xml.contains(u"c:grouping val=\"stacked\""_s));
}

TEST_F(WorkbookFile, LeavesNothingBehindUntilItIsSaved) {
    {
        Workbook workbook(path());
        workbook.addSheet(u"s"_s).text({0, 0}, u"a"_s, m_style);
    }
    EXPECT_EQ(files(), QStringList());
}

TEST_F(WorkbookFile, ReplacesAnOlderFileWhole) {
    QFile older(path());
    ASSERT_TRUE(older.open(QIODevice::WriteOnly));
    older.write("old");
    older.close();
    Workbook workbook(path());
    workbook.addSheet(u"s"_s).text({0, 0}, u"new"_s, m_style);
    ASSERT_TRUE(workbook.save());

    EXPECT_EQ(files(), QStringList{u"表.xlsx"_s});
    EXPECT_TRUE(test::cellsOf(path()).contains(u"\"new\""_s));
}

TEST_F(WorkbookFile, SaysWhenItCannotBeWritten) {
    Workbook workbook(m_folder.filePath(u"missing/x.xlsx"_s));
    workbook.addSheet(u"s"_s).text({0, 0}, u"a"_s, m_style);
    const Outcome saved = workbook.save();
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::FileReadOnly);
}

}  // namespace
}  // namespace pledge
