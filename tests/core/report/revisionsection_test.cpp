#include <core/report/reportbuilder.h>
#include <tests/core/report/reportplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class RevisionSection : public test::ChineseReport {
protected:
    /// The plan with one pledge revised or taken out by a decision of that day.
    [[nodiscard]] PlanSnapshot with(const QString& unit, const QString& name, RevisionKind kind,
                                    const char* decidedOn) const {
        Pledge pledge = m_context.pledge(line(unit, name));
        TargetRevision revision;
        revision.number = 1;
        revision.kind = kind;
        revision.before = pledge.milestones;
        revision.after = pledge.milestones;
        if (kind == RevisionKind::Targets) {
            revision.after.back().value = test::figure("900");
        }
        revision.decidedOn = test::date(decidedOn);
        revision.authority = u"市委办〔2022〕8号"_s;
        revision.reason = u"上级任务核减"_s;
        applyRevisions(pledge, {revision});
        return m_plan.withPledges(std::vector{pledge});
    }

    [[nodiscard]] static bool hasSection(const Report& report) {
        return std::ranges::find(report.sections, SectionRole::Revisions, &ReportSection::role) !=
               report.sections.end();
    }

    /// A department's first pledge with figures.
    [[nodiscard]] SignedLine figureLine() const {
        for (const SignedLine& at : m_context.lines(UnitGroup::Department)) {
            const Pledge& pledge = m_context.pledge(at);
            if (kindOf(pledge) == PledgeKind::Cumulative && pledge.owners.size() == 1) {
                return at;
            }
        }
        return {};
    }

    [[nodiscard]] QString unitName() const { return m_context.unit(figureLine()).name; }
    [[nodiscard]] QString pledgeName() const { return m_context.pledge(figureLine()).name; }
};

TEST_F(RevisionSection, IsLeftOutWhereNothingWasRevised) {
    EXPECT_FALSE(hasSection(*buildReport(m_plan, m_period)));
}

TEST_F(RevisionSection, ListsTheDecisionsOfThePeriod) {
    const PlanSnapshot plan = with(unitName(), pledgeName(), RevisionKind::Targets, "2022-05-20");
    const Report report = *buildReport(plan, m_period);
    ASSERT_TRUE(hasSection(report));
    const auto rows = rowsOf(report, SectionRole::Revisions);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0][1], pledgeName());
    EXPECT_EQ(rows[0][2], u"第1次调整"_s);
    EXPECT_EQ(rows[0][3], u"2022-05-20"_s);
    EXPECT_TRUE(rows[0][5].contains(u"→ 900"_s)) << rows[0][5].toStdString();
    EXPECT_EQ(rows[0][6], u"上级任务核减"_s);
    EXPECT_TRUE(textOf(report, SectionRole::Revisions).contains(u"有1项承诺经批准调整，共1次"_s));
    EXPECT_FALSE(hasSection(*buildReport(plan, m_period, {TargetView::AsPledged, {}})));
    EXPECT_FALSE(hasSection(*buildReport(plan, ReportPeriod(ReportPeriod::Length::Quarter, Month(2022, 3)))));
}

TEST_F(RevisionSection, WhatIsWithdrawnLeavesTheCountsAndIsNamed) {
    const int before = ReportContext(m_plan, m_period).board.counts(m_plan, UnitGroup::Department).total();
    const PlanSnapshot plan = with(unitName(), pledgeName(), RevisionKind::Withdrawn, "2022-05-20");
    const ReportContext context(plan, m_period);
    EXPECT_EQ(context.board.counts(context.snapshot, UnitGroup::Department).total(), before - 1);
    ASSERT_TRUE(context.before);
    EXPECT_EQ(context.before->counts(context.snapshot, UnitGroup::Department).outside(), 0);
    const Report report = *buildReport(plan, m_period);
    EXPECT_TRUE(textOf(report, SectionRole::Summary).contains(u"另有 1 项已调出：撤销 1 项"_s))
        << textOf(report, SectionRole::Summary).toStdString();
    EXPECT_EQ(rowsOf(report, SectionRole::Revisions).size(), 2U);
    EXPECT_TRUE(textOf(report, SectionRole::Revisions).contains(u"有1项承诺已调出统计"_s));
    for (const auto& row : rowsOf(report, SectionRole::Milestones)) {
        EXPECT_NE(row[1].contains(pledgeName()) && row[0] == unitName(), true);
    }
}

TEST_F(RevisionSection, TheFootSaysFromWhichViewpoint) {
    const Report report = *buildReport(m_plan, m_period, {TargetView::AsPledged, {}});
    EXPECT_TRUE(report.foot.contains(u"按原承诺目标"_s));
    EXPECT_FALSE(buildReport(m_plan, m_period)->foot.contains(u"按原承诺目标"_s));
}

}  // namespace
}  // namespace pledge
