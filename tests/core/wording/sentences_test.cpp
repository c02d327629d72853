#include <core/wording/sentences.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using ChineseSentences = test::Chinese;

}  // namespace

TEST_F(ChineseSentences, NameFileRowAndColumnBeforeTheFault) {
    EXPECT_EQ(sentence({ErrorCode::NotANumber, {}, {u"约120"_s}, Place{u"june.csv"_s, {}, 3, 4}}),
              u"june.csv 第3行 第4列：“约120”不是数字，请填写类似 12.5 的普通数字。"_s);
}

TEST_F(ChineseSentences, SayBothFiguresOfAFall) {
    EXPECT_EQ(sentence({ErrorCode::FigureFalls, u"新增贷款"_s, {u"2022-06"_s, u"95"_s, u"2022-05"_s, u"100"_s}, {}}),
              u"“新增贷款”是累计数：2022-06报95，与2022-05的100不符（累计数一般不回落）。如数字无误，请说明原因。"_s);
}

TEST_F(ChineseSentences, ListTheCandidatesOfAnAmbiguousName) {
    EXPECT_EQ(sentence({ErrorCode::AmbiguousName, u"经开区"_s, {u"甲"_s, u"乙"_s}, {}}),
              u"“经开区”可能指以下任意一个：甲、乙。"_s);
}

TEST_F(ChineseSentences, PutCodesOfTheProgramIntoWords) {
    EXPECT_EQ(sentence({ErrorCode::WrongFigureKind, u"政策"_s, {u"note"_s}, {}}), u"“政策”应填报文字说明。"_s);
}

TEST(Sentences, NameTheSheetOfAWorkbook) {
    EXPECT_EQ(sentence({ErrorCode::MissingCell, {}, {u"value"_s}, Place{u"a.xlsx"_s, u"June"_s, 2, 4}}),
              u"a.xlsx, sheet “June”, cell D2: The cell “value” is empty; a blank is not a zero."_s);
    EXPECT_EQ(sentence({ErrorCode::MissingCell, {}, {u"value"_s}, Place{u"a.xlsx"_s, u"June"_s, 10, 16384}}),
              u"a.xlsx, sheet “June”, cell XFD10: The cell “value” is empty; a blank is not a zero."_s);
    EXPECT_EQ(sentence({ErrorCode::WrongHeader, {}, {u"a"_s, u"b"_s}, Place{u"a.xlsx"_s, u"June"_s, 1, 0}}),
              u"a.xlsx, sheet “June”, row 1: The header must be “a”, but it is “b”."_s);
}

TEST_F(ChineseSentences, NameTheCellOfASpreadsheet) {
    EXPECT_EQ(sentence({ErrorCode::NotANumber, {}, {u"约120"_s}, Place{u"六月.xlsx"_s, u"Sheet1"_s, 5, 3}}),
              u"六月.xlsx 表 Sheet1 C5：“约120”不是数字，请填写类似 12.5 的普通数字。"_s);
}

TEST(Sentences, NameADamagedFileOnceAndADamagedPartInIt) {
    const Place file{u"a.xlsx"_s, {}, 0, 0};
    EXPECT_EQ(sentence({ErrorCode::FileCorrupt, u"a.xlsx"_s, {u"no_sheet"_s}, file}),
              u"“a.xlsx” is damaged: it holds no sheet of a spreadsheet."_s);
    EXPECT_EQ(sentence({ErrorCode::FileCorrupt, u"xl/styles.xml"_s, {u"xml"_s}, file}),
              u"a.xlsx: “xl/styles.xml” is damaged: it is no well-formed XML."_s);
}

TEST(Sentences, SayWhatElseAnErrorKnows) {
    EXPECT_EQ(sentence({ErrorCode::UnknownUnit, u"Nowhere"_s, {u"North"_s, u"East"_s}, {}}),
              u"The plan has no unit “Nowhere” here; there is: North, East."_s);
    EXPECT_EQ(sentence({ErrorCode::NotUtf8, {}, {u"old_workbook"_s}, Place{u"a.xls"_s, {}, 0, 0}}),
              u"a.xls: This is an old workbook (.xls). Open it in WPS or Excel and save it as .xlsx."_s);
    EXPECT_EQ(sentence({ErrorCode::NotUtf8, {}, {u"web_page"_s}, Place{u"a.xls"_s, {}, 0, 0}}),
              u"a.xls: This is a web page, whatever its name says. Open it in WPS or Excel and save it as .xlsx."_s);
}

TEST_F(ChineseSentences, SayWhyAFileIsNoTextAndWhatHelps) {
    const Place file{u"a.doc"_s, {}, 0, 0};
    EXPECT_EQ(
        sentence({ErrorCode::NotAText, u"a.doc"_s, {u"old_document"_s}, file}),
        u"不支持“a.doc”的文件格式（如 .doc、.wps、.xls、.et、.rtf、.ofd 等）。请用 WPS 或 Word 打开，另存为 .docx、.xlsx 或 PDF。"_s);
    EXPECT_EQ(sentence({ErrorCode::NotAText, u"a.doc"_s, {u"pictures_only"_s}, file}),
              u"“a.doc”只有扫描的页面图片，没有文字。请先用其他软件识别文字（OCR），或直接粘贴文字。"_s);
    EXPECT_EQ(sentence({ErrorCode::FileCorrupt, u"a.doc"_s, {u"utf8"_s}, Place{u"a.doc"_s, {}, 7, 0}}),
              u"a.doc 第7行：文件“a.doc”已损坏：这一行有损坏的字符，请重新保存为 UTF-8。"_s);
    EXPECT_EQ(sentence({ErrorCode::DraftRefused, u"新增贷款"_s, {u"due"_s}, {}}),
              u"“新增贷款”不能成为承诺事项：缺少完成时限，或时限不在计划期内。"_s);
}

TEST(Sentences, DoNotDoubleAFullStop) {
    EXPECT_EQ(sentence({ErrorCode::WrongUsage, {}, {u"Unknown option 'x'."_s}, {}}), u"Unknown option 'x'."_s);
}

TEST(Sentences, LeavePositionsInUsersTextAlone) {
    EXPECT_EQ(sentence({ErrorCode::UnknownPledge, u"%2"_s, {u"Finance"_s}, {}}), u"Finance has no pledge “%2”."_s);
}

TEST(Sentences, ThereIsOneForEveryCode) {
    for (int code = 0; code <= static_cast<int>(ErrorCode::System); ++code) {
        const Error error{static_cast<ErrorCode>(code), u"S"_s, {u"one"_s, u"two"_s, u"three"_s, u"four"_s}, {}};
        const QString text = sentence(error);
        EXPECT_GT(text.size(), 2) << code;
        EXPECT_FALSE(text.contains(u'%')) << code;
    }
}

}  // namespace pledge
