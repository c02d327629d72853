#include <core/report/reporttext.h>
#include <core/report/reportworkbook.h>
#include <core/report/sheetcharts.h>
#include <core/report/sheetwriter.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace pledge {

namespace {

/// The context of the forecast's words.
struct ForecastTexts {
    Q_DECLARE_TR_FUNCTIONS(ForecastSection)
};

std::vector<const ReportSection*> sectionsWith(const Report& report, SectionRole role) {
    std::vector<const ReportSection*> found;
    for (const ReportSection& section : report.sections) {
        if (section.role == role) {
            found.push_back(&section);
        }
    }
    return found;
}

template <typename Kind>
std::vector<const Kind*> blocksOf(const ReportSection& section) {
    std::vector<const Kind*> found;
    for (const ReportBlock& block : section.blocks) {
        if (const auto* wanted = std::get_if<Kind>(&block)) {
            found.push_back(wanted);
        }
    }
    return found;
}

QString sheetName(UnitGroup group) {
    switch (group) {
        case UnitGroup::Department:
            return ReportText::tr("Departments", "name of a sheet");
        case UnitGroup::Town:
            return ReportText::tr("Towns", "name of a sheet");
        case UnitGroup::TaskForce:
            return ReportText::tr("Task forces", "name of a sheet");
    }
    Q_UNREACHABLE();
}

/// Writes the sheets of one report, one member a sheet.
class ReportSheets {
public:
    ReportSheets(const Report& report, Workbook& workbook) : m_report(report), m_workbook(workbook) {}

    void summary();
    void groups();
    void allPledges();
    void lists(const QString& name, std::initializer_list<SectionRole> roles);
    void charts();

private:
    SheetWriter begin(const QString& name, int columns, SheetPaper paper);
    void group(const ReportTable& table, const ChartSpec& chart, const QString& name);
    void listTables(SheetWriter& writer, const ReportSection& section);

