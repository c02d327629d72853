#include <tests/app/cli/program.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class ForecastVerbs : public test::ProgramTest {
protected:
    /// New loans of 115, 165 and 200 by June, September and December; these totals from January on.
    void makePlan(const QStringList& totals) {
        write(u"targets.csv"_s,
              "unit,indicator,unit_of_measure,kind,direction,due,target\n"
              "Finance,New loans,bn,cumulative,ge,2022-06-30,115\n"
              "Finance,New loans,bn,cumulative,ge,2022-09-30,165\n"
              "Finance,New loans,bn,cumulative,ge,2022-12-31,200\n"
              "Finance,Bad loans,%,level,le,2022-12-31,2\n");
        QByteArray actuals("unit,indicator,period,value\n");
        for (qsizetype i = 0; i < totals.size(); ++i) {
            actuals += u"Finance,New loans,2022-%1,%2\n"_s.arg(i + 1, 2, 10, QChar(u'0')).arg(totals[i]).toUtf8();
        }
        write(u"actuals.csv"_s, actuals);
        done({u"new"_s, u"p.pledge"_s, u"--name"_s, u"Plan"_s, u"--year"_s, u"2022"_s});
        done({u"import"_s, u"p.pledge"_s, u"--targets"_s, u"targets.csv"_s});
        done({u"import"_s, u"p.pledge"_s, u"--actuals"_s, u"actuals.csv"_s});
    }
};

}  // namespace

TEST_F(ForecastVerbs, GiveTheRunningTotalsInCsv) {
    makePlan({u"20"_s, u"36"_s, u"55"_s, u"70"_s});
    const QStringList lines =
        done({u"forecast"_s, u"p.pledge"_s, u"--as-of"_s, u"2022-04"_s, u"--format"_s, u"csv"_s}).split(u'\n');
    EXPECT_EQ(lines.at(0),
              u"unit,group,pledge,unit_of_measure,reported_month,total,months_reported,next_due,next_target,"
              "next_needed_per_month,next_likelihood,final_due,final_target,final_needed_per_month,final_likelihood,"
              "mean_last_three,mean_all,method,months_behind,low,likely,high,reason"_s);
    const QStringList row = lines.at(1).split(u',');
    EXPECT_EQ(row.mid(0, 10).join(u' '), u"Finance department New loans bn 2022-04 70 4 2022-06-30 115 22.5"_s);
    EXPECT_EQ(row.mid(11, 3).join(u' '), u"2022-12-31 200 16.25"_s);
    EXPECT_EQ(row.mid(15, 4).join(u' '), u"16.666667 17.5 mean_of_all 4"_s);
    EXPECT_EQ(row.at(20), u"210"_s);
    EXPECT_EQ(row.at(22), QString());
    EXPECT_EQ(lines.size(), 3) << "a level has no row";
}

TEST_F(ForecastVerbs, SayWhyThereIsNoRange) {
    makePlan({u"20"_s, u"36"_s});
    const QJsonObject table =
        QJsonDocument::fromJson(
            done({u"forecast"_s, u"p.pledge"_s, u"--format"_s, u"json"_s, u"--unit"_s, u"Finance"_s}).toUtf8())
            .object();
    const QJsonObject row = table[u"rows"_s].toArray().at(0).toObject();
    EXPECT_EQ(table[u"as_of"_s].toString(), u"2022-02"_s);
    EXPECT_EQ(row[u"reason"_s].toString(), u"too_few_months"_s);
    EXPECT_EQ(row[u"final_needed_per_month"_s].toDouble(), 16.4);
    EXPECT_TRUE(row[u"likely"_s].isNull());
}

TEST_F(ForecastVerbs, PrintATableForPeople) {
    makePlan({u"20"_s, u"36"_s, u"55"_s, u"70"_s});
    const QString english = done({u"forecast"_s, u"p.pledge"_s});
    EXPECT_TRUE(english.contains(u"by the mean of 4 months"_s)) << english.toStdString();
    const QString chinese = done({u"forecast"_s, u"p.pledge"_s, u"--lang"_s, u"zh"_s});
    EXPECT_TRUE(chinese.contains(u"按近4个月均值推算"_s)) << chinese.toStdString();
    EXPECT_FALSE(chinese.contains(u"Bad loans"_s));
}

TEST_F(ForecastVerbs, RefuseWrongUsage) {
    makePlan({u"20"_s});
    EXPECT_EQ(run({u"forecast"_s, u"p.pledge"_s, u"--format"_s, u"xml"_s}).code, 2);
    EXPECT_EQ(run({u"forecast"_s, u"p.pledge"_s, u"--as-of"_s, u"2021-12"_s}).code, 2);
    EXPECT_EQ(run({u"forecast"_s, u"p.pledge"_s, u"--unit"_s, u"Nobody"_s}).code, 1);
}

}  // namespace pledge
