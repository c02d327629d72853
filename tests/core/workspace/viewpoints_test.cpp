#include <core/plan/allocations.h>
#include <core/plan/viewpoint.h>
#include <core/schedule/scoreboard.h>
#include <core/workspace/workspace.h>
#include <tests/support/planvalues.h>
#include <tests/support/printers.h>

#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr PledgeId kNewLoans(1);
constexpr PledgeId kCompanies(2);
constexpr PledgeId kIdleLand(3);
constexpr PledgeId kPolicyIssued(4);
constexpr OrgUnitId kOffice(1);
constexpr OrgUnitId kTown(2);

Pledge signedBy(Pledge pledge, PledgeId id, const QString& name) {
    pledge.id = id;
    pledge.order = static_cast<int>(id.number());
    pledge.name = name;
    pledge.owners = {kOffice};
    return pledge;
}

PlanDraft draft() {
    PlanDraft made;
    made.plan = plan2022();
    made.units = {{kOffice, u"金融办"_s, UnitGroup::Department, 1, {}, {}, {}},
                  {kTown, u"东镇"_s, UnitGroup::Town, 2, {}, {}, {}}};
    made.pledges = {
        signedBy(flow({{"2022-06-30", "115"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}}), kNewLoans, u"新增贷款"_s),
        signedBy(flow({{"2022-06-30", "16"}, {"2022-09-30", "24"}, {"2022-12-31", "34"}}, "家"), kCompanies,
                 u"股改企业"_s),
        signedBy(flow({{"2022-06-30", "428"}, {"2022-12-31", "856"}}, "亩"), kIdleLand, u"处置闲置土地"_s),
        signedBy(deliverable("2022-05-31"), kPolicyIssued, u"出台政策"_s)};
    return made;
}

Occasion at(const char* moment) {
    return {{u"督查室"_s, Role::LeadOffice, {}}, QDateTime::fromString(QString::fromUtf8(moment), Qt::ISODate)};
}

/// A plan in a file, with what was done to it in its first year, in the order in which it was done: six revisions, and
/// two figures corrected a month after they were reported.
class RevisedPlan : public testing::Test {
protected:
    void SetUp() override {
        auto created = Workspace::create(m_folder.filePath(u"p.pledge"_s), draft(), at("2022-05-18T01:00:00Z"));
        ASSERT_TRUE(created);
        m_workspace = std::move(*created);
        revise(kNewLoans, "2022-05-20", "2022-05-23T01:00:00Z",
               {{"2022-06-30", "100"}, {"2022-09-30", "165"}, {"2022-12-31", "200"}});
        revise(kPolicyIssued, "2022-05-25", "2022-05-25T03:00:00Z", {{"2022-07-31", nullptr}});
        ASSERT_TRUE(m_workspace->undoRevision(kPolicyIssued, at("2022-05-25T03:30:00Z")));
        change(kCompanies, RevisionKind::Withdrawn, "2022-06-15", "2022-06-16T01:00:00Z");
        report("2022-07-03T01:00:00Z",
               {{kNewLoans, "2022-06", "105"}, {kCompanies, "2022-06", "14"}, {kIdleLand, "2022-06", "400"}});
        claim("2022-06", "2022-07-03T01:00:00Z");
        change(kIdleLand, RevisionKind::ForceMajeure, "2022-07-05", "2022-07-06T01:00:00Z");
        report("2022-08-03T01:00:00Z", {{kNewLoans, "2022-07", "118"}});
        report("2022-08-05T01:00:00Z", {{kNewLoans, "2022-06", "112"}, {kIdleLand, "2022-06", "430"}});
        revise(kNewLoans, "2022-08-10", "2022-08-11T01:00:00Z",
               {{"2022-06-30", "100"}, {"2022-09-30", "150"}, {"2022-12-31", "180"}});
        change(kCompanies, RevisionKind::Reinstated, "2022-08-20", "2022-08-22T01:00:00Z");
        report("2022-09-03T01:00:00Z", {{kNewLoans, "2022-08", "140"}, {kCompanies, "2022-08", "22"}});
    }

    struct Figure {
        PledgeId pledge;
        const char* month;
        const char* value;
    };

    void write(const RevisionDraft& revision, const char* moment) {
        const auto written = m_workspace->revise(revision, at(moment));
        ASSERT_TRUE(written) << written.error().details.join(u' ').toStdString();
    }

    void revise(PledgeId pledge, const char* decidedOn, const char* moment, std::initializer_list<Due> milestones) {
        write({pledge, RevisionKind::Targets, flow(milestones).milestones, date(decidedOn), u"市委办〔2022〕8号"_s,
               u"上级目标调整"_s},
              moment);
    }