    const Report& m_report;
    Workbook& m_workbook;
};

SheetWriter ReportSheets::begin(const QString& name, int columns, SheetPaper paper) {
    Sheet sheet = m_workbook.addSheet(name);
    sheet.setUpPage(paper, m_report.foot);
    return {sheet, columns};
}

void ReportSheets::summary() {
    SheetWriter writer = begin(ReportText::tr("Summary", "name of a sheet"), 8, SheetPaper::A4Portrait);
    for (int column = 0; column < 8; ++column) {
        writer.sheet().setColumnWidth(column, 10);
    }
    writer.title(m_report.title);
    writer.note(m_report.foot);
    for (const SectionRole role :
         {SectionRole::Opening, SectionRole::Summary, SectionRole::Rankings, SectionRole::Behind,
          SectionRole::Milestones, SectionRole::Revisions, SectionRole::DueSoon, SectionRole::NotReported,
          SectionRole::Cautions, SectionRole::Rules}) {
        for (const ReportSection* section : sectionsWith(m_report, role)) {
            if (!section->heading.isEmpty()) {
                writer.heading(section->heading);
            }
            for (const Paragraph* paragraph : blocksOf<Paragraph>(*section)) {
                writer.paragraph(paragraph->text);
            }
        }
    }
}

void ReportSheets::groups() {
    const auto sections = sectionsWith(m_report, SectionRole::Summary);
    const auto tables = blocksOf<ReportTable>(*sections.front());
    const auto charts = blocksOf<ChartSpec>(*sections.front());
    for (std::size_t i = 0; i < std::min(tables.size(), charts.size()); ++i) {
        group(*tables[i], *charts[i], sheetName(tables[i]->group.value_or(UnitGroup::Department)));
    }
}

void ReportSheets::group(const ReportTable& table, const ChartSpec& chart, const QString& name) {
    SheetWriter writer = begin(name, static_cast<int>(table.columns.size()), SheetPaper::A4PortraitPage);
    writer.fitColumns(table);
    writer.title(table.title);
    writer.note(m_report.foot);
    const int head = writer.row();
    CellRange rows = writer.table(table);
    writer.sheet().freeze({head + 1, 1});
    writer.sheet().repeatRows(head, head);
    --rows.last.row;  // without the totals
    if (const auto* bars = std::get_if<LightBars>(&chart)) {
        writer.sheet().insert({writer.row() + 1, 0}, lightBarChart(*bars, rows, 2));
    }
}

/// One table of all groups, told apart by their column, with the month every figure is of.
ReportTable tableOfAll(const Report& report) {
    ReportTable all;
    for (const SectionRole role :
         {SectionRole::DepartmentTables, SectionRole::TownTables, SectionRole::TaskForceTables}) {
        for (const ReportSection* section : sectionsWith(report, role)) {
            for (const ReportTable* table : blocksOf<ReportTable>(*section)) {
                all.columns = table->columns;
                for (ReportRow row : table->rows) {
                    row.cells.insert(row.cells.begin(), groupWord(table->group.value_or(UnitGroup::Department)));
                    row.cells.emplace_back(row.source.month.toString());
                    all.rows.push_back(std::move(row));
                }
            }
        }
    }
    all.columns.insert(all.columns.begin(), {ReportText::tr("Group"), ColumnKind::Text, 7});
    all.columns.push_back({ReportText::tr("Month of the figure"), ColumnKind::Text, 5});
    return all;
}

void ReportSheets::allPledges() {
    const ReportTable table = tableOfAll(m_report);
    const int columns = static_cast<int>(table.columns.size());
    SheetWriter writer = begin(ReportText::tr("All pledges", "name of a sheet"), columns, SheetPaper::A3Landscape);
    writer.fitColumns(table);
    writer.title(ReportText::tr("All pledges", "name of a sheet"));
    writer.note(m_report.foot);
    const int head = writer.row();
    const CellRange rows = writer.table(table);
    writer.sheet().freeze({head + 1, 3});
    writer.sheet().repeatRows(head, head);
    writer.sheet().filter({head, 0}, rows.last);
}

void ReportSheets::listTables(SheetWriter& writer, const ReportSection& section) {
    writer.heading(section.heading);
    for (const ReportTable* table : blocksOf<ReportTable>(section)) {
        writer.fitColumns(*table);
    }
    for (const ReportTable* table : blocksOf<ReportTable>(section)) {
        writer.heading(table->title);
        writer.table(*table);
        writer.skip();
    }
    if (blocksOf<ReportTable>(section).empty()) {
        for (const Paragraph* paragraph : blocksOf<Paragraph>(section)) {
            writer.paragraph(paragraph->text);
        }
    }
}

void ReportSheets::lists(const QString& name, std::initializer_list<SectionRole> roles) {
    SheetWriter writer = begin(name, 10, SheetPaper::A4Landscape);
    writer.title(name);
    writer.note(m_report.foot);
    writer.sheet().freeze({writer.row(), 2});
    writer.sheet().repeatRows(0, writer.row() - 1);
    for (const SectionRole role : roles) {
        for (const ReportSection* section : sectionsWith(m_report, role)) {
            listTables(writer, *section);
        }
    }
}

void ReportSheets::charts() {
    const auto sections = sectionsWith(m_report, SectionRole::Charts);
    if (sections.empty()) {
        return;
    }
    constexpr int kRowsOfChart = 18;
    SheetWriter writer = begin(ReportText::tr("Main pledges", "name of a sheet"), 6, SheetPaper::A4Landscape);
    Sheet& sheet = writer.sheet();
    for (int column = 0; column < 5; ++column) {
        sheet.setColumnWidth(column, 11);
    }
    writer.title(ReportText::tr("Main pledges", "name of a sheet"));
    writer.note(m_report.foot);
    int row = writer.row() + 1;
    for (const ChartSpec* spec : blocksOf<ChartSpec>(*sections.front())) {
        if (const auto* pledge = std::get_if<PledgeChart>(spec)) {
            const PledgeSheetChart written = writePledgeChart(sheet, {row, 0}, *pledge);
            sheet.insert({row, 6}, written.chart);
            row = std::max(written.nextRow + 1, row + kRowsOfChart);
        }
    }
}

}  // namespace

Result<bool> writeWorkbook(const Report& report, const QString& path, const Progress& progress) {
    Workbook workbook(path);
    ReportSheets sheets(report, workbook);
    const std::array<std::function<void()>, 8> steps{
        [&] { sheets.summary(); },
        [&] { sheets.groups(); },
        [&] {
            sheets.lists(ReportText::tr("Ranking", "name of a sheet"), {SectionRole::Rankings, SectionRole::Scores});
        },
        [&] { sheets.allPledges(); },
        [&] {
            sheets.lists(ReportText::tr("Behind, not reported", "name of a sheet"),
                         {SectionRole::Behind, SectionRole::NotReported, SectionRole::Cautions});
        },
        [&] {
            sheets.lists(ReportText::tr("Milestones", "name of a sheet"),
                         {SectionRole::Milestones, SectionRole::Revisions, SectionRole::DueSoon});
        },
        [&] {
            if (!sectionsWith(report, SectionRole::Forecasts).empty()) {
                sheets.lists(ForecastTexts::tr("Forecast", "name of a sheet"), {SectionRole::Forecasts});
            }
        },
        [&] { sheets.charts(); }};
    for (std::size_t step = 0; step < steps.size(); ++step) {
        if (!progress(static_cast<int>(100 * step / (steps.size() + 1)))) {
            return false;
        }
        steps[step]();
    }
    if (const Outcome saved = workbook.save(); !saved) {
        return saved.error();
    }
    return true;
}

}  // namespace pledge
