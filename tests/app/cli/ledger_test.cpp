#include <tests/app/cli/program.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A plan made from a folder that brings a ledger along.
class LedgerCommands : public test::ProgramTest {
protected:
    void SetUp() override {
        write(u"units.csv"_s, "unit,group,aliases,from,to\nFinance,department,,,\nEastham,town,,,\n");
        write(u"targets.csv"_s,
              "unit,indicator,unit_of_measure,kind,direction,due,target\n"
              "Finance,Companies,家,cumulative,ge,2022-12-31,34\n");
        write(u"actuals.csv"_s, "unit,indicator,period,value\nFinance,Companies,2022-06,3\n");
        done({u"new"_s, u"first.pledge"_s, u"--name"_s, u"Plan"_s, u"--year"_s, u"2022"_s, u"--units"_s,
              u"units.csv"_s});
        done({u"import"_s, u"first.pledge"_s, u"--targets"_s, u"targets.csv"_s});
        done({u"import"_s, u"first.pledge"_s, u"--actuals"_s, u"actuals.csv"_s});
        done({u"export"_s, u"first.pledge"_s, u"--out"_s, u"tables"_s});
        write(u"tables/ledgers.csv"_s, "ledger\nRegister\n");
        write(u"tables/ledger_columns.csv"_s,
              "ledger,column,type,meaning,required,unit_of_measure,choices\n"
              "Register,Company,text,name,yes,,\nRegister,Town,town,town,no,,\nRegister,Day,date,day,no,,\n");
        write(u"tables/ledger_uses.csv"_s, "ledger,pledge,measure,from_stage\nRegister,p1,cases,\n");
        done({u"new"_s, u"p.pledge"_s, u"--from"_s, u"tables"_s});
        write(u"cases.csv"_s, "Company,Town,Day\nAlpha,Eastham,2022-03-01\nBeta,,2022/6/30\n");
    }
};

}  // namespace

TEST_F(LedgerCommands, ListShowImportAndExport) {
    EXPECT_TRUE(done({u"ledger"_s, u"p.pledge"_s, u"list"_s}).contains(u"Register"_s));
    EXPECT_EQ(done({u"ledger"_s, u"p.pledge"_s, u"import"_s, u"Register"_s, u"cases.csv"_s, u"--unit"_s, u"Finance"_s}),
              u"Register: cases added: 2, changed: 0, unchanged: 0\n"_s);
    EXPECT_EQ(done({u"ledger"_s, u"p.pledge"_s, u"import"_s, u"Register"_s, u"cases.csv"_s}),
              u"Register: cases added: 0, changed: 0, unchanged: 2\n"_s);
    const QString shown = done({u"ledger"_s, u"p.pledge"_s, u"show"_s, u"Register"_s});
    EXPECT_TRUE(shown.contains(u"2022-06-30"_s)) << shown.toStdString();
    EXPECT_TRUE(shown.contains(u"Ledger 2 家, reported 3 家: the ledger has 1 家 less"_s)) << shown.toStdString();
    done({u"ledger"_s, u"p.pledge"_s, u"export"_s, u"Register"_s, u"out.xlsx"_s});
    EXPECT_EQ(done({u"ledger"_s, u"p.pledge"_s, u"import"_s, u"Register"_s, u"out.xlsx"_s}),
              u"Register: cases added: 0, changed: 0, unchanged: 2\n"_s);
    EXPECT_EQ(run({u"ledger"_s, u"p.pledge"_s, u"export"_s, u"Register"_s, u"out.xlsx"_s}).code, 3);
    EXPECT_EQ(run({u"check"_s, u"p.pledge"_s}).code, 0);
    EXPECT_NE(done({u"export"_s, u"p.pledge"_s, u"--out"_s, u"again"_s}), QString());
    EXPECT_TRUE(read(u"again/ledger_rows.csv"_s).contains("c2,Register,Finance,Day,2022-06-30"));
}

TEST_F(LedgerCommands, TakeAllOfATableOrNothing) {
    write(u"bad.csv"_s, "Company,Day\nGamma,2022-06-01\nDelta,June\n");
    const test::Answer answer = run({u"ledger"_s, u"p.pledge"_s, u"import"_s, u"Register"_s, u"bad.csv"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.out.isEmpty());
    EXPECT_TRUE(answer.err.contains(u"Nothing was written"_s)) << answer.err.toStdString();
    EXPECT_FALSE(done({u"ledger"_s, u"p.pledge"_s, u"show"_s, u"Register"_s}).contains(u"Gamma"_s));
}

TEST_F(LedgerCommands, SayWhatTheyTake) {
    EXPECT_EQ(run({u"ledger"_s, u"p.pledge"_s}).code, 2);
    EXPECT_EQ(run({u"ledger"_s, u"p.pledge"_s, u"show"_s}).code, 2);
    EXPECT_EQ(run({u"ledger"_s, u"p.pledge"_s, u"show"_s, u"Other"_s}).code, 2);
    EXPECT_EQ(run({u"ledger"_s, u"none.pledge"_s, u"list"_s}).code, 3);
}

}  // namespace pledge
