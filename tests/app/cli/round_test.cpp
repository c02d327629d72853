#include <tests/app/cli/program.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The sample plan's June, handed in and looked over by the program.
class RoundVerbs : public test::ProgramTest {
protected:
    void SetUp() override { done({u"demo"_s, u"s.pledge"_s}); }

    [[nodiscard]] static QStringList step(const QString& verb, const QStringList& more = {}) {
        return QStringList{verb,        u"s.pledge"_s, u"--month"_s, u"2022-06"_s,
                           u"--unit"_s, u"金融办"_s,   u"--lang"_s,  u"zh"_s} +
               more;
    }
    [[nodiscard]] QString line(const QString& unit) {
        const QString csv = done({u"round"_s, u"s.pledge"_s, u"--month"_s, u"2022-06"_s, u"--unit"_s, unit,
                                  u"--today"_s, u"2022-07-07"_s, u"--format"_s, u"csv"_s});
        return csv.split(u'\n').value(1);
    }
};

}  // namespace

TEST_F(RoundVerbs, TellWhoHasReportedAndHowLate) {
    EXPECT_EQ(line(u"科技局"_s), u"2022-06,科技局,department,open,12,11,2022-07-05,,,2,"_s);
}

TEST_F(RoundVerbs, LeadAMonthToItsLockAndBack) {
    EXPECT_EQ(run(step(u"submit"_s)).code, 1) << "figures are missing";
    EXPECT_TRUE(done(step(u"submit"_s, {u"--reason"_s, u"待核实"_s})).contains(u"已报送"_s));
    done(step(u"return"_s, {u"--pledge"_s, u"新增贷款"_s, u"--reason"_s, u"与台账不符"_s}));
    EXPECT_TRUE(
        done({u"remind"_s, u"s.pledge"_s, u"--month"_s, u"2022-06"_s, u"--unit"_s, u"金融办"_s, u"--lang"_s, u"zh"_s})
            .contains(u"新增贷款（与台账不符）"_s));
    done(step(u"submit"_s, {u"--reason"_s, u"已核"_s}));
    done(step(u"approve"_s));
    const QStringList record{u"record"_s,   u"s.pledge"_s, u"--unit"_s,  u"金融办"_s,  u"--pledge"_s,
                             u"新增贷款"_s, u"--month"_s,  u"2022-06"_s, u"--value"_s, u"120"_s};
    EXPECT_EQ(run(record).code, 1);
    EXPECT_EQ(run(step(u"reopen"_s)).code, 1) << "without a reason";
    done(step(u"reopen"_s, {u"--reason"_s, u"数据有误"_s}));
    done(record);
    const QString status =
        done({u"status"_s, u"s.pledge"_s, u"--as-of"_s, u"2022-06"_s, u"--unit"_s, u"金融办"_s, u"--lang"_s, u"zh"_s});
    EXPECT_TRUE(status.contains(u"120 亿元※"_s)) << status.toStdString();
    EXPECT_TRUE(status.contains(u"※ 当月核定后作过更正"_s)) << status.toStdString();
    done({u"check"_s, u"s.pledge"_s});
}

TEST_F(RoundVerbs, TakeASubmissionBack) {
    EXPECT_EQ(run(step(u"withdraw"_s)).code, 1) << "nothing was submitted";
    done(step(u"submit"_s, {u"--reason"_s, u"待核实"_s}));
    EXPECT_TRUE(done(step(u"withdraw"_s)).contains(u"未报送"_s));
    done(step(u"submit"_s, {u"--reason"_s, u"待核实"_s}));
    done(step(u"approve"_s));
    EXPECT_EQ(run(step(u"withdraw"_s)).code, 1) << "it is approved";
}

TEST_F(RoundVerbs, RefuseWhatTheyDoNotKnow) {
    EXPECT_EQ(run({u"round"_s, u"s.pledge"_s, u"--format"_s, u"xml"_s}).code, 2);
    EXPECT_EQ(run({u"round"_s, u"s.pledge"_s, u"--today"_s, u"gestern"_s}).code, 2);
    EXPECT_EQ(run({u"submit"_s, u"s.pledge"_s, u"--month"_s, u"2022-06"_s}).code, 2);
}

}  // namespace pledge
