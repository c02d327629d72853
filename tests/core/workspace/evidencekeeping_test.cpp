#include <core/document/evidencefile.h>
#include <core/plan/evidencelist.h>
#include <core/workspace/evidencekeeping.h>
#include <core/workspace/rounds.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class EvidenceKeepingTest : public test::WorkspaceFixture {
protected:
    [[nodiscard]] static EvidenceFile file(const QString& name = u"会议纪要.txt"_s,
                                           const QByteArray& bytes = "签到表与会议纪要\n") {
        return evidenceFrom(name, bytes, 20).value();
    }
    [[nodiscard]] static Evidence june() { return evidencePlace(test::kLoans, Month(2022, 6)); }
    [[nodiscard]] static Evidence shown(AttachmentId id) {
        Evidence evidence = june();
        evidence.attachment = id;
        return evidence;
    }
    [[nodiscard]] const PlanRecords& records() const { return m_workspace->snapshot().records(); }
    void approveJune() const {
        ASSERT_TRUE(approveMonths(*m_workspace, {Month(2022, 6), {test::kFinance}, u"无报送"_s}, test::leadOffice()));
    }
};

TEST_F(EvidenceKeepingTest, AFileIsKeptWithItsDigestAndComesBackByteForByte) {
    const auto id = addEvidence(*m_workspace, file(), june(), {}, test::leadOffice());
    ASSERT_TRUE(id);
    const auto again = openAgain();
    const Attachment& kept = again->snapshot().records().attachments.front();
    EXPECT_EQ(kept.name, u"会议纪要.txt"_s);
    EXPECT_EQ(kept.digest, file().digest);
    EXPECT_EQ(kept.size, file().bytes.size());
    EXPECT_EQ(*evidenceBytes(*again, *id), file().bytes);
    EXPECT_EQ(attachmentsAt(again->snapshot().records(), june()).size(), 1U);
    EXPECT_TRUE(again->check()->problems.empty());
}

TEST_F(EvidenceKeepingTest, AUnitsFilesRestWhileItsMonthWaitsForApproval) {
    const Occasion office{{u"王五"_s, Role::ReportingUnit, {test::kFinance}}, test::leadOffice().at};
    ASSERT_TRUE(submitMonths(*m_workspace, {Month(2022, 6), {test::kFinance}, u"待核实"_s}, office));
    EXPECT_EQ(addEvidence(*m_workspace, file(), june(), {}, office).error().code, ErrorCode::MonthLocked);
    EXPECT_TRUE(addEvidence(*m_workspace, file(), evidencePlace(test::kLoans, Month(2022, 5)), {}, office));
    EXPECT_TRUE(addEvidence(*m_workspace, file(), june(), {}, test::leadOffice()));
}

TEST_F(EvidenceKeepingTest, TheSameBytesStandOnceAndShowSeveralMonths) {
    ASSERT_TRUE(addEvidence(*m_workspace, file(), june(), {}, test::leadOffice()));
    const int entries = journalEntries();
    ASSERT_TRUE(addEvidence(*m_workspace, file(), june(), {}, test::leadOffice()));
    EXPECT_EQ(journalEntries(), entries);
    ASSERT_TRUE(addEvidence(*m_workspace, file(u"副本.txt"_s), evidencePlace(test::kLoans, Month(2022, 5)), {},
                            test::leadOffice()));
    EXPECT_EQ(records().attachments.size(), 1U);
    EXPECT_EQ(records().evidence.size(), 2U);
}

TEST_F(EvidenceKeepingTest, RemovingNeedsAReasonAndTheJournalKeepsTheDigest) {
    const AttachmentId id = addEvidence(*m_workspace, file(), june(), {}, test::leadOffice()).value();
    const Outcome refused = removeEvidence(*m_workspace, shown(id), u" "_s, test::leadOffice());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::AttachmentRefused);
    ASSERT_TRUE(removeEvidence(*m_workspace, shown(id), u"传错文件"_s, test::leadOffice()));
    EXPECT_TRUE(records().attachments.empty());
    const auto journal = m_workspace->journal();
    EXPECT_TRUE(journal->back().detail.contains(QString::fromLatin1(file().digest.toHex())));
    EXPECT_TRUE(journal->back().detail.contains(u"传错文件"_s));
    EXPECT_TRUE(m_workspace->check()->problems.empty());
    EXPECT_EQ(removeEvidence(*m_workspace, shown(id), u"再来"_s, test::leadOffice()).error().code,
              ErrorCode::NothingToDo);
}

