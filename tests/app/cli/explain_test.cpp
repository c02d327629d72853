#include <tests/app/cli/program.h>
#include <tests/support/rowname.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Explained {
    const char* name;
    const char* pledge;
    const char* asOf;
    std::vector<const char*> sentences;  ///< worked out by hand from the sample's figures
};

class Explain : public test::ProgramTest, public testing::WithParamInterface<Explained> {
protected:
    void SetUp() override { done({u"demo"_s, u"s.pledge"_s}); }
};

std::vector<Explained> cases() {
    return {
        {"LoansOnTheirLadder",
         "新增贷款",
         "2022-05",
         {"Figure of May 2022: 98.1 亿元", "Attainment: 98.1 ÷ 200 = 49.1%",
          "Calendar: 5 of 12 months have gone, 41.7%; against it +7.4 points",
          "Line from 0 (the start) to 115 (by the end of June): 83.3% of the way, 0 + (115 − 0) × 83.3% = 95.83",
          "Required: 47.9% of the final target; attainment 49.1%, so +1.1 points",
          "Of what is required: 98.1 ÷ 95.83 = 102.4%",
          "+1.6 points in April 2022, now +1.1, a change of −0.4: Holding"}},
        {"LandAsPublished",
         "供而未用土地处置",
         "2022-06",
         {"Attainment: 684 ÷ 856 = 79.9%", "Required: 50.0% of the final target; attainment 79.9%, so +29.9 points",
          "+21.1 points in May 2022, now +29.9, a change of +8.8: Widening its lead"}},
        {"LandSuppliedCatchesUp",
         "工业用地供应",
         "2022-06",
         {"Attainment: 936 ÷ 2000 = 46.8%", "Required: 50.0% of the final target; attainment 46.8%, so −3.2 points",
          "−4.6 points in May 2022, now −3.2, a change of +1.4: Catching up", "yellow (Behind)"}},
        {"ParksAreWholeCases",
         "小微企业园建成",
         "2022-06",
         {"0 + (7 − 0) × 50.0% = 3.5", "Whole cases are rounded down: 3",
          "Required: 42.9% of the final target; attainment 28.6%, so −14.3 points",
          "Of what is required: 2 ÷ 3 = 66.7%"}},
        {"AMilestoneMissed",
         "区块链平台上链企业",
         "2022-06",
         {"Pledged for the end of June 2022: 100", "Attainment: 94 ÷ 200 = 47.0%", "so −3.0 points",
          "−3.5 points in May 2022, now −3.0, a change of +0.5: Holding", "by the end of June 100 家: Missed"}},
        {"TheLineToAMilestoneInJuly",
         "省级跨境电商名牌",
         "2022-06",
         {"Line from 0 (the start) to 2 (by the end of July): 85.7% of the way", "= 1.71",
          "Whole cases are rounded down: 1", "so 0.0 points"}},
        {"AFundAheadOfItsLadderBehindTheCalendar",
         "产业基金规模",
         "2022-06",
         {"Calendar: 6 of 12 months have gone, 50.0%; against it −20.0 points",
          "Required: 26.7% of the final target; attainment 30.0%, so +3.3 points",
          "Of what is required: 15 ÷ 13.33 = 112.5%"}},
        {"ALineThatIsWholeIsNotRounded",
         "省级高端人才引进",
         "2022-06",
         {"0 + (3 − 0) × 66.7% = 2", "Attainment: 2 ÷ 6 = 33.3%", "Of what is required: 2 ÷ 2 = 100.0%"}},
        {"AShareIsNeverProrated",
         "规上企业研发活动占比",
         "2022-06",
         {"Figure of June 2022: 81.3%", "Required: at least 88%", "Against it: −6.7 points, never prorated"}},
        {"ALevelBeforeItsDate",
         "规上企业亩均税收",
         "2022-06",
         {"Required: at least 30 万元", "Against it: −51.3% of the required figure", "not due"}},
        {"ADeliverableThatWaitsForAnother",
         "数字化体验中心设计立项",
         "2022-06",
         {"Waits for “数字化体验中心土地挂牌”, which is overdue", "not due"}},
    };
}

}  // namespace

TEST_P(Explain, SaysTheArithmeticAsWorkedOutByHand) {
    const Explained& expected = GetParam();
    const QString said = done({u"explain"_s, u"s.pledge"_s, u"--pledge"_s, QString::fromUtf8(expected.pledge),
                               u"--as-of"_s, QString::fromUtf8(expected.asOf)});
    for (const char* sentence : expected.sentences) {
        EXPECT_TRUE(said.contains(QString::fromUtf8(sentence))) << sentence << "\nin\n" << said.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Sample, Explain, testing::ValuesIn(cases()), test::RowName());

class ExplainUsage : public test::ProgramTest {
protected:
    void SetUp() override { done({u"demo"_s, u"s.pledge"_s}); }
};

TEST_F(ExplainUsage, PrintsThePolicyAndThatItIsASample) {
    const QString said = done({u"explain"_s, u"s.pledge"_s, u"--pledge"_s, u"新增贷款"_s});
    EXPECT_TRUE(said.contains(u"Green:"_s));
    EXPECT_TRUE(said.contains(u"Sample data"_s));
}

TEST_F(ExplainUsage, NeedsAPledge) {
    EXPECT_EQ(run({u"explain"_s, u"s.pledge"_s}).code, 2);
}

TEST_F(ExplainUsage, NamesAPledgeThatIsNotThere) {
    const test::Answer answer = run({u"explain"_s, u"s.pledge"_s, u"--pledge"_s, u"没有的事"_s});
    EXPECT_EQ(answer.code, 1);
    EXPECT_TRUE(answer.err.contains(u"没有的事"_s));
}

TEST_F(ExplainUsage, RefusesAMonthBeforeThePlan) {
    EXPECT_EQ(run({u"explain"_s, u"s.pledge"_s, u"--pledge"_s, u"新增贷款"_s, u"--as-of"_s, u"2020-01"_s}).code, 2);
}

}  // namespace pledge
