#include <app/translation.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

void runTool(const QString& tool, const QStringList& arguments) {
    QProcess process;
    process.setWorkingDirectory(QStringLiteral(PLEDGE_SOURCE));
    process.start(tool, arguments);
    EXPECT_TRUE(process.waitForFinished());
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
}

/// All translations in one file, as they are or brought up to date with the sources.
class Translations : public testing::Test {
protected:
    void SetUp() override {
        QStringList arguments{u"-o"_s, m_merged};
        const QDir folder(QStringLiteral(PLEDGE_SOURCE "/resources/translations"));
        for (const QString& name : folder.entryList({u"*_zh_CN.ts"_s})) {
            arguments += QStringList{u"-i"_s, folder.filePath(name)};
        }
        runTool(QStringLiteral(PLEDGE_LCONVERT), arguments);
    }

    void update() {
        runTool(QStringLiteral(PLEDGE_LUPDATE), {u"-silent"_s, u"-locations"_s, u"none"_s, u"-I"_s, u"."_s, u"core"_s,
                                                 u"ui"_s, u"app"_s, u"-ts"_s, m_merged});
    }

    /// The source strings of the entries that carry this mark.
    QStringList marked(const QString& mark) {
        QFile file(m_merged);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        QStringList sources;
        for (const QString& entry : QString::fromUtf8(file.readAll()).split(u"<message"_s)) {
            if (entry.contains(mark)) {
                sources.append(entry.section(u"<source>"_s, 1).section(u"</source>"_s, 0, 0));
            }
        }
        return sources;
    }

private:
    QTemporaryDir m_folder;
    QString m_merged = m_folder.filePath(u"all_zh_CN.ts"_s);
};

}  // namespace

TEST_F(Translations, AreFinished) {
    EXPECT_EQ(marked(u"type=\"unfinished\""_s).join(u'\n').toStdString(), "");
}

TEST_F(Translations, CoverEverySourceStringAndNoOther) {
    update();
    EXPECT_EQ(marked(u"type=\"unfinished\""_s).join(u'\n').toStdString(), "");
    EXPECT_EQ(marked(u"type=\"vanished\""_s).join(u'\n').toStdString(), "");
}

TEST(Language, CountsOneInEnglishWithoutAnS) {
    installTranslation(u"en"_s);
    const auto late = [](int days) { return QCoreApplication::translate("RoundWords", "%n days late", nullptr, days); };
    EXPECT_EQ(late(1), u"1 day late"_s);
    EXPECT_EQ(late(2), u"2 days late"_s);
}

TEST(Language, IsChineseOrEnglish) {
    EXPECT_TRUE(isLanguage(u"zh"_s));
    EXPECT_TRUE(isLanguage(u"en"_s));
    EXPECT_FALSE(isLanguage(u"fr"_s));
    EXPECT_FALSE(isLanguage({}));
}

}  // namespace pledge