TEST_F(EvidenceKeepingTest, AFileThatShowsAnotherMonthTooStays) {
    const Evidence may = evidencePlace(test::kLoans, Month(2022, 5));
    const AttachmentId id = addEvidence(*m_workspace, file(), june(), {}, test::leadOffice()).value();
    ASSERT_TRUE(addEvidence(*m_workspace, file(), may, {}, test::leadOffice()));
    ASSERT_TRUE(removeEvidence(*m_workspace, shown(id), u"传错月份"_s, test::leadOffice()));
    EXPECT_EQ(records().attachments.size(), 1U);
    EXPECT_EQ(attachmentsAt(records(), may).size(), 1U);
}

TEST_F(EvidenceKeepingTest, AnApprovedMonthTakesEvidenceWithAReasonOnly) {
    approveJune();
    EXPECT_TRUE(isLockedPlace(m_workspace->snapshot(), june()));
    const auto refused = addEvidence(*m_workspace, file(), june(), {}, test::leadOffice());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().details, QStringList{u"reason"_s});
    EXPECT_TRUE(addEvidence(*m_workspace, file(), june(), u"补充佐证"_s, test::leadOffice()));
}

TEST_F(EvidenceKeepingTest, OnlyWhoReportsMayAdd) {
    Occasion other = test::leadOffice();
    other.actor = {u"李四"_s, Role::ReportingUnit, {OrgUnitId(4)}};
    Occasion reviewer = test::leadOffice();
    reviewer.actor = {u"赵六"_s, Role::Reviewer, {}};
    for (const Occasion& occasion : {other, reviewer}) {
        const auto refused = addEvidence(*m_workspace, file(), june(), {}, occasion);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().code, ErrorCode::NotPermitted);
    }
}

TEST_F(EvidenceKeepingTest, ChangedBytesShowWhenTheyAreReadAndInTheCheck) {
    const AttachmentId id = addEvidence(*m_workspace, file(), june(), {}, test::leadOffice()).value();
    tamper(u"UPDATE attachment SET bytes = x'00'"_s);
    const auto again = openAgain();
    EXPECT_EQ(evidenceBytes(*again, id).error().code, ErrorCode::FileCorrupt);
    const auto problems = again->check()->problems;
    EXPECT_TRUE(std::ranges::any_of(problems, [](const Error& error) {
        return error.code == ErrorCode::FileCorrupt && error.details.contains(u"会议纪要.txt"_s);
    }));
}

TEST_F(EvidenceKeepingTest, AFileIsWrittenOutWhole) {
    const AttachmentId id = addEvidence(*m_workspace, file(), june(), {}, test::leadOffice()).value();
    const QString path = m_folder.filePath(u"写出.txt"_s);
    ASSERT_TRUE(saveEvidence(*m_workspace, id, path));
    EXPECT_EQ(test::bytesOf(path), file().bytes);
}

TEST_F(EvidenceKeepingTest, ThePlansOwnLimitHolds) {
    PlanChanges changes;
    changes.plan = m_workspace->snapshot().plan();
    changes.plan->attachmentMegabytes = 1;
    ASSERT_TRUE(m_workspace->change(changes, {}, test::leadOffice()));
    const QByteArray large(2 * 1024 * 1024, 'a');
    const auto refused = addEvidence(*m_workspace, file(u"大.txt"_s, large), june(), {}, test::leadOffice());
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().details, (QStringList{u"size"_s, u"1"_s}));
}

}  // namespace
}  // namespace pledge
