#include <core/plan/reportruns.h>
#include <tests/support/planvalues.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

ReportDraft report(qint64 pledge, const char* month, const char* by, int second, const char* reason = "") {
    Actual actual;
    actual.month = test::month(month);
    actual.value = test::figure("1");
    return {PledgeId(pledge), actual, QString::fromLatin1(by),
            QDateTime(QDate(2022, 7, 1), QTime(9, 0, second), Qt::UTC), QString::fromLatin1(reason)};
}

std::size_t runLength(const std::vector<ReportDraft>& reports) {
    return firstRun(reports).size();
}

}  // namespace

TEST(ReportRuns, EndWithThePersonTheTimeAndTheReason) {
    EXPECT_EQ(runLength({}), 0u);
    EXPECT_EQ(runLength({report(1, "2022-01", "Li", 0), report(2, "2022-01", "Li", 0)}), 2u);
    EXPECT_EQ(runLength({report(1, "2022-01", "Li", 0), report(1, "2022-02", "Wu", 0)}), 1u);
    EXPECT_EQ(runLength({report(1, "2022-01", "Li", 0), report(1, "2022-02", "Li", 1)}), 1u);
    EXPECT_EQ(runLength({report(1, "2022-01", "Li", 0), report(1, "2022-02", "Li", 0, "why")}), 1u);
}

TEST(ReportRuns, HoldAMonthOfAPledgeOnce) {
    EXPECT_EQ(runLength({report(1, "2022-01", "Li", 0), report(1, "2022-02", "Li", 0), report(1, "2022-01", "Li", 0)}),
              2u);
}

}  // namespace pledge
