#include <ui/models/recentfiles.h>

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

class RecentFilesTest : public testing::Test {
protected:
    RecentFilesTest() : m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat), recent(m_settings) {}

    QString file(const QString& name) {
        const QString path = m_folder.filePath(name);
        QFile made(path);
        EXPECT_TRUE(made.open(QIODevice::WriteOnly));
        return path;
    }
    static QDateTime hour(int hour) { return {QDate(2022, 7, 8), QTime(hour, 0)}; }

private:
    QTemporaryDir m_folder;
    QSettings m_settings;

protected:
    RecentFiles recent;
};

}  // namespace

TEST_F(RecentFilesTest, ListsTheNewestFirstAndEachOnce) {
    const QString one = file(u"one.pledge"_s);
    const QString two = file(u"two.pledge"_s);
    recent.add(one, hour(8));
    recent.add(two, hour(9));
    recent.add(one, hour(10));
    const auto files = recent.files();
    ASSERT_EQ(files.size(), 2U);
    EXPECT_EQ(files[0].path, one);
    EXPECT_EQ(files[0].opened, hour(10));
    EXPECT_EQ(files[1].path, two);
}

TEST_F(RecentFilesTest, KeepsOneThatIsGoneUntilItIsRemoved) {
    const QString stick = file(u"stick.pledge"_s);
    recent.add(stick, hour(8));
    QFile::remove(stick);
    ASSERT_EQ(recent.files().size(), 1U);
    EXPECT_FALSE(recent.files().front().exists);
    recent.remove(stick);
    EXPECT_TRUE(recent.files().empty());
}

TEST_F(RecentFilesTest, HoldsEightAtMost) {
    for (int i = 0; i < 12; ++i) {
        recent.add(file(u"%1.pledge"_s.arg(i)), hour(i));
    }
    ASSERT_EQ(recent.files().size(), 8U);
    EXPECT_TRUE(recent.files().back().path.endsWith(u"/4.pledge"_s));
}

}  // namespace pledge
