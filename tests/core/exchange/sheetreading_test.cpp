#include <core/document/csvreader.h>
#include <core/document/sheetfile.h>
#include <core/exchange/sheetlist.h>
#include <core/exchange/sheetreading.h>
#include <tests/core/exchange/sheetplan.h>
#include <tests/support/planvalues.h>

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QDir sheets() {
    return QDir(QStringLiteral(PLEDGE_TEST_DATA) + u"/sheets"_s);
}

/// What the expected row says of each figure: an accepted one to the digit, others by what they are.
QString rowOf(const QStringList& cells) {
    const bool accepted = cells[4] == u"accept";
    return accepted ? cells.mid(0, 5).join(u' ') : QStringList{cells[1], cells[4]}.join(u' ');
}

QStringList rowsOf(const QByteArray& csv) {
    QStringList rows;
    const auto table = readCsv(u"rows.csv"_s, csv);
    for (std::size_t row = 1; table && row < table->rowCount(); ++row) {
        QStringList cells;
        for (std::size_t column = 0; column < 5; ++column) {
            cells.append(table->text(row, column));
        }
        rows.append(rowOf(cells));
    }
    rows.sort();
    return rows;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

SheetOrder orderFor(const QString& name) {
    SheetOrder order;
    if (name.contains(u"-june"_s)) {
        order.month = test::month("2022-06");
    }
    return order;
}

QStringList namesOfSheets() {
    return sheets()
        .entryList({u"*.xlsx"_s, u"*.ods"_s, u"*.csv"_s, u"*.tsv"_s}, QDir::Files, QDir::Name)
        .filter(QRegularExpression(u"^(?!.*expected)"_s));
}

class MessySheet : public testing::TestWithParam<QString> {};

TEST_P(MessySheet, GivesWhatACarefulClerkWouldTake) {
    const QString name = GetParam();
    const auto file = readSheetFile(sheets().filePath(name));
    ASSERT_TRUE(file) << name.toStdString();
    const auto reading = readSheets(*file, test::sheetPlan(), orderFor(name));
    ASSERT_TRUE(reading) << name.toStdString();
    const QByteArray csv = sheetCsv(reading->figures).toUtf8();
    const QByteArray expected = contentOf(sheets().filePath(name + u".expected.csv"_s));
    EXPECT_EQ(rowsOf(csv).join(u'\n').toStdString(), rowsOf(expected).join(u'\n').toStdString())
        << name.toStdString() << '\n'
        << csv.toStdString();
}

std::string testName(const testing::TestParamInfo<QString>& info) {
    std::string name = info.param.toStdString();
    std::ranges::replace_if(
        name, [](char c) { return std::isalnum(static_cast<unsigned char>(c)) == 0; }, '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, MessySheet, testing::ValuesIn(namesOfSheets()), testName);

/// Files of one's own, shown instead of tested: PLEDGE_SHEETS names their folder.
TEST(SheetReading, ShowsTheSheetsOfAFolder) {
    const QString folder = qEnvironmentVariable("PLEDGE_SHEETS");
    for (const QString& name : folder.isEmpty() ? QStringList() : QDir(folder).entryList(QDir::Files, QDir::Name)) {
        const auto file = readSheetFile(QDir(folder).filePath(name));
        const auto reading =
            file ? readSheets(*file, test::sheetPlan(), orderFor(name)) : Result<SheetReading>(file.error());
        std::cout << "== " << name.toStdString() << '\n'
                  << (reading ? sheetCsv(reading->figures).toStdString()
                              : "error " + std::to_string(static_cast<int>(reading.error().code)) + ' ' +
                                    reading.error().details.join(u',').toStdString())
                  << std::endl;
    }
}

}  // namespace

}  // namespace pledge
