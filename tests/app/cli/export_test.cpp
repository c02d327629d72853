#include <tests/app/cli/program.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class Tables : public test::ProgramTest {
protected:
    void makeDemo() { done({u"demo"_s, u"a.pledge"_s}); }
    void exportDemo() {
        makeDemo();
        done({u"export"_s, u"a.pledge"_s, u"--out"_s, u"tables"_s});
    }
    QStringList entries(const QString& folder) {
        return QDir(path(folder)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
};

}  // namespace

TEST_F(Tables, ComeBackAsAnEqualPlan) {
    exportDemo();
    done({u"new"_s, u"b.pledge"_s, u"--from"_s, u"tables"_s});
    EXPECT_TRUE(done({u"compare"_s, u"a.pledge"_s, u"b.pledge"_s}).contains(u"hold the same plan"_s));
    EXPECT_EQ(QJsonDocument::fromJson(
                  done({u"compare"_s, u"a.pledge"_s, u"b.pledge"_s, u"--format"_s, u"json"_s}).toUtf8())[u"equal"_s]
                  .toBool(),
              true);
    done({u"check"_s, u"b.pledge"_s});
    done({u"export"_s, u"b.pledge"_s, u"--out"_s, u"again"_s});
    EXPECT_EQ(read(u"tables/plan.json"_s), read(u"again/plan.json"_s));
    EXPECT_EQ(read(u"tables/actuals.csv"_s), read(u"again/actuals.csv"_s));
}

TEST_F(Tables, AreNotWrittenOverOthers) {
    exportDemo();
    const test::Answer again = run({u"export"_s, u"a.pledge"_s, u"--out"_s, u"tables"_s});
    EXPECT_EQ(again.code, 3);
    EXPECT_TRUE(again.err.contains(u"tables"_s));
    EXPECT_EQ(run({u"export"_s, u"a.pledge"_s}).code, 2);
    EXPECT_EQ(run({u"export"_s, u"a.pledge"_s, u"--out"_s, u"no/such"_s}).code, 3);
    EXPECT_EQ(entries(u"."_s), (QStringList{u"a.pledge"_s, u"tables"_s}));
}

TEST_F(Tables, ThatAreBrokenLeaveNoPlanBehind) {
    exportDemo();
    write(u"tables/units.csv"_s, "unit,group,aliases,from,to\n经信局,county,,,\n");
    const test::Answer broken = run({u"new"_s, u"b.pledge"_s, u"--from"_s, u"tables"_s});
    EXPECT_EQ(broken.code, 1);
    EXPECT_TRUE(broken.err.startsWith(u"units.csv, row 2, column 2: “county” is not allowed in “group”"_s))
        << broken.err.left(200).toStdString();
    QFile::remove(path(u"tables/units.csv"_s));
    const test::Answer missing = run({u"new"_s, u"b.pledge"_s, u"--from"_s, u"tables"_s});
    EXPECT_EQ(missing.code, 1);
    EXPECT_TRUE(missing.err.contains(u"tables/units.csv"_s)) << missing.err.left(200).toStdString();
    EXPECT_EQ(run({u"new"_s, u"b.pledge"_s, u"--from"_s, u"nowhere"_s}).code, 3);
    EXPECT_FALSE(exists(u"b.pledge"_s));
}

TEST_F(Tables, WithAFallingTotalLeaveNoPlanBehind) {
    exportDemo();
    write(u"tables/actuals.csv"_s,
          "pledge,unit,month,value,state,percent,numerator,denominator,note,reason,by,on\n"
          "p2,经信局,2022-01,9,,,,,,,Li,2022-02-03T09:00\n"
          "p2,经信局,2022-02,8,,,,,,,Li,2022-03-03T09:00\n");
    const test::Answer falls = run({u"new"_s, u"b.pledge"_s, u"--from"_s, u"tables"_s});
    EXPECT_EQ(falls.code, 1);
    EXPECT_TRUE(falls.err.contains(u"actuals.csv, row 3"_s)) << falls.err.toStdString();
    EXPECT_TRUE(falls.err.contains(u"running total"_s)) << falls.err.toStdString();
    EXPECT_FALSE(exists(u"b.pledge"_s));
}

TEST_F(Tables, CompareNamesWhatChangedAndWho) {
    makeDemo();
    ASSERT_TRUE(QFile::copy(path(u"a.pledge"_s), path(u"b.pledge"_s)));
    done({u"record"_s, u"b.pledge"_s, u"--unit"_s, u"金融办"_s, u"--pledge"_s, u"新增贷款"_s, u"--month"_s,
          u"2022-06"_s, u"--value"_s, u"120"_s, u"--by"_s, u"Li"_s});
    const test::Answer text = run({u"compare"_s, u"a.pledge"_s, u"b.pledge"_s});
    EXPECT_EQ(text.code, 1);
    EXPECT_TRUE(text.out.startsWith(u"Figure “新增贷款” (金融办): 2022-06 – → 120 (Li, "_s)) << text.out.toStdString();
    const test::Answer csv = run({u"compare"_s, u"a.pledge"_s, u"b.pledge"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(csv.code, 1);
    EXPECT_TRUE(csv.out.startsWith(u"what,unit,name,field,old,new,by,at\nactual,金融办,新增贷款,2022-06,,120,Li,"_s));
    EXPECT_EQ(run({u"compare"_s, u"a.pledge"_s}).code, 2);
    EXPECT_EQ(run({u"compare"_s, u"a.pledge"_s, u"b.pledge"_s, u"--format"_s, u"xml"_s}).code, 2);
    EXPECT_EQ(run({u"compare"_s, u"a.pledge"_s, u"c.pledge"_s}).code, 3);
}

TEST_F(Tables, APlanGoesOnIntoTheNextYear) {
    makeDemo();
    const QString said = done({u"new"_s, u"next.pledge"_s, u"--from"_s, u"a.pledge"_s});
    EXPECT_TRUE(said.contains(u"永康市2023年"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"2023-01 to 2023-12"_s)) << said.toStdString();
    EXPECT_TRUE(said.contains(u"shares are to be set anew"_s)) << said.toStdString();
    done({u"check"_s, u"next.pledge"_s});
    done({u"status"_s, u"next.pledge"_s});
    done({u"new"_s, u"long.pledge"_s, u"--from"_s, u"a.pledge"_s, u"--start"_s, u"2023-01"_s, u"--end"_s, u"2025-12"_s,
          u"--name"_s, u"Long"_s});
    EXPECT_EQ(run({u"new"_s, u"c.pledge"_s, u"--from"_s, u"a.pledge"_s, u"--year"_s, u"2022"_s}).code, 2);
    EXPECT_EQ(run({u"new"_s, u"c.pledge"_s, u"--from"_s, u"a.pledge"_s, u"--units"_s, u"u.csv"_s}).code, 2);
    EXPECT_EQ(run({u"new"_s, u"next.pledge"_s, u"--from"_s, u"a.pledge"_s}).code, 3);
    EXPECT_FALSE(exists(u"c.pledge"_s));
}

}  // namespace pledge
