#include <core/workspace/workspace.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr int kConfirmed = 12;

class DurabilityTest : public WorkspaceFixture {
protected:
    /// Writes report after report, and says through the pipe that each is confirmed; never returns.
    [[noreturn]] void reportForever(int pipe) const {
        const auto workspace = Workspace::open(planPath(), Access::ReadWrite);
        for (int i = 1; workspace; ++i) {
            const Actual actual{month("2022-06"), Decimal::fromInteger(i), {}, {}, {}, {}, {}};
            const std::vector<ActualChange> changes{{kLoans, actual}};
            if (!workspace.value()->record(changes, {}, leadOffice()) || ::write(pipe, &i, sizeof i) != sizeof i) {
                break;
            }
        }
        _exit(1);
    }
};

TEST_F(DurabilityTest, KeepsEveryConfirmedReportOfAKilledProgram) {
    m_workspace.reset();
    int ends[2] = {-1, -1};
    ASSERT_EQ(pipe(ends), 0);
    const pid_t child = fork();
    if (child == 0) {
        reportForever(ends[1]);
    }
    close(ends[1]);
    int confirmed = 0;
    while (confirmed < kConfirmed && read(ends[0], &confirmed, sizeof confirmed) == sizeof confirmed) {
    }
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    for (int later = 0; read(ends[0], &later, sizeof later) == sizeof later;) {
        confirmed = later;
    }
    close(ends[0]);
    ASSERT_GE(confirmed, kConfirmed);
    m_workspace = openAgain();
    ASSERT_TRUE(m_workspace);
    EXPECT_GE(loansIn("2022-06"), Decimal::fromInteger(confirmed));
    EXPECT_LE(loansIn("2022-06"), Decimal::fromInteger(confirmed + 1));
    const auto history = m_workspace->history(kLoans);
    EXPECT_GE(static_cast<int>(history->size()), confirmed);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

}  // namespace

}  // namespace pledge::test
