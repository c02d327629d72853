#include <tests/architecture/house.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::architecture {

namespace {

struct Arrow {
    QString from;
    QString to;
    bool allowed;
};

struct Source {
    QString path;
    QString text;
    QString breach;  ///< what must be said of it; empty where nothing
};

QStringList breachesOf(const Source& source) {
    static const QtModules qt;
    return breaches(SourceFile{source.path, source.text}, qt);
}

}  // namespace

TEST(House, KnowsTheRoomOfAPath) {
    EXPECT_EQ(roomOf(u"core/plan/pledge.h"_s), u"core/plan"_s);
    EXPECT_EQ(roomOf(u"ui/pages/entrypage.cpp"_s), u"ui"_s);
    EXPECT_EQ(roomOf(u"app/cli/verb.h"_s), u"app"_s);
    EXPECT_EQ(roomOf(u"QString"_s), QString());
    EXPECT_EQ(roomOf(u"gtest/gtest.h"_s), QString());
    EXPECT_EQ(roomOf(u"core/loose.h"_s), QString());
}

TEST(House, DrawsItsArrowsOneWay) {
    const Arrow rows[] = {
        {u"core/base"_s, u"core/base"_s, true},
        {u"core/base"_s, u"core/plan"_s, false},
        {u"core/plan"_s, u"core/base"_s, true},
        {u"core/plan"_s, u"core/storage"_s, false},
        {u"core/schedule"_s, u"core/plan"_s, true},
        {u"core/schedule"_s, u"core/storage"_s, false},
        {u"core/storage"_s, u"core/schedule"_s, false},
        {u"core/document"_s, u"core/storage"_s, false},
        {u"core/wording"_s, u"core/schedule"_s, true},
        {u"core/wording"_s, u"core/exchange"_s, false},
        {u"core/exchange"_s, u"core/wording"_s, true},
        {u"core/exchange"_s, u"core/reader"_s, false},
        {u"core/reader"_s, u"core/exchange"_s, false},
        {u"core/report"_s, u"core/exchange"_s, true},
        {u"core/report"_s, u"core/workspace"_s, false},
        {u"core/workspace"_s, u"core/report"_s, true},
        {u"core/workspace"_s, u"core/base"_s, true},
        {u"core/workspace"_s, u"ui"_s, false},
        {u"ui"_s, u"core/workspace"_s, true},
        {u"ui"_s, u"core/base"_s, true},
        {u"ui"_s, u"app"_s, false},
        {u"app"_s, u"ui"_s, true},
        {u"app"_s, u"core/plan"_s, true},
        {u"core/cellar"_s, u"core/base"_s, false},
        {u"core/base"_s, u"core/cellar"_s, false},
    };
    for (const Arrow& row : rows) {
        EXPECT_EQ(mayInclude(row.from, row.to), row.allowed)
            << row.from.toStdString() << " -> " << row.to.toStdString();
    }
}

