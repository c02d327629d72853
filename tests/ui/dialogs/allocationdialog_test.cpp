#include <tests/support/entryplan.h>
#include <tests/support/planvalues.h>
#include <tests/ui/dialogs/dialoghand.h>
#include <ui/dialogs/allocationdialog.h>
#include <ui/dialogs/dialogtable.h>

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using test::EntryPlan;
using test::figure;

class AllocationDialogTest : public testing::Test {
protected:
    AllocationDialogTest() {
        const FilePrompts prompts{[this](QWidget*, const QString&, FileKind) { return m_file; }, {}};
        m_dialog = new AllocationDialog(&m_plan.state(), test::kIdleLand, prompts, Theme(), &m_window);
        m_dialog->open();
    }

    [[nodiscard]] AllocationDialog& dialog() { return *m_dialog; }
    [[nodiscard]] std::vector<Share> stored() {
        return sharesOf(m_plan.state().workspace()->snapshot(), test::kIdleLand);
    }
    void explain(const QString& reason) { test::part<QLineEdit>(dialog(), u"Reason"_s)->setText(reason); }
    [[nodiscard]] QAbstractButton* take() { return test::button(dialog(), u"Take over"_s); }
    void writeFile(const QByteArray& text) {
        m_file = m_folder.filePath(u"shares.csv"_s);
        QFile file(m_file);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

private:
    QTemporaryDir m_folder;
    QString m_file;
    EntryPlan m_plan;
    QWidget m_window;
    AllocationDialog* m_dialog = nullptr;
};

}  // namespace

TEST_F(AllocationDialogTest, SplitsEvenlyIntoTheWorkspaceWithAReason) {
    EXPECT_TRUE(test::said(dialog()).contains(u"Allocated 856 of 856 亩, nothing left"_s));
    test::press(dialog(), u"Evenly among all"_s);
    EXPECT_FALSE(take()->isEnabled());
    explain(u"重新分解"_s);
    ASSERT_TRUE(take()->isEnabled());
    const QSignalSpy said(&dialog(), &AllocationDialog::said);
    test::press(dialog(), u"Take over"_s);
    EXPECT_EQ(stored(), (std::vector<Share>{{test::kEastTown, figure("428")}, {test::kWestTown, figure("428")}}));
    EXPECT_EQ(said.count(), 1);
    EXPECT_FALSE(dialog().isVisible());
}

TEST_F(AllocationDialogTest, TypesAShareAndSeesWhatIsLeft) {
    auto* table = test::part<DialogTable>(dialog(), u"Shares of the towns"_s);
    table->edit(table->model()->index(1, 2));
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    ASSERT_NE(editor, nullptr);
    editor->setText(u"300"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_TRUE(
        QTest::qWaitFor([this] { return test::said(dialog()).contains(u"Allocated 756 of 856 亩: 100 亩 left"_s); }));
    EXPECT_TRUE(dialog().isVisible());
}

TEST_F(AllocationDialogTest, PastesWithCtrlV) {
    QApplication::clipboard()->setText(u"东城街道\t500\n西城街道\t400\n北城街道\t1\n"_s);
    QTest::keySequence(test::part<DialogTable>(dialog(), u"Shares of the towns"_s), QKeySequence::Paste);
    EXPECT_TRUE(test::said(dialog()).contains(u"Allocated 900 of 856 亩: 44 亩 too much"_s));
    EXPECT_TRUE(test::said(dialog()).contains(u"北城街道"_s));
}

TEST_F(AllocationDialogTest, ReadsAFile) {
    writeFile("town,share\n东城街道,600\n西城街道,256\n");
    test::press(dialog(), u"From a file…"_s);
    explain(u"按文件分解"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return take()->isEnabled(); }));
    test::press(dialog(), u"Take over"_s);
    EXPECT_EQ(stored().front().share, figure("600"));
}

TEST_F(AllocationDialogTest, NamesTheWrongRowsOfAFile) {
    writeFile("town,share\n东城街道,many\n");
    test::press(dialog(), u"From a file…"_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return test::said(dialog()).contains(u"many"_s); }));
    EXPECT_FALSE(take()->isEnabled());
}

}  // namespace pledge
