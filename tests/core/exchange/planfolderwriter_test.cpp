#include <core/exchange/planfolderreader.h>
#include <core/exchange/planfolderwriter.h>
#include <core/exchange/plantables.h>
#include <core/wording/sentences.h>
#include <tests/support/fullplan.h>
#include <tests/support/printers.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QStringList kFiles{
    u"plan.csv"_s,          u"calendar.csv"_s,         u"step_templates.csv"_s,  u"units.csv"_s,
    u"programmes.csv"_s,    u"measures.csv"_s,         u"persons.csv"_s,         u"pledges.csv"_s,
    u"allocations.csv"_s,   u"sources.csv"_s,          u"pledge_sources.csv"_s,  u"steps.csv"_s,
    u"last_year.csv"_s,     u"revisions.csv"_s,        u"actuals.csv"_s,         u"journal.csv"_s,
    u"rounds.csv"_s,        u"returned_figures.csv"_s, u"collected_forms.csv"_s, u"problems.csv"_s,
    u"attachments.csv"_s,   u"evidence.csv"_s,         u"ledgers.csv"_s,         u"ledger_columns.csv"_s,
    u"ledger_stages.csv"_s, u"ledger_uses.csv"_s,      u"ledger_rows.csv"_s,     u"sheet_mappings.csv"_s,
    u"plan.json"_s};

