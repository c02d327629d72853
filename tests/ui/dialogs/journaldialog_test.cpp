#include <tests/support/entryplan.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <tests/ui/dialogs/dialoghand.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/journaldialog.h>
#include <ui/models/journaldetail.h>
#include <ui/models/journalmodel.h>

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::EntryPlan;
using test::figure;

void reportJune(PlanState& state, const char* value) {
    const ActualChange change{test::kNewLoans, Actual{Month(2022, 6), figure(value), {}, {}, {}, {}, {}}};
    ASSERT_TRUE(state.record({&change, 1}, {}));
}

JournalLine entry(qint64 number, const QString& action, const QString& detail) {
    return {number, QDateTime(QDate(2022, 7, 4), QTime(9, 0)), u"李四"_s, u"lead_office"_s, action, {}, detail, {}};
}

}  // namespace

TEST(JournalDialog, TellsTheLastActInWordsAndChecksTheChain) {
    EntryPlan plan;
    reportJune(plan.state(), "118");
    QWidget window;
    auto* dialog = new JournalDialog(&plan.state(), Theme(), &window);
    dialog->open();
    const QString detail = test::part<QPlainTextEdit>(*dialog, u"What the entry says"_s)->toPlainText();
    EXPECT_TRUE(detail.contains(u"新增贷款 June 2022: blank → 118"_s)) << detail.toStdString();
    auto* table = test::part<DialogTable>(*dialog, u"Entries"_s);
    const int all = table->model()->rowCount();
    test::part<QLineEdit>(*dialog, u"Filter"_s)->setText(u"李四"_s);
    EXPECT_LT(table->model()->rowCount(), all);
    test::press(*dialog, u"Check the chain"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return test::said(*dialog).contains(u"The chain holds"_s); }));
}

TEST(JournalModel, ShowsTheNewestFirst) {
    JournalModel model;
    const test::ModelTester tester(&model);
    model.show({entry(1, u"create_plan"_s, u"{}"_s), entry(2, u"record_actuals"_s, u"{}"_s)});
    EXPECT_EQ(model.entryAt(0).number, 2);
    EXPECT_EQ(model.index(1, static_cast<int>(JournalColumn::Action)).data().toString(), u"Plan made"_s);
    EXPECT_EQ(model.index(0, static_cast<int>(JournalColumn::Role)).data().toString(), u"Lead office"_s);
}

TEST(JournalDetail, TellsAChangeOfThePlanByItsField) {
    EntryPlan plan;
    const QString detail =
        uR"({"changes":[{"what":"pledge","id":1,"name":"新增贷款","field":"weight","old":"1","new":"2"}],
        "reason":"分管领导要求"})"_s;
    const QStringList lines = journalDetailLines(entry(3, u"change_plan"_s, detail), plan.state().standingPlan());
    EXPECT_EQ(lines, (QStringList{u"Pledge 新增贷款 Weight: 1 → 2"_s, u"Reason: 分管领导要求"_s}));
}

TEST(JournalDetail, TellsASettingAndAPlaceInWords) {
    EntryPlan plan;
    const QString detail =
        uR"({"changes":[{"what":"settings","id":1,"name":"计划","field":"silence",
        "old":"not_reported","new":"carried_forward"}]})"_s;
    EXPECT_EQ(journalDetailLines(entry(3, u"change_plan"_s, detail), plan.state().standingPlan()),
              QStringList{u"Settings 计划 A month without a report: shows “not reported” → takes the last figure"_s});
    const QString report =
        uR"({"reports":[{"pledge":1,"month":"2022-06","old":{"value":"105"},
        "new":{"value":"105","place":2}}]})"_s;
    EXPECT_EQ(journalDetailLines(entry(4, u"record_actuals"_s, report), plan.state().standingPlan()),
              QStringList{u"新增贷款 June 2022: 105 → 105, outside place 2"_s});
}

TEST(JournalDetail, TellsARevisionWithItsDates) {
    EntryPlan plan;
    const QString detail =
        uR"({"pledge":1,"kind":"targets","old":"2022-12-31=200","new":"2022-12-31=180","number":1})"_s;
    const QStringList lines = journalDetailLines(entry(4, u"revise_targets"_s, detail), plan.state().standingPlan());
    EXPECT_TRUE(lines.contains(u"2022-12-31 200 → 2022-12-31 180"_s)) << lines.join(u'|').toStdString();
    EXPECT_TRUE(lines.contains(u"Pledge: 新增贷款"_s));
    EXPECT_TRUE(lines.contains(u"Kind: targets revised"_s));
}

TEST(JournalDetail, ReadsWhatItDoesNotKnow) {
    EntryPlan plan;
    EXPECT_EQ(journalDetailLines(entry(5, u"later"_s, u"{\"odd\":\"x\"}"_s), plan.state().standingPlan()),
              QStringList{u"odd: x"_s});
    EXPECT_EQ(journalActionWord(u"later"_s), u"later"_s);
    EXPECT_TRUE(journalDetailLines(entry(5, u"later"_s, u"no json"_s), plan.state().standingPlan()).isEmpty());
}

}  // namespace pledge
