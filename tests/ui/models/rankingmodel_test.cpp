#include <tests/support/modeltester.h>
#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/groupranking.h>
#include <ui/models/marksmodel.h>
#include <ui/models/rankingmodel.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

class RankingModels : public testing::Test {
protected:
    RankingModels() : m_rankingTester(&m_ranking), m_marksTester(&m_marks) { show(UnitGroup::Department); }

    void show(UnitGroup group) {
        const Ranking ranking = rankingWithChange(m_plan.state(), group);
        m_ranking.show(m_plan.state().snapshot(), m_plan.state().board(), ranking);
        m_marks.show(m_plan.state().snapshot(), m_plan.state().board(), &ranking.rows.front().score);
    }
    static QStringList cells(const QAbstractItemModel& model, int row) {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column) {
            texts.append(model.index(row, column).data().toString());
        }
        return texts;
    }

    UnitsPlan m_plan;
    RankingModel m_ranking;
    MarksModel m_marks;
    ModelTester m_rankingTester;
    ModelTester m_marksTester;
};

}  // namespace

// the finance office owes six: loans 105 ÷ 115, of these tech loans, companies and the jobless kept, the paper claimed,
// the listing silent
TEST_F(RankingModels, ShowPlaceScoreAndReports) {
    EXPECT_EQ(m_ranking.rowCount(), 2);
    const QStringList finance = cells(m_ranking, m_ranking.rowOf(UnitsPlan::kFinanceOffice));
    EXPECT_EQ(finance[RankingModel::Unit], u"金融办"_s);
    EXPECT_EQ(finance[RankingModel::Score], u"98.3"_s);
    EXPECT_EQ(m_ranking.rowOf(UnitsPlan::kIdleOffice), -1);
}

TEST_F(RankingModels, OpenTheMarksOfAUnit) {
    const QStringList loans = cells(m_marks, 0);
    EXPECT_EQ(loans, (QStringList{u"新增贷款"_s, u"105÷115=91.3%"_s, u"1"_s, u"91.3"_s, QString()}));
    EXPECT_EQ(m_marks.pledgeAt(0), UnitsPlan::kNewLoans);
    EXPECT_EQ(m_marks.pledgeAt(99), PledgeId());
    EXPECT_EQ(m_marks.rowCount(), 9);
}

TEST_F(RankingModels, ChangeInPlaceOrAnew) {
    show(UnitGroup::Department);
    show(UnitGroup::Town);
    EXPECT_EQ(m_ranking.rowCount(), 2);
    m_marks.show(m_plan.state().snapshot(), m_plan.state().board(), nullptr);
    EXPECT_EQ(m_marks.rowCount(), 0);
}

TEST_F(RankingModels, HaveAHeadingForEveryColumn) {
    for (const QAbstractItemModel* model :
         {static_cast<const QAbstractItemModel*>(&m_ranking), static_cast<const QAbstractItemModel*>(&m_marks)}) {
        for (int column = 0; column < model->columnCount(); ++column) {
            EXPECT_FALSE(model->headerData(column, Qt::Horizontal).toString().isEmpty());
        }
    }
}

}  // namespace pledge::test
