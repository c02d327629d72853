#include <core/plan/evidencelist.h>
#include <core/plan/planrecords.h>
#include <core/workspace/rounds.h>
#include <tests/support/entryplan.h>
#include <tests/support/printers.h>
#include <tests/support/storedplan.h>
#include <ui/widgets/evidencebox.h>
#include <ui/widgets/evidencepicture.h>

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPixmap>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {
namespace {

class EvidenceBoxTest : public testing::Test {
protected:
    EvidenceBoxTest() {
        m_box.showPlace(june());
        m_box.setPrompts({[](QWidget*) { return QStringList(); },
                          [this](QWidget*, const QString& name) { return m_folder.filePath(u"out-"_s + name); },
                          [this](const QUrl& url) {
                              m_opened = url.toLocalFile();
                              return true;
                          }});
        m_box.show();
    }

    [[nodiscard]] static Evidence june() { return evidencePlace(test::kNewLoans, Month(2022, 6)); }
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const {
        const QString path = m_folder.filePath(name);
        test::writeBytes(path, bytes);
        return path;
    }
    [[nodiscard]] std::size_t kept() { return m_plan.state().standingPlan().records().evidence.size(); }
    void add(const QString& path) {
        const std::size_t before = kept();
        m_box.addFiles({path});
        ASSERT_TRUE(QTest::qWaitFor([&] { return kept() > before; }, 30'000));
    }

    static void copyPicture() {
        QImage picture(40, 30, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        QApplication::clipboard()->setImage(picture);
    }
    /// The editor of the table's first cell, with the focus.
    [[nodiscard]] static QLineEdit* typeInto(QTableWidget& table) {
        table.show();
        table.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&table));
        table.editItem(table.item(0, 0));
        auto* editor = table.findChild<QLineEdit*>();
        if (editor != nullptr) {
            editor->setFocus();
            QTest::keyClicks(editor, u"155.5"_s);
        }
        return editor;
    }

    test::EntryPlan m_plan;
    QTemporaryDir m_folder;
    QString m_opened;
    EvidenceBox m_box{&m_plan.state(), Theme(), nullptr};
};

TEST_F(EvidenceBoxTest, AnAddedFileIsReadOnAThreadOfItsOwnAndKept) {
    add(file(u"纪要.txt"_s, QByteArray(3 * 1024 * 1024, 'a')));
    ASSERT_EQ(m_box.list()->count(), 1);
    EXPECT_TRUE(m_box.list()->item(0)->text().contains(u"纪要.txt"_s));
    EXPECT_TRUE(m_box.list()->item(0)->text().contains(u"3.0 MB"_s));
}

TEST_F(EvidenceBoxTest, AFileIsDroppedIn) {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file(u"拖入.txt"_s, "拖入的文件"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_box, &enter);
    ASSERT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&m_box, &drop);
    EXPECT_TRUE(QTest::qWaitFor([this] { return kept() == 1; }, 30'000));
}

TEST_F(EvidenceBoxTest, ACopiedPictureIsPasted) {
    copyPicture();
    m_box.paste();
    ASSERT_EQ(kept(), 1U);
    EXPECT_EQ(m_plan.state().standingPlan().records().attachments.front().type, u"image/png"_s);
}

TEST_F(EvidenceBoxTest, AProgramIsRefusedWithASentence) {
    m_box.addFiles({file(u"说明.exe"_s, "MZ")});
    ASSERT_TRUE(QTest::qWaitFor(
        [this] {
            const auto labels = m_box.findChildren<QLabel*>();
            return std::ranges::any_of(labels,
                                       [](const QLabel* label) { return label->text().contains(u"说明.exe"_s); });
        },
        30'000));
    EXPECT_EQ(kept(), 0U);
}

TEST_F(EvidenceBoxTest, ACopyIsOpenedNeverTheFileItCameFrom) {
    const QString path = file(u"纪要.txt"_s, "会议纪要");
    add(path);
    m_box.list()->setCurrentRow(0);
    m_box.openCurrent();
    ASSERT_FALSE(m_opened.isEmpty());
    EXPECT_NE(m_opened, path);
    EXPECT_EQ(test::bytesOf(m_opened), "会议纪要");
    EXPECT_FALSE(QFileInfo(m_opened).permission(QFile::ExeOwner));
    m_box.saveCurrent();
    EXPECT_EQ(test::bytesOf(m_folder.filePath(u"out-纪要.txt"_s)), "会议纪要");
}

TEST_F(EvidenceBoxTest, RemovingAsksWhyByKeyboard) {
    add(file(u"纪要.txt"_s, "会议纪要"));
    m_box.list()->setCurrentRow(0);
    QTest::keyClick(m_box.list(), Qt::Key_Delete);
    auto* reason = m_box.findChild<QLineEdit*>();
    ASSERT_TRUE(reason->isVisible());
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(kept(), 1U);
    reason->setText(u"传错文件"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(kept(), 0U);
}

TEST_F(EvidenceBoxTest, AFileThatComesWhileAReasonIsAskedForIsKept) {
    add(file(u"纪要.txt"_s, "会议纪要"));
    m_box.list()->setCurrentRow(0);
    QTest::keyClick(m_box.list(), Qt::Key_Delete);
    add(file(u"新纪要.txt"_s, "新的会议纪要"));
    auto* reason = m_box.findChild<QLineEdit*>();
    EXPECT_TRUE(reason->isVisible());
    reason->setText(u"传错文件"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_EQ(m_box.list()->count(), 1);
    EXPECT_TRUE(m_box.list()->item(0)->text().contains(u"新纪要.txt"_s));
}

TEST_F(EvidenceBoxTest, FilesThatComeWhileOthersAreReadAreReadNext) {
    m_box.addFiles({file(u"一.txt"_s, QByteArray(2 * 1024 * 1024, 'a'))});
    m_box.addFiles({file(u"二.txt"_s, "二")});
    EXPECT_TRUE(QTest::qWaitFor([this] { return kept() == 2; }, 30'000));
}

TEST_F(EvidenceBoxTest, NothingIsWrittenBeneathACellThatIsTypedIn) {
    QTableWidget table(1, 1);
    table.setItem(0, 0, new QTableWidgetItem(u"1"_s));
    QLineEdit* editor = typeInto(table);
    ASSERT_NE(editor, nullptr);
    copyPicture();
    m_box.paste();
    EXPECT_EQ(kept(), 0U);
    m_box.showPlace(evidencePlace(test::kGreenLoans, Month(2022, 6)));
    QTest::keyClick(editor, Qt::Key_Return);
    ASSERT_TRUE(QTest::qWaitFor([this] { return kept() == 1; }));
    EXPECT_EQ(m_plan.state().standingPlan().records().evidence.front().pledge, test::kNewLoans);
}

TEST_F(EvidenceBoxTest, AskingForAReasonTakesNoFocusFromElsewhere) {
    const RoundOrder order{Month(2022, 6), {test::kFinanceOffice}, u"已审"_s};
    ASSERT_TRUE(m_plan.state().perform(
        [&](Workspace& workspace, const Occasion& occasion) { return approveMonths(workspace, order, occasion); }));
    QLineEdit note;
    note.show();
    note.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&note));
    note.setFocus();
    copyPicture();
    m_box.paste();
    EXPECT_TRUE(m_box.findChild<QLineEdit*>()->isVisible());
    EXPECT_TRUE(note.hasFocus());
}

TEST_F(EvidenceBoxTest, ReadsItsPictureOnceAndOnlyWhileItIsSeen) {
    const auto* picture = m_box.findChild<EvidencePicture*>();
    m_box.hide();
    copyPicture();
    m_box.paste();
    EXPECT_TRUE(picture->pixmap(Qt::ReturnByValue).isNull());
    m_box.show();
    const qint64 read = picture->pixmap(Qt::ReturnByValue).cacheKey();
    ASSERT_NE(read, QPixmap().cacheKey());
    Actual figure;
    figure.month = Month(2022, 6);
    figure.value = Decimal::fromInteger(118);
    const std::vector<ActualChange> changes{{test::kNewLoans, figure}};
    ASSERT_TRUE(m_plan.state().record(changes, {}));
    EXPECT_EQ(picture->pixmap(Qt::ReturnByValue).cacheKey(), read);
    EXPECT_EQ(m_box.list()->selectedItems().size(), 1);
}

}  // namespace
}  // namespace pledge
