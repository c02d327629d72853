#include <core/document/evidencefile.h>
#include <core/exchange/planfolderreader.h>
#include <core/exchange/planfolderwriter.h>
#include <core/plan/evidencelist.h>
#include <core/plan/planrecords.h>
#include <core/workspace/evidencekeeping.h>
#include <core/workspace/problemkeeping.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

/// Problems and evidence that go through a folder of tables and back.
class RecordTravelTest : public test::WorkspaceFixture {
protected:
    void keepSome() const {
        Problem problem;
        problem.pledge = test::kTownLand;
        problem.month = Month(2022, 6);
        problem.text = u"=征地未完成"_s;
        problem.nextStep = u"七月底前\n完成签约"_s;
        ASSERT_TRUE(raiseProblem(*m_workspace, problem, test::leadOffice()));
        problem = {};
        problem.source = ProblemSource::Meeting;
        problem.sourceName = u"第三次调度会"_s;
        problem.text = u"资金未到位"_s;
        problem.unit = test::kIndustry;
        problem.deadline = test::date("2022-08-31");
        const auto raised = raiseProblem(*m_workspace, problem, test::leadOffice());
        ASSERT_TRUE(raised);
        problem.id = *raised;
        ASSERT_TRUE(closeProblem(*m_workspace, problem, u"已拨付"_s, test::leadOffice()));
        const auto file = evidenceFrom(u"凭证.txt"_s, "拨付凭证", 20);
        for (const Evidence& place : {evidencePlace(test::kLoans, Month(2022, 6)), evidencePlace(*raised),
                                      evidencePlace(test::kTownLand, Month(2022, 6))}) {
            ASSERT_TRUE(addEvidence(*m_workspace, *file, place, {}, test::leadOffice()));
        }
    }
    [[nodiscard]] QString exported() const {
        const QString folder = m_folder.filePath(u"文件夹"_s);
        EXPECT_TRUE(writePlanFolder(folder, m_workspace->contents().value(), {}));
        return folder;
    }
};

TEST_F(RecordTravelTest, ReCreationLosesNothing) {
    keepSome();
    const auto reading = readPlanFolder(exported());
    ASSERT_TRUE(reading.issues.empty()) << reading.issues.front().details.join(u'|').toStdString();
    const auto copy = Workspace::create(m_folder.filePath(u"副本.pledge"_s), reading.draft, test::leadOffice());
    ASSERT_TRUE(copy);
    const PlanRecords& before = m_workspace->snapshot().records();
    const PlanRecords& after = (*copy)->snapshot().records();
    EXPECT_EQ(after.problems, before.problems);
    EXPECT_EQ(after.evidence, before.evidence);
    EXPECT_EQ(after.attachments, before.attachments);
    EXPECT_EQ(*evidenceBytes(**copy, after.attachments.front().id), "拨付凭证");
    EXPECT_TRUE((*copy)->check()->problems.empty());
}

TEST_F(RecordTravelTest, AChangedFileIsSaidWithItsPlace) {
    keepSome();
    const QString folder = exported();
    test::writeBytes(folder + u"/attachments/a1-凭证.txt"_s, "改过的凭证");
    const auto reading = readPlanFolder(folder);
    ASSERT_FALSE(reading.issues.empty());
    EXPECT_EQ(reading.issues.front().code, ErrorCode::WrongCell);
    EXPECT_TRUE(reading.issues.front().place.file.endsWith(u"attachments.csv"_s));
}

TEST_F(RecordTravelTest, ANameInATableNeverLeadsOutsideTheFolder) {
    keepSome();
    const QString folder = exported();
    test::writeBytes(m_folder.filePath(u"secret.txt"_s), "拨付凭证");
    QByteArray table = test::bytesOf(folder + u"/attachments.csv"_s);
    table.replace("凭证.txt", "../../secret.txt");
    test::writeBytes(folder + u"/attachments.csv"_s, table);
    const auto reading = readPlanFolder(folder);
    ASSERT_FALSE(reading.issues.empty());
    EXPECT_EQ(reading.issues.front().code, ErrorCode::FileMissing);
}

}  // namespace
}  // namespace pledge
