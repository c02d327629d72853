#include <core/document/sheetfile.h>
#include <core/exchange/handoutform.h>
#include <tests/app/cli/program.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A plan of one unit with two pledges of 2022, May reported.
class HandoutVerbs : public test::ProgramTest {
protected:
    void SetUp() override {
        done({u"new"_s, u"p.pledge"_s, u"--name"_s, u"P"_s, u"--year"_s, u"2022"_s});
        write(u"t.csv"_s,
              "unit,indicator,unit_of_measure,kind,direction,due,target\nA,x,亿元,cumulative,ge,2022-12-31,200\n"
              "A,y,家,cumulative,ge,2022-12-31,40\n");
        done({u"import"_s, u"p.pledge"_s, u"--targets"_s, u"t.csv"_s});
        write(u"a.csv"_s, "unit,indicator,period,value\nA,x,2022-05,98\n");
        done({u"import"_s, u"p.pledge"_s, u"--actuals"_s, u"a.csv"_s});
    }
    QString handOut() {
        return done({u"handout"_s, u"p.pledge"_s, u"--month"_s, u"2022-06"_s, u"--out"_s, u"forms"_s, u"--keys"_s});
    }
    void record(const QString& plan, const QString& value) {
        done({u"record"_s, plan, u"--unit"_s, u"A"_s, u"--pledge"_s, u"x"_s, u"--month"_s, u"2022-06"_s, u"--value"_s,
              value});
    }
};

}  // namespace

TEST_F(HandoutVerbs, AFormComesBackBlankAndTakesNothing) {
    const QString written = handOut();
    EXPECT_TRUE(written.contains(u"A-2022-06.xlsx"_s));
    EXPECT_TRUE(written.contains(u"A-2022-06.pledgekey"_s));
    const test::Answer blank =
        run({u"collect"_s, u"p.pledge"_s, u"forms/A-2022-06.xlsx"_s, u"--accept"_s, u"all"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(blank.code, 0);
    EXPECT_TRUE(blank.out.startsWith(u"unit,pledge,period,old,new,state,message,field,sender,file\n"_s));
    EXPECT_TRUE(blank.out.contains(u"A,x,2022-06,,,blank,"_s));
    done({u"check"_s, u"p.pledge"_s});
}

TEST_F(HandoutVerbs, AUnitsOwnProgramSendsASignedSubmission) {
    handOut();
    ASSERT_TRUE(QFile::copy(path(u"p.pledge"_s), path(u"unit.pledge"_s)));
    record(u"unit.pledge"_s, u"118.5"_s);
    done({u"submission"_s, u"unit.pledge"_s, u"--unit"_s, u"A"_s, u"--month"_s, u"2022-06"_s, u"--key"_s,
          u"forms/A-2022-06.pledgekey"_s, u"--out"_s, u"a.pledgesub"_s, u"--by"_s, u"Li"_s});
    const test::Answer dry = run({u"collect"_s, u"p.pledge"_s, u"a.pledgesub"_s, u"--accept"_s, u"all"_s,
                                  u"--dry-run"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(dry.code, 0);
    EXPECT_TRUE(dry.out.contains(u"A,x,2022-06,,118.5,new,,figure,Li,a.pledgesub"_s));
    const test::Answer alone = run({u"collect"_s, u"p.pledge"_s, u"a.pledgesub"_s, u"--dry-run"_s});
    EXPECT_TRUE(alone.err.contains(u"Cells that would be taken: 1 "_s)) << alone.err.toStdString();
    const test::Answer looked = run({u"collect"_s, u"p.pledge"_s, u"a.pledgesub"_s});
    EXPECT_TRUE(looked.err.contains(u"Reports taken: 0,"_s)) << looked.err.toStdString();
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"x"_s, u"actual"_s), QString());
    done({u"collect"_s, u"p.pledge"_s, u"a.pledgesub"_s, u"--accept"_s, u"new"_s});
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"x"_s, u"actual"_s), u"118.5"_s);
    done({u"check"_s, u"p.pledge"_s});
    done({u"undo-import"_s, u"p.pledge"_s});
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"x"_s, u"actual"_s), QString());
}

