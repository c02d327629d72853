#include <core/plan/planrecords.h>
#include <core/plan/problemlist.h>
#include <core/report/reportbuilder.h>
#include <tests/core/report/reportplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class BehindProblems : public test::ChineseReport {
protected:
    /// A line that is far behind, or one that is not.
    [[nodiscard]] PledgeId lineThat(bool isRed) const {
        for (const SignedLine& at : m_context.lines(UnitGroup::Department)) {
            if ((m_context.verdict(at).light == Light::Red) == isRed) {
                return m_context.pledge(at).id;
            }
        }
        return {};
    }
    [[nodiscard]] PlanSnapshot with(PledgeId pledge, ProblemState state = ProblemState::Open) const {
        Problem problem;
        problem.id = ProblemId(1);
        problem.pledge = pledge;
        problem.text = u"银行授信不足"_s;
        problem.nextStep = u"召开银企对接会"_s;
        problem.person = u"王五"_s;
        problem.deadline = test::date("2022-07-31");
        problem.state = state;
        PlanRecords records;
        records.problems = {problem};
        return m_plan.withRecords(std::make_shared<const PlanRecords>(records));
    }
    [[nodiscard]] bool says(const PlanSnapshot& plan, const QString& text) const {
        const auto rows = rowsOf(*buildReport(plan, m_period), SectionRole::Behind);
        return std::ranges::any_of(rows, [&text](const QStringList& row) { return row.contains(text); });
    }
};

TEST_F(BehindProblems, StandBesideTheirNextSteps) {
    const PlanSnapshot plan = with(lineThat(true));
    EXPECT_TRUE(says(plan, u"银行授信不足"_s));
    EXPECT_TRUE(says(plan, u"召开银企对接会（王五，2022-07-31）"_s) ||
                says(plan, u"召开银企对接会 (王五, 2022-07-31)"_s));
}

TEST_F(BehindProblems, StandInTheAnnexToo) {
    const auto headings = [this](const PlanSnapshot& plan) {
        return rowsOf(*buildReport(plan, m_period), SectionRole::DepartmentTables).front();
    };
    const auto width = headings(m_plan).size();
    const PlanSnapshot plan = with(lineThat(true));
    EXPECT_EQ(headings(plan).size(), width + 2);
    const auto rows = rowsOf(*buildReport(plan, m_period), SectionRole::DepartmentTables);
    EXPECT_TRUE(std::ranges::any_of(rows, [](const QStringList& row) { return row.contains(u"银行授信不足"_s); }));
}

TEST_F(BehindProblems, OfAPastMonthAreThoseOfThen) {
    const PledgeId pledge = lineThat(true);
    const auto said = [&](const char* raised, const char* closed) {
        Problem problem;
        problem.id = ProblemId(1);
        problem.pledge = pledge;
        problem.text = u"银行授信不足"_s;
        problem.raisedOn = test::date(raised);
        problem.state = ProblemState::Closed;
        problem.closedOn = test::date(closed);
        PlanRecords records;
        records.problems = {problem};
        const PlanSnapshot plan = m_plan.withRecords(std::make_shared<const PlanRecords>(records));
        return openProblemsAt(plan, pledge, test::month("2022-06")).size();
    };
    EXPECT_EQ(said("2022-06-01", "2022-07-20"), 1U);
    EXPECT_EQ(said("2022-06-01", "2022-06-20"), 0U);
    EXPECT_EQ(said("2022-07-01", "2022-07-20"), 0U);
}

TEST_F(BehindProblems, OfPledgesOnPaceAndClosedOnesAreLeftOut) {
    EXPECT_FALSE(says(with(lineThat(false)), u"银行授信不足"_s));
    EXPECT_FALSE(says(with(lineThat(true), ProblemState::Closed), u"银行授信不足"_s));
}

}  // namespace
}  // namespace pledge
