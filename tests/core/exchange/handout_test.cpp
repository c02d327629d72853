#include <core/document/sheetfile.h>
#include <core/exchange/handoutbuilder.h>
#include <core/exchange/handoutreader.h>
#include <core/exchange/handoutseal.h>
#include <core/exchange/handoutwriter.h>
#include <core/plan/planrecords.h>
#include <core/schedule/scoreboard.h>
#include <tests/core/exchange/smallplan.h>
#include <tests/support/planvalues.h>
#include <tests/support/workbookreader.h>

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QByteArray kSecret(32, 's');

HandoutForm formOf(const PlanSnapshot& snapshot, OrgUnitId unit = OrgUnitId(1)) {
    const Month june(2022, 6);
    const HandoutIdentity identity{planMark(kSecret),         u"Plan"_s, unit,
                                   snapshot.unit(unit)->name, june,      QDateTime({2022, 7, 1}, {8, 0}, Qt::UTC)};
    return handoutForm(snapshot, Scoreboard(snapshot, june), Scoreboard(snapshot, june.plus(-1)), identity,
                       u"the office"_s);
}

const HandoutRow& rowOf(const HandoutForm& form, qint64 pledge) {
    return *std::ranges::find(form.rows, PledgeId(pledge), &HandoutRow::pledge);
}

QString dataFile(const char* name) {
    return QStringLiteral(PLEDGE_TEST_DATA "/handout/") + QString::fromLatin1(name);
}

class Handout : public testing::Test {
protected:
    QString write(const HandoutForm& form) {
        const QString path = m_folder.filePath(u"form.xlsx"_s);
        EXPECT_TRUE(writeHandout(path, form, handoutKey(kSecret)));
        return path;
    }
    ReturnedForm readBack(const HandoutForm& form, const QByteArray& secret = kSecret) {
        const auto file = readSheetFile(write(form));
        const auto read = readHandout(*file, secret);
        return read ? *read : ReturnedForm();
    }

private:
    QTemporaryDir m_folder;
};

/// The table with one cell changed.
Table changed(const SheetFile& file, const Table& table, int row, std::size_t column, const char* text) {
    QByteArray bytes;
    std::vector<Table::Slice> cells;
    std::vector<Table::Row> rows;
    for (std::size_t r = 0; r < table.rowCount(); ++r) {
        const int line = table.place(r).row;
        Table::Row kept{static_cast<quint32>(cells.size()), 0, line};
        for (std::size_t c = 0; c < table.cellCount(r); ++c) {
            const QByteArray cell = line == row && c == column ? QByteArray(text) : table.text(r, c).toUtf8();
            cells.push_back({static_cast<quint32>(bytes.size()), static_cast<quint32>(cell.size())});
            bytes += cell;
        }
        kept.cells = static_cast<quint32>(cells.size()) - kept.firstCell;
        rows.push_back(kept);
    }
    return {file.file, file.digest, bytes, cells, rows, table.sheet()};
}

/// The form with a cell of its first sheet changed.
ReturnedForm readChanged(const QString& path, int row, std::size_t column, const char* text) {
    auto file = readSheetFile(path);
    EXPECT_TRUE(file);
    SheetGrid& sheet = file->sheets.front();
    sheet.table = changed(*file, sheet.table, row, column, text);
    return *readHandout(*file, kSecret);
}

/// What the sealed sheet says of a file whose cells differ from those sealed.
std::vector<Error> faultsOf(const QString& path, int row, std::size_t column, const char* text) {
    return readChanged(path, row, column, text).faults;
}

}  // namespace

TEST_F(Handout, AsksForEveryPledgeOfTheUnitWithWhatStoodLastMonth) {
    const HandoutForm form = formOf(test::smallPlan());
    ASSERT_EQ(form.rows.size(), 4);
    const HandoutRow& loans = rowOf(form, 1);
    EXPECT_EQ(loans.cell(HandoutColumn::LastFigure).figure, test::figure("100"));
    EXPECT_EQ(loans.cell(HandoutColumn::LastMonth).text, u"May 2022"_s);
    EXPECT_FALSE(loans.cell(HandoutColumn::Figure).figure);
    EXPECT_EQ(loans.cell(HandoutColumn::Figure).rule->atLeast, Decimal());
    EXPECT_EQ(rowOf(form, 2).cell(HandoutColumn::Figure).rule->choices, offeredStates());
    EXPECT_FALSE(rowOf(form, 4).cell(HandoutColumn::Figure).rule->atLeast);
}

