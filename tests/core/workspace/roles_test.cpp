#include <core/plan/problem.h>
#include <core/workspace/entryviews.h>
#include <core/workspace/handingout.h>
#include <core/workspace/ledgerkeeping.h>
#include <core/workspace/problemkeeping.h>
#include <core/workspace/rounds.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <functional>
#include <set>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr Month kJune{2022, 6};
constexpr OrgUnitId kWestTown{3};

template <typename T>
std::optional<ErrorCode> codeOf(const Result<T>& result) {
    return result ? std::nullopt : std::optional(result.error().code);
}

/// A use case as it is tried, and the roles that may do it; the reporting unit is the west town.
struct TriedUseCase {
    const char* name;
    std::set<Role> allowed;
    std::function<std::optional<ErrorCode>(Workspace& workspace, const Occasion& occasion)> attempt;
};

const std::set<Role> kOffice{Role::LeadOffice};
const std::set<Role> kReporting{Role::LeadOffice, Role::ReportingUnit};
const std::set<Role> kReviewing{Role::LeadOffice, Role::Reviewer};

ActualChange townLand(const char* value) {
    return {kTownLand, Actual{kJune, figure(value), {}, {}, {}, {}, {}}};
}

RoundOrder june() {
    return {kJune, {kWestTown}, u"原因"_s};
}

Problem townProblem() {
    Problem problem;
    problem.pledge = kTownLand;
    problem.text = u"土地报批慢"_s;
    return problem;
}

std::vector<TriedUseCase> figureCases() {
    return {{"Record", kReporting,
             [](Workspace& w, const Occasion& o) { return codeOf(w.record(std::vector{townLand("20")}, {}, o)); }},
            {"ImportActuals", kReporting,
             [](Workspace& w, const Occasion& o) {
                 ActualsDraft draft;
                 draft.file = u"6月.csv"_s;
                 draft.changes = {townLand("21")};
                 return codeOf(w.importActuals(draft, u"更正"_s, o));
             }},
            {"UndoLastImport", kReporting, [](Workspace& w, const Occasion& o) { return codeOf(w.undoLastImport(o)); }},
            {"SwitchEntryView", kReporting,
             [](Workspace& w, const Occasion& o) {
                 return codeOf(switchEntryView(w, kTownLand, EntryView::OwnFigure, o));
             }},
            {"RaiseProblem", kReporting,
             [](Workspace& w, const Occasion& o) { return codeOf(raiseProblem(w, townProblem(), o)); }}};
}

std::vector<TriedUseCase> planCases() {
    return {
        {"AddTargets", kOffice,
         [](Workspace& w, const Occasion& o) {
             TargetsDraft draft;
             draft.units = {{OrgUnitId(50), u"新单位"_s, UnitGroup::Department, 50, {}, {}, {}}};
             return codeOf(w.addTargets(draft, o));
         }},
        {"ChangePlan", kOffice,
         [](Workspace& w, const Occasion& o) {
             PlanChanges changes;
             changes.plan = w.snapshot().plan();
             changes.plan->reportingDay = 9;
             return codeOf(w.change(changes, {}, o));
         }},
        {"Revise", kOffice,
         [](Workspace& w, const Occasion& o) {
             RevisionDraft draft;
             draft.pledge = kLoans;
             draft.kind = RevisionKind::Withdrawn;
             draft.decidedOn = date("2022-07-01");
             draft.authority = u"市委办"_s;
             draft.reason = u"政策调整"_s;
             return codeOf(w.revise(draft, o));
         }},
        {"UndoRevision", kOffice, [](Workspace& w, const Occasion& o) { return codeOf(w.undoRevision(kLoans, o)); }},
        {"HandOut", kOffice,
         [](Workspace& w, const Occasion& o) {
             return codeOf(prepareHandout(w, {kJune, {}, u"unused"_s, {}, false}, o));
         }},
        {"KeepLedger", kOffice, [](Workspace& w, const Occasion& o) {
             LedgerChanges changes;
             Ledger ledger;
             ledger.id = LedgerId(1);
             ledger.name = u"企业台账"_s;
             changes.ledgers = {ledger};
             return codeOf(changeLedgers(w, changes, o));
         }}};
}

std::vector<TriedUseCase> roundCases() {
    return {{"SubmitMonths", kReporting,
             [](Workspace& w, const Occasion& o) { return codeOf(submitMonths(w, june(), o)); }},
            {"WithdrawMonths", kReporting,
             [](Workspace& w, const Occasion& o) { return codeOf(withdrawMonths(w, june(), o)); }},
            {"ReturnMonths", kReviewing,
             [](Workspace& w, const Occasion& o) { return codeOf(returnMonths(w, june(), o)); }},
            {"ApproveMonths", kReviewing,
             [](Workspace& w, const Occasion& o) { return codeOf(approveMonths(w, june(), o)); }},
            {"ReopenMonths", kReviewing,
             [](Workspace& w, const Occasion& o) { return codeOf(reopenMonths(w, june(), o)); }}};
}

class RolesTest : public WorkspaceFixture {
protected:
    /// Each use case as each role: refused for the role exactly where the role may not do it.
    void expectRights(const std::vector<TriedUseCase>& cases) {
        for (const Role role : {Role::Leader, Role::Reviewer, Role::ReportingUnit, Role::LeadOffice}) {
            Occasion occasion = leadOffice();
            occasion.actor = {u"王五"_s, role, {}};
            if (role == Role::ReportingUnit) {
                occasion.actor.units = {kWestTown};
            }
            for (const TriedUseCase& one : cases) {
                const bool refused = one.attempt(*m_workspace, occasion) == ErrorCode::NotPermitted;
                EXPECT_EQ(refused, !one.allowed.contains(role)) << one.name << " as role " << static_cast<int>(role);
            }
        }
    }
};

}  // namespace

TEST_F(RolesTest, OnlyWhoReportsWritesFigures) {
    // an import that can be taken back stands from the start
    ActualsDraft draft;
    draft.file = u"5月.csv"_s;
    draft.changes = {{kTownLand, Actual{Month(2022, 5), figure("10"), {}, {}, {}, {}, {}}}};
    ASSERT_TRUE(m_workspace->importActuals(draft, {}, leadOffice()));
    expectRights(figureCases());
}

TEST_F(RolesTest, OnlyTheLeadOfficeWritesThePlan) {
    expectRights(planCases());
}

TEST_F(RolesTest, UnitsSubmitAndReviewersDecide) {
    expectRights(roundCases());
}

TEST_F(RolesTest, AUnitWritesForNobodyElse) {
    Occasion occasion = leadOffice();
    occasion.actor = {u"王五"_s, Role::ReportingUnit, {kFinance}};
    EXPECT_EQ(codeOf(m_workspace->record(std::vector{townLand("20")}, {}, occasion)), ErrorCode::NotPermitted);
    EXPECT_EQ(codeOf(submitMonths(*m_workspace, june(), occasion)), ErrorCode::NotPermitted);
}

TEST_F(RolesTest, AReadOnlyRoleWritesNothingAtAll) {
    const int entries = journalEntries();
    Occasion occasion = leadOffice();
    occasion.actor = {u"市领导"_s, Role::Leader, {}};
    for (const auto& cases : {figureCases(), planCases(), roundCases()}) {
        for (const TriedUseCase& one : cases) {
            EXPECT_TRUE(one.attempt(*m_workspace, occasion)) << one.name;
        }
    }
    EXPECT_EQ(journalEntries(), entries);
}

}  // namespace pledge::test
