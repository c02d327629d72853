#include <tests/core/report/reportplan.h>
#include <tests/support/printers.h>
#include <ui/printing/reportjob.h>

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class ReportJobTest : public test::ChineseReport {
protected:
    [[nodiscard]] ExportOrder order(std::vector<ReportFormat> formats) const {
        return {m_period, std::move(formats), m_folder.filePath(u"通报"_s)};
    }
    /// Runs the event loop until the job tells what it came to.
    ExportOutcome outcomeOf(ReportJob& job) {
        std::optional<ExportOutcome> told;
        QObject::connect(&job, &ReportJob::finished, &job, [&told](const ExportOutcome& outcome) { told = outcome; });
        EXPECT_TRUE(QTest::qWaitFor([&told] { return told.has_value(); }, 60'000));
        return told.value_or(ExportOutcome());
    }

    QTemporaryDir m_folder;
};

TEST_F(ReportJobTest, WritesBothFormatsBesideTheWindow) {
    ReportJob job;
    QSignalSpy progress(&job, &ReportJob::progressed);
    job.start(m_plan, order({ReportFormat::Pdf, ReportFormat::Xlsx}));
    EXPECT_TRUE(job.isRunning());
    const ExportOutcome outcome = outcomeOf(job);
    EXPECT_EQ(outcome.problem, QString());
    ASSERT_EQ(outcome.files.size(), 2);
    EXPECT_TRUE(QFile::exists(outcome.files[0]));
    EXPECT_TRUE(QFile::exists(outcome.files[1]));
    EXPECT_EQ(progress.last().first().toInt(), 100);
    EXPECT_FALSE(job.isRunning());
}

TEST_F(ReportJobTest, StopsAtOnceAndLeavesNothing) {
    ReportJob job;
    job.start(m_plan, order({ReportFormat::Pdf}));
    job.cancel();
    const ExportOutcome outcome = outcomeOf(job);
    EXPECT_TRUE(outcome.cancelled);
    EXPECT_TRUE(QDir(m_folder.filePath(u"通报"_s)).isEmpty());
}

TEST_F(ReportJobTest, EndsWithItsOwnerWhileAChartIsWaiting) {
    {
        ReportJob job;
        job.start(m_plan, order({ReportFormat::Pdf}));
        // no event loop runs here: the worker comes to its first chart and waits for it
        QThread::msleep(300);
    }
    EXPECT_TRUE(QDir(m_folder.filePath(u"通报"_s)).isEmpty());
}

TEST_F(ReportJobTest, TellsWhyAFolderWillNotDo) {
    QFile file(m_folder.filePath(u"通报"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ReportJob job;
    job.start(m_plan, order({ReportFormat::Xlsx}));
    const ExportOutcome outcome = outcomeOf(job);
    EXPECT_TRUE(outcome.problem.contains(u"通报"_s)) << outcome.problem.toStdString();
    EXPECT_TRUE(outcome.files.isEmpty());
}

}  // namespace
}  // namespace pledge
