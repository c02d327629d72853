#include <core/schedule/monthduty.h>
#include <core/workspace/rounds.h>
#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <ui/models/roundfinding.h>

#include <QDateTime>

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr Month kJune{2022, 6};

/// The finance office's June, of which nothing is given at first.
class RoundFindingTest : public testing::Test {
protected:
    [[nodiscard]] QString finding() {
        PlanState& state = m_plan.state();
        const QDate today = date("2022-07-03");
        return ownFinding(state.snapshot(), unitRoundOf(state.snapshot(), state.board(), kFinanceOffice, today), today);
    }
    void report(PledgeId pledge, Month month, const char* value) {
        Actual actual;
        actual.month = month;
        actual.value = figure(value);
        const std::vector<ActualChange> changes{{pledge, actual}};
        ASSERT_TRUE(m_plan.state().record(changes, u"更正"_s));
    }
    void withdraw(PledgeId pledge, Month month) {
        Actual blank;
        blank.month = month;
        const std::vector<ActualChange> changes{{pledge, blank}};
        ASSERT_TRUE(m_plan.state().record(changes, u"更正"_s));
    }
    void step(Outcome (*act)(Workspace&, const RoundOrder&, const Occasion&)) {
        const RoundOrder order{kJune, {kFinanceOffice}, u"原因"_s};
        ASSERT_TRUE(m_plan.state().perform(
            [&](Workspace& workspace, const Occasion& occasion) { return act(workspace, order, occasion); }));
    }

    EntryPlan m_plan;
};

}  // namespace

TEST_F(RoundFindingTest, SpeaksOfTheUnitsOwnMonth) {
    EXPECT_TRUE(finding().contains(u"3 of 3 figures are still missing"_s)) << finding().toStdString();
    report(kNewLoans, kJune, "118.4");
    report(kGreenLoans, kJune, "7.9");
    report(kJointStock, kJune, "17");
    EXPECT_TRUE(finding().contains(u"can be submitted"_s)) << finding().toStdString();
    step(&submitMonths);
    EXPECT_TRUE(finding().contains(u"waits for review"_s)) << finding().toStdString();
    step(&returnMonths);
    EXPECT_TRUE(finding().contains(u"was returned"_s)) << finding().toStdString();
}

TEST_F(RoundFindingTest, NamesWhatEarlierMonthsLack) {
    const PlanState& state = m_plan.state();
    EXPECT_TRUE(gapsLine(state.snapshot(), kFinanceOffice, kJune).isEmpty());
    withdraw(kGreenLoans, Month(2022, 4));
    const QString gaps = gapsLine(state.snapshot(), kFinanceOffice, kJune);
    EXPECT_TRUE(gaps.contains(u"April 2022: 1 (新增绿色贷)"_s)) << gaps.toStdString();
}

TEST_F(RoundFindingTest, CountsGapsAsTheBoardsOfTheMonthsDo) {
    withdraw(kGreenLoans, Month(2022, 4));
    withdraw(kJointStock, Month(2022, 2));
    const PlanSnapshot& snapshot = m_plan.state().snapshot();
    for (const OrgUnitId unit : {kFinanceOffice, kIndustryBureau, kEastTown, kWestTown}) {
        std::vector<OwedReport> counted;
        for (Month month = snapshot.plan().span.first; month < kJune; month = month.plus(1)) {
            std::ranges::copy_if(dutyOf(snapshot, Scoreboard(snapshot, month), unit).missing,
                                 std::back_inserter(counted),
                                 [month](const OwedReport& owed) { return owed.month == month; });
        }
        EXPECT_EQ(owedBefore(snapshot, unit, kJune), counted);
    }
}

TEST_F(RoundFindingTest, CountsAUnitWhoseMonthCameBackAmongThoseThatHaveNotSubmitted) {
    const PlanSnapshot& snapshot = m_plan.state().snapshot();
    UnitRound back;
    back.unit = kFinanceOffice;
    back.month = kJune;
    back.stage = RoundStage::Returned;
    back.asked = 3;
    back.firstInAt = QDateTime(date("2022-07-04"), QTime(12, 0));
    UnitRound silent = back;
    silent.unit = kIndustryBureau;
    silent.stage = RoundStage::Open;
    silent.firstInAt.reset();
    silent.daysLate = 4;
    const QString text = roundFinding(snapshot, {back, silent}, kJune, date("2022-07-09"));
    EXPECT_TRUE(text.contains(u"0 of 2 units have submitted"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"2 have not, 1 of them late"_s)) << text.toStdString();
}

TEST_F(RoundFindingTest, CountsNoUnitWhoseMonthWasReturned) {
    PlanState& state = m_plan.state();
    const auto submitted = [&] {
        const auto rounds = roundOf(state.snapshot(), state.board(), date("2022-07-03"));
        return qualityOf(kJune, rounds).submitted;
    };
    step(&submitMonths);
    EXPECT_EQ(submitted(), 1);
    step(&returnMonths);
    EXPECT_EQ(submitted(), 0);
}

}  // namespace pledge::test
