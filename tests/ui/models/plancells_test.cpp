#include <tests/support/planvalues.h>
#include <tests/support/printers.h>
#include <ui/models/plancells.h>
#include <ui/models/planlists.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

using test::date;
using test::figure;
using test::month;

TEST(PlanCells, ReadDatesAsPeopleAndSpreadsheetsWriteThem) {
    for (const QString& text :
         {u"2022-06-05"_s, u"2022/6/5"_s, u"2022.6.5"_s, u"2022年6月5日"_s, u"２０２２-６-５"_s}) {
        std::optional<QDate> read;
        EXPECT_EQ(readDate(text, read), QString());
        EXPECT_EQ(read, date("2022-06-05")) << text.toStdString();
    }
}

TEST(PlanCells, LeaveTheirTargetAloneWhereTheTextIsWrong) {
    std::optional<QDate> day = date("2022-06-05");
    EXPECT_FALSE(readDate(u"2022-02-30"_s, day).isEmpty());
    EXPECT_EQ(day, date("2022-06-05"));
    std::optional<Decimal> value = figure("3");
    EXPECT_FALSE(readFigure(u"三"_s, value).isEmpty());
    EXPECT_EQ(value, figure("3"));
    int count = 4;
    EXPECT_FALSE(readCount(u"13"_s, 0, 12, count).isEmpty());
    EXPECT_FALSE(readCount(u"x"_s, 0, 12, count).isEmpty());
    EXPECT_EQ(count, 4);
}

TEST(PlanCells, TakeSeparatorsAndPercentSignsFromFigures) {
    std::optional<Decimal> read;
    EXPECT_EQ(readFigure(u"1,300.5"_s, read), QString());
    EXPECT_EQ(read, figure("1300.5"));
    EXPECT_EQ(readFigure(u"８８％"_s, read), QString());
    EXPECT_EQ(read, figure("88"));
    EXPECT_EQ(readFigure(QString(), read), QString());
    EXPECT_EQ(read, std::nullopt);
}

TEST(PlanCells, ReadMilestonesInAnyOrder) {
    std::vector<Milestone> read;
    EXPECT_EQ(readMilestones(u"2022-12-31=200；2022/6/30＝115"_s, read), QString());
    EXPECT_EQ(read, (std::vector<Milestone>{{date("2022-06-30"), figure("115")}, {date("2022-12-31"), figure("200")}}));
    EXPECT_EQ(milestonesCell(read), u"2022-06-30=115; 2022-12-31=200"_s);
    EXPECT_EQ(readMilestones(u"2022-05-31=done"_s, read), QString());
    EXPECT_EQ(read, (std::vector<Milestone>{{date("2022-05-31"), {}}}));
    EXPECT_EQ(milestonesCell(read), u"2022-05-31=done"_s);
    EXPECT_FALSE(readMilestones(u"=115"_s, read).isEmpty());
    EXPECT_FALSE(readMilestones(u"2022-06-30=x"_s, read).isEmpty());
}

TEST(PlanCells, ReadStepsWithTheDayTheyWereDone) {
    std::vector<PledgeStep> read;
    EXPECT_EQ(readSteps(u"印发=2022-05-31; 起草=2022-03-31/2022-03-28"_s, read), QString());
    EXPECT_EQ(read, (std::vector<PledgeStep>{{u"起草"_s, date("2022-03-31"), date("2022-03-28")},
                                             {u"印发"_s, date("2022-05-31"), {}}}));
    EXPECT_EQ(stepsCell(read), u"起草=2022-03-31/2022-03-28; 印发=2022-05-31"_s);
    EXPECT_FALSE(readSteps(u"起草"_s, read).isEmpty());
}

TEST(PlanCells, ReadLastYearsMonths) {
    std::vector<MonthFigure> read;
    EXPECT_EQ(readMonthFigures(u"2021-01=3; 2021-02=5.5"_s, read), QString());
    EXPECT_EQ(read, (std::vector<MonthFigure>{{month("2021-01"), figure("3")}, {month("2021-02"), figure("5.5")}}));
    EXPECT_EQ(monthFiguresCell(read), u"2021-01=3; 2021-02=5.5"_s);
}

TEST(PlanCells, CountATemplatesStepsBackFromTheDueDate) {
    const std::vector<PledgeStep> steps = stepsBefore(date("2022-05-31"), {{u"印发"_s, 0}, {u"起草"_s, 61}});
    EXPECT_EQ(steps,
              (std::vector<PledgeStep>{{u"起草"_s, date("2022-03-31"), {}}, {u"印发"_s, date("2022-05-31"), {}}}));
}

}  // namespace pledge
