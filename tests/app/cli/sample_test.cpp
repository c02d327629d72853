#include <tests/app/cli/program.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The sample plan, written by `demo`.
class Sample : public test::ProgramTest {
protected:
    void SetUp() override { done({u"demo"_s, u"s.pledge"_s}); }
};

const QString kFinance = u"金融办"_s;
const QString kLoans = u"新增贷款"_s;
const QString kReformed = u"新增股份制改造企业"_s;

}  // namespace

TEST_F(Sample, IsSoundAndHolds153SignedLines) {
    EXPECT_TRUE(done({u"check"_s, u"s.pledge"_s}).contains(u"is sound"_s));
    const QStringList lines = done({u"status"_s, u"s.pledge"_s, u"--as-of"_s, u"2022-06"_s, u"--format"_s, u"csv"_s})
                                  .split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(lines.filter(u",department,"_s).size(), 153);
    EXPECT_GT(lines.filter(u",town,"_s).size(), 8);
}

TEST_F(Sample, SaysThatItIsASampleInEveryFormat) {
    const test::Answer csv = run({u"status"_s, u"s.pledge"_s, u"--format"_s, u"csv"_s, u"--lang"_s, u"zh"_s});
    EXPECT_TRUE(csv.err.contains(u"示例数据"_s));
    EXPECT_FALSE(csv.out.contains(u"示例数据"_s));
    EXPECT_TRUE(csv.out.startsWith(u"unit,group,pledge,"_s));
    EXPECT_TRUE(done({u"status"_s, u"s.pledge"_s, u"--lang"_s, u"zh"_s}).contains(u"示例数据"_s));
    const auto json = QJsonDocument::fromJson(done({u"status"_s, u"s.pledge"_s, u"--format"_s, u"json"_s}).toUtf8());
    EXPECT_TRUE(json[u"sample"_s].toBool());
    EXPECT_EQ(json[u"as_of"_s].toString(), u"2022-06"_s);
    EXPECT_GE(json[u"rows"_s].toArray().size(), 153);
}

TEST_F(Sample, TheFinanceOfficesJuneIsOpenAndCanBeEntered) {
    EXPECT_EQ(statusCell(u"s.pledge"_s, u"2022-06"_s, kLoans, u"light"_s), u"not_reported"_s);
    const QString said = done({u"record"_s, u"s.pledge"_s, u"--unit"_s, kFinance, u"--pledge"_s, kLoans, u"--month"_s,
                               u"2022-06"_s, u"--value"_s, u"120"_s, u"--by"_s, u"Li"_s});
    EXPECT_TRUE(said.contains(u"blank → 120 亿元"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"green"_s));
    EXPECT_EQ(statusCell(u"s.pledge"_s, u"2022-06"_s, kLoans, u"attainment"_s), u"60.0"_s);
    EXPECT_EQ(statusCell(u"s.pledge"_s, u"2022-06"_s, kLoans, u"calendar_gap"_s), u"10.0"_s);
    EXPECT_EQ(statusCell(u"s.pledge"_s, u"2022-06"_s, kLoans, u"pace_gap"_s), u"2.5"_s);
    EXPECT_EQ(statusCell(u"s.pledge"_s, u"2022-06"_s, kLoans, u"milestone_state"_s), u"kept"_s);
    done({u"check"_s, u"s.pledge"_s});
}

TEST_F(Sample, GoesFromEntryToReportAndScreensInOneRun) {
    done({u"status"_s, u"s.pledge"_s, u"--as-of"_s, u"2022-06"_s});
    done({u"record"_s, u"s.pledge"_s, u"--unit"_s, kFinance, u"--pledge"_s, kLoans, u"--month"_s, u"2022-06"_s,
          u"--value"_s, u"105"_s});
    const QStringList written = done({u"report"_s, u"s.pledge"_s, u"--period"_s, u"2022Q2"_s, u"--format"_s,
                                      u"pdf,xlsx"_s, u"--out"_s, path(u"report"_s)})
                                    .split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(written.filter(u".pdf"_s).size(), 1);
    EXPECT_EQ(written.filter(u".xlsx"_s).size(), 1);
    const QStringList drawn = done({u"screens"_s, u"s.pledge"_s, u"--as-of"_s, u"2022-06"_s, u"--out"_s,
                                    path(u"screens"_s), u"--size"_s, u"1366x768"_s, u"--theme"_s, u"dark"_s})
                                  .split(u'\n', Qt::SkipEmptyParts);
    EXPECT_EQ(drawn.filter(u".png"_s).size(), 10);
    done({u"check"_s, u"s.pledge"_s});
}

TEST_F(Sample, AFallNeedsItsReason) {
    const QStringList record{u"record"_s, u"s.pledge"_s, u"--unit"_s,  kFinance,     u"--pledge"_s,
                             kReformed,   u"--month"_s,  u"2022-06"_s, u"--value"_s, u"1"_s};
    const test::Answer silent = run(record);
    EXPECT_EQ(silent.code, 1);
    EXPECT_TRUE(silent.err.contains(u"running total"_s)) << silent.err.toStdString();
    EXPECT_EQ(run(record + QStringList{u"--reason"_s, u"counted twice"_s}).code, 0);
}

TEST_F(Sample, RecordKeepsTheOutsidePlaceOfAFigure) {
    const auto record = [this](const QStringList& rest) {
        return run(QStringList{u"record"_s, u"s.pledge"_s, u"--unit"_s, kFinance, u"--pledge"_s, kLoans, u"--month"_s,
                               u"2022-06"_s} +
                   rest);
    };
    EXPECT_TRUE(record({u"--value"_s, u"120"_s, u"--place"_s, u"3"_s}).out.contains(u"120 亿元 (outside place 3)"_s));
    EXPECT_TRUE(record({u"--value"_s, u"121"_s}).out.contains(u"→ 121 亿元 (outside place 3)"_s)) << "it stays";
    EXPECT_TRUE(record({u"--value"_s, u"121"_s, u"--place"_s, u"none"_s}).out.contains(u"→ 121 亿元;"_s));
    EXPECT_EQ(record({u"--value"_s, u"121"_s, u"--place"_s, u"0"_s}).code, 2);
    EXPECT_EQ(record({u"--value"_s, u"121"_s, u"--place"_s, u"first"_s}).code, 2);
    EXPECT_EQ(record({u"--note"_s, u"x"_s, u"--place"_s, u"1"_s}).code, 2);
    done({u"check"_s, u"s.pledge"_s});
}

TEST_F(Sample, RecordRefusesWhatThePledgeDoesNotTake) {
    const auto record = [this](const QStringList& rest) {
        return run(QStringList{u"record"_s, u"s.pledge"_s, u"--unit"_s, kFinance, u"--pledge"_s, kLoans} + rest).code;
    };
    EXPECT_EQ(record({u"--month"_s, u"2022-06"_s, u"--state"_s, u"claimed"_s}), 1);
    EXPECT_EQ(record({u"--month"_s, u"2022-06"_s, u"--value"_s, u"about 120"_s}), 1);
    EXPECT_EQ(record({u"--month"_s, u"2023-01"_s, u"--value"_s, u"120"_s}), 1);
    EXPECT_EQ(record({u"--month"_s, u"June"_s, u"--value"_s, u"120"_s}), 2);
    EXPECT_EQ(record({u"--month"_s, u"2022-06"_s}), 2);
    EXPECT_EQ(record({u"--month"_s, u"2022-06"_s, u"--value"_s, u"1"_s, u"--note"_s, u"x"_s}), 2);
}

}  // namespace pledge
