#include <core/schedule/rounds.h>
#include <core/workspace/rounds.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr Month kJune{2022, 6};
constexpr OrgUnitId kWestTown{3};

Occasion by(Role role, std::vector<OrgUnitId> units = {}) {
    Occasion occasion = leadOffice("2022-07-04T02:00:00.000Z");
    occasion.actor = {u"王五"_s, role, std::move(units)};
    return occasion;
}

ActualChange townLand(const char* value) {
    return {kTownLand, Actual{kJune, figure(value), {}, {}, {}, {}, {}}};
}

/// A month in which the west town has one figure to give, and industry and finance share one.
class RoundsTest : public WorkspaceFixture {
protected:
    [[nodiscard]] RoundStage stage(OrgUnitId unit = kWestTown) const {
        return stageOf(m_workspace->snapshot().records(), unit, kJune);
    }
    [[nodiscard]] static RoundOrder june(OrgUnitId unit = kWestTown, const QString& reason = {}) {
        return {kJune, {unit}, reason};
    }
    /// Why the step was refused; empty where it was taken.
    [[nodiscard]] static QString why(const Outcome& outcome) {
        return outcome ? QString() : outcome.error().details.value(1);
    }
    void approve(OrgUnitId unit = kWestTown) const {
        ASSERT_TRUE(approveMonths(*m_workspace, june(unit, u"领导小组已审"_s), leadOffice()));
    }
    [[nodiscard]] const std::vector<CorrectedFigure>& corrected() const {
        return m_workspace->snapshot().records().corrected;
    }
    /// Since the west town submitted June.
    [[nodiscard]] std::span<const ChangedFigure> changed() const {
        return changedSince(m_workspace->snapshot().records(), kWestTown, kJune);
    }
};

}  // namespace

