#include <tests/app/cli/program.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QByteArray kText =
    "2024年水务局工作目标\n"
    "水务局\n"
    "6月底前整治河道12公里，12月底前累计整治河道30公里。\n"
    "10月底前建成城北水文站。\n";

/// A text on disk, and a plan of its year.
class Extract : public test::ProgramTest {
protected:
    void SetUp() override {
        write(u"t.txt"_s, kText);
        done({u"new"_s, u"p.pledge"_s, u"--name"_s, u"P"_s, u"--year"_s, u"2024"_s});
    }
    QStringList rows(const QStringList& further = {}) {
        return done(QStringList{u"extract"_s, u"t.txt"_s} + further).trimmed().split(u'\n');
    }
    test::Answer import(const QStringList& further = {}) {
        return run(QStringList{u"import"_s, u"p.pledge"_s, u"--text"_s, u"t.txt"_s, u"--min-confidence"_s, u"0.1"_s} +
                   further);
    }
};

}  // namespace

TEST_F(Extract, PrintsAStatementARowInReadingOrder) {
    const QStringList lines = rows();
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(lines[0].toStdString(),
              "owner,programme,kind,indicator,comparator,value,unit,due,stretch,quote,begin,end,confidence");
    EXPECT_TRUE(lines[1].startsWith(u"水务局,"_s)) << lines[1].toStdString();
    EXPECT_TRUE(lines[1].contains(u",ge,12,公里,2024-06-30,0,"_s)) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].contains(u",ge,30,公里,2024-12-31,0,"_s)) << lines[2].toStdString();
    EXPECT_TRUE(lines[3].contains(u",deliverable,"_s)) << lines[3].toStdString();
    EXPECT_TRUE(lines[3].contains(u",,,,2024-10-31,0,"_s)) << lines[3].toStdString();
}

TEST_F(Extract, CountsCharactersOfTheTextThatItShows) {
    const QString text = done({u"extract"_s, u"t.txt"_s, u"--show-text"_s});
    EXPECT_EQ(text, QString::fromUtf8(kText));
    const auto json = QJsonDocument::fromJson(done({u"extract"_s, u"t.txt"_s, u"--format"_s, u"json"_s}).toUtf8());
    EXPECT_EQ(json[u"year"_s].toInt(), 2024);
    const QJsonArray all = json[u"rows"_s].toArray();
    ASSERT_EQ(all.size(), 3);
    for (const QJsonValue& row : all) {
        const int begin = row[u"begin"_s].toInt();
        EXPECT_EQ(text.sliced(begin, row[u"end"_s].toInt() - begin), row[u"quote"_s].toString());
    }
    const QJsonArray value = all[0][u"value_at"_s].toArray();
    EXPECT_EQ(text.sliced(value[0].toInt(), value[1].toInt() - value[0].toInt()), u"12公里"_s);
}

TEST_F(Extract, SaysForWhichYearItReadAndWhy) {
    EXPECT_TRUE(run({u"extract"_s, u"t.txt"_s}).err.contains(u"2024"_s));
    EXPECT_FALSE(run({u"extract"_s, u"t.txt"_s, u"--year"_s, u"2023"_s}).err.contains(u"Read for the year"_s));
    EXPECT_TRUE(rows({u"--year"_s, u"2023"_s})[1].contains(u"2023-06-30"_s));
}

TEST_F(Extract, AsksForTheYearThatATextDoesNotSay) {
    write(u"n.txt"_s, "水务局\n6月底前整治河道12公里。\n");
    const test::Answer answer = run({u"extract"_s, u"n.txt"_s});
    EXPECT_EQ(answer.code, 2);
    EXPECT_TRUE(answer.err.contains(u"--year"_s));
    EXPECT_EQ(run({u"extract"_s, u"n.txt"_s, u"--year"_s, u"soon"_s}).code, 2);
    EXPECT_EQ(run({u"extract"_s, u"n.txt"_s, u"--year"_s, u"2024"_s, u"--format"_s, u"xml"_s}).code, 2);
}

