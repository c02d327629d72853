#include <tests/app/cli/program.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class SheetImport : public test::ProgramTest {
protected:
    void SetUp() override {
        done({u"new"_s, u"p.pledge"_s, u"--name"_s, u"P"_s, u"--year"_s, u"2022"_s});
        write(u"t.csv"_s,
              "unit,indicator,unit_of_measure,kind,direction,due,target\n"
              "工贸局,技改投资,亿元,cumulative,ge,2022-12-31,30\n工贸局,新增规上企业,家,cumulative,ge,2022-12-31,40\n");
        done({u"import"_s, u"p.pledge"_s, u"--targets"_s, u"t.csv"_s});
    }
    test::Answer take(const QByteArray& sheet, const QStringList& more = {}) {
        write(u"s.csv"_s, sheet);
        return run(QStringList{u"import"_s, u"p.pledge"_s, u"--actuals"_s, u"s.csv"_s} + more);
    }
};

constexpr const char* kSheet =
    "责任单位,指标,单位,截至6月底累计完成\n工贸局,技改投资,亿元,13.1\n工贸局,规上企业净增,家,18\n工贸局,新增规上企业,"
    "家,—\n";

}  // namespace

TEST_F(SheetImport, PrintsARowForEachFigureAndWritesNothing) {
    const test::Answer answer = take(kSheet, {u"--dry-run"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(answer.code, 1);
    const QStringList rows = answer.out.split(u'\n');
    EXPECT_EQ(rows[0], u"unit,pledge,period,value,state,message"_s);
    EXPECT_TRUE(rows[1].startsWith(u"工贸局,技改投资,2022-06,13.1,accept,"_s)) << rows[1].toStdString();
    EXPECT_TRUE(rows[2].contains(u",flag,"_s)) << rows[2].toStdString();
    EXPECT_TRUE(rows[3].contains(u"新增规上企业,2022-06,,skip,"_s)) << rows[3].toStdString();
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"技改投资"_s, u"actual"_s), QString());
}

TEST_F(SheetImport, WritesTheAcceptedListsTheFlaggedAndIsTakenBackAsAWhole) {
    const test::Answer answer = take(kSheet);
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.err.contains(u"规上企业净增"_s)) << answer.err.toStdString();
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"技改投资"_s, u"actual"_s), u"13.1"_s);
    done({u"undo-import"_s, u"p.pledge"_s});
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"技改投资"_s, u"actual"_s), QString());
}

TEST_F(SheetImport, RemembersWhichPledgeANameMeans) {
    EXPECT_EQ(take(kSheet, {u"--match"_s, u"规上企业净增=工贸局/新增规上企业"_s}).code, 0);
    const test::Answer next =
        take("责任单位,指标,单位,截至7月底累计完成\n工贸局,技改投资,亿元,15.2\n工贸局,规上企业净增,家,21\n");
    EXPECT_EQ(next.code, 0) << next.err.toStdString();
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-07"_s, u"新增规上企业"_s, u"actual"_s), u"21"_s);
}

TEST_F(SheetImport, TakesAColumnForWhatItIsTold) {
    const QByteArray sheet = "责任单位,指标,甲\n工贸局,技改投资,13.1\n";
    EXPECT_EQ(take(sheet, {u"--month"_s, u"2022-06"_s}).code, 1);
    EXPECT_EQ(take(sheet, {u"--month"_s, u"2022-06"_s, u"--map"_s, u"甲=value"_s}).code, 0);
    EXPECT_EQ(statusCell(u"p.pledge"_s, u"2022-06"_s, u"技改投资"_s, u"actual"_s), u"13.1"_s);
}

TEST_F(SheetImport, RefusesABrokenFileWhole) {
    for (const QByteArray& bytes : {QByteArray("PK\x03\x04 no package"), QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
                                    QByteArray(), QByteArray("a,\"b\n")}) {
        const test::Answer answer = take(bytes, {u"--dry-run"_s, u"--format"_s, u"csv"_s});
        EXPECT_EQ(answer.code, 1) << answer.err.toStdString();
        EXPECT_TRUE(answer.out.isEmpty()) << answer.out.toStdString();
        EXPECT_FALSE(answer.err.isEmpty());
    }
}

TEST_F(SheetImport, ShowsACanonicalTableInTheSameColumns) {
    const test::Answer answer =
        take("unit,indicator,period,value\n工贸局,技改投资,2022-06,13.1\n工贸局,没有的,2022-06,1\n",
             {u"--dry-run"_s, u"--format"_s, u"csv"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.out.contains(u"工贸局,技改投资,2022-06,13.1,accept,\n"_s)) << answer.out.toStdString();
    EXPECT_TRUE(answer.out.contains(u"工贸局,没有的,2022-06,1,flag,"_s)) << answer.out.toStdString();
}

}  // namespace pledge