TEST_F(RoundsTest, LeadFromSubmittedOverReturnedToApprovedAndLock) {
    record({townLand("20")});
    ASSERT_TRUE(submitMonths(*m_workspace, june(), by(Role::ReportingUnit, {kWestTown})));
    EXPECT_EQ(stage(), RoundStage::Submitted);
    RoundOrder back = june();
    back.returned = {{kTownLand, u"与国土部门数据不符"_s}};
    ASSERT_TRUE(returnMonths(*m_workspace, back, by(Role::Reviewer)));
    EXPECT_EQ(stage(), RoundStage::Returned);
    EXPECT_EQ(standingReturn(m_workspace->snapshot().records(), kWestTown, kJune)->returned, back.returned);
    record({townLand("21")});
    ASSERT_TRUE(submitMonths(*m_workspace, june(), by(Role::ReportingUnit, {kWestTown})));
    ASSERT_TRUE(approveMonths(*m_workspace, june(), by(Role::Reviewer)));
    EXPECT_EQ(stage(), RoundStage::Approved);
    EXPECT_EQ(refusal({townLand("22")}), ErrorCode::MonthLocked);
    EXPECT_EQ(refusal({townLand("21")}), std::nullopt) << "what stands already is no change";
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(RoundsTest, RestWhileTheyWaitForApproval) {
    const Occasion town = by(Role::ReportingUnit, {kWestTown});
    record({townLand("20")});
    ASSERT_TRUE(submitMonths(*m_workspace, june(), town));
    const std::vector<ActualChange> more{townLand("21")};
    const auto refusedOne = m_workspace->record(more, u"漏报一宗"_s, town);
    ASSERT_FALSE(refusedOne);
    EXPECT_EQ(refusedOne.error().code, ErrorCode::MonthLocked);
    EXPECT_EQ(refusedOne.error().details, (QStringList{u"2022-06"_s, u"submitted"_s}));
    ActualsDraft draft;
    draft.file = u"6月.csv"_s;
    draft.changes = more;
    EXPECT_EQ(m_workspace->importActuals(draft, {}, town).error().code, ErrorCode::MonthLocked);
    EXPECT_TRUE(m_workspace->record(std::vector{townLand("20")}, {}, town)) << "what stands already is no change";
    ASSERT_TRUE(withdrawMonths(*m_workspace, june(), town));
    EXPECT_EQ(stage(), RoundStage::Open);
    EXPECT_TRUE(m_workspace->record(more, {}, town));
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(RoundsTest, AreTakenBackBeforeTheyAreReviewedOnly) {
    const Occasion town = by(Role::ReportingUnit, {kWestTown});
    EXPECT_EQ(why(withdrawMonths(*m_workspace, june(), town)), u"not_submitted"_s);
    record({townLand("20")});
    ASSERT_TRUE(submitMonths(*m_workspace, june(), town));
    EXPECT_EQ(withdrawMonths(*m_workspace, june(), by(Role::Reviewer)).error().code, ErrorCode::NotPermitted);
    EXPECT_EQ(withdrawMonths(*m_workspace, june(), by(Role::ReportingUnit, {kFinance})).error().code,
              ErrorCode::NotPermitted);
    ASSERT_TRUE(approveMonths(*m_workspace, june(), by(Role::Reviewer)));
    EXPECT_EQ(why(withdrawMonths(*m_workspace, june(), town)), u"approved"_s);
}

TEST_F(RoundsTest, TellTheReviewerWhatTheLeadOfficeChangedSinceTheSubmission) {
    record({townLand("20")});
    ASSERT_TRUE(submitMonths(*m_workspace, june(), by(Role::ReportingUnit, {kWestTown})));
    EXPECT_TRUE(changed().empty());
    record({townLand("25")}, u"漏报一宗"_s);
    ASSERT_EQ(changed().size(), 1U);
    EXPECT_EQ(changed().front().unit, kWestTown);
    EXPECT_EQ(changed().front().pledge, kTownLand);
    EXPECT_EQ(changed().front().submitted.value, figure("20"));
    EXPECT_EQ(changed().front().reason, u"漏报一宗"_s);
    record({townLand("20")}, u"更正"_s);
    EXPECT_TRUE(changed().empty()) << "a change and its undo leave nothing";
    record({townLand("25")}, u"漏报一宗"_s);
    ASSERT_TRUE(approveMonths(*m_workspace, june(), by(Role::Reviewer)));
    EXPECT_TRUE(changed().empty()) << "what was seen is approved";
}

TEST_F(RoundsTest, StandTheSameAfterTheFileIsOpenedAgain) {
    record({townLand("20")});
    approve();
    ASSERT_TRUE(reopenMonths(*m_workspace, june(kWestTown, u"数据有误"_s), by(Role::Reviewer)));
    record({townLand("25")}, u"漏报一宗"_s);
    const PlanRecords before = m_workspace->snapshot().records();
    m_workspace.reset();
    m_workspace = openAgain();
    EXPECT_EQ(m_workspace->snapshot().records(), before);
    EXPECT_EQ(before.steps.size(), 2U);
    EXPECT_EQ(before.steps.back().reason, u"数据有误"_s);
    EXPECT_EQ(before.steps.back().by, u"王五"_s);
}

TEST_F(RoundsTest, RefuseStepsThatDoNotLeadOn) {
    EXPECT_EQ(why(returnMonths(*m_workspace, june(kWestTown, u"错"_s), leadOffice())), u"not_submitted"_s);
    EXPECT_EQ(why(reopenMonths(*m_workspace, june(kWestTown, u"错"_s), leadOffice())), u"not_approved"_s);
    EXPECT_EQ(why(approveMonths(*m_workspace, june(), leadOffice())), u"not_submitted"_s);
    EXPECT_EQ(why(approveMonths(*m_workspace, june(kWestTown, u"急"_s), by(Role::Reviewer))), u"not_submitted"_s);
    record({townLand("20")});
    ASSERT_TRUE(submitMonths(*m_workspace, june(), leadOffice()));
    EXPECT_EQ(why(submitMonths(*m_workspace, june(), leadOffice())), u"submitted"_s);
    EXPECT_EQ(why(returnMonths(*m_workspace, june(), leadOffice())), u"reason"_s);
    ASSERT_TRUE(approveMonths(*m_workspace, june(), leadOffice()));
    EXPECT_EQ(why(submitMonths(*m_workspace, june(), leadOffice())), u"approved"_s);
    EXPECT_EQ(why(returnMonths(*m_workspace, june(kWestTown, u"错"_s), leadOffice())), u"approved"_s);
    EXPECT_EQ(why(approveMonths(*m_workspace, june(), leadOffice())), u"approved"_s);
    EXPECT_EQ(why(reopenMonths(*m_workspace, june(kWestTown, u"  "_s), leadOffice())), u"reason"_s);
    EXPECT_EQ(m_workspace->snapshot().records().steps.size(), 2U);
}

TEST_F(RoundsTest, SubmitWithFiguresMissingOnlyWithAReason) {
    const Outcome refusedOne = submitMonths(*m_workspace, june(), leadOffice());
    ASSERT_FALSE(refusedOne);
    EXPECT_EQ(refusedOne.error().details, (QStringList{u"2022-06"_s, u"missing"_s, u"低效用地"_s}));
    ASSERT_TRUE(submitMonths(*m_workspace, june(kWestTown, u"待国土部门核实"_s), leadOffice()));
    EXPECT_EQ(stage(), RoundStage::Submitted);
}

TEST_F(RoundsTest, TakeMonthsOfThePlanAndKnownUnitsOnly) {
    RoundOrder outside = june();
    outside.month = Month(2023, 1);
    EXPECT_EQ(submitMonths(*m_workspace, outside, leadOffice()).error().code, ErrorCode::MonthOutsidePlan);
    EXPECT_EQ(submitMonths(*m_workspace, june(OrgUnitId(99)), leadOffice()).error().code, ErrorCode::UnknownUnit);
    EXPECT_EQ(submitMonths(*m_workspace, {kJune, {}, {}}, leadOffice()).error().code, ErrorCode::NothingToDo);
}

TEST_F(RoundsTest, ApproveSeveralUnitsAtOnceOrNone) {
    record({townLand("20")});
    ASSERT_TRUE(submitMonths(*m_workspace, june(), leadOffice()));
    const RoundOrder both{kJune, {kWestTown, kFinance}, {}};
    EXPECT_FALSE(approveMonths(*m_workspace, both, by(Role::Reviewer)));
    EXPECT_EQ(stage(), RoundStage::Submitted);
    ASSERT_TRUE(submitMonths(*m_workspace, june(kFinance, u"缺一项"_s), leadOffice()));
    const int entries = journalEntries();
    ASSERT_TRUE(approveMonths(*m_workspace, both, by(Role::Reviewer)));
    EXPECT_EQ(stage(kFinance), RoundStage::Approved);
    EXPECT_EQ(journalEntries(), entries + 1);
}

TEST_F(RoundsTest, LockASharedPledgeWithAnyOfItsOwners) {
    record({loans("2022-06", "80")});
    approve(kIndustry);
    EXPECT_EQ(refusal({loans("2022-06", "81")}), ErrorCode::MonthLocked);
    EXPECT_EQ(refusal({loans("2022-07", "90")}), std::nullopt);
    EXPECT_EQ(refusal({townLand("20")}), std::nullopt) << "a town's part is locked by the town";
}

TEST_F(RoundsTest, LockAgainstImportsAndTheirUndoing) {
    ActualsDraft draft;
    draft.file = u"6月.csv"_s;
    draft.changes = {townLand("20")};
    ASSERT_TRUE(m_workspace->importActuals(draft, {}, leadOffice()));
    approve();
    EXPECT_EQ(m_workspace->undoLastImport(leadOffice()).error().code, ErrorCode::MonthLocked);
    draft.changes = {townLand("30")};
    EXPECT_EQ(m_workspace->importActuals(draft, {}, leadOffice()).error().code, ErrorCode::MonthLocked);
}

TEST_F(RoundsTest, ListWhatWasChangedAfterTheFirstApproval) {
    record({townLand("20")});
    EXPECT_TRUE(corrected().empty());
    approve();
    ASSERT_TRUE(reopenMonths(*m_workspace, june(kWestTown, u"数据有误"_s), leadOffice()));
    EXPECT_TRUE(corrected().empty());
    record({townLand("25")}, u"漏报一宗"_s);
    ASSERT_EQ(corrected().size(), 1U);
    EXPECT_EQ(corrected().front().approved.value, figure("20"));
    EXPECT_EQ(corrected().front().reason, u"漏报一宗"_s);
    record({townLand("26")}, u"再核"_s);
    ASSERT_EQ(corrected().size(), 1U);
    EXPECT_EQ(corrected().front().approved.value, figure("20"));
    EXPECT_EQ(corrected().front().reason, u"再核"_s);
    EXPECT_EQ(correctionOf(m_workspace->snapshot().records(), kTownLand, kJune), &corrected().front());
}

TEST_F(RoundsTest, LeaveNothingOfAChangeThatWasTakenBack) {
    record({townLand("20")});
    approve();
    ASSERT_TRUE(reopenMonths(*m_workspace, june(kWestTown, u"数据有误"_s), leadOffice()));
    record({townLand("25")});
    record({townLand("20")}, u"改回"_s);
    EXPECT_TRUE(corrected().empty());
}

TEST_F(RoundsTest, KnowABlankThatWasApprovedFromAFigureThatCameLater) {
    approve();
    ASSERT_TRUE(reopenMonths(*m_workspace, june(kWestTown, u"补报"_s), leadOffice()));
    ActualsDraft draft;
    draft.file = u"6月.csv"_s;
    draft.changes = {townLand("20")};
    ASSERT_TRUE(m_workspace->importActuals(draft, u"补报"_s, leadOffice()));
    ASSERT_EQ(corrected().size(), 1U);
    EXPECT_TRUE(corrected().front().approved.isBlank());
    EXPECT_EQ(corrected().front().reason, u"补报"_s);
    record({townLand("21")});
    ASSERT_EQ(corrected().size(), 1U);
    EXPECT_TRUE(corrected().front().approved.isBlank());
    record({withdrawn(kTownLand, "2022-06")});
    EXPECT_TRUE(corrected().empty());
}

TEST_F(RoundsTest, CountAWithdrawnFigureAsChanged) {
    record({townLand("20")});
    approve();
    ASSERT_TRUE(reopenMonths(*m_workspace, june(kWestTown, u"数据有误"_s), leadOffice()));
    record({withdrawn(kTownLand, "2022-06")});
    ASSERT_EQ(corrected().size(), 1U);
    EXPECT_EQ(corrected().front().approved.value, figure("20"));
}

TEST_F(RoundsTest, LockATownsPartWhileItsSumIsTheApprovedFigureOfTheWhole) {
    const ActualChange east{PledgeId(5), Actual{kJune, figure("30"), {}, {}, {}, {}, {}}};
    record({townLand("20")});
    approve(kIndustry);
    EXPECT_EQ(refusal({east}), std::nullopt) << "the whole had no figure yet";
    EXPECT_EQ(refusal({townLand("21")}), ErrorCode::MonthLocked);
}

TEST_F(RoundsTest, ReturnEachUnitWithAReasonOrARemarkOfItsOwn) {
    record({townLand("20")});
    ASSERT_TRUE(submitMonths(*m_workspace, june(), leadOffice()));
    ASSERT_TRUE(submitMonths(*m_workspace, june(kFinance, u"缺一项"_s), leadOffice()));
    RoundOrder both{kJune, {kWestTown, kFinance}, {}};
    both.returned = {{kTownLand, u"与国土部门数据不符"_s}};
    EXPECT_EQ(why(returnMonths(*m_workspace, both, leadOffice())), u"reason"_s);
    EXPECT_EQ(stage(), RoundStage::Submitted);
}

TEST_F(RoundsTest, KeepApprovedFiguresWithTheOwnersWhoAnsweredForThem) {
    record({loans("2022-06", "80")});
    approve(kIndustry);
    PlanChanges changes;
    Pledge moved = *m_workspace->snapshot().line(kLoans)->pledge;
    moved.owners = {kFinance};
    changes.pledges = {moved};
    const auto changed = m_workspace->change(changes, {}, leadOffice());
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error().code, ErrorCode::MonthLocked);
    EXPECT_EQ(changed.error().subject, u"经信局"_s);
}

TEST_F(RoundsTest, KeepAPledgeThatAReturnNames) {
    ASSERT_TRUE(submitMonths(*m_workspace, june(kIndustry, u"缺"_s), leadOffice()));
    RoundOrder back = june(kIndustry);
    back.returned = {{kPolicy, u"请补报"_s}};
    ASSERT_TRUE(returnMonths(*m_workspace, back, leadOffice()));
    PlanChanges changes;
    changes.removedPledges = {kPolicy};
    const auto changed = m_workspace->change(changes, {}, leadOffice());
    ASSERT_FALSE(changed);
    EXPECT_EQ(changed.error(), (Error{ErrorCode::InUse, u"出台政策"_s, {u"rounds"_s}, {}}));
}

}  // namespace pledge::test
