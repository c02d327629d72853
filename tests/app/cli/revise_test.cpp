#include <tests/app/cli/program.h>

#include <QDate>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class Revise : public test::ProgramTest {
protected:
    void SetUp() override {
        write(u"units.csv"_s,
              "unit,group,aliases,from,to\nFinance,department,FD,,\nIndustry,department,,,\n"
              "Eastham,town,,,\nWestham,town,,,\nInvestment,task_force,,,\n");
        write(u"targets.csv"_s,
              "unit,indicator,unit_of_measure,kind,direction,due,target\n"
              "Finance,New loans,亿元,cumulative,ge,2022-06-30,115\n"
              "Finance,New loans,亿元,cumulative,ge,2022-12-31,200\n"
              "Finance,Projects,个,cumulative,ge,2022-12-31,10\n"
              "Industry,Projects,个,cumulative,ge,2022-12-31,20\n"
              "Industry,Policy,,deliverable,ge,2022-05-31,done\n"
              "Investment,Signed investment,亿元,cumulative,ge,2022-12-31,60\n");
        write(u"actuals.csv"_s,
              "unit,indicator,period,value\nFinance,New loans,2022-06,105\nIndustry,Projects,2022-06,9\n");
        done({u"new"_s, u"p.pledge"_s, u"--name"_s, u"Plan"_s, u"--year"_s, u"2022"_s, u"--units"_s, u"units.csv"_s});
        done({u"import"_s, u"p.pledge"_s, u"--targets"_s, u"targets.csv"_s});
        done({u"import"_s, u"p.pledge"_s, u"--actuals"_s, u"actuals.csv"_s});
    }

    QStringList revising(const QStringList& options) const {
        return QStringList{u"revise"_s, u"p.pledge"_s} + options +
               QStringList{u"--authority"_s, u"Office 8"_s,   u"--reason"_s, u"less demand"_s,
                           u"--on"_s,        u"2022-05-20"_s, u"--by"_s,     u"Li"_s};
    }

    QStringList loansTo(const QString& milestones) const {
        return revising({u"--pledge"_s, u"New loans"_s, u"--to"_s, milestones});
    }

    QString cell(const QString& pledge, const QString& column) {
        return statusCell(u"p.pledge"_s, u"2022-06"_s, pledge, column);
    }
};

}  // namespace

TEST_F(Revise, WritesANumberedRevisionAndBothWaysOfLookingStay) {
    EXPECT_EQ(cell(u"New loans"_s, u"milestone_state"_s), u"missed"_s);
    const QString said = done(loansTo(u"2022-06-30=100;2022-12-31=180"_s));
    EXPECT_EQ(said,
              u"“New loans”: revision 1 (2022-05-20, Office 8): end of June 2022 115 → 100; end of December "
              "2022 200 → 180 (亿元); reason: less demand\n"_s);
    EXPECT_EQ(cell(u"New loans"_s, u"milestone_state"_s), u"kept"_s);
    EXPECT_EQ(cell(u"New loans"_s, u"attainment"_s), u"58.3"_s);

    const QString standing = done({u"status"_s, u"p.pledge"_s, u"--as-of"_s, u"2022-06"_s});
    EXPECT_TRUE(standing.contains(u"pledged 115 → 100 (revision 1)"_s)) << standing.toStdString();
    const QString pledged = done({u"status"_s, u"p.pledge"_s, u"--as-of"_s, u"2022-06"_s, u"--as-pledged"_s});
    EXPECT_TRUE(pledged.contains(u"targets as pledged"_s));
    EXPECT_TRUE(pledged.contains(u"52.5%"_s)) << pledged.toStdString();
    EXPECT_FALSE(pledged.contains(u"revision 1"_s));
    const QString april = done({u"status"_s, u"p.pledge"_s, u"--as-of"_s, u"2022-04"_s});
    EXPECT_TRUE(april.contains(u"200 亿元"_s));
}

