#include <tests/app/cli/program.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The sample plan, ranked by the program.
class Rank : public test::ProgramTest {
protected:
    void SetUp() override { done({u"demo"_s, u"s.pledge"_s}); }

    QStringList rank(const QStringList& options) {
        return QStringList{u"rank"_s, u"s.pledge"_s, u"--as-of"_s, u"2022-06"_s} + options;
    }
    QJsonObject json(const QString& group) {
        return QJsonDocument::fromJson(done(rank({u"--group"_s, group, u"--format"_s, u"json"_s})).toUtf8()).object();
    }
};

}  // namespace

TEST_F(Rank, ListsEveryUnitOfTheGroupInTheOrderOfItsScore) {
    const QJsonObject answer = json(u"departments"_s);
    EXPECT_TRUE(answer[u"sample"_s].toBool());
    EXPECT_EQ(answer[u"as_of"_s].toString(), u"2022-06"_s);
    const QJsonArray rows = answer[u"rows"_s].toArray();
    EXPECT_EQ(rows.size(), 15);
    double above = 200;
    int rank = 1;
    for (const QJsonValue& row : rows) {
        EXPECT_EQ(row[u"group"_s].toString(), u"department"_s);
        if (row[u"rank"_s].isNull()) {
            continue;
        }
        EXPECT_LE(row[u"score"_s].toDouble(), above);
        EXPECT_GE(row[u"rank"_s].toInt(), rank);
        above = row[u"score"_s].toDouble();
        rank = row[u"rank"_s].toInt();
    }
    EXPECT_EQ(json(u"towns"_s)[u"rows"_s].toArray().size(), 16);
}

TEST_F(Rank, SaysTheFindingTheRuleAndThatItIsASample) {
    const QString text = done(rank({u"--group"_s, u"departments"_s, u"--lang"_s, u"zh"_s}));
    for (const QString& part : {u"部门："_s, u"名次"_s, u"单位得分为各事项得分按权重的平均"_s, u"红榜："_s,
                                u"升降与2022年5月底相比"_s, u"示例数据"_s}) {
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
    }
}

TEST_F(Rank, OpensTheArithmeticOfOneUnit) {
    const QString text = done(rank({u"--unit"_s, u"科技局"_s, u"--lang"_s, u"zh"_s}));
    EXPECT_TRUE(text.contains(u"实绩÷应达"_s));
    EXPECT_TRUE(text.contains(u"项按权重平均"_s));
    const QStringList rows =
        done(rank({u"--unit"_s, u"科技局"_s, u"--format"_s, u"csv"_s})).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_TRUE(rows.first().startsWith(u"unit,group,pledge,kind,"_s));
    EXPECT_TRUE(std::ranges::all_of(rows.mid(1), [](const QString& row) { return row.startsWith(u"科技局,"_s); }));
}

TEST_F(Rank, ComparesWithTheMonthAskedFor) {
    const QStringList rows =
        done(rank({u"--group"_s, u"towns"_s, u"--against"_s, u"2022-03"_s, u"--format"_s, u"csv"_s}))
            .split(u'\n', Qt::SkipEmptyParts);
    EXPECT_TRUE(rows.value(1).contains(u",2022-03,"_s));
}

TEST_F(Rank, TellsTheSampleOnStandardErrorBesideCsv) {
    const test::Answer answer = run(rank({u"--group"_s, u"towns"_s, u"--format"_s, u"csv"_s}));
    EXPECT_EQ(answer.code, 0);
    EXPECT_TRUE(answer.err.contains(u"Sample data"_s));
    EXPECT_FALSE(answer.out.contains(u"Sample data"_s));
}

TEST_F(Rank, IsOfTheDepartmentsUnlessAsked) {
    EXPECT_EQ(done(rank({})), done(rank({u"--group"_s, u"departments"_s})));
}

TEST_F(Rank, ComparesTheFirstMonthWithNothing) {
    const QString january = done({u"rank"_s, u"s.pledge"_s, u"--as-of"_s, u"2022-01"_s, u"--group"_s, u"towns"_s});
    EXPECT_FALSE(january.contains(u"Change against"_s));
}

TEST_F(Rank, PrintsAsManyDecimalsAsTellDifferentPlacesApart) {
    const QString text = done(rank({u"--group"_s, u"towns"_s}));
    EXPECT_TRUE(text.contains(u"93.31"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"93.28"_s));
}

TEST_F(Rank, RefusesWhatMakesNoSense) {
    EXPECT_EQ(run(rank({u"--group"_s, u"offices"_s})).code, 2);
    EXPECT_EQ(run(rank({u"--group"_s, u"towns"_s, u"--unit"_s, u"金融办"_s})).code, 2);
    EXPECT_EQ(run(rank({u"--group"_s, u"towns"_s, u"--format"_s, u"xml"_s})).code, 2);
    EXPECT_EQ(run(rank({u"--group"_s, u"towns"_s, u"--against"_s, u"2021-12"_s})).code, 2);
    EXPECT_EQ(run(rank({u"--group"_s, u"towns"_s, u"--against"_s, u"2022-08"_s})).code, 2);
    EXPECT_EQ(run(rank({u"--unit"_s, u"无此单位"_s})).code, 1);
    EXPECT_EQ(run({u"rank"_s, u"none.pledge"_s, u"--group"_s, u"towns"_s}).code, 3);
}

}  // namespace pledge
