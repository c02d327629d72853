#include <core/exchange/statuswriter.h>
#include <tests/support/printers.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Type = StatusCell::Type;

/// One row whose pledge and actual are given, and nothing else.
StatusTable tableWith(const QString& pledge, const StatusCell& actual) {
    std::vector<StatusCell> row(static_cast<std::size_t>(statusColumns().size()));
    row[2] = {Type::Text, pledge};
    row[5] = actual;
    return {u"Plan \"A\""_s, Month(2022, 6), true, {row}};
}

}  // namespace

TEST(StatusCsv, WritesTheHeaderOfTheFormat) {
    EXPECT_EQ(statusCsv({}),
              u"unit,group,pledge,kind,unit_of_measure,actual,final_target,attainment,calendar_gap,milestone_due,"
              "milestone_target,milestone_state,expected,pace_gap,light,trend\n"_s);
}

TEST(StatusCsv, QuotesWhatNeedsIt) {
    const QString text = statusCsv(tableWith(u"a, \"b\""_s, {}));
    EXPECT_EQ(text.split(u'\n')[1], u",,\"a, \"\"b\"\"\",,,,,,,,,,,,,"_s);
}

TEST(StatusCsv, KeepsSpreadsheetsFromRunningATextAsAFormula) {
    for (const QString& dangerous : {u"=1+1"_s, u"+cmd"_s, u"-x"_s, u"@sum"_s, u"\tx"_s}) {
        EXPECT_EQ(statusCsv(tableWith(dangerous, {})).split(u'\n')[1].section(u',', 2, 2), u'\'' + dangerous);
    }
}

TEST(StatusCsv, LeavesANegativeFigureAFigure) {
    EXPECT_EQ(statusCsv(tableWith(u"x"_s, {Type::Number, u"-2.5"_s})).split(u'\n')[1], u",,x,,,-2.5,,,,,,,,,,"_s);
}

TEST(StatusJson, IsWellFormedAndSaysThatItIsASample) {
    const auto document =
        QJsonDocument::fromJson(statusJson(tableWith(u"x\n\"y\""_s, {Type::Number, u"120"_s})).toUtf8());
    ASSERT_TRUE(document.isObject());
    EXPECT_EQ(document[u"plan"_s].toString(), u"Plan \"A\""_s);
    EXPECT_EQ(document[u"as_of"_s].toString(), u"2022-06"_s);
    EXPECT_TRUE(document[u"sample"_s].toBool());
    const QJsonObject row = document[u"rows"_s].toArray().first().toObject();
    EXPECT_EQ(row[u"pledge"_s].toString(), u"x\n\"y\""_s);
    EXPECT_EQ(row[u"actual"_s].toDouble(), 120.0);
    EXPECT_TRUE(row[u"trend"_s].isNull());
    EXPECT_EQ(row.size(), statusColumns().size());
}

TEST(StatusJson, WritesFiguresDigitByDigit) {
    const QString text = statusJson(tableWith(u"x"_s, {Type::Number, u"9223372036854.775807"_s}));
    EXPECT_TRUE(text.contains(u"\"actual\": 9223372036854.775807,"_s));
}

TEST(StatusJson, AnEmptyPlanHasAnEmptyList) {
    const auto document = QJsonDocument::fromJson(statusJson({u"x"_s, Month(2022, 1), false, {}}).toUtf8());
    EXPECT_TRUE(document[u"rows"_s].isArray());
    EXPECT_FALSE(document[u"sample"_s].toBool());
}

}  // namespace pledge