class WrittenFolder : public testing::Test {
protected:
    QString write(const PlanDraft& draft, const QString& name) {
        const auto written = writePlanFolder(path(name), draft, m_journal);
        EXPECT_TRUE(written) << (written ? "" : sentence(written.error()).toStdString());
        return path(name);
    }
    static PlanDraft read(const QString& folder) {
        const auto reading = readPlanFolder(folder);
        for (const Error& issue : reading.issues) {
            ADD_FAILURE() << sentence(issue).toStdString();
        }
        return reading.draft;
    }
    static QByteArray bytes(const QString& file) {
        QFile opened(file);
        EXPECT_TRUE(opened.open(QIODevice::ReadOnly)) << file.toStdString();
        return opened.readAll();
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QStringList names() const {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    std::vector<JournalLine> m_journal{{1, QDateTime(QDate(2022, 5, 1), QTime(1, 2, 3, 4), Qt::UTC), u"=Li"_s,
                                        u"lead_office"_s, u"create_plan"_s, u"plan"_s, u"{\"a\":1}"_s, u"00ff"_s}};

private:
    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(WrittenFolder, ReadsBackToTheSamePlan) {
    const PlanDraft draft = test::fullPlan();
    EXPECT_EQ(test::unlike(read(write(draft, u"a"_s)), draft).toStdString(), "");
}

TEST_F(WrittenFolder, OfWhatWasReadBackIsTheSameToTheByte) {
    const QString first = write(test::fullPlan(), u"a"_s);
    const QString second = write(read(first), u"b"_s);
    EXPECT_EQ(QDir(first).entryList(QDir::Files).size(), kFiles.size());
    for (const QString& file : kFiles) {
        EXPECT_EQ(bytes(first + u'/' + file), bytes(second + u'/' + file)) << file.toStdString();
    }
}

TEST_F(WrittenFolder, HoldsEveryKeptTextInAFileOfItsNumber) {
    const QString folder = write(test::fullPlan(), u"a"_s);
    EXPECT_EQ(QDir(folder + u"/sources"_s).entryList(QDir::Files), (QStringList{u"s1.txt"_s, u"s2.txt"_s}));
    EXPECT_EQ(bytes(folder + u"/sources/s2.txt"_s), test::fullPlan().sources.back().text.toUtf8());
    EXPECT_TRUE(bytes(folder + u"/sources.csv"_s).startsWith("source,name,year,sha256\ns1,'=first; text,2022,6161"));
    EXPECT_TRUE(bytes(folder + u"/pledge_sources.csv"_s).contains("\np1,s2,1,8,statement,2023-12-31\n"));
}

TEST_F(WrittenFolder, TakesATextWhoseLineEndsWereTurnedOnTheWay) {
    const QString folder = write(test::fullPlan(), u"a"_s);
    QFile file(folder + u"/sources/s1.txt"_s);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\r\n blank at each end \r\n");
    file.close();
    EXPECT_EQ(test::unlike(read(folder), test::fullPlan()).toStdString(), "");
}

TEST_F(WrittenFolder, KeepsBothSamples) {
    for (const QString& sample : {u"yongkang-2022"_s, u"every-kind"_s}) {
        const PlanDraft draft = read(u":/pledge/samples/"_s + sample);
        EXPECT_EQ(test::unlike(read(write(draft, sample)), draft).toStdString(), "") << sample.toStdString();
    }
}

TEST_F(WrittenFolder, IsTheSameWhateverTheIdsAre) {
    const PlanDraft draft = test::fullPlan();
    PlanDraft renumbered = draft;
    const auto moved = [](PledgeId id) { return PledgeId(100 - id.number() * 7); };
    for (Pledge& pledge : renumbered.pledges) {
        pledge.id = moved(pledge.id);
        if (pledge.partOf) {
            pledge.partOf = moved(*pledge.partOf);
        }
        std::ranges::transform(pledge.waitsFor, pledge.waitsFor.begin(), moved);
        if (pledge.allocation) {
            pledge.allocation->of = moved(pledge.allocation->of);
        }
    }
    for (ReportDraft& report : renumbered.reports) {
        report.pledge = moved(report.pledge);
    }
    std::swap(renumbered.reports[0], renumbered.reports[1]);
    EXPECT_EQ(bytes(write(draft, u"a"_s) + u"/plan.json"_s), bytes(write(renumbered, u"b"_s) + u"/plan.json"_s));
}

TEST_F(WrittenFolder, SaysFiguresInJsonDigitByDigit) {
    PlanDraft draft = test::fullPlan();
    draft.reports.front().actual.value = *Decimal::parse(u"9223372036854.775807");
    const QByteArray text = bytes(write(draft, u"a"_s) + u"/plan.json"_s);
    EXPECT_TRUE(text.contains("\"value\": 9223372036854.775807,"));
    const auto json = QJsonDocument::fromJson(text).object();
    EXPECT_EQ(json[u"plan"_s][u"sample"_s].toBool(), true);
    EXPECT_EQ(json[u"plan"_s][u"counted_units"_s].toArray().at(1).toString(), u"a;b"_s);
    const auto pledge = json[u"pledges"_s].toArray().first().toObject();
    EXPECT_EQ(pledge[u"pledge"_s].toString(), u"New loans; net"_s);
    EXPECT_EQ(pledge[u"milestones"_s].toArray().first()[u"target"_s].toDouble(), 115.0);
    EXPECT_EQ(pledge[u"may_fall"_s].toBool(), true);
    EXPECT_TRUE(pledge[u"base"_s].isNull());
    EXPECT_EQ(json[u"actuals"_s].toArray().at(4)[u"state"_s].toString(), u"withdrawn"_s);
}

TEST_F(WrittenFolder, WritesTheJournalBesideThePlan) {
    const QByteArray journal = bytes(write(test::fullPlan(), u"a"_s) + u"/journal.csv"_s);
    EXPECT_EQ(journal.toStdString(),
              "number,at,actor,role,action,subject,detail,hash\n"
              "1,2022-05-01T01:02:03.004Z,'=Li,lead_office,create_plan,plan,\"{\"\"a\"\":1}\",00ff\n");
}

TEST_F(WrittenFolder, TakesAnEmptyFolderAndNoOther) {
    ASSERT_TRUE(QDir().mkdir(path(u"empty"_s)));
    write(test::fullPlan(), u"empty"_s);
    const auto again = writePlanFolder(path(u"empty"_s), test::fullPlan(), {});
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::FileExists);
    EXPECT_EQ(names(), QStringList{u"empty"_s});
}

TEST_F(WrittenFolder, LeavesNothingBehindWhereItCannotBe) {
    const auto nowhere = writePlanFolder(path(u"no/such/folder"_s), test::fullPlan(), {});
    ASSERT_FALSE(nowhere);
    EXPECT_EQ(nowhere.error().code, ErrorCode::FileMissing);
    EXPECT_TRUE(names().isEmpty());
}

}  // namespace pledge
