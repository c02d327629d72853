#include <core/document/workbook.h>
#include <tests/app/cli/program.h>
#include <tests/support/rowname.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QByteArray kTargets = "unit,indicator,unit_of_measure,kind,direction,due,target\n";
const QByteArray kActuals = "unit,indicator,period,value\n";

/// A plan of 2022 made by `new`, to import into.
class Import : public test::ProgramTest {
protected:
    void SetUp() override { done({u"new"_s, u"p.pledge"_s, u"--name"_s, u"P"_s, u"--year"_s, u"2022"_s}); }

    void targets(const QByteArray& rows) {
        write(u"t.csv"_s, kTargets + rows);
        done({u"import"_s, u"p.pledge"_s, u"--targets"_s, u"t.csv"_s});
    }
    void actuals(const QByteArray& rows) {
        write(u"a.csv"_s, kActuals + rows);
        done({u"import"_s, u"p.pledge"_s, u"--actuals"_s, u"a.csv"_s});
    }
};

/// One line of the product's worked arithmetic: a yearly or laddered target, an actual, and what status must say.
struct Arithmetic {
    const char* name;
    const char* targets;
    const char* month;
    const char* actual;
    const char* attainment;
    const char* calendarGap;
    const char* paceGap;
    const char* light;
    const char* state;
};

const Arithmetic kArithmetic[] = {
    {"NewLoans120",
     "A,x,亿元,cumulative,ge,2022-06-30,115\nA,x,亿元,cumulative,ge,2022-09-30,165\n"
     "A,x,亿元,cumulative,ge,2022-12-31,200\n",
     "2022-06", "120", "60.0", "10.0", "2.5", "green", "kept"},
    {"NewLoans105",
     "A,x,亿元,cumulative,ge,2022-06-30,115\nA,x,亿元,cumulative,ge,2022-09-30,165\n"
     "A,x,亿元,cumulative,ge,2022-12-31,200\n",
     "2022-06", "105", "52.5", "2.5", "-5.0", "red", "missed"},
    {"JointStock16",
     "A,x,家,cumulative,ge,2022-06-30,16\nA,x,家,cumulative,ge,2022-09-30,24\nA,x,家,cumulative,ge,2022-12-31,34\n",
     "2022-06", "16", "47.1", "-2.9", "0.0", "green", "kept"},
    {"Unrounded", "A,x,亿元,cumulative,ge,2022-12-31,647.4\n", "2022-10", "629.0", "97.2", "13.8", "13.8", "green",
     "open"},
    {"March", "A,x,亿元,cumulative,ge,2022-12-31,1015\n", "2022-03", "313.64", "30.9", "5.9", "5.9", "green", "open"},
    {"OctoberBehind", "A,x,%,cumulative,ge,2022-12-31,100\n", "2022-10", "70.41", "70.4", "-12.9", "-12.9", "red",
     "open"},
    {"IdleLand", "A,x,亩,cumulative,ge,2022-12-31,856\n", "2022-06", "684", "79.9", "29.9", "29.9", "green", "open"},
    {"Ceiling", "A,x,%,level,le,2022-12-31,4.3\n", "2022-06", "3.57", "", "", "0.7", "green", "open"},
    {"Growth", "A,x,%,level,ge,2022-12-31,20\n", "2022-12", "12", "", "", "-8.0", "red", "missed"},
    {"FiveParks", "A,x,个,cumulative,ge,2022-12-31,5\n", "2022-06", "2", "40.0", "-10.0", "0.0", "green", "open"},
};

class WorkedArithmetic : public Import, public testing::WithParamInterface<Arithmetic> {};

}  // namespace

TEST_P(WorkedArithmetic, ComesOutOfStatus) {
    const Arithmetic& line = GetParam();
    targets(line.targets);
    actuals(QByteArray("A,x,") + line.month + ',' + line.actual + '\n');
    const auto cell = [&](const QString& column) {
        return statusCell(u"p.pledge"_s, QString::fromLatin1(line.month), u"x"_s, column).toStdString();
    };
    EXPECT_EQ(cell(u"attainment"_s), line.attainment);
    EXPECT_EQ(cell(u"calendar_gap"_s), line.calendarGap);
    EXPECT_EQ(cell(u"pace_gap"_s), line.paceGap);
    EXPECT_EQ(cell(u"light"_s), line.light);
    EXPECT_EQ(cell(u"milestone_state"_s), line.state);
}

