#include <core/report/reportbuilder.h>
#include <tests/core/report/reportplan.h>
#include <tests/support/printers.h>
#include <ui/printing/charthandoff.h>
#include <ui/printing/pdfreportwriter.h>
#include <ui/printing/printfonts.h>

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

/// What a tool of poppler says about a file; the tools are part of what ./dev installs.
QString poppler(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << tool.toStdString() << " is missing: install poppler-utils";
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool drawDirectly(QPainter& painter, const QRectF& target, const ChartSpec& chart) {
    drawPrintedChart(painter, target, chart);
    return true;
}

bool goOn(int) {
    return true;
}

class PdfReport : public test::ChineseReport {
protected:
    Result<bool> write(const Progress& progress = goOn) {
        PdfReportWriter writer(drawDirectly);
        return writer.write(*buildReport(m_plan, m_period), path(), progress);
    }
    [[nodiscard]] QString path() const { return m_folder.filePath(u"r.pdf"_s); }
    [[nodiscard]] QString text() const { return poppler(u"pdftotext"_s, {path(), u"-"_s}).remove(u'\n'); }

    QTemporaryDir m_folder;
};

TEST_F(PdfReport, CanBeSearchedInChinese) {
    ASSERT_TRUE(*write());
    const QString found = text();
    for (const QString& phrase : {u"一、总体情况"_s, u"快于序时进度29.9个百分点"_s, u"股份制改造"_s, u"未报送"_s}) {
        EXPECT_TRUE(found.contains(phrase)) << phrase.toStdString();
    }
    for (const QChar character : found) {
        const bool isRadical = character >= QChar(0x2E80) && character <= QChar(0x2FDF);
        EXPECT_FALSE(isRadical) << "U+" << std::hex << static_cast<unsigned>(character.unicode());
    }
}

TEST_F(PdfReport, EmbedsItsFontsAndDrawsChartsAsVectors) {
    ASSERT_TRUE(*write());
    const QStringList fonts = poppler(u"pdffonts"_s, {path()}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    ASSERT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        EXPECT_TRUE(font.contains(u" yes "_s)) << font.toStdString();
    }
    EXPECT_EQ(poppler(u"pdfimages"_s, {u"-list"_s, path()}).split(u'\n', Qt::SkipEmptyParts).size(), 2);
}

TEST_F(PdfReport, SaysBasisSampleAndNumberOnEveryPage) {
    ASSERT_TRUE(*write());
    const QStringList pages = poppler(u"pdftotext"_s, {path(), u"-"_s}).split(u'\f', Qt::SkipEmptyParts);
    ASSERT_GT(pages.size(), 3);
    for (int page = 0; page < pages.size(); ++page) {
        EXPECT_TRUE(pages[page].contains(u"示例数据"_s)) << page;
        EXPECT_TRUE(pages[page].contains(u"截至2022年6月底"_s)) << page;
        const QRegularExpression number(u"—\\s*%1\\s*—"_s.arg(page + 1));
        EXPECT_TRUE(pages[page].contains(number)) << page;
    }
}

TEST_F(PdfReport, LaysWideTablesAcrossThePage) {
    ASSERT_TRUE(*write());
    const QString info = poppler(u"pdfinfo"_s, {u"-f"_s, u"1"_s, u"-l"_s, u"50"_s, path()});
    EXPECT_TRUE(info.contains(u"595 x 842"_s)) << info.toStdString();
    EXPECT_TRUE(info.contains(u"842 x 595"_s)) << info.toStdString();
}

TEST_F(PdfReport, LeavesNothingWhenItIsStopped) {
    const auto written = write([](int percent) { return percent < 50; });
    ASSERT_TRUE(written);
    EXPECT_FALSE(*written);
    EXPECT_TRUE(QDir(m_folder.path()).isEmpty());
}

TEST_F(PdfReport, SaysWhenItCannotBeWritten) {
    PdfReportWriter writer(drawDirectly);
    const auto written = writer.write(*buildReport(m_plan, m_period), m_folder.filePath(u"no/r.pdf"_s), goOn);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::FileReadOnly);
}

}  // namespace
}  // namespace pledge
