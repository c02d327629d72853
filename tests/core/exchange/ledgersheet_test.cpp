#include <core/document/tablereader.h>
#include <core/exchange/ledgersheet.h>
#include <tests/support/ledgervalues.h>
#include <tests/support/planvalues.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr OrgUnitId kKeeper{1};

PlanSnapshot planWithCases() {
    const PlanSnapshot plan(plan2022(),
                            {{kKeeper, u"经信局"_s, UnitGroup::Department, 1, {}, {}, {}},
                             {OrgUnitId(2), u"东镇"_s, UnitGroup::Town, 2, {u"东城"_s}, {}, {}}},
                            {}, {});
    LedgerRow kept = company(2, 1, "=乙公司", "", "2022-02-01");
    kept.unit = kKeeper;
    return withLedgers(plan, {companies(1, {}), projects(2, {})},
                       {company(1, 1, "甲公司", "东镇", "2022-01-31", "120.5"), kept,
                        project(3, 2, "一期", "1.5", {"2022-01-05", "2022-02-01", ""})});
}

class LedgerSheet : public testing::Test {
protected:
    Reading<CasesDraft> read(const QByteArray& content, std::size_t ledger = 0) {
        const QString path = m_folder.filePath(u"cases.csv"_s);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        return readBack(path, ledger);
    }
    Reading<CasesDraft> readBack(const QString& path, std::size_t ledger = 0) {
        const auto table = readTable(path);
        EXPECT_TRUE(table);
        return table ? readCases(*table, m_plan, m_plan.records().ledgers[ledger], kKeeper) : Reading<CasesDraft>();
    }
    std::vector<ErrorCode> issues(const QByteArray& content) {
        std::vector<ErrorCode> codes;
        for (const Error& issue : read(content).issues) {
            codes.push_back(issue.code);
        }
        return codes;
    }

    QTemporaryDir m_folder;
    PlanSnapshot m_plan = planWithCases();
};

}  // namespace

TEST_F(LedgerSheet, ReadsColumnsByTheirNamesWhereverTheyStand) {
    const auto reading = read(
        "2022年企业台账,,,\n序号,日期,企 "
        "业名称,镇街,金额\n1,2022/3/1,丙公司,东城,\n2,,甲公司,东镇,121\n,,,,\n合计,,2,,\n");
    EXPECT_TRUE(reading.isClean());
    EXPECT_EQ(reading.draft.added, 1);
    EXPECT_EQ(reading.draft.changed, 1);
    ASSERT_EQ(reading.draft.rows.size(), 2U);
    EXPECT_EQ(reading.draft.rows[0].cells, (QStringList{u"丙公司"_s, u"东镇"_s, u"2022-03-01"_s, QString()}));
    EXPECT_EQ(reading.draft.rows[0].unit, kKeeper);
    EXPECT_EQ(reading.draft.rows[1].id, LedgerRowId(1));
    EXPECT_EQ(reading.draft.rows[1].cells, (QStringList{u"甲公司"_s, u"东镇"_s, u"2022-01-31"_s, u"121"_s}));
}

TEST_F(LedgerSheet, ABlankLeavesWhatStands) {
    const auto cases = read("企业名称,日期,镇街,金额\n甲公司,,,121\n=乙公司,,,\n");
    EXPECT_TRUE(cases.isClean());
    EXPECT_EQ(cases.draft.unchanged, 1);
    ASSERT_EQ(cases.draft.rows.size(), 1U);
    EXPECT_EQ(cases.draft.rows[0].cells, (QStringList{u"甲公司"_s, u"东镇"_s, u"2022-01-31"_s, u"121"_s}));
    const auto stages = read("项目,签约,开工,投产\n一期,,,2022.6.30\n", 1);
    ASSERT_EQ(stages.draft.rows.size(), 1U);
    EXPECT_EQ(stages.draft.rows[0].reached[0], date("2022-01-05"));
    EXPECT_EQ(stages.draft.rows[0].reached[1], date("2022-02-01"));
    EXPECT_EQ(stages.draft.rows[0].reached[2], date("2022-06-30"));
}

TEST_F(LedgerSheet, ListsEverythingThatDoesNotFit) {
    EXPECT_EQ(issues("名称,日期\n甲,2022-01-01\n"), std::vector{ErrorCode::NoTableFound});
    EXPECT_EQ(issues("企业名称,电话\n丙,1\n"), std::vector{ErrorCode::WrongHeader});
    EXPECT_EQ(issues("企业名称,日期,镇街,金额,单位\n丙,6月,北镇,12万,某局\n,2022-01-01,,,\n丙,,,,\n"),
              (std::vector{ErrorCode::LedgerRowRefused, ErrorCode::LedgerRowRefused, ErrorCode::LedgerRowRefused,
                           ErrorCode::UnknownUnit, ErrorCode::LedgerRowRefused, ErrorCode::DuplicateRow}));
    const auto reading = read("企业名称,日期\n丙,6月\n");
    EXPECT_EQ(reading.issues.front().place.row, 2);
    EXPECT_EQ(reading.issues.front().place.column, 2);
}

TEST_F(LedgerSheet, ReadsBackWhatItWroteAsNoChange) {
    for (const QString& name : {u"out.csv"_s, u"out.xlsx"_s}) {
        for (const std::size_t ledger : {0U, 1U}) {
            const QString path = m_folder.filePath(QString::number(ledger) + name);
            ASSERT_TRUE(writeLedgerSheet(path, m_plan, m_plan.records().ledgers[ledger]));
            const auto reading = readBack(path, ledger);
            EXPECT_TRUE(reading.isClean()) << path.toStdString();
            EXPECT_TRUE(reading.draft.rows.empty()) << path.toStdString();
            EXPECT_EQ(reading.draft.unchanged, ledger == 0 ? 2 : 1);
            const Outcome again = writeLedgerSheet(path, m_plan, m_plan.records().ledgers[ledger]);
            ASSERT_FALSE(again);
            EXPECT_EQ(again.error().code, ErrorCode::FileExists);
        }
    }
}

TEST_F(LedgerSheet, MovesStagesOn) {
    const auto reading = read("项目,投产\n一期,2022.6.30\n", 1);
    ASSERT_EQ(reading.draft.rows.size(), 1U);
    EXPECT_EQ(reading.draft.rows[0].reached[2], date("2022-06-30"));
    EXPECT_EQ(reading.draft.rows[0].reached[0], date("2022-01-05"));
}

}  // namespace pledge::test
