#include <tests/support/inventedtext.h>
#include <ui/widgets/sourceview.h>

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr int kLines = 20'000;

class SourceViewTest : public testing::Test {
protected:
    SourceViewTest() {
        m_view.resize(400, 300);
        m_view.show();
        m_view.showText(m_text.shown);
        m_view.setMarks(SourceMarks(marksOf(m_text.sheet, m_text.offsets)),
                        std::vector<Decision>(m_text.sheet.entries.size(), Decision::Open));
        QApplication::processEvents();
    }

    [[nodiscard]] QPoint pointAt(const QString& words) {
        QTextCursor cursor(m_view.document());
        cursor.setPosition(static_cast<int>(m_text.shown.indexOf(words)) + 1);
        return m_view.cursorRect(cursor).center();
    }
    [[nodiscard]] QTextCharFormat formatAt(const QString& words) const {
        const int begin = static_cast<int>(m_text.shown.indexOf(words));
        QTextCharFormat format;
        for (const QTextEdit::ExtraSelection& each : m_view.extraSelections()) {
            if (each.cursor.selectionStart() <= begin && begin < each.cursor.selectionEnd()) {
                format = each.format;
            }
        }
        return format;
    }

    ReadText m_text = inventedText();
    SourceView m_view{Theme()};
};

}  // namespace

TEST_F(SourceViewTest, AsksForThePromiseThatIsClicked) {
    QSignalSpy asked(&m_view, &SourceView::entryAsked);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, pointAt(u"165"_s));
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<std::size_t>(), kLoansDraft);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, pointAt(u"水务处"_s));
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(SourceViewTest, AsksForThePromiseAtTheCaret) {
    QSignalSpy asked(&m_view, &SourceView::entryAsked);
    m_view.choose(kPipesDraft);
    QTest::keyClick(&m_view, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().value<std::size_t>(), kPipesDraft);
}

TEST_F(SourceViewTest, MarksValuesAndDatesBySeparateShapes) {
    EXPECT_EQ(formatAt(u"165"_s).underlineStyle(), QTextCharFormat::SingleUnderline);
    EXPECT_EQ(formatAt(u"9月底"_s).underlineStyle(), QTextCharFormat::DashUnderline);
    EXPECT_EQ(formatAt(u"水务处"_s).underlineStyle(), QTextCharFormat::WaveUnderline);
}

TEST_F(SourceViewTest, StrikesOutWhatIsRejected) {
    std::vector<Decision> decisions(m_text.sheet.entries.size(), Decision::Open);
    decisions[kPipesDraft] = Decision::Rejected;
    m_view.setMarks(SourceMarks(marksOf(m_text.sheet, m_text.offsets)), decisions);
    EXPECT_TRUE(formatAt(u"12.5"_s).fontStrikeOut());
    EXPECT_FALSE(formatAt(u"40"_s).fontStrikeOut());
}

TEST_F(SourceViewTest, IsNeverChanged) {
    QTest::keyClicks(&m_view, u"abc"_s);
    QTest::keyClick(&m_view, Qt::Key_Delete);
    EXPECT_EQ(m_view.toPlainText(), m_text.shown);
}

TEST_F(SourceViewTest, ScrollsALongTextWithoutLayingOutEveryMark) {
    QString text;
    std::vector<SourceMark> marks;
    for (int line = 0; line < kLines; ++line) {
        marks.push_back({static_cast<int>(text.size()), static_cast<int>(text.size()) + 20, SourcePart::Statement,
                         static_cast<std::size_t>(line)});
        text += u"第%1项：全年新铺供水管网若干公里，改造泵站若干座，完成水井若干眼。\n"_s.arg(line, 6);
    }
    m_view.showText(text);
    m_view.setMarks(SourceMarks(marks), std::vector<Decision>(kLines, Decision::Open));
    for (int entry = 0; entry < kLines; entry += kLines / 50) {
        m_view.choose(static_cast<std::size_t>(entry));
        QApplication::processEvents();
        EXPECT_LT(m_view.extraSelections().size(), 60);
    }
}

}  // namespace pledge::test