TEST_F(Revise, KnownAtADayBeforeTheFileHoldsNothing) {
    done(loansTo(u"2022-06-30=100;2022-12-31=180"_s));
    const QString before = QDate::currentDate().addDays(-1).toString(Qt::ISODate);
    const QString then = done({u"status"_s, u"p.pledge"_s, u"--as-of"_s, u"2022-06"_s, u"--known-at"_s, before});
    EXPECT_TRUE(then.contains(u"as known on "_s + before));
    EXPECT_FALSE(then.contains(u"105 亿元"_s)) << then.toStdString();
    const QString today = done({u"status"_s, u"p.pledge"_s, u"--as-of"_s, u"2022-06"_s, u"--known-at"_s,
                                QDate::currentDate().toString(Qt::ISODate)});
    EXPECT_TRUE(today.contains(u"105 亿元"_s));
    EXPECT_EQ(run({u"status"_s, u"p.pledge"_s, u"--known-at"_s, u"yesterday"_s}).code, 2);
}

TEST_F(Revise, AWithdrawnPledgeLeavesTheCountVisibly) {
    done(revising({u"--pledge"_s, u"Projects"_s, u"--unit"_s, u"Industry"_s, u"--withdraw"_s}));
    const QString text = done({u"status"_s, u"p.pledge"_s, u"--as-of"_s, u"2022-06"_s});
    EXPECT_TRUE(text.contains(u"1 more outside the count: 1 withdrawn"_s)) << text.toStdString();
    const QString csv = done({u"status"_s, u"p.pledge"_s, u"--as-of"_s, u"2022-06"_s, u"--format"_s, u"csv"_s});
    EXPECT_TRUE(csv.startsWith(u"unit,group,pledge,"_s));
    EXPECT_TRUE(csv.section(u'\n', 0, 0).endsWith(u",trend,standing"_s));
    EXPECT_TRUE(
        csv.contains(u"Industry,department,Projects,cumulative,个,9,20,,,2022-12-31,20,open,,,not_due,,withdrawn"_s))
        << csv.toStdString();
    EXPECT_TRUE(csv.contains(u"Investment,task_force,Signed investment,"_s));

    const test::Answer again =
        run(revising({u"--pledge"_s, u"Projects"_s, u"--unit"_s, u"Industry"_s, u"--withdraw"_s}));
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.err.contains(u"reinstate it first"_s)) << again.err.toStdString();
    done(revising({u"--pledge"_s, u"Projects"_s, u"--unit"_s, u"Industry"_s, u"--reinstate"_s}));
    EXPECT_FALSE(done({u"status"_s, u"p.pledge"_s, u"--as-of"_s, u"2022-06"_s}).contains(u"outside the count"_s));
}