TEST_F(Extract, FindsNothingWithoutComplaint) {
    write(u"t.txt"_s, "2024年\n今天天气很好。\n");
    const test::Answer answer = run({u"extract"_s, u"t.txt"_s});
    EXPECT_EQ(answer.code, 0);
    EXPECT_EQ(answer.out.count(u'\n'), 1);
    EXPECT_TRUE(answer.err.contains(u"No promise was found"_s));
}

TEST_F(Extract, RefusesWhatIsNoText) {
    EXPECT_EQ(run({u"extract"_s, u"nowhere.txt"_s}).code, 3);
    write(u"old.doc"_s, QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0'));
    EXPECT_EQ(run({u"extract"_s, u"old.doc"_s}).code, 1);
}

TEST_F(Extract, PrintsATableForPeople) {
    const QString table = done({u"extract"_s, u"t.txt"_s, u"--format"_s, u"table"_s});
    EXPECT_TRUE(table.contains(u"Indicator"_s));
    EXPECT_TRUE(table.contains(u"公里"_s));
}

TEST_F(Extract, OfAnImportBecomesPledgesWithTheirText) {
    const test::Answer dry = import({u"--dry-run"_s});
    EXPECT_EQ(dry.code, 0) << dry.err.toStdString();
    EXPECT_TRUE(dry.out.contains(u"nothing was written"_s));
    EXPECT_EQ(done({u"status"_s, u"p.pledge"_s, u"--format"_s, u"csv"_s}).count(u'\n'), 1);
    const test::Answer imported = import();
    EXPECT_EQ(imported.code, 0) << imported.err.toStdString();
    EXPECT_TRUE(imported.out.contains(u"pledges accepted: 2, units added: 1"_s)) << imported.out.toStdString();
    done({u"check"_s, u"p.pledge"_s});
    done({u"export"_s, u"p.pledge"_s, u"--out"_s, u"folder"_s});
    EXPECT_EQ(read(u"folder/sources/s1.txt"_s), kText);
    EXPECT_TRUE(
        import().out.contains(u"pledges accepted: 0, units added: 0, programmes added: 0, in the plan already: 2"_s));
}

TEST_F(Extract, OfAnImportRefusesAnotherValueOfAKnownTarget) {
    EXPECT_EQ(import().code, 0);
    QByteArray changed = kText;
    write(u"t.txt"_s, changed.replace("30公里", "33公里"));
    const test::Answer again = import();
    EXPECT_EQ(again.code, 1);
    EXPECT_TRUE(again.out.contains(u"refused: 1"_s)) << again.out.toStdString();
    EXPECT_TRUE(again.err.contains(u"revision"_s));
}

TEST_F(Extract, OfAnImportIsTakenBackByUndoImport) {
    EXPECT_EQ(import().code, 0);
    EXPECT_TRUE(done({u"undo-import"_s, u"p.pledge"_s}).contains(u"pledges taken out: 2"_s));
    EXPECT_EQ(done({u"status"_s, u"p.pledge"_s, u"--format"_s, u"csv"_s}).count(u'\n'), 1);
}

TEST_F(Extract, OfAnImportTakesAConfidenceFromNoughtToOne) {
    for (const QString& wrong : {u"2"_s, u"-0.1"_s, u"sure"_s, u"nan"_s}) {
        EXPECT_EQ(run({u"import"_s, u"p.pledge"_s, u"--text"_s, u"t.txt"_s, u"--min-confidence="_s + wrong}).code, 2)
            << wrong.toStdString();
    }
    const test::Answer none = run({u"import"_s, u"p.pledge"_s, u"--text"_s, u"t.txt"_s, u"--min-confidence"_s, u"1"_s});
    EXPECT_TRUE(none.out.contains(u"pledges accepted: 0"_s)) << none.out.toStdString();
}

}  // namespace pledge
