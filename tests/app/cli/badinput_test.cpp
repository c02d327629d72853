#include <tests/app/cli/program.h>
#include <tests/support/rowname.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A broken file of tests/data/import and how the program must answer: with the file, row and column, and nothing
/// written.
struct Broken {
    const char* name;
    const char* option;
    const char* file;
    const char* place;
};

const Broken kBroken[] = {
    {"ActualsHeader", "--actuals", "actuals-wrong-header.csv", "row 1: "},
    {"UnknownUnit", "--actuals", "actuals-unknown-unit.csv", "row 3, column 1: "},
    {"UnknownPledge", "--actuals", "actuals-unknown-pledge.csv", "row 3, column 2: "},
    {"MonthOutside", "--actuals", "actuals-month-outside.csv", "row 3, column 3: "},
    {"NoNumber", "--actuals", "actuals-no-number.csv", "row 3, column 4: "},
    {"BlankValue", "--actuals", "actuals-blank-value.csv", "row 3, column 4: "},
    {"Conflict", "--actuals", "actuals-conflict.csv", "row 4, column 4: "},
    {"Fall", "--actuals", "actuals-fall.csv", "row 3, column 4: "},
    {"OpenQuote", "--actuals", "actuals-open-quote.csv", "row 3, column 2: "},
    {"NoText", "--actuals", "actuals-no-text.csv", ": "},
    {"SpreadsheetHeader", "--actuals", "actuals-wrong-header.xlsx", "sheet “六月”, row 1: "},
    {"SpreadsheetError", "--actuals", "actuals-error-cell.xlsx", "sheet “六月”, cell D3: “#N/A”"},
    {"SpreadsheetPercent", "--actuals", "actuals-percent-cell.xlsx", "sheet “六月”, cell D3: “20%”"},
    {"SpreadsheetCutShort", "--actuals", "actuals-cut-short.xlsx", "is damaged: it cannot be unpacked"},
    {"TargetsHeader", "--targets", "targets-wrong-header.csv", "row 1: "},
    {"OtherUnit", "--targets", "targets-other-unit.csv", "row 2, column 1: "},
    {"KnownTarget", "--targets", "targets-known.csv", "row 2, column 7: "},
    {"WrongKind", "--targets", "targets-wrong-kind.csv", "row 2, column 4: "},
    {"DueOutside", "--targets", "targets-due-outside.csv", "row 2, column 6: "},
};

class TablesIn : public test::ProgramTest {
protected:
    void SetUp() override {
        done({u"new"_s, u"p.pledge"_s, u"--name"_s, u"P"_s, u"--year"_s, u"2022"_s});
        write(u"t.csv"_s,
              "unit,indicator,unit_of_measure,kind,direction,due,target\nA,x,亿元,cumulative,ge,2022-12-31,9\n");
        done({u"import"_s, u"p.pledge"_s, u"--targets"_s, u"t.csv"_s});
    }
};

class BadInput : public TablesIn, public testing::WithParamInterface<Broken> {};

}  // namespace

TEST_P(BadInput, IsNamedByFileRowAndColumnAndWritesNothing) {
    const Broken& broken = GetParam();
    const QString file = QString::fromLatin1(broken.file);
    ASSERT_TRUE(QFile::copy(QStringLiteral(PLEDGE_TEST_DATA "/import/") + file, path(file)));
    const QByteArray before = read(u"p.pledge"_s);
    const test::Answer result = run({u"import"_s, u"p.pledge"_s, QString::fromLatin1(broken.option), file});
    EXPECT_EQ(result.code, 1);
    EXPECT_TRUE(result.err.contains(file)) << result.err.toStdString();
    EXPECT_TRUE(result.err.contains(QString::fromUtf8(broken.place))) << result.err.toStdString();
    EXPECT_TRUE(result.out.isEmpty());
    EXPECT_EQ(read(u"p.pledge"_s), before);
    EXPECT_TRUE(done({u"check"_s, u"p.pledge"_s}).contains(u"Reports: 0."_s));
}

INSTANTIATE_TEST_SUITE_P(Import, BadInput, testing::ValuesIn(kBroken), test::RowName{});

TEST_F(TablesIn, AMissingTableIsRefused) {
    EXPECT_EQ(run({u"import"_s, u"p.pledge"_s, u"--actuals"_s, u"none.csv"_s}).code, 3);
}

TEST_F(TablesIn, EveryWrongRowIsListed) {
    write(u"a.csv"_s, "unit,indicator,period,value\nB,x,2022-01,1\nA,y,2022-01,1\nA,x,2022-01,x\n");
    const test::Answer result = run({u"import"_s, u"p.pledge"_s, u"--actuals"_s, u"a.csv"_s});
    EXPECT_EQ(result.err.count(u"a.csv, row"_s), 3);
    EXPECT_TRUE(result.err.contains(u"Problems: 3. Nothing was written."_s));
}

}  // namespace pledge
