#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>
#include <tests/support/rowname.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

RevisionDraft lower(const char* decidedOn = "2022-05-20") {
    RevisionDraft draft;
    draft.pledge = kLoans;
    draft.milestones = {{date("2022-06-30"), figure("100")}, {date("2022-12-31"), figure("180")}};
    draft.decidedOn = date(decidedOn);
    draft.authority = u"市委办〔2022〕8号"_s;
    draft.reason = u"土地指标核减"_s;
    return draft;
}

RevisionDraft ofKind(RevisionKind kind, const char* decidedOn = "2022-08-01") {
    RevisionDraft draft = lower(decidedOn);
    draft.kind = kind;
    draft.milestones.clear();
    return draft;
}

class ReviseTest : public WorkspaceFixture {
protected:
    [[nodiscard]] const Pledge& loansPledge() const { return *m_workspace->snapshot().line(kLoans)->pledge; }
    TargetRevision revise(const RevisionDraft& draft, const char* at = "2022-05-23T02:00:00.000Z") const {
        const auto revision = m_workspace->revise(draft, leadOffice(at));
        EXPECT_TRUE(revision) << (revision ? QString() : revision.error().details.join(u' ')).toStdString();
        return revision ? *revision : TargetRevision();
    }
    [[nodiscard]] QString whyNot(const RevisionDraft& draft) const {
        const auto revision = m_workspace->revise(draft, leadOffice());
        return revision ? QString() : revision.error().details.value(0);
    }
};

TEST_F(ReviseTest, NumbersARevisionAndKeepsOldAndNew) {
    const std::vector<Milestone> signedOnes = loansPledge().milestones;
    const TargetRevision revision = revise(lower());
    EXPECT_EQ(revision.number, 1);
    m_workspace.reset();
    m_workspace = openAgain();
    EXPECT_EQ(loansPledge().milestones, lower().milestones);
    ASSERT_EQ(loansPledge().revisions.size(), 1U);
    EXPECT_EQ(loansPledge().revisions[0], revision);
    EXPECT_EQ(milestonesAsPledged(loansPledge()), signedOnes);
    EXPECT_EQ(revision.by, u"督查室"_s);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(ReviseTest, TakesAPledgeOutOfTheCountAndBackIn) {
    revise(ofKind(RevisionKind::ForceMajeure));
    EXPECT_EQ(loansPledge().standing, Standing::ForceMajeure);
    revise(ofKind(RevisionKind::Reinstated, "2022-09-01"));
    EXPECT_EQ(loansPledge().standing, Standing::InForce);
    EXPECT_EQ(loansPledge().revisions.back().number, 2);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(ReviseTest, CarriesTheTownsAlong) {
    RevisionDraft draft = ofKind(RevisionKind::Withdrawn);
    draft.pledge = kLand;
    revise(draft);
    EXPECT_EQ(m_workspace->snapshot().line(kTownLand)->pledge->standing, Standing::Withdrawn);
}

TEST_F(ReviseTest, UndoesAMistakeOfTheSameDayAndKeepsItsRow) {
    const std::vector<Milestone> signedOnes = loansPledge().milestones;
    revise(lower(), "2022-05-23T02:00:00.000Z");
    ASSERT_TRUE(m_workspace->undoRevision(kLoans, leadOffice("2022-05-23T03:00:00.000Z")));
    EXPECT_EQ(loansPledge().milestones, signedOnes);
    ASSERT_EQ(loansPledge().revisions.size(), 1U);
    EXPECT_EQ(loansPledge().revisions[0].undoneAt, leadOffice("2022-05-23T03:00:00.000Z").at);
    EXPECT_EQ(m_workspace->journal()->back().action, u"undo_revision"_s);
    EXPECT_EQ(revise(lower()).number, 2);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(ReviseTest, DoesNotUndoWhatIsOlderThanToday) {
    revise(lower(), "2022-05-23T02:00:00.000Z");
    const Outcome undone = m_workspace->undoRevision(kLoans, leadOffice("2022-05-25T02:00:00.000Z"));
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().details, QStringList{u"not_today"_s});
    EXPECT_EQ(loansPledge().milestones, lower().milestones);
}

TEST_F(ReviseTest, IsTheLeadOfficesAlone) {
    const auto revision = m_workspace->revise(lower(), {{u"李四"_s, Role::ReportingUnit, {kFinance}}, leadOffice().at});
    ASSERT_FALSE(revision);
    EXPECT_EQ(revision.error().code, ErrorCode::NotPermitted);
}

TEST_F(ReviseTest, ShowsTamperingWithARevision) {
    revise(lower());
    m_workspace.reset();
    tamper(u"DROP TRIGGER pledge_revision_milestone_is_never_changed"_s);
    tamper(u"UPDATE pledge_revision_milestone SET value = value + 1 WHERE side = 'before'"_s);
    m_workspace = openAgain();
    EXPECT_FALSE(m_workspace->check()->problems.empty());
}

struct Hindrance {
    const char* name;
    void (*spoil)(RevisionDraft&);
    const char* why;
};

class RefusedRevision : public ReviseTest, public testing::WithParamInterface<Hindrance> {};

TEST_P(RefusedRevision, SaysWhy) {
    revise(lower());
    RevisionDraft draft = lower("2022-06-01");
    draft.milestones[1].value = figure("170");
    GetParam().spoil(draft);
    EXPECT_EQ(whyNot(draft), QString::fromLatin1(GetParam().why));
    EXPECT_EQ(loansPledge().revisions.size(), 1U);
}

INSTANTIATE_TEST_SUITE_P(
    Rules, RefusedRevision,
    testing::Values(
        Hindrance{"NoReason", [](RevisionDraft& draft) { draft.reason = u"  "_s; }, "reason"},
        Hindrance{"NoAuthority", [](RevisionDraft& draft) { draft.authority.clear(); }, "authority"},
        Hindrance{"NoDate", [](RevisionDraft& draft) { draft.decidedOn = QDate(); }, "date"},
        Hindrance{"BeforeTheLastOne", [](RevisionDraft& draft) { draft.decidedOn = QDate(2022, 5, 19); }, "order"},
        Hindrance{"TheSameTargets", [](RevisionDraft& draft) { draft.milestones = lower().milestones; },
                  "nothing_changes"},
        Hindrance{"AlreadyIn", [](RevisionDraft& draft) { draft.kind = RevisionKind::Reinstated; }, "in"},
        Hindrance{"NoTargetLeft", [](RevisionDraft& draft) { draft.milestones.clear(); }, "targets"},
        Hindrance{"OutsideThePlan", [](RevisionDraft& draft) { draft.milestones.back().due = QDate(2023, 1, 31); },
                  "milestones"},
        Hindrance{"ATownsPart", [](RevisionDraft& draft) { draft.pledge = kTownLand; }, "allocation"}),
    [](const auto& row) { return std::string(row.param.name); });

}  // namespace

}  // namespace pledge::test
