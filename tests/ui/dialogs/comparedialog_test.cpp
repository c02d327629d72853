#include <tests/support/entryplan.h>
#include <tests/support/modeltester.h>
#include <tests/support/planvalues.h>
#include <tests/ui/dialogs/dialoghand.h>
#include <ui/dialogs/comparedialog.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/exportdialog.h>
#include <ui/models/comparisonmodel.h>

#include <QDir>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::EntryPlan;
using test::figure;

}  // namespace

TEST(CompareDialog, NamesWhatChangedSinceACopyAndWhoDidIt) {
    EntryPlan plan;
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.pledge"_s);
    ASSERT_TRUE(plan.state().workspace()->saveCopy(copy));
    QWidget window;
    auto* dialog = new CompareDialog(&plan.state(), {}, Theme(), &window);
    dialog->open();
    dialog->compareWith(copy);
    ASSERT_TRUE(QTest::qWaitFor([&] { return test::said(*dialog).contains(u"equal"_s); }));
    const ActualChange change{test::kNewLoans, Actual{Month(2022, 6), figure("118"), {}, {}, {}, {}, {}}};
    ASSERT_TRUE(plan.state().record({&change, 1}, {}));
    dialog->compareWith(copy);
    ASSERT_TRUE(QTest::qWaitFor([&] { return test::said(*dialog).contains(u"1 fact(s) differ"_s); }))
        << test::said(*dialog).toStdString();
    const QAbstractItemModel& rows = *test::part<DialogTable>(*dialog, u"Differences"_s)->model();
    EXPECT_EQ(rows.index(0, static_cast<int>(ComparisonColumn::After)).data().toString(), u"118"_s);
    EXPECT_TRUE(rows.index(0, static_cast<int>(ComparisonColumn::By)).data().toString().startsWith(u"李四"_s));
}

TEST(CompareDialog, SaysWhenTheOtherFileIsNoPlan) {
    EntryPlan plan;
    QWidget window;
    auto* dialog = new CompareDialog(&plan.state(), {}, Theme(), &window);
    dialog->open();
    dialog->compareWith(u"/none/plan.pledge"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return test::said(*dialog).contains(u"/none/plan.pledge"_s); }));
}

TEST(ComparisonModel, ShowsFactsInWords) {
    ComparisonModel model;
    const test::ModelTester tester(&model);
    PlanDifference difference;
    difference.what = Compared::Actual;
    difference.unit = u"金融办"_s;
    difference.name = u"新增贷款"_s;
    difference.field = u"2022-06"_s;
    difference.after = u"118"_s;
    model.show({difference});
    EXPECT_EQ(model.index(0, static_cast<int>(ComparisonColumn::Name)).data().toString(), u"金融办: 新增贷款"_s);
    EXPECT_EQ(model.index(0, static_cast<int>(ComparisonColumn::Field)).data().toString(), u"June 2022"_s);
    EXPECT_EQ(model.index(0, static_cast<int>(ComparisonColumn::Before)).data().toString(), u"(empty)"_s);
}

TEST(ExportDialog, WritesANewFolderAndRefusesOneThatHoldsSomething) {
    EntryPlan plan;
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"out"_s);
    QWidget window;
    for (const bool first : {true, false}) {
        auto* dialog = new ExportDialog(&plan.state(), Theme(), &window);
        dialog->open();
        test::part<QLineEdit>(*dialog, u"New folder"_s)->setText(target);
        test::press(*dialog, u"Export"_s);
        EXPECT_EQ(dialog->isVisible(), !first);
    }
    EXPECT_TRUE(QDir(target).exists(u"plan.json"_s));
}

}  // namespace pledge