TEST_F(Handout, LocksAllButTheCellsToFillInAndHidesItsSeal) {
    const QString path = write(formOf(test::smallPlan()));
    const QString sheet = test::partOf(path, "xl/worksheets/sheet1.xml");
    EXPECT_TRUE(sheet.contains(u"<sheetProtection sheet=\"1\""_s));
    EXPECT_TRUE(sheet.contains(u"<dataValidation type=\"decimal\""_s));
    EXPECT_TRUE(test::partOf(path, "xl/workbook.xml").contains(u"state=\"hidden\""_s));
    EXPECT_TRUE(test::partOf(path, "xl/styles.xml").contains(u"locked=\"0\""_s));
}

TEST_F(Handout, ComesBackWithEveryLockedCellAsItWentOut) {
    const ReturnedForm form = readBack(formOf(test::smallPlan()));
    EXPECT_TRUE(form.faults.empty());
    EXPECT_EQ(form.identity.month, Month(2022, 6));
    EXPECT_EQ(form.identity.unit, OrgUnitId(1));
    EXPECT_EQ(form.identity.made, QDateTime({2022, 7, 1}, {8, 0}, Qt::UTC));
    ASSERT_EQ(form.rows.size(), 4);
    EXPECT_TRUE(form.rows.front().cell(HandoutColumn::Figure)->text.isEmpty());
}

TEST_F(Handout, MarksWhatWasReturnedWithTheRemark) {
    PlanRecords records;
    const QDateTime at({2022, 7, 2}, {9, 0}, Qt::UTC);
    records.steps = {{OrgUnitId(1), Month(2022, 6), 1, RoundAct::Submit, EntryId(1), u"A"_s, at, {}, {}},
                     {OrgUnitId(1),
                      Month(2022, 6),
                      2,
                      RoundAct::Return,
                      EntryId(2),
                      u"B"_s,
                      at,
                      u"check"_s,
                      {{PledgeId(1), u"counts twice"_s}}}};
    const auto shared = std::make_shared<const PlanRecords>(records);
    const HandoutForm form = formOf(test::smallPlan().withRecords(shared));
    EXPECT_TRUE(rowOf(form, 1).isReturned);
    EXPECT_EQ(rowOf(form, 1).cell(HandoutColumn::Hint).text, u"Returned: counts twice"_s);
    EXPECT_FALSE(rowOf(form, 4).isReturned);
}

TEST_F(Handout, IsForeignToAnotherPlan) {
    const auto file = readSheetFile(write(formOf(test::smallPlan())));
    const auto read = readHandout(*file, QByteArray(32, 'x'));
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::HandoutForeign);
    EXPECT_EQ(read.error().details.front(), u"plan"_s);
}

TEST_F(Handout, NamesTheLockedCellThatWasChanged) {
    const QString path = write(formOf(test::smallPlan()));
    const auto faults = faultsOf(path, 5, 6, "120");
    ASSERT_EQ(faults.size(), 1);
    EXPECT_EQ(faults.front().code, ErrorCode::HandoutTampered);
    EXPECT_EQ(faults.front().details,
              (QStringList{u"cell"_s, u"G5"_s, u"100"_s, u"120"_s, headOf(HandoutColumn::LastFigure)}));
    EXPECT_TRUE(faultsOf(path, 5, 10, "120").empty());
    EXPECT_EQ(faultsOf(path, 1, 0, "another title").front().details.value(1), u"A1"_s);
}

TEST_F(Handout, ReadsTextsAsTheyStandAndFiguresByTheirValue) {
    const HandoutForm sent = formOf(test::smallPlan());
    const QString path = write(sent);
    EXPECT_TRUE(faultsOf(path, 5, 6, "100.00").empty()) << "a locked figure, written in another way";
    const auto at = std::ranges::find(sent.columns, HandoutColumn::Note);
    const ReturnedForm note =
        readChanged(path, 5, static_cast<std::size_t>(at - sent.columns.begin()), "2026.10\nsee 007");
    ASSERT_TRUE(note.rows.front().cell(HandoutColumn::Note));
    EXPECT_EQ(note.rows.front().cell(HandoutColumn::Note)->text, u"2026.10\nsee 007"_s);
    EXPECT_EQ(readChanged(path, 3, 3, "057187654321").sender, u"057187654321"_s);
}

TEST_F(Handout, TellsAFormulaWithoutItsResultFromABlank) {
    const HandoutForm sent = formOf(test::smallPlan());
    auto file = readSheetFile(write(sent));
    ASSERT_TRUE(file);
    const auto at = std::ranges::find(sent.columns, HandoutColumn::Figure);
    const CellName cell{4, static_cast<int>(at - sent.columns.begin())};
    file->sheets.front().formulas.push_back(cell);
    file->sheets.front().flawed.push_back({cell, CellFlaw::LacksResult});
    const auto form = readHandout(*file, kSecret);
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->rows.front().cell(HandoutColumn::Figure)->lacksResult);
    EXPECT_FALSE(form->rows.back().cell(HandoutColumn::Figure)->lacksResult);
}