    void change(PledgeId pledge, RevisionKind kind, const char* decidedOn, const char* moment) {
        write({pledge, kind, {}, date(decidedOn), u"市政府常务会议"_s, u"情况变化"_s}, moment);
    }

    void report(const char* moment, std::initializer_list<Figure> reported) {
        std::vector<ActualChange> changes;
        for (const Figure& one : reported) {
            changes.push_back({one.pledge, Actual{month(one.month), figure(one.value), {}, {}, {}, {}, {}}});
        }
        ASSERT_TRUE(m_workspace->record(changes, u"核实"_s, at(moment)));
    }

    void claim(const char* reported, const char* moment) {
        const ActualChange done{kPolicyIssued, Actual{month(reported), {}, TaskState::Claimed, {}, {}, {}, {}}};
        ASSERT_TRUE(m_workspace->record(std::array{done}, {}, at(moment)));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
};

std::string shown(const Verdict& verdict) {
    static constexpr std::array reasons{"on_pace",    "completed", "awaits_closing", "made_up", "behind",
                                        "far_behind", "missed",    "step",           "within",  "over",
                                        "better",     "equal",     "worse",          "note",    "not_due",
                                        "to_assign",  "silent",    "withdrawn",      "majeure"};
    static constexpr std::array states{"open", "kept", "late", "missed"};
    std::string text = reasons.at(static_cast<std::size_t>(verdict.reason));
    text += ' ' + (verdict.attainment ? verdict.attainment->toString(1).toStdString() : "-");
    for (const MilestoneResult& result : verdict.milestones) {
        text += std::string(" ") + states.at(static_cast<std::size_t>(result.state));
        text += result.state == MilestoneState::KeptLate ? std::to_string(result.monthsLate) : "";
    }
    return text;
}

struct Look {
    TargetView targets;
    const char* knownAt;  ///< nullptr: as it stands now
    const char* asOf;
    std::array<const char*, 4> verdicts;  ///< loans, companies, land, policy: reason, attainment, milestones
};

constexpr auto kPledged = TargetView::AsPledged;
constexpr auto kRevised = TargetView::AsRevised;

/// Worked by hand. June: 112 of 115 pledged, 100 revised; 14 of 16 companies; 430 of 428 亩, 400 as first reported.
/// August: the pledged line stands at 148.3 and 21 companies, the revised one at 133.3 of 180.
constexpr std::array kLooks{
    Look{kPledged,
         nullptr,
         "2022-06",
         {"missed 56.0 missed open open", "missed 41.2 missed open open", "on_pace 50.2 kept open", "made_up - late1"}},
    Look{kRevised,
         nullptr,
         "2022-06",
         {"on_pace 56.0 kept open open", "withdrawn - open open open", "on_pace 50.2 kept open", "made_up - late1"}},
    Look{kPledged,
         nullptr,
         "2022-08",
         {"behind 70.0 late1 open open", "on_pace 64.7 late2 open open", "silent - kept open", "made_up - late1"}},
    Look{kRevised,
         nullptr,
         "2022-08",
         {"on_pace 77.8 kept open open", "on_pace 64.7 late2 open open", "majeure - kept open", "made_up - late1"}},
    Look{kRevised,
         nullptr,
         "2022-05",
         {"silent - open open open", "silent - open open open", "silent - open open", "missed - missed"}},
    // within the half hour before the mistaken revision of the policy's day was taken back
    Look{kRevised,
         "2022-05-25T03:15:00Z",
         "2022-05",
         {"silent - open open open", "silent - open open open", "silent - open open", "not_due - open"}},
    // when June was first reported: neither the corrections nor the force majeure are known
    Look{kRevised,
         "2022-07-04T00:00:00Z",
         "2022-06",
         {"on_pace 52.5 kept open open", "withdrawn - open open open", "missed 46.7 missed open", "made_up - late1"}},
    Look{
        kPledged,
        "2022-07-04T00:00:00Z",
        "2022-06",
        {"missed 52.5 missed open open", "missed 41.2 missed open open", "missed 46.7 missed open", "made_up - late1"}},
    // the second revision is written, but decided after July
    Look{kRevised,
         "2022-08-12T00:00:00Z",
         "2022-07",
         {"behind 59.0 kept open open", "withdrawn - open open open", "majeure - kept open", "made_up - late1"}},
    // August is not reported yet, and the companies are not back
    Look{kRevised,
         "2022-08-12T00:00:00Z",
         "2022-08",
         {"silent - kept open open", "withdrawn - open open open", "majeure - kept open", "made_up - late1"}}};

}  // namespace

