#include <tests/support/inventedtext.h>
#include <ui/models/sourcemarks.h>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class SourceMarksTest : public testing::Test {
protected:
    [[nodiscard]] QString wordsOf(const SourceMark& mark) const {
        return text.shown.mid(mark.begin, mark.end - mark.begin);
    }
    [[nodiscard]] int at(const QString& words) const { return static_cast<int>(text.shown.indexOf(words)); }

    const ReadText text = inventedText();
    const SourceMarks marks{marksOf(text.sheet, text.offsets)};
};

}  // namespace

TEST_F(SourceMarksTest, StandInOrderOfTheTextTheWiderFirst) {
    EXPECT_TRUE(std::ranges::is_sorted(marks.all(), {},
                                       [](const SourceMark& mark) { return std::pair(mark.begin, -mark.end); }));
}

TEST_F(SourceMarksTest, ShowAnOwnerOnceHoweverManyPromisesStandUnderIt) {
    const auto owners = std::ranges::count(marks.all(), SourcePart::Owner, &SourceMark::part);
    EXPECT_EQ(owners, 2);
}

TEST_F(SourceMarksTest, CoverTheVeryWords) {
    const SourceMark* pipes = marks.statementOf(kPipesDraft);
    ASSERT_NE(pipes, nullptr);
    EXPECT_EQ(wordsOf(*pipes), u"全年新铺供水管网12.5公里"_s);
}

TEST_F(SourceMarksTest, TellThePromiseUnderTheMouse) {
    const SourceMark* found = marks.statementAt(at(u"165"_s));
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->entry, kLoansDraft);
    EXPECT_EQ(wordsOf(*found), u"9月底165亿元"_s);
    EXPECT_EQ(marks.statementAt(at(u"水务处"_s)), nullptr);
    EXPECT_EQ(marks.statementAt(0), nullptr);
}

TEST_F(SourceMarksTest, GiveOnlyThoseInAPartOfTheText) {
    const auto found = marks.within(at(u"水务处"_s), at(u"约更新"_s));
    ASSERT_FALSE(found.empty());
    for (const SourceMark& mark : found) {
        EXPECT_EQ(mark.entry, kPipesDraft);
    }
    EXPECT_TRUE(marks.within(0, 3).empty());
}

}  // namespace pledge::test
