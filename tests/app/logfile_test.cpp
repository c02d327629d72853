#include <app/logfile.h>

#include <QDir>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

TEST(LogFile, WritesALineWithTimeKindAndCategory) {
    const QTemporaryDir folder;
    LogFile log(folder.filePath(u"log"_s));
    log.write(QtInfoMsg, "pledgeboard.program", u"start, version 0.1.0"_s);
    const QString line = contentOf(log.path());
    EXPECT_TRUE(line.endsWith(u"Z info pledgeboard.program start, version 0.1.0\n"_s)) << line.toStdString();
}

TEST(LogFile, HoldsNoFigureThatOthersSay) {
    const QTemporaryDir folder;
    LogFile log(folder.path());
    log.write(QtWarningMsg, "qt.sql", u"cannot bind 108.6\nat row 12, ３４"_s);
    const QString line = contentOf(log.path());
    EXPECT_TRUE(line.endsWith(u"qt.sql cannot bind ###.# at row ##, ##\n"_s)) << line.toStdString();
}

TEST(LogFile, KeepsThreeOlderOnesOfALimitedSize) {
    const QTemporaryDir folder;
    LogFile log(folder.path(), 200);
    for (const QString& message : {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s, u"fifth"_s}) {
        log.write(QtInfoMsg, "pledgeboard.test", message + QString(150, u'.'));
    }
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files), (QStringList{u"pledgeboard.1.log"_s, u"pledgeboard.2.log"_s,
                                                                       u"pledgeboard.3.log"_s, u"pledgeboard.log"_s}));
    EXPECT_TRUE(contentOf(log.path()).contains(u"fifth"_s));
    EXPECT_TRUE(contentOf(folder.filePath(u"pledgeboard.1.log"_s)).contains(u"fourth"_s));
    EXPECT_TRUE(contentOf(folder.filePath(u"pledgeboard.3.log"_s)).contains(u"second"_s));
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
        EXPECT_LE(QFileInfo(folder.filePath(name)).size(), 250);
    }
}

TEST(LogFile, ContinuesWhereTheLastRunEnded) {
    const QTemporaryDir folder;
    LogFile(folder.path()).write(QtInfoMsg, "pledgeboard.test", u"one"_s);
    LogFile(folder.path()).write(QtInfoMsg, "pledgeboard.test", u"two"_s);
    EXPECT_EQ(contentOf(folder.filePath(u"pledgeboard.log"_s)).count(u'\n'), 2);
}

TEST(LogFile, GivesUpQuietlyWhereItCannotBeWritten) {
    const QTemporaryDir folder;
    QFile inTheWay(folder.filePath(u"log"_s));
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    LogFile log(folder.filePath(u"log/deep"_s));
    log.write(QtInfoMsg, "pledgeboard.test", u"lost"_s);
    EXPECT_FALSE(QFileInfo::exists(log.path()));
}

TEST(LogRedirect, BringsQtsMessagesIntoTheFileAsLongAsItLives) {
    const QTemporaryDir folder;
    LogFile log(folder.path());
    {
        const LogRedirect redirect(log);
        qWarning("about 42");
    }
    qWarning("outside");
    const QString content = contentOf(log.path());
    EXPECT_TRUE(content.contains(u"about ##"_s));
    EXPECT_FALSE(content.contains(u"outside"_s));
}

}  // namespace pledge