INSTANTIATE_TEST_SUITE_P(Import, WorkedArithmetic, testing::ValuesIn(kArithmetic), test::RowName{});

TEST_F(Import, ADryRunSaysWhatItWouldDoAndDoesNothing) {
    write(u"t.csv"_s, kTargets + "A,x,亿元,cumulative,ge,2022-12-31,9\n");
    const QString said = done({u"import"_s, u"p.pledge"_s, u"--targets"_s, u"t.csv"_s, u"--dry-run"_s});
    EXPECT_TRUE(said.contains(u"pledges added: 1"_s));
    EXPECT_TRUE(said.contains(u"nothing was written"_s));
    EXPECT_EQ(done({u"status"_s, u"p.pledge"_s, u"--format"_s, u"csv"_s}).count(u'\n'), 1);
}

TEST_F(Import, TheSameFileTwiceChangesNothing) {
    const QByteArray rows = "A,x,亿元,cumulative,ge,2022-12-31,9\n";
    targets(rows);
    EXPECT_TRUE(done({u"import"_s, u"p.pledge"_s, u"--targets"_s, u"t.csv"_s}).contains(u"unchanged: 1"_s));
    actuals("A,x,2022-06,5\n");
    EXPECT_TRUE(done({u"import"_s, u"p.pledge"_s, u"--actuals"_s, u"a.csv"_s}).contains(u"unchanged: 1"_s));
    EXPECT_TRUE(done({u"check"_s, u"p.pledge"_s}).contains(u"Reports: 1."_s));
}

TEST_F(Import, ASpreadsheetIsTakenLikeACsv) {
    Workbook workbook(path(u"t.xlsx"_s));
    const auto row = [](Sheet& sheet, int at, const QStringList& cells) {
        for (qsizetype column = 0; column < cells.size(); ++column) {
            sheet.text({at, static_cast<int>(column)}, cells[column], {});
        }
    };
    Sheet notes = workbook.addSheet(u"说明"_s);
    row(notes, 0, {u"first read the notes"_s});
    Sheet targets = workbook.addSheet(u"目标"_s);
    row(targets, 0, QString::fromLatin1(kTargets.chopped(1)).split(u','));
    row(targets, 1, {u"A"_s, u"x"_s, u"亿元"_s, u"cumulative"_s, u"ge"_s, u"2022-12-31"_s});
    targets.number({1, 6}, Decimal::fromMicros(647'400'000), {});
    Sheet actuals = workbook.addSheet(u"六月"_s);
    row(actuals, 0, QString::fromLatin1(kActuals.chopped(1)).split(u','));
    row(actuals, 1, {u"A"_s, u"x"_s, u"2022-06"_s});
    actuals.number({1, 3}, Decimal::fromMicros(313'640'000), {});
    ASSERT_TRUE(workbook.save());
    const QStringList import{u"import"_s, u"p.pledge"_s, u"--sheet"_s};
    done(import + QStringList{u"目标"_s, u"--targets"_s, u"t.xlsx"_s});
    done(import + QStringList{u"六月"_s, u"--actuals"_s, u"t.xlsx"_s});
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"x"_s, u"actual"_s), u"313.64"_s);
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"x"_s, u"final_target"_s), u"647.4"_s);
    const test::Answer none = run(import + QStringList{u"七月"_s, u"--actuals"_s, u"t.xlsx"_s});
    EXPECT_EQ(none.code, 1);
    EXPECT_TRUE(none.err.contains(u"There is no sheet “七月”; there is: 说明, 目标, 六月"_s)) << none.err.toStdString();
    EXPECT_EQ(run({u"import"_s, u"p.pledge"_s, u"--actuals"_s, u"t.xlsx"_s}).code, 1);
}

TEST_F(Import, AFallIsTakenWithItsReason) {
    targets("A,x,亿元,cumulative,ge,2022-12-31,9\n");
    actuals("A,x,2022-05,5\n");
    write(u"a.csv"_s, kActuals + "A,x,2022-06,4\n");
    const QStringList arguments{u"import"_s, u"p.pledge"_s, u"--actuals"_s, u"a.csv"_s};
    EXPECT_EQ(run(arguments).code, 1);
    EXPECT_EQ(run(arguments + QStringList{u"--reason"_s, u"counted twice"_s}).code, 0);
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"x"_s, u"actual"_s), u"4"_s);
}

}  // namespace pledge
