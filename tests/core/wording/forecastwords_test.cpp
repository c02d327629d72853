#include <core/wording/forecastwords.h>
#include <tests/core/wording/chinese.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::date;
using test::figure;
using test::flow;
using test::month;

namespace {

/// Words of the forecast's own area, in Chinese, beside those of the core.
class ForecastWords : public test::Chinese {
protected:
    void SetUp() override {
        test::Chinese::SetUp();
        ASSERT_TRUE(m_own.load(QStringLiteral(":/pledge/translations/forecast_zh_CN.qm")));
        QCoreApplication::installTranslator(&m_own);
    }
    void TearDown() override {
        QCoreApplication::removeTranslator(&m_own);
        test::Chinese::TearDown();
    }

private:
    QTranslator m_own;
};

Pledge loans() {
    return flow({{"2022-09-30", "165"}, {"2022-12-31", "200"}});
}

/// 112.9 by June after six months.
Forecast ofJune() {
    const Pledge pledge = loans();
    Forecast made;
    made.from = month("2022-06");
    made.monthsReported = 6;
    made.total = figure("112.9");
    made.toNext = Need{pledge.milestones[0], 3, Rational(figure("17.366"))};
    made.toFinal = Need{pledge.milestones[1], 6, Rational(figure("14.516"))};
    made.meanOfLastThree = Rational(figure("13.9"));
    made.range = ForecastRange{ForecastMethod::MeanOfAll,
                               6,
                               {{month("2022-12"), figure("172"), figure("188"), figure("204")}},
                               {{pledge.milestones[0], 0.23}, {pledge.milestones[1], 0.55}}};
    return made;
}

}  // namespace

TEST_F(ForecastWords, TellTheForecastInOneSentence) {
    EXPECT_EQ(
        forecastSentence(loans(), ofJune(), month("2022-06")),
        u"按近6个月均值推算，年底约188亿元（172—204亿元，八成把握）；9月底前需每月17.4亿元，12月底前需每月14.5亿元，"
        "近三月月均13.9亿元；9月底前的节点大致难以如期完成（约25%），12月底前的节点能否如期完成尚难判断（约55%）"_s);
}

TEST_F(ForecastWords, TellWhatIsNeededWhereThereIsNoRange) {
    Forecast made = ofJune();
    made.range.reset();
    made.none = NoForecast::TooFewMonths;
    made.toFinal = made.toNext;
    made.meanOfLastThree.reset();
    EXPECT_EQ(forecastSentence(loans(), made, month("2022-06")),
              u"不作预测：不足三个月或不足两次报送；9月底前需每月17.4亿元"_s);
}

TEST_F(ForecastWords, NameTheMethodWithTheMonthsBehindIt) {
    Forecast made = ofJune();
    made.range->monthsBehind = 5;
    made.range->method = ForecastMethod::MeanWithoutOddMonths;
    EXPECT_EQ(forecastMethodText(made), u"按5个月均值推算（剔除异常的1个月）"_s);
    made.range->method = ForecastMethod::MeanSinceStep;
    EXPECT_EQ(forecastMethodText(made), u"水平已变，主要按近5个月均值推算"_s);
    made.range->monthsBehind = 1;
    EXPECT_EQ(forecastMethodText(made), u"最近一个月水平有变，按其与此前均值各半推算"_s);
    made.range->monthsBehind = 5;
    made.range->method = ForecastMethod::LastYearsShape;
    EXPECT_EQ(forecastMethodText(made), u"按去年各月走势和今年5个月的增幅推算"_s);
}

TEST_F(ForecastWords, SayHowLikelyAMilestoneIs) {
    EXPECT_EQ(likelihoodText(loans(), 1), u"已完成"_s);
    EXPECT_EQ(likelihoodText(loans(), 0.97), u"很有把握如期完成（约95%）"_s);
    EXPECT_EQ(likelihoodText(loans(), 0.7), u"大致可以如期完成（约70%）"_s);
    EXPECT_EQ(likelihoodText(loans(), 0.01), u"很难如期完成（约5%）"_s);
    const Pledge spending = test::budget({{"2022-12-31", "120"}});
    EXPECT_EQ(likelihoodText(spending, 0), u"已经超出"_s);
    EXPECT_EQ(likelihoodText(spending, 0.8), u"大致可以控制住（约80%）"_s);
}

TEST_F(ForecastWords, SayAnUpperLimitAsTheMostAMonth) {
    const Pledge spending = test::budget({{"2022-12-31", "120"}});
    const Need need{spending.milestones[0], 8, Rational(figure("10"))};
    EXPECT_EQ(needText(spending, need, month("2022-04")), u"12月底前每月不超过10亿元"_s);
}

TEST_F(ForecastWords, GiveSmallFiguresMoreDecimals) {
    const UnitOfMeasure loans = unitOfMeasure(u"亿元"_s);
    EXPECT_EQ(perMonthText(Rational(figure("13.94")), loans), u"13.9亿元"_s);
    EXPECT_EQ(perMonthText(Rational(figure("0.456")), loans), u"0.46亿元"_s);
    EXPECT_EQ(perMonthText(Rational(figure("0.0456")), loans), u"0.046亿元"_s);
    EXPECT_EQ(perMonthText(Rational(figure("4")), unitOfMeasure(u"家"_s)), u"4家"_s);
}

TEST_F(ForecastWords, NameTheEndOfTheRun) {
    EXPECT_EQ(forecastEndText(month("2022-12"), month("2022-06")), u"年底"_s);
    EXPECT_EQ(forecastEndText(month("2023-12"), month("2022-06")), u"截至2023年12月底"_s);
    EXPECT_EQ(forecastLabel(ofJune().range->end()), u"预计188（172—204）"_s);
}

}  // namespace pledge
