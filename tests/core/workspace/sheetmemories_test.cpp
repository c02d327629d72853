#include <core/exchange/planfolderreader.h>
#include <core/exchange/planfolderwriter.h>
#include <core/wording/sentences.h>
#include <core/workspace/sheetimport.h>
#include <tests/core/workspace/workspacefixture.h>
#include <tests/support/planvalues.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

constexpr PledgeId kNurtured{7};
const QString kTable = u"sheet_mappings.csv"_s;

/// What a person said of another office's sheet: who remembers it, and where it goes with the plan.
class SheetMemoriesTest : public WorkspaceFixture {
protected:
    [[nodiscard]] Result<SheetReading> reading(const Workspace& workspace, const QByteArray& sheet,
                                               const SheetOrder& order) {
        const QString path = m_folder.filePath(u"来表%1.csv"_s.arg(++m_sheets));
        writeBytes(path, sheet);
        return readSheetImport(path, workspace.snapshot(), order, *keptMappings(workspace), leadOffice().actor);
    }
    /// The June sheet, whose column 甲 and whose names only a person understands.
    void takeJune() {
        const auto decisions = parseDecisions({u"甲=value"_s}, {u"企业家数=经信局/累计培育"_s, u"盘活=西城/低效用地"_s},
                                              m_workspace->snapshot());
        ASSERT_TRUE(decisions);
        const SheetOrder order{{}, Month(2022, 6), {}, *decisions};
        const auto june = reading(*m_workspace, kJune, order);
        ASSERT_TRUE(june);
        ASSERT_EQ(june->count(SheetState::Accept), 2);
        ASSERT_TRUE(writeSheetImport(*m_workspace, *june, order, leadOffice()));
    }
    [[nodiscard]] QString exported(const Workspace& workspace, const QString& name) const {
        const QString folder = m_folder.filePath(name);
        const auto written = writePlanFolder(folder, *workspace.contents(), *workspace.journal());
        EXPECT_TRUE(written) << (written ? "" : sentence(written.error()).toStdString());
        return folder;
    }
    [[nodiscard]] std::unique_ptr<Workspace> recreated(const QString& folder) const {
        const auto draft = readPlanFolder(folder);
        for (const Error& issue : draft.issues) {
            ADD_FAILURE() << sentence(issue).toStdString();
        }
        auto made = Workspace::create(m_folder.filePath(u"副本.pledge"_s), draft.draft, leadOffice());
        EXPECT_TRUE(made);
        return made ? std::move(*made) : nullptr;
    }

    static constexpr const char* kJune = "责任单位,指标,单位,甲\n经信局,企业家数,家,15\n西城,盘活,亩,20\n";

private:
    int m_sheets = 0;
};

}  // namespace

TEST_F(SheetMemoriesTest, GoThroughAFolderIntoAPlanThatUsesThem) {
    takeJune();
    const QString folder = exported(*m_workspace, u"一"_s);
    EXPECT_EQ(bytesOf(folder + u'/' + kTable).count('\n'), 4) << "a head and two names below the header";
    const auto copy = recreated(folder);
    ASSERT_TRUE(copy);
    EXPECT_EQ(bytesOf(exported(*copy, u"二"_s) + u'/' + kTable), bytesOf(folder + u'/' + kTable));
    EXPECT_EQ(copy->contents()->sheetMemories.size(), 3U);
    const auto july =
        reading(*copy, "责任单位,指标,单位,甲\n经信局,企业家数,家,18\n西城,盘活,亩,25\n", {{}, Month(2022, 7), {}, {}});
    ASSERT_TRUE(july);
    ASSERT_EQ(july->count(SheetState::Accept), 2);
    const OrgUnitId west = copy->snapshot().line(*july->figures.back().pledge)->pledge->owners.front();
    EXPECT_EQ(copy->snapshot().unit(west)->name, u"西城"_s) << "the town's part, not the whole of the same key";
    EXPECT_TRUE(copy->check()->problems.empty());
}

TEST_F(SheetMemoriesTest, AreNotNeededForAPlanToBeMade) {
    takeJune();
    const QString folder = exported(*m_workspace, u"一"_s);
    ASSERT_TRUE(QFile::remove(folder + u'/' + kTable));
    const auto copy = recreated(folder);
    ASSERT_TRUE(copy);
    EXPECT_TRUE(copy->contents()->sheetMemories.empty());
}