TEST(House, SeesEveryBreachAndNothingElse) {
    const Source rows[] = {
        {u"core/plan/a.cpp"_s, u"#include <core/base/month.h>\n#include <QString>\n#include <vector>\n"_s, {}},
        {u"core/base/a.cpp"_s, u"#include <core/plan/plan.h>\n"_s, u"core/base must not see core/plan"_s},
        {u"core/base/a.cpp"_s, u"  #  include <core/plan/plan.h>\n"_s, u"core/base must not see core/plan"_s},
        {u"core/report/a.cpp"_s, u"#include <ui/theme.h>\n"_s, u"core/report must not see ui"_s},
        {u"ui/a.cpp"_s, u"#include <app/window.h>\n"_s, u"ui must not see app"_s},
        {u"core/plan/a.cpp"_s, u"#include \"plan.h\"\n"_s, u"includes \"plan.h\" in quotes"_s},
        {u"ui/a.cpp"_s, u"#include \"a.moc\"\n"_s, {}},
        {u"ui/a.cpp"_s, u"#include <tests/support/printers.h>\n"_s, u"includes a test"_s},
        {u"core/report/a.cpp"_s, u"#include <QColor>\n"_s, u"core/report must not see QtGui"_s},
        {u"core/report/a.cpp"_s, u"#include <QtWidgets/QWidget>\n"_s, u"core/report must not see QtWidgets"_s},
        {u"core/report/a.cpp"_s, u"#include <QtCharts>\n"_s, u"core/report must not see QtCharts"_s},
        {u"core/report/a.cpp"_s, u"#include <qpainter.h>\n"_s, u"core/report must not see QtGui"_s},
        {u"core/plan/a.cpp"_s, u"#include <QSqlQuery>\n"_s, u"core/plan must not see QtSql"_s},
        {u"core/storage/a.cpp"_s, u"#include <QSqlQuery>\n#include <sqlite3.h>\n"_s, {}},
        {u"ui/a.cpp"_s, u"#include <QSqlQuery>\n"_s, u"ui must not see QtSql"_s},
        {u"ui/a.cpp"_s, u"#include <QWidget>\n#include <QChart>\n#include <QPdfWriter>\n"_s, {}},
        {u"core/workspace/a.cpp"_s, u"#include <sqlite3.h>\n"_s, u"only core/storage may know sqlite3.h"_s},
        {u"core/report/a.cpp"_s, u"#include <xlsxwriter.h>\n"_s, u"only core/document may know xlsxwriter.h"_s},
        {u"core/exchange/a.cpp"_s, u"#include <orcus/csv_parser.hpp>\n"_s,
         u"only core/document may know orcus/csv_parser.hpp"_s},
        {u"core/reader/a.cpp"_s, u"#include <poppler-document.h>\n"_s,
         u"only core/document may know poppler-document.h"_s},
        {u"core/reader/a.cpp"_s, u"#include <libxml/HTMLparser.h>\n"_s,
         u"only core/document may know libxml/HTMLparser.h"_s},
        {u"core/document/a.cpp"_s, u"#include <orcus/csv_parser.hpp>\n#include <xlsxwriter.h>\n"_s, {}},
        {u"core/workspace/a.cpp"_s, u"run(u\"SELECT name FROM pledge\"_s);\n"_s, u"holds SQL outside core/storage"_s},
        {u"core/workspace/a.cpp"_s, u"run(\"PRAGMA user_version\");\n"_s, u"holds SQL outside core/storage"_s},
        {u"ui/a.cpp"_s, u"run(\"DELETE FROM actual\");\n"_s, u"holds SQL outside core/storage"_s},
        {u"core/storage/a.cpp"_s, u"run(u\"SELECT name FROM pledge\"_s);\n"_s, {}},
        {u"ui/a.cpp"_s, u"label->setText(tr(\"Select a file from the list\"));\n"_s, {}},
        {u"ui/a.h"_s, u"#pragma once\n\nstatic Theme& instance();\n"_s, u"declares a singleton"_s},
        {u"ui/a.cpp"_s, u"auto* application = QCoreApplication::instance();\n"_s, {}},
        {u"ui/a.h"_s, u"#include <QWidget>\n"_s, u"does not begin with #pragma once"_s},
        {u"ui/a.cpp"_s, QString(701, u'\n'), u"is longer than 700 lines"_s},
        {u"ui/a.cpp"_s, QString(700, u'\n'), {}},
    };
    for (const Source& row : rows) {
        SCOPED_TRACE((row.path + u'\n' + row.text).toStdString());
        const QString found = breachesOf(row).join(u"; ");
        EXPECT_EQ(found.isEmpty(), row.breach.isEmpty()) << found.toStdString();
        EXPECT_TRUE(found.contains(row.breach)) << found.toStdString();
    }
}

TEST(House, NamesFileAndLine) {
    const QStringList found =
        breachesOf({u"core/base/a.cpp"_s, u"#include <QString>\n\n#include <ui/theme.h>\n"_s, {}});
    EXPECT_EQ(found, QStringList{u"core/base/a.cpp:3: core/base must not see ui"_s});
}

}  // namespace pledge::architecture
