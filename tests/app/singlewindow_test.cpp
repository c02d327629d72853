#include <app/singlewindow.h>

#include <QCoreApplication>
#include <QFile>
#include <QLocalServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class SingleWindowTest : public testing::Test {
protected:
    QString file(const QString& name) {
        const QString path = m_folder.filePath(name);
        QFile made(path);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        return path;
    }
    [[nodiscard]] QString link(const QString& target, const QString& name) {
        EXPECT_TRUE(QFile::link(target, m_folder.filePath(name)));
        return m_folder.filePath(name);
    }
    /// How often that window was asked to come to the front.
    int& raises(SingleWindow& window) {
        QObject::connect(&window, &SingleWindow::raiseAsked, &window, [this] { ++m_raises; });
        return m_raises;
    }

private:
    QTemporaryDir m_folder;
    int m_raises = 0;
};

}  // namespace

TEST_F(SingleWindowTest, RaisesTheFirstWindowInsteadOfASecond) {
    const QString plan = file(u"a.pledge"_s);
    SingleWindow first;
    const int& raised = raises(first);
    ASSERT_TRUE(first.claim(plan));
    SingleWindow second;
    EXPECT_FALSE(second.claim(plan));
    QCoreApplication::processEvents();
    EXPECT_EQ(raised, 1);
    EXPECT_TRUE(first.claim(plan)) << "its own file";
}

TEST_F(SingleWindowTest, KnowsAFileByEveryWayToIt) {
    const QString plan = file(u"a.pledge"_s);
    SingleWindow first;
    ASSERT_TRUE(first.claim(plan));
    SingleWindow second;
    EXPECT_FALSE(second.claim(link(plan, u"link.pledge"_s)));
}

TEST_F(SingleWindowTest, LetsEachFileHaveItsWindow) {
    SingleWindow first;
    SingleWindow second;
    EXPECT_TRUE(first.claim(file(u"a.pledge"_s)));
    EXPECT_TRUE(second.claim(file(u"b.pledge"_s)));
}

TEST_F(SingleWindowTest, FreesTheFileWhenTheWindowGoesOrShowsAnother) {
    const QString plan = file(u"a.pledge"_s);
    const QString other = file(u"b.pledge"_s);
    SingleWindow second;
    {
        SingleWindow first;
        ASSERT_TRUE(first.claim(plan));
    }
    ASSERT_TRUE(second.claim(plan));
    ASSERT_TRUE(second.claim(other));
    second.keepOnly(other);
    SingleWindow third;
    EXPECT_TRUE(third.claim(plan));
    EXPECT_FALSE(third.claim(other));
}

TEST_F(SingleWindowTest, SweepsAwayWhatACrashLeft) {
    const QString plan = file(u"a.pledge"_s);
    QString socket;
    {
        SingleWindow crashed;
        ASSERT_TRUE(crashed.claim(plan));
        socket = crashed.findChild<QLocalServer*>()->fullServerName();
        ASSERT_TRUE(QFile::exists(socket));
        ASSERT_TRUE(QFile::rename(socket, socket + u".kept"_s));
    }
    ASSERT_TRUE(QFile::rename(socket + u".kept"_s, socket));
    SingleWindow next;
    const int& raised = raises(next);
    EXPECT_TRUE(next.claim(plan));
    SingleWindow second;
    EXPECT_FALSE(second.claim(plan));
    QCoreApplication::processEvents();
    EXPECT_EQ(raised, 1);
}

}  // namespace pledge
