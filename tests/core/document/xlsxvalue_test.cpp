#include <core/document/xlsxvalue.h>
#include <tests/support/printers.h>
#include <tests/support/rowname.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct FigureRow {
    const char* name;
    const char* stored;
    FigureFormat format;
    const char* shown;
};

const FigureRow kFigures[] = {
    {"Whole", "115", FigureFormat::Plain, "115"},
    {"Zero", "0", FigureFormat::Plain, "0"},
    {"NegativeZero", "-0", FigureFormat::Plain, "0"},
    {"ZeroDecimals", "0.000", FigureFormat::Plain, "0"},
    {"Decimals", "647.4", FigureFormat::Plain, "647.4"},
    {"TrailingZeros", "12.50", FigureFormat::Plain, "12.5"},
    {"Negative", "-3.57", FigureFormat::Plain, "-3.57"},
    {"SmallDecimals", "0.0005", FigureFormat::Plain, "0.0005"},
    {"NoWholePart", ".5", FigureFormat::Plain, "0.5"},
    {"Blanks", " 12 ", FigureFormat::Plain, "12"},
    {"SeventeenDigits", "0.30000000000000004", FigureFormat::Plain, "0.3"},
    {"SeventeenDigitsBelow", "313.63999999999999", FigureFormat::Plain, "313.64"},
    {"LongFraction", "123456789012.34567", FigureFormat::Plain, "123456789012.346"},
    {"LongWhole", "123456789012345678", FigureFormat::Plain, "123456789012346000"},
    {"NegativeExponent", "1.5E-3", FigureFormat::Plain, "0.0015"},
    {"PositiveExponent", "1E+2", FigureFormat::Plain, "100"},
    {"PlainExponent", "1.25e2", FigureFormat::Plain, "125"},
    {"ResidueOfADifference", "5.5511151231257827E-17", FigureFormat::Plain, "0.0000000000000000555111512312578"},
    {"HugeExponent", "1E300", FigureFormat::Plain, "1E300"},
    {"EndlessExponent", "0E999999999999", FigureFormat::Plain, "0"},
    {"NoFigure", "abc", FigureFormat::Plain, "abc"},
    {"Infinite", "1E999", FigureFormat::Plain, "1E999"},
    {"Percent", "0.2", FigureFormat::Percent, "20%"},
    {"PercentAboveHundred", "1.255", FigureFormat::Percent, "125.5%"},
    {"SmallPercent", "0.0005", FigureFormat::Percent, "0.05%"},
    {"WholePercent", "1", FigureFormat::Percent, "100%"},
    {"ZeroPercent", "0", FigureFormat::Percent, "0%"},
    {"Date", "44742", FigureFormat::Date, "2022-06-30"},
    {"DateAndTime", "44742.75", FigureFormat::Date, "2022-06-30 18:00:00"},
    {"NearlyMidnight", "44741.999999999", FigureFormat::Date, "2022-06-30"},
    {"Month", "44713", FigureFormat::Month, "2022-06"},
    {"MonthThatHidesItsDay", "44742", FigureFormat::Month, "2022-06-30"},
    {"FirstDay", "1", FigureFormat::Date, "1900-01-01"},
    {"BeforeTheDayThatNeverWas", "59", FigureFormat::Date, "1900-02-28"},
    {"TheDayThatNeverWas", "60", FigureFormat::Date, "60"},
    {"AfterTheDayThatNeverWas", "61", FigureFormat::Date, "1900-03-01"},
    {"BeforeTheCalendar", "-1", FigureFormat::Date, "-1"},
    {"LastDay", "2958465", FigureFormat::Date, "9999-12-31"},
    {"AfterTheCalendar", "2958466", FigureFormat::Date, "2958466"},
};

class FigureOfACell : public testing::TestWithParam<FigureRow> {};

}  // namespace

TEST_P(FigureOfACell, IsWrittenOut) {
    const FigureRow& row = GetParam();
    EXPECT_EQ(figureText(row.stored, row.format, false).toStdString(), row.shown);
}

INSTANTIATE_TEST_SUITE_P(XlsxValue, FigureOfACell, testing::ValuesIn(kFigures), test::RowName{});

TEST(XlsxValue, CountsDaysFrom1904WhereTheWorkbookDoes) {
    EXPECT_EQ(figureText("0", FigureFormat::Date, true), "1904-01-01");
    EXPECT_EQ(figureText("43280", FigureFormat::Date, true), "2022-06-30");
}

namespace {

struct CodeRow {
    const char* name;
    QString code;
    FigureFormat format;
};

const CodeRow kCodes[] = {
    {"General", u"General"_s, FigureFormat::Plain},
    {"ChineseGeneral", u"G/通用格式"_s, FigureFormat::Plain},
    {"Thousands", u"#,##0.00"_s, FigureFormat::Plain},
    {"RedBelowZero", u"0.00;[Red]-0.00"_s, FigureFormat::Plain},
    {"QuotedLetters", u"0\"day\""_s, FigureFormat::Plain},
    {"EscapedLetters", u"0\\d\\y"_s, FigureFormat::Plain},
    {"Exponent", u"0.00E+00"_s, FigureFormat::Plain},
    {"Percent", u"0.00%"_s, FigureFormat::Percent},
    {"IsoDate", u"yyyy-mm-dd"_s, FigureFormat::Date},
    {"ChineseDate", u"yyyy\"年\"m\"月\"d\"日\";@"_s, FigureFormat::Date},
    {"DateInALanguage", u"[$-804]yyyy年m月d日"_s, FigureFormat::Date},
    {"DateAndTime", u"yyyy/m/d h:mm"_s, FigureFormat::Date},
    {"DayOfTheMonth", u"m月d日"_s, FigureFormat::Date},
    {"MonthOnly", u"m\"月\""_s, FigureFormat::Date},
    {"Weekday", u"[$-804]aaaa"_s, FigureFormat::Date},
    {"YearAndMonth", u"yyyy\"年\"m\"月\""_s, FigureFormat::Month},
    {"EnglishMonth", u"mmm-yy"_s, FigureFormat::Month},
    {"Time", u"h:mm:ss"_s, FigureFormat::Plain},
    {"MinutesAndSeconds", u"mm:ss"_s, FigureFormat::Plain},
    {"ElapsedHours", u"[h]:mm:ss"_s, FigureFormat::Plain},
    {"OpenQuote", u"0\"abc"_s, FigureFormat::Plain},
};

class NumberFormat : public testing::TestWithParam<CodeRow> {};

}  // namespace

TEST_P(NumberFormat, SaysWhatTheFigureStandsFor) {
    EXPECT_EQ(figureFormat(GetParam().code), GetParam().format);
}

INSTANTIATE_TEST_SUITE_P(XlsxValue, NumberFormat, testing::ValuesIn(kCodes), test::RowName{});

TEST(XlsxValue, ReadsCellNamesInsideASheet) {
    const auto last = cellName(u"XFD1048576");
    ASSERT_TRUE(last);
    EXPECT_EQ(last->row, kXlsxRows - 1);
    EXPECT_EQ(last->column, kXlsxColumns - 1);
    const auto fifth = cellName(u"C5");
    ASSERT_TRUE(fifth);
    EXPECT_EQ(fifth->row, 4);
    EXPECT_EQ(fifth->column, 2);
    for (const QStringView wrong :
         {u"", u"A", u"5", u"A0", u"XFE1", u"A1048577", u"a1", u"A-1", u"A1B", u"AAAAAAAAAA1"}) {
        EXPECT_FALSE(cellName(wrong)) << wrong.toString().toStdString();
    }
}

}  // namespace pledge
