#include <tests/support/entryplan.h>
#include <tests/support/printers.h>
#include <ui/pages/reportpage.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class ReportPageTest : public testing::Test {
protected:
    ReportPageTest() {
        m_page.resize(1366, 700);
        m_page.setFolder(m_folder.filePath(u"out"_s));
    }

    [[nodiscard]] bool shows(const QString& text) const {
        const auto labels = m_page.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&text](const QLabel* label) { return label->text().contains(text); });
    }
    [[nodiscard]] QStringList files() const { return QDir(m_folder.filePath(u"out"_s)).entryList(QDir::Files); }

    test::EntryPlan m_plan;
    QTemporaryDir m_folder;
    ReportPage m_page{&m_plan.state(), Theme()};
};

TEST_F(ReportPageTest, OpensOnTheQuarterOfTheAsOfMonth) {
    EXPECT_EQ(m_page.period()->token(), u"2022Q2"_s);
}

TEST_F(ReportPageTest, FollowsTheAsOfMonth) {
    m_plan.state().setAsOf(Month(2022, 2));
    EXPECT_EQ(m_page.period()->token(), u"2022Q1"_s);
}

TEST_F(ReportPageTest, TellsBeforehandWhatTheReportWillSay) {
    EXPECT_TRUE(shows(u"The 2 departments stand with"_s));
    m_page.setPeriod(ReportPeriod(ReportPeriod::Length::HalfYear, Month(2022, 6)));
    EXPECT_EQ(m_page.period()->token(), u"2022H1"_s);
    EXPECT_TRUE(shows(u"first half"_s));
}

TEST_F(ReportPageTest, WarnsOfAPeriodThatIsNotOverAtTheAsOfMonth) {
    EXPECT_TRUE(shows(u"is ready to be written"_s));
    m_plan.state().setAsOf(Month(2022, 7));
    EXPECT_EQ(m_page.period()->token(), u"2022Q3"_s);
    EXPECT_TRUE(shows(u"is not over at the as-of month"_s));
    EXPECT_FALSE(shows(u"is ready to be written"_s));
}

TEST_F(ReportPageTest, WritesTheChosenFormatsAndLinksToTheFolder) {
    QSignalSpy exported(&m_page, &ReportPage::exported);
    m_page.exportNow();
    ASSERT_TRUE(exported.wait(60'000));
    EXPECT_EQ(files().size(), 2);
    EXPECT_TRUE(shows(u"<a href=\"file://"_s));
}

TEST_F(ReportPageTest, AsksForAFormatInsteadOfWritingNothing) {
    for (QCheckBox* box : m_page.findChildren<QCheckBox*>()) {
        box->setChecked(false);
    }
    m_page.exportNow();
    EXPECT_TRUE(shows(u"Choose at least one format."_s));
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ReportPageTest, SaysOnThePageWhyNothingWasWritten) {
    QFile inTheWay(m_folder.filePath(u"file"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    m_page.setFolder(inTheWay.fileName() + u"/out"_s);
    QSignalSpy exported(&m_page, &ReportPage::exported);
    m_page.exportNow();
    ASSERT_TRUE(exported.wait(60'000));
    EXPECT_TRUE(shows(u"file/out"_s));
}

}  // namespace
}  // namespace pledge