TEST_F(SheetMemoriesTest, ThatAreWrongAreSaidWithTheirCell) {
    takeJune();
    const QString folder = exported(*m_workspace, u"一"_s);
    const auto wrongColumn = [&folder](const QByteArray& rows) {
        writeBytes(folder + u'/' + kTable, "signature,text,meaning,pledge,owner\n" + rows);
        const auto read = readPlanFolder(folder);
        return read.issues.empty() ? 0 : read.issues.front().place.column;
    };
    const QByteArray sign(64, 'a');
    EXPECT_EQ(wrongColumn(sign + ",甲,value,,\n" + sign + ",甲,,p1,\n"), 0) << "a head and a name may be called alike";
    EXPECT_EQ(wrongColumn("abc,甲,value,,\n"), 1);
    EXPECT_EQ(wrongColumn(sign + ",,value,,\n"), 2);
    EXPECT_EQ(wrongColumn(sign + ",甲,value,,\n" + sign + ",甲,target,,\n"), 2);
    EXPECT_EQ(wrongColumn(sign + ",甲,figure,,\n"), 3);
    EXPECT_EQ(wrongColumn(sign + ",甲,,,\n"), 4);
    EXPECT_EQ(wrongColumn(sign + ",甲,value,p1,\n"), 4);
    EXPECT_EQ(wrongColumn(sign + ",甲,,p99,\n"), 4);
}

TEST_F(SheetMemoriesTest, StandInTheJournalBesideTheFiguresTheyBrought) {
    takeJune();
    const JournalLine entry = m_workspace->journal()->back();
    EXPECT_EQ(entry.action, u"import_actuals"_s);
    const QJsonObject mapping = QJsonDocument::fromJson(entry.detail.toUtf8()).object().value(u"mapping"_s).toObject();
    EXPECT_EQ(mapping.value(u"heads"_s).toObject().value(u"甲"_s).toString(), u"value"_s);
    EXPECT_EQ(mapping.value(u"names"_s).toObject().value(u"企业家数"_s).toString(),
              QString::number(kNurtured.number()));
    EXPECT_TRUE(m_workspace->check()->problems.empty());
}

TEST_F(SheetMemoriesTest, AreKeptWithAnEntryOfTheirOwnWhereNoFigureIsNew) {
    const auto decisions = parseDecisions({u"甲=value"_s}, {}, m_workspace->snapshot());
    const SheetOrder order{{}, Month(2022, 6), {}, *decisions};
    const auto flagged = reading(*m_workspace, "责任单位,指标,单位,甲\n经信局,没有的,家,15\n", order);
    ASSERT_TRUE(flagged);
    const int entries = journalEntries();
    ASSERT_TRUE(writeSheetImport(*m_workspace, *flagged, order, leadOffice()));
    EXPECT_EQ(journalEntries(), entries + 1);
    EXPECT_EQ(m_workspace->journal()->back().action, u"keep_sheet_words"_s);
    EXPECT_EQ(keptMappings(*m_workspace)->size(), 1);
    EXPECT_TRUE(m_workspace->check()->problems.empty());
    ASSERT_TRUE(writeSheetImport(*m_workspace, *flagged, order, leadOffice()));
    EXPECT_EQ(journalEntries(), entries + 1) << "what is kept already is no news";
}

TEST_F(SheetMemoriesTest, AreNotKeptForWhoMayOnlyLook) {
    const auto decisions = parseDecisions({u"甲=value"_s}, {}, m_workspace->snapshot());
    const SheetOrder order{{}, Month(2022, 6), {}, *decisions};
    const auto flagged = reading(*m_workspace, "责任单位,指标,单位,甲\n经信局,没有的,家,15\n", order);
    Occasion leader = leadOffice();
    leader.actor.role = Role::Leader;
    const Outcome written = writeSheetImport(*m_workspace, *flagged, order, leader);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::NotPermitted);
    EXPECT_TRUE(keptMappings(*m_workspace)->isEmpty());
}

/// Read, then the plan changes in another window, then written.
TEST_F(SheetMemoriesTest, AndFiguresAreRefusedWhereTheirPledgeChangedSinceTheyWereRead) {
    const auto decisions = parseDecisions({u"甲=value"_s}, {u"企业家数=经信局/累计培育"_s}, m_workspace->snapshot());
    const SheetOrder order{{}, Month(2022, 6), {}, *decisions};
    const auto june = reading(*m_workspace, "责任单位,指标,单位,甲\n经信局,企业家数,家,15\n", order);
    ASSERT_TRUE(june);
    ASSERT_EQ(june->count(SheetState::Accept), 1);
    ActualChange other{kNurtured, {}};
    other.actual.month = Month(2022, 6);
    other.actual.value = figure("14");
    ASSERT_TRUE(m_workspace->record(std::vector<ActualChange>{other}, {}, leadOffice()));
    const int entries = journalEntries();
    const Outcome written = writeSheetImport(*m_workspace, *june, order, leadOffice());
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::HandoutStale);
    EXPECT_EQ(written.error().details, QStringList{u"plan_changed"_s});
    EXPECT_EQ(journalEntries(), entries);
    EXPECT_EQ(m_workspace->snapshot().line(kNurtured)->series->value(Month(2022, 6)), figure("14"));
}

}  // namespace pledge::test
