#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class UndoImportTest : public WorkspaceFixture {
protected:
    void import(const std::vector<ActualChange>& changes) const {
        ActualsDraft draft;
        draft.file = u"六月.csv"_s;
        draft.changes = changes;
        EXPECT_TRUE(m_workspace->importActuals(draft, {}, leadOffice()));
    }
    void importTarget() const {
        TargetsDraft draft;
        draft.file = u"目标.csv"_s;
        Pledge pledge = flow({{"2022-12-31", "9"}}, "个");
        pledge.id = PledgeId(20);
        pledge.order = 20;
        pledge.name = u"新增园区"_s;
        pledge.owners = {kFinance};
        draft.pledges = {pledge};
        EXPECT_TRUE(m_workspace->addTargets(draft, leadOffice()));
    }
    [[nodiscard]] Result<UndoneImport> undo() const { return m_workspace->undoLastImport(leadOffice()); }
};

TEST_F(UndoImportTest, BringsBackWhatStoodBefore) {
    record({loans("2022-05", "90")});
    import({loans("2022-05", "100"), loans("2022-06", "120")});
    const auto undone = undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->file, u"六月.csv"_s);
    EXPECT_EQ(undone->reports, 2);
    EXPECT_EQ(loansIn("2022-05"), figure("90"));
    EXPECT_EQ(loansIn("2022-06"), std::nullopt);
    EXPECT_EQ(m_workspace->journal()->back().action, u"undo_actuals"_s);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(UndoImportTest, BringsBackThePlaceOfAFigure) {
    ActualChange placed = loans("2022-05", "90");
    placed.actual.outsidePlace = 2;
    record({placed});
    import({loans("2022-05", "100")});
    EXPECT_EQ(m_workspace->snapshot().line(kLoans)->series->at(month("2022-05"))->outsidePlace, std::nullopt);
    ASSERT_TRUE(undo());
    EXPECT_EQ(m_workspace->snapshot().line(kLoans)->series->at(month("2022-05")), placed.actual);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(UndoImportTest, LeavesAloneWhatWasChangedSince) {
    import({loans("2022-05", "100"), loans("2022-06", "120")});
    record({loans("2022-06", "121")});
    const auto undone = undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->reports, 1);
    EXPECT_EQ(undone->kept, 1);
    EXPECT_EQ(loansIn("2022-06"), figure("121"));
    EXPECT_EQ(loansIn("2022-05"), std::nullopt);
}

TEST_F(UndoImportTest, TakesImportsBackOneAfterTheOtherAndEachOnce) {
    import({loans("2022-05", "100")});
    import({loans("2022-06", "120")});
    ASSERT_TRUE(undo());
    EXPECT_EQ(loansIn("2022-05"), figure("100"));
    ASSERT_TRUE(undo());
    EXPECT_EQ(loansIn("2022-05"), std::nullopt);
    const auto third = undo();
    ASSERT_FALSE(third);
    EXPECT_EQ(third.error().code, ErrorCode::NothingToDo);
}

TEST_F(UndoImportTest, TakesOutTheTargetsThatAnImportAdded) {
    importTarget();
    ASSERT_TRUE(m_workspace->snapshot().line(PledgeId(20)));
    const auto undone = undo();
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->pledges, 1);
    EXPECT_FALSE(m_workspace->snapshot().line(PledgeId(20)));
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(UndoImportTest, KeepsTargetsThatWereReportedSince) {
    importTarget();
    record({{PledgeId(20), Actual{month("2022-06"), figure("2"), {}, {}, {}, {}, {}}}});
    const auto undone = undo();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, ErrorCode::InUse);
    EXPECT_TRUE(m_workspace->snapshot().line(PledgeId(20)));
}

}  // namespace

}  // namespace pledge::test