TEST_F(Revise, ListsAndTakesBack) {
    EXPECT_EQ(done({u"revise"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--list"_s}),
              u"“New loans” was never revised.\n"_s);
    done(loansTo(u"2022-06-30=100；2022-12-31=180"_s));
    const QString undone = done({u"revise"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--undo"_s});
    EXPECT_TRUE(undone.contains(u"end of June 2022 115 亿元"_s)) << undone.toStdString();
    const QString list = done({u"revise"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--list"_s});
    EXPECT_TRUE(list.contains(u"taken back on "_s)) << list.toStdString();
    EXPECT_TRUE(list.contains(u"Office 8"_s));
    EXPECT_TRUE(list.contains(u"Li"_s));
    EXPECT_EQ(run({u"revise"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--undo"_s}).code, 1);
    EXPECT_EQ(cell(u"New loans"_s, u"milestone_state"_s), u"missed"_s);
    EXPECT_TRUE(done({u"check"_s, u"p.pledge"_s}).contains(u'\n'));
}

TEST_F(Revise, MovesTheDayOfADeliverable) {
    const QString said = done(revising({u"--pledge"_s, u"Policy"_s, u"--to"_s, u"2022-07-31"_s}));
    EXPECT_TRUE(said.contains(u"end of May 2022 done → end of July 2022 done"_s)) << said.toStdString();
    EXPECT_EQ(cell(u"Policy"_s, u"milestone_due"_s), u"2022-07-31"_s);
}

TEST_F(Revise, RefusesWithTheRightCode) {
    EXPECT_EQ(run(loansTo(u"2022-06-30=115;2022-12-31=200"_s)).code, 1);
    EXPECT_EQ(run(loansTo(u"2022-06-30=many"_s)).code, 2);
    EXPECT_EQ(run(loansTo(u"June=100"_s)).code, 2);
    EXPECT_EQ(run(loansTo(u"2023-06-30=100"_s)).code, 1);
    EXPECT_EQ(run(revising({u"--pledge"_s, u"Projects"_s, u"--withdraw"_s})).code, 1);
    EXPECT_EQ(run(revising({u"--pledge"_s, u"Nothing"_s, u"--withdraw"_s})).code, 1);
    EXPECT_EQ(run(revising({u"--pledge"_s, u"New loans"_s})).code, 2);
    EXPECT_EQ(run(revising({u"--pledge"_s, u"New loans"_s, u"--withdraw"_s, u"--undo"_s})).code, 2);
    EXPECT_EQ(run({u"revise"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--withdraw"_s}).code, 2);
    EXPECT_EQ(run({u"revise"_s, u"none.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--list"_s}).code, 3);
}

TEST_F(Revise, TheReportNamesTheRevisions) {
    done(loansTo(u"2022-06-30=100;2022-12-31=180"_s));
    const QString written = done(
        {u"report"_s, u"p.pledge"_s, u"--period"_s, u"2022Q2"_s, u"--format"_s, u"xlsx"_s, u"--out"_s, u"revised"_s});
    EXPECT_TRUE(exists(u"revised"_s));
    EXPECT_FALSE(written.isEmpty());
    done({u"report"_s, u"p.pledge"_s, u"--period"_s, u"2022Q2"_s, u"--format"_s, u"xlsx"_s, u"--as-pledged"_s,
          u"--known-at"_s, u"2022-07-05"_s, u"--out"_s, u"pledged"_s});
}

TEST_F(Revise, AllocationIsSplitEvenlyByNameAndByTable) {
    const QString even = done({u"allocate"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--even"_s});
    EXPECT_TRUE(even.contains(u"split among 2 towns"_s)) << even.toStdString();
    EXPECT_TRUE(even.contains(u"100 亿元"_s));
    const test::Answer named =
        run({u"allocate"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--by"_s, u"Eastham=120;Westham=70"_s});
    EXPECT_EQ(named.code, 0);
    EXPECT_TRUE(named.err.contains(u"10 亿元"_s)) << named.err.toStdString();
    EXPECT_TRUE(done({u"status"_s, u"p.pledge"_s, u"--as-of"_s, u"2022-06"_s, u"--unit"_s, u"Eastham"_s})
                    .contains(u"120 亿元"_s));
    write(u"shares.csv"_s, "town,share\nEastham,150\nWestham,50\n");
    const test::Answer table =
        run({u"allocate"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--table"_s, u"shares.csv"_s});
    EXPECT_EQ(table.code, 0) << table.err.toStdString();
    EXPECT_TRUE(table.err.isEmpty());
    write(u"wrong.csv"_s, "town,share\nEastham,150\nNowhere,50\n");
    const test::Answer wrong =
        run({u"allocate"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--table"_s, u"wrong.csv"_s});
    EXPECT_EQ(wrong.code, 1);
    EXPECT_TRUE(wrong.err.contains(u"Nowhere"_s)) << wrong.err.toStdString();
    EXPECT_EQ(run({u"allocate"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s, u"--by"_s, u"Eastham"_s}).code, 2);
    EXPECT_EQ(run({u"allocate"_s, u"p.pledge"_s, u"--pledge"_s, u"New loans"_s}).code, 2);
}

TEST_F(Revise, TheLastImportIsTakenBackAndPledgesOnceReportedStay) {
    const QString actuals = done({u"undo-import"_s, u"p.pledge"_s});
    EXPECT_TRUE(actuals.contains(u"actuals.csv"_s)) << actuals.toStdString();
    EXPECT_EQ(cell(u"New loans"_s, u"actual"_s), QString());
    const test::Answer targets = run({u"undo-import"_s, u"p.pledge"_s});
    EXPECT_EQ(targets.code, 1);
    EXPECT_TRUE(targets.err.contains(u"figures were reported for it"_s)) << targets.err.toStdString();
}

}  // namespace pledge