TEST_F(Handout, NamesNoOneWhereNoContactIsGiven) {
    HandoutForm form = formOf(test::smallPlan());
    EXPECT_TRUE(form.contact.endsWith(u", to the office"_s)) << form.contact.toStdString();
    const HandoutForm nobody = handoutForm(test::smallPlan(), Scoreboard(test::smallPlan(), Month(2022, 6)),
                                           Scoreboard(test::smallPlan(), Month(2022, 5)), form.identity, {});
    EXPECT_FALSE(nobody.contact.contains(u" to "_s)) << nobody.contact.toStdString();
}

TEST_F(Handout, ACoverSheetIsNoTampering) {
    auto file = readSheetFile(write(formOf(test::smallPlan())));
    ASSERT_TRUE(file);
    SheetGrid cover{changed(*file, file->sheets.front().table, 4, 0, "Cover")};
    file->sheets.insert(file->sheets.begin(), std::move(cover));
    const auto form = readHandout(*file, kSecret);
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->faults.empty());
    EXPECT_EQ(form->rows.size(), 4);
}

TEST_F(Handout, FigureFormsOutliveAnOfficeProgram) {
    EXPECT_EQ(figureForm(u" 12.50 "_s), u"12.5"_s);
    EXPECT_EQ(figureForm(u"a\r\n  b"_s), u"a b"_s);
    const std::vector<SealedValue> values{{u"b"_s, u"1"_s}, {u"a"_s, u"2"_s}};
    const std::vector<SealedValue> turned{{u"a"_s, u"2"_s}, {u"b"_s, u"1"_s}};
    EXPECT_EQ(sealOf(values, kSecret), sealOf(turned, kSecret));
    EXPECT_NE(sealOf({{u"ab"_s, u"c"_s}}, kSecret), sealOf({{u"a"_s, u"bc"_s}}, kSecret));
}

TEST_F(Handout, FileNamesAreSafeOnEverySystem) {
    EXPECT_EQ(handoutFileName(u"金融办"_s, Month(2022, 6), u".xlsx"_s), u"金融办-2022-06.xlsx"_s);
    EXPECT_EQ(handoutFileName(u"../a\\b:c"_s, Month(2022, 6), u".xlsx"_s), u"_a_b_c-2022-06.xlsx"_s);
    EXPECT_EQ(handoutFileName(u" "_s, Month(2022, 6), u".xlsx"_s), u"unit-2022-06.xlsx"_s);
}

/// Makes form.xlsx anew, from which those beside it were filled and saved again by LibreOffice (fillforms.sh).
TEST_F(Handout, FormsForTheOfficeProgramCanBeMadeAgain) {
    const QTemporaryDir own;
    const QString folder = qEnvironmentVariable("PLEDGE_HANDOUT_FORMS", own.path());
    const QString path = QDir(folder).filePath(u"Finance-2022-06.xlsx"_s);
    ASSERT_TRUE(writeHandout(path, formOf(test::smallPlan()), handoutKey(kSecret)));
    const auto file = readSheetFile(path);
    ASSERT_TRUE(file);
    EXPECT_TRUE(isHandout(*file));
}

class HandoutThroughLibreOffice : public testing::TestWithParam<const char*> {};

TEST_P(HandoutThroughLibreOffice, KeepsItsSealAndBringsWhatWasFilledIn) {
    const auto file = readSheetFile(dataFile(GetParam()));
    ASSERT_TRUE(file);
    ASSERT_TRUE(isHandout(*file));
    const auto form = readHandout(*file, kSecret);
    ASSERT_TRUE(form);
    EXPECT_TRUE(form->faults.empty());
    EXPECT_TRUE(form->strange.empty());
    EXPECT_EQ(form->sender, u"LibreOffice"_s);
    ASSERT_EQ(form->rows.size(), 4);
    EXPECT_EQ(form->rows.front().cell(HandoutColumn::Figure)->text, u"118.5"_s);
    EXPECT_EQ(form->rows.back().cell(HandoutColumn::Figure)->text, u"3.57"_s);
}

INSTANTIATE_TEST_SUITE_P(Handout, HandoutThroughLibreOffice,
                         testing::Values("filled.xlsx", "filled.ods", "filled-through-ods.xlsx"));

}  // namespace pledge