TEST_F(RevisedPlan, IsJudgedAsPledgedAsRevisedAndAsKnown) {
    for (const Look& look : kLooks) {
        SCOPED_TRACE(std::string(look.targets == kPledged ? "as pledged " : "as revised ") + look.asOf + " " +
                     (look.knownAt != nullptr ? look.knownAt : "today"));
        Viewpoint viewpoint{look.targets, std::nullopt};
        PlanSnapshot known = m_workspace->snapshot();
        if (look.knownAt != nullptr) {
            viewpoint.knownAt = QDateTime::fromString(QString::fromUtf8(look.knownAt), Qt::ISODate);
            const auto then = m_workspace->knownAt(*viewpoint.knownAt);
            ASSERT_TRUE(then);
            known = *then;
        }
        const PlanSnapshot seen = seenFrom(known, viewpoint, month(look.asOf));
        const Scoreboard board(seen, month(look.asOf));
        for (std::size_t i = 0; i < look.verdicts.size(); ++i) {
            const auto position = seen.position(PledgeId(static_cast<qint64>(i) + 1));
            ASSERT_TRUE(position);
            EXPECT_EQ(shown(board.verdict(*position)), look.verdicts.at(i));
        }
    }
}

TEST_F(RevisedPlan, WhatWasIssuedIsNotRewrittenByLaterActs) {
    const auto june = [this] {
        const auto known = m_workspace->knownAt(at("2022-07-04T00:00:00Z").at);
        const PlanSnapshot seen = seenFrom(*known, {kRevised, at("2022-07-04T00:00:00Z").at}, month("2022-06"));
        return Scoreboard(seen, month("2022-06"));
    };
    const Scoreboard issued = june();
    report("2022-10-03T01:00:00Z", {{kNewLoans, "2022-06", "99"}});
    revise(kNewLoans, "2022-10-05", "2022-10-06T01:00:00Z", {{"2022-06-30", "90"}, {"2022-12-31", "170"}});
    EXPECT_TRUE(std::ranges::equal(june().verdicts(), issued.verdicts()));
}

TEST_F(RevisedPlan, TheSnapshotStandsWhereTheRevisionsLeftIt) {
    const auto pledge = [this](PledgeId id) { return *m_workspace->snapshot().line(id)->pledge; };
    EXPECT_EQ(pledge(kNewLoans).finalTarget(), figure("180"));
    EXPECT_EQ(pledge(kNewLoans).revisions.size(), 2U);
    EXPECT_EQ(milestonesAsPledged(pledge(kNewLoans)), draft().pledges[0].milestones);
    EXPECT_EQ(pledge(kCompanies).standing, Standing::InForce);
    EXPECT_EQ(pledge(kIdleLand).standing, Standing::ForceMajeure);
    EXPECT_EQ(pledge(kPolicyIssued).milestones.front().due, date("2022-05-31"));
    ASSERT_EQ(pledge(kPolicyIssued).revisions.size(), 1U);
    EXPECT_TRUE(pledge(kPolicyIssued).revisions.front().undoneAt);
    const auto checked = m_workspace->check();
    ASSERT_TRUE(checked);
    EXPECT_TRUE(checked->problems.empty());
}

TEST_F(RevisedPlan, RefusesWhatIsNoRevision) {
    const auto refusal = [this](PledgeId pledge, RevisionKind kind, std::vector<Milestone> milestones,
                                const char* decidedOn) {
        const auto written = m_workspace->revise(
            {pledge, kind, std::move(milestones), date(decidedOn), u"会议"_s, u"因"_s}, at("2022-09-10T01:00:00Z"));
        return written ? QString() : written.error().details.value(0);
    };
    const auto standing = flow({{"2022-06-30", "100"}, {"2022-09-30", "150"}, {"2022-12-31", "180"}}).milestones;
    EXPECT_EQ(refusal(kNewLoans, RevisionKind::Targets, standing, "2022-09-09"), u"nothing_changes"_s);
    EXPECT_EQ(refusal(kNewLoans, RevisionKind::Withdrawn, {}, "2022-08-09"), u"order"_s);
    EXPECT_EQ(refusal(kNewLoans, RevisionKind::Reinstated, {}, "2022-09-09"), u"in"_s);
    EXPECT_EQ(refusal(kIdleLand, RevisionKind::Withdrawn, {}, "2022-09-09"), u"out"_s);
    EXPECT_EQ(m_workspace->undoRevision(kNewLoans, at("2022-09-10T01:00:00Z")).error().details,
              QStringList{u"not_today"_s});
    EXPECT_EQ(m_workspace->undoRevision(kPolicyIssued, at("2022-09-10T01:00:00Z")).error().details,
              QStringList{u"none"_s});
}

}  // namespace pledge::test
