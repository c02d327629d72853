#include <app/cli/program.h>
#include <core/document/csvreader.h>

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QTemporaryDir>
#include <QTextStream>

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

using Row = QHash<QString, QString>;

/// A report of the sample: which line, which month, and the cells.
struct Report {
    QString unit;
    QString pledge;
    Row cells;

    [[nodiscard]] QString at(const QString& column) const { return cells.value(column); }
    /// What a table of actuals cannot say: how far a deliverable is, and why a figure was changed.
    [[nodiscard]] bool needsRecord() const { return !at(u"percent"_s).isEmpty() || !at(u"reason"_s).isEmpty(); }
    [[nodiscard]] QString line() const { return unit + u'|' + pledge; }
};

/// Builds the sample plan with verbs alone: the plan from tables, the shares with allocate, the figures with import and
/// record.
class SampleFromVerbs : public testing::Test {
protected:
    void SetUp() override {
        done({u"demo"_s, path(u"demo.pledge"_s)});
        done({u"export"_s, path(u"demo.pledge"_s), u"--out"_s, path(u"tables"_s)});
        for (const Row& pledge : rowsOf(u"pledges"_s)) {
            m_names.insert(pledge.value(u"key"_s), pledge.value(u"pledge"_s));
            m_owners.insert(pledge.value(u"key"_s), pledge.value(u"owners"_s).section(u';', 0, 0));
        }
    }

    /// Runs the verb in this process: there are many.
    void done(const QStringList& arguments) {
        QString said;
        QTextStream out(&said);
        QTextStream err(&said);
        EXPECT_EQ(static_cast<int>(runConsole(readInvocation(arguments), {out, err})), 0)
            << arguments.join(u' ').toStdString() << '\n'
            << said.toStdString();
    }

    std::vector<Row> rowsOf(const QString& name) {
        std::vector<Row> rows;
        const auto table = readCsv(path(u"tables/"_s + name + u".csv"_s));
        for (std::size_t row = 1; table && row < table->rowCount(); ++row) {
            Row cells;
            for (std::size_t column = 0; column < table->cellCount(0); ++column) {
                cells.insert(table->text(0, column), table->text(row, column));
            }
            rows.push_back(cells);
        }
        EXPECT_FALSE(rows.empty()) << name.toStdString();
        return rows;
    }

    void write(const QString& name, const QStringList& lines) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(lines.join(u'\n').toUtf8());
    }

    /// The plan's own tables and no other.
    void makePlan() {
        ASSERT_TRUE(QDir().mkdir(path(u"plain"_s)));
        for (const QString& table :
             {u"plan.csv"_s, u"units.csv"_s, u"programmes.csv"_s, u"pledges.csv"_s, u"last_year.csv"_s}) {
            ASSERT_TRUE(QFile::copy(path(u"tables/"_s + table), path(u"plain/"_s + table)));
        }
        done({u"new"_s, m_built, u"--from"_s, path(u"plain"_s)});
    }

    void allocate() {
        QHash<QString, QStringList> shares;
        for (const Row& row : rowsOf(u"allocations"_s)) {
            shares[row.value(u"pledge"_s)].append(row.value(u"town"_s) + u',' + row.value(u"share"_s));
        }
        for (auto share = shares.constBegin(); share != shares.constEnd(); ++share) {
            write(u"shares.csv"_s, QStringList{u"town,share"_s} + *share);
            done({u"allocate"_s, m_built, u"--pledge"_s, m_names.value(share.key()), u"--unit"_s,
                  m_owners.value(share.key()), u"--table"_s, path(u"shares.csv"_s)});
        }
    }

    std::vector<Report> reports() {
        std::vector<Report> reports;
        for (const Row& row : rowsOf(u"actuals"_s)) {
            reports.push_back({row.value(u"unit"_s), m_names.value(row.value(u"pledge"_s)), row});
        }
        return reports;
    }

    void import(const std::vector<Report>& reports) {
        QStringList lines{u"unit,indicator,period,value"_s};
        for (const Report& report : reports) {
            const QString value = report.at(u"value"_s).isEmpty() ? report.at(u"state"_s) : report.at(u"value"_s);
            lines.append(QStringList{report.unit, report.pledge, report.at(u"month"_s), value}.join(u','));
        }
        write(u"actuals.csv"_s, lines);
        done({u"import"_s, m_built, u"--actuals"_s, path(u"actuals.csv"_s)});
    }

    void record(const Report& report) {
        QStringList arguments{u"record"_s,   m_built,       u"--unit"_s,  report.unit,
                              u"--pledge"_s, report.pledge, u"--month"_s, report.at(u"month"_s)};
        for (const QString& option : {u"value"_s, u"state"_s, u"percent"_s, u"note"_s, u"reason"_s, u"by"_s}) {
            if (!report.at(option).isEmpty()) {
                arguments += QStringList{u"--"_s + option, report.at(option)};
            }
        }
        done(arguments);
    }

    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_owners;

protected:
    QString m_built = m_folder.filePath(u"built.pledge"_s);
};

}  // namespace

TEST_F(SampleFromVerbs, EqualsTheDemoButForTimesAndJournal) {
    makePlan();
    allocate();
    QSet<QString> recordedLines;
    const std::vector<Report> all = reports();
    for (const Report& report : all) {
        if (report.needsRecord()) {
            recordedLines.insert(report.line());
        }
    }
    std::vector<Report> imported;
    std::ranges::copy_if(all, std::back_inserter(imported),
                         [&](const Report& report) { return !recordedLines.contains(report.line()); });
    EXPECT_GT(imported.size(), 500u);
    import(imported);
    for (const Report& report : all) {
        if (recordedLines.contains(report.line())) {
            record(report);
        }
    }
    done({u"compare"_s, m_built, path(u"demo.pledge"_s), u"--ignore-times"_s});
    done({u"check"_s, m_built});
}

}  // namespace pledge
