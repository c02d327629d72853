#include <ui/models/newplanform.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTimeZone>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QByteArray kTargets =
    "unit,indicator,unit_of_measure,kind,direction,due,target\n"
    "金融办,新增贷款,亿元,cumulative,ge,2022-06-30,115\n"
    "金融办,新增贷款,亿元,cumulative,ge,2022-12-31,200\n";

class NewPlanFormTest : public testing::Test {
protected:
    NewPlanFormTest() : form(2022) { form.setName(u" 2022年军令状 "_s); }

    QString file(const QString& name, const QByteArray& content) {
        QFile made(path(name));
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        made.write(content);
        return path(name);
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    static Occasion occasion() {
        return {{u"张三"_s, Role::LeadOffice, {}}, QDateTime(QDate(2022, 5, 20), QTime(9, 0), QTimeZone::utc())};
    }

    NewPlanForm form;

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(NewPlanFormTest, WritesThePlanWithItsUnits) {
    form.units().paste(u"经信局\n东城街道"_s);
    ASSERT_TRUE(form.isReady());
    EXPECT_EQ(form.suggestedFileName(), u"2022年军令状.pledge"_s);
    const auto workspace = form.create(path(u"a.pledge"_s), occasion());
    ASSERT_TRUE(workspace);
    const PlanSnapshot& snapshot = (*workspace)->snapshot();
    EXPECT_EQ(snapshot.plan().name, u"2022年军令状"_s);
    EXPECT_EQ(snapshot.plan().span, (MonthSpan{Month(2022, 1), Month(2022, 12)}));
    ASSERT_EQ(snapshot.units().size(), 2U);
    EXPECT_EQ(snapshot.units()[1].group, UnitGroup::Town);
}

TEST_F(NewPlanFormTest, TakesAnySpanOfMonths) {
    form.setMonths(u"2021-01"_s, u"2022-12"_s);
    EXPECT_EQ(form.span()->length(), 24);
    form.setMonths(u"2022-12"_s, u"2021-01"_s);
    EXPECT_EQ(form.spanProblem(), u"The last month lies before the first"_s);
    form.setMonths(u"2022-13"_s, u"2023-01"_s);
    EXPECT_TRUE(form.spanProblem().contains(u"2022-13"_s));
    form.setMonths({}, u"2022-12"_s);
    EXPECT_FALSE(form.spanProblem().isEmpty());
    EXPECT_FALSE(form.isReady());
}

TEST_F(NewPlanFormTest, IsNotReadyWithoutANameOrWithAWrongRow) {
    form.setName(u"  "_s);
    EXPECT_FALSE(form.nameProblem().isEmpty());
    EXPECT_FALSE(form.isReady());
    form.setName(u"a/b"_s);
    EXPECT_EQ(form.suggestedFileName(), u"a_b.pledge"_s);
    EXPECT_TRUE(form.isReady());
    form.units().paste(u"经信局\n经信局"_s);
    EXPECT_FALSE(form.isReady());
}

TEST_F(NewPlanFormTest, TakesTheUnitsOfAFileOrNoneOfThem) {
    EXPECT_TRUE(form.readUnitsFile(file(u"u.csv"_s, "unit,group,aliases,from,to\n经信局,department,经信,,\n")).empty());
    EXPECT_EQ(form.units().units().size(), 1U);
    EXPECT_EQ(
        form.readUnitsFile(file(u"w.csv"_s, "unit,group,aliases,from,to\n甲局,department,,,\n乙局,bureau,,,\n")).size(),
        1U);
    EXPECT_EQ(form.units().units().size(), 1U);
    EXPECT_EQ(form.readUnitsFile(path(u"none.csv"_s)).front().code, ErrorCode::FileMissing);
}

TEST_F(NewPlanFormTest, BringsUnitsAndPledgesFromATableOfTargets) {
    form.readTargetsFile(file(u"t.csv"_s, kTargets));
    ASSERT_TRUE(form.isReady());
    EXPECT_EQ(form.targetsFile(), u"t.csv"_s);
    const auto workspace = form.create(path(u"a.pledge"_s), occasion());
    ASSERT_TRUE(workspace);
    EXPECT_EQ((*workspace)->snapshot().units().front().name, u"金融办"_s);
    EXPECT_EQ((*workspace)->snapshot().lines().front().pledge->milestones.size(), 2U);
}

TEST_F(NewPlanFormTest, ReadsTheTargetsAgainWhenTheSpanChanges) {
    form.readTargetsFile(file(u"t.csv"_s, kTargets));
    ASSERT_TRUE(form.isReady());
    form.setYear(2023);
    EXPECT_FALSE(form.isReady());
    EXPECT_FALSE(form.targets().issues.empty());
    form.setYear(2022);
    EXPECT_TRUE(form.isReady());
}

TEST_F(NewPlanFormTest, ListsWhatIsWrongInATableAndWritesNothing) {
    form.readTargetsFile(file(u"t.csv"_s, kTargets + "金融办,绿色贷,亿元,cumulative,ge,2022-06-31,x\n"));
    EXPECT_FALSE(form.targets().isClean());
    EXPECT_FALSE(form.isReady());
    form.readTargetsFile(path(u"none.csv"_s));
    EXPECT_EQ(form.targets().issues.front().code, ErrorCode::FileMissing);
}

TEST_F(NewPlanFormTest, NeverWritesOverAFile) {
    const QString taken = file(u"a.pledge"_s, "mine");
    const auto workspace = form.create(taken, occasion());
    ASSERT_FALSE(workspace);
    EXPECT_EQ(workspace.error().code, ErrorCode::FileExists);
    EXPECT_EQ(QFileInfo(taken).size(), 4);
}

}  // namespace pledge
