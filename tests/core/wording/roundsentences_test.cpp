#include <core/wording/sentences.h>
#include <tests/core/wording/chinese.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using ChineseRoundSentences = test::Chinese;

}  // namespace

TEST_F(ChineseRoundSentences, NameTheUnitAndTheMonthThatIsLocked) {
    EXPECT_EQ(sentence({ErrorCode::MonthLocked, u"金融办"_s, {u"2022-06"_s}, {}}),
              u"金融办的2022-06数据已核定锁定，如需更正，请先由审核方说明原因后重新开放。"_s);
}

TEST_F(ChineseRoundSentences, SayWhyAStepIsRefused) {
    EXPECT_EQ(sentence({ErrorCode::RoundRefused, u"金融办"_s, {u"2022-06"_s, u"not_submitted"_s}, {}}),
              u"金融办的2022-06数据尚未报送。"_s);
    EXPECT_EQ(sentence({ErrorCode::RoundRefused, u"金融办"_s, {u"2022-06"_s, u"other"_s}, {}}),
              u"金融办的2022-06数据目前不能进行此项操作。"_s);
}

TEST_F(ChineseRoundSentences, NameTheLimitOfAFile) {
    EXPECT_EQ(sentence({ErrorCode::AttachmentRefused, u"录像.mp4"_s, {u"size"_s, u"20"_s}, {}}),
              u"“录像.mp4”过大，佐证材料每个不超过20 MB。请压缩后再附，或在计划设置中调整上限。"_s);
}

TEST_F(ChineseRoundSentences, NameTheCellThatWasTamperedWith) {
    EXPECT_EQ(sentence({ErrorCode::HandoutTampered, u"金融办-2022-06.xlsx"_s, {u"cell"_s, u"D7"_s}, {}}),
              u"“金融办-2022-06.xlsx”中锁定的单元格D7被改动，请与责任单位核实或重新发放。"_s);
}

TEST(RoundSentences, AreThereForEveryCodeOfTheRoundWhateverItsDetails) {
    for (const ErrorCode code :
         {ErrorCode::MonthLocked, ErrorCode::RoundRefused, ErrorCode::AttachmentRefused, ErrorCode::ProblemRefused,
          ErrorCode::LedgerRefused, ErrorCode::LedgerRowRefused, ErrorCode::HandoutForeign, ErrorCode::HandoutTampered,
          ErrorCode::HandoutStale, ErrorCode::NoTableFound}) {
        EXPECT_FALSE(sentence({code, u"it"_s, {}, {}}).isEmpty());
    }
}

}  // namespace pledge