TEST_F(HandoutVerbs, AFormNamesOnlyWhomTheOptionsName) {
    const auto contactOf = [this](const QStringList& more) {
        const QString folder = u"out%1"_s.arg(more.size());
        done(QStringList{u"handout"_s, u"p.pledge"_s, u"--month"_s, u"2022-06"_s, u"--out"_s, folder} + more);
        const auto file = readSheetFile(path(folder + u"/A-2022-06.xlsx"_s));
        return file ? file->sheets.front().table.text(kHandoutSenderRow, kHandoutContactColumn) : QString();
    };
    EXPECT_EQ(contactOf({}), u"Due by 2022-07-05"_s) << "not the name of the account";
    EXPECT_EQ(contactOf({u"--by"_s, u"Li"_s}), u"Due by 2022-07-05, to Li"_s);
    EXPECT_EQ(contactOf({u"--by"_s, u"Li"_s, u"--contact"_s, u"Wang, 87101234"_s}),
              u"Due by 2022-07-05, to Wang, 87101234"_s);
}

TEST_F(HandoutVerbs, WhatBreaksARuleWaitsForAReason) {
    handOut();
    ASSERT_TRUE(QFile::copy(path(u"p.pledge"_s), path(u"unit.pledge"_s)));
    done({u"record"_s, u"unit.pledge"_s, u"--unit"_s, u"A"_s, u"--pledge"_s, u"x"_s, u"--month"_s, u"2022-06"_s,
          u"--value"_s, u"90"_s, u"--reason"_s, u"counted twice"_s});
    done({u"submission"_s, u"unit.pledge"_s, u"--unit"_s, u"A"_s, u"--month"_s, u"2022-06"_s, u"--key"_s,
          u"forms/A-2022-06.pledgekey"_s, u"--out"_s, u"a.pledgesub"_s});
    const QStringList collect{u"collect"_s, u"p.pledge"_s, u"a.pledgesub"_s, u"--accept"_s,
                              u"all"_s,     u"--format"_s, u"csv"_s};
    const test::Answer refused = run(collect);
    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.out.contains(u",90,rule,"_s));
    done(collect + QStringList{u"--reason"_s, u"counted twice"_s});
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"x"_s, u"actual"_s), u"90"_s);
}

TEST_F(HandoutVerbs, ForeignAndBrokenFilesAreSaidAndTakeNothing) {
    handOut();
    write(u"broken.xlsx"_s, "PK\x03\x04 nothing");
    const test::Answer broken = run(
        {u"collect"_s, u"p.pledge"_s, u"broken.xlsx"_s, u"t.csv"_s, u"--accept"_s, u"all"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(broken.code, 1);
    EXPECT_EQ(broken.out.count(u'\n'), 1);
    EXPECT_TRUE(broken.err.contains(u"broken.xlsx"_s));
    EXPECT_TRUE(broken.err.contains(u"t.csv"_s));
}

TEST_F(HandoutVerbs, WrongUseIsSaid) {
    EXPECT_EQ(run({u"handout"_s, u"p.pledge"_s, u"--month"_s, u"2022-06"_s}).code, 2);
    EXPECT_EQ(run({u"collect"_s, u"p.pledge"_s}).code, 2);
    EXPECT_EQ(run({u"collect"_s, u"p.pledge"_s, u"x"_s, u"--accept"_s, u"some"_s}).code, 2);
    EXPECT_EQ(
        run({u"handout"_s, u"p.pledge"_s, u"--month"_s, u"2022-06"_s, u"--out"_s, u"f"_s, u"--unit"_s, u"Nobody"_s})
            .code,
        1);
    handOut();
    EXPECT_EQ(run({u"handout"_s, u"p.pledge"_s, u"--month"_s, u"2022-06"_s, u"--out"_s, u"forms"_s}).code, 3);
    EXPECT_EQ(run({u"submission"_s, u"p.pledge"_s, u"--unit"_s, u"A"_s, u"--month"_s, u"2022-06"_s, u"--key"_s,
                   u"t.csv"_s, u"--out"_s, u"z.pledgesub"_s})
                  .code,
              1);
    EXPECT_FALSE(exists(u"z.pledgesub"_s));
}

}  // namespace pledge
