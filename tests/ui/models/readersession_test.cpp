#include <tests/support/inventedtext.h>
#include <tests/support/printers.h>
#include <tests/support/unitsplan.h>
#include <ui/models/readersession.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

const QString kShort = u"2023年度工作目标\n水务处\n全年新铺供水管网12.5公里。\n"_s;

class ReaderSessionTest : public testing::Test {
protected:
    QString fileWith(const QString& name, const QString& text) {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.toUtf8());
        return path;
    }
    bool waitUntilRead() {
        return QTest::qWaitFor([this] { return !m_session.isReading(); }, 30'000);
    }

    QTemporaryDir m_folder;
    UnitsPlan m_plan;
    ReaderSession m_session{&m_plan.state()};
    QSignalSpy m_said{&m_session, &ReaderSession::said};
};

}  // namespace

TEST_F(ReaderSessionTest, ReadsAPastedTextAndGuessesItsYear) {
    m_session.readPasted(kShort);
    EXPECT_TRUE(m_session.isReading());
    ASSERT_TRUE(waitUntilRead());
    ASSERT_NE(m_session.desk(), nullptr);
    EXPECT_EQ(m_session.desk()->text().year, 2023);
    EXPECT_TRUE(m_session.desk()->text().guess.has_value());
    EXPECT_EQ(m_session.desk()->text().shown, kShort.trimmed() + u'\n');
    EXPECT_EQ(m_session.names(), QStringList{u"Pasted text"_s});
}

TEST_F(ReaderSessionTest, TakesThePlansYearWhereTheTextNamesNone) {
    m_session.readPasted(u"水务处\n新铺供水管网12.5公里。\n"_s);
    ASSERT_TRUE(waitUntilRead());
    EXPECT_FALSE(m_session.desk()->text().guess.has_value());
    EXPECT_EQ(m_session.desk()->text().year, 2022);
}

TEST_F(ReaderSessionTest, ReadsSeveralFilesOneAfterTheOther) {
    m_session.readFiles({fileWith(u"a.txt"_s, kShort), fileWith(u"b.txt"_s, kShort + u"新打水井3眼。\n"_s)});
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ(m_session.names(), (QStringList{u"a.txt"_s, u"b.txt"_s}));
    EXPECT_EQ(m_session.current(), 1);
    m_session.choose(0);
    EXPECT_EQ(m_session.desk()->text().source.file, u"a.txt"_s);
}

TEST_F(ReaderSessionTest, GoesOnAfterAFileThatCannotBeRead) {
    m_session.readFiles({m_folder.filePath(u"none.txt"_s), fileWith(u"b.txt"_s, kShort)});
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ(m_session.names(), QStringList{u"b.txt"_s});
    ASSERT_EQ(m_said.size(), 1);
    EXPECT_FALSE(m_said.front().front().toString().isEmpty());
}

TEST_F(ReaderSessionTest, ReadsAgainForAnotherYear) {
    m_session.readPasted(kShort);
    ASSERT_TRUE(waitUntilRead());
    m_session.readAgain(2025);
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ(m_session.names().size(), 1);
    EXPECT_EQ(m_session.desk()->text().year, 2025);
}

TEST_F(ReaderSessionTest, ForgetsWhatIsCancelled) {
    m_session.readFiles({fileWith(u"a.txt"_s, kShort), fileWith(u"b.txt"_s, kShort)});
    m_session.cancel();
    EXPECT_FALSE(m_session.isReading());
    m_session.readPasted(kShort);
    ASSERT_TRUE(waitUntilRead());
    EXPECT_EQ(m_session.names().size(), 1) << "the pasted text alone";
}

TEST_F(ReaderSessionTest, SaysThatThereIsNothingToPaste) {
    m_session.readPasted(u"  \n"_s);
    EXPECT_FALSE(m_session.isReading());
    EXPECT_EQ(m_said.size(), 1);
}

TEST_F(ReaderSessionTest, ComparesTheTextsWithOneAnother) {
    m_session.lay(inventedText());
    ReadText other = inventedText();
    other.source.file = u"另一份.txt"_s;
    m_session.lay(other);
    ASSERT_TRUE(m_session.desk()->relations().entries[kPipesDraft].other.has_value());
    EXPECT_EQ(m_session.desk()->relations().entries[kPipesDraft].other->text, u"承诺.txt"_s);
    m_session.choose(0);
    m_session.close();
    EXPECT_FALSE(m_session.desk()->relations().entries[kPipesDraft].other.has_value());
    m_session.close();
    EXPECT_EQ(m_session.desk(), nullptr);
}

}  // namespace pledge::test
