#include <core/document/workbook.h>
#include <core/exchange/problemtable.h>
#include <core/plan/problemlist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct ProblemTable {
    Q_DECLARE_TR_FUNCTIONS(ProblemTable)
};

constexpr std::array kWidths{16.0, 14.0, 24.0, 36.0, 32.0, 10.0, 12.0, 16.0, 28.0};
constexpr double kTitlePoints = 16;
constexpr unsigned kHeadFill = 0xF2F2F2;
constexpr int kHeadRow = 1;

StatusCell cell(const QString& text) {
    return text.isEmpty() ? StatusCell{} : StatusCell{StatusCell::Type::Text, text};
}

StatusCell day(const std::optional<QDate>& date) {
    return date ? cell(date->toString(Qt::ISODate)) : StatusCell{};
}

std::vector<StatusCell> rowOf(const PlanSnapshot& snapshot, const Problem& problem, QDate today) {
    const auto units = unitsOf(snapshot, problem);
    const OrgUnit* unit = units.empty() ? nullptr : snapshot.unit(units.front());
    const Line* line = problem.pledge ? snapshot.line(*problem.pledge) : nullptr;
    return {problem.id.isValid() ? StatusCell{StatusCell::Type::Number, QString::number(problem.id.number())}
                                 : StatusCell{},
            cell(tokenOf(problem.source)),
            cell(problem.sourceName),
            cell(unit == nullptr ? QString() : unit->name),
            cell(line == nullptr ? QString() : line->pledge->name),
            cell(problem.month ? problem.month->toString() : QString()),
            day(problem.raisedOn),
            cell(problem.text),
            cell(problem.nextStep),
            cell(problem.person),
            day(problem.deadline),
            cell(tokenOf(problem.state)),
            cell(isOverdue(problem, today) ? u"yes"_s : u"no"_s),
            day(problem.claimedOn),
            day(problem.closedOn),
            cell(problem.closing),
            cell(problem.sentBack)};
}

void writeRow(Sheet& sheet, int row, const QStringList& cells, const CellStyle& style) {
    for (int column = 0; column < cells.size(); ++column) {
        sheet.text({row, column}, cells[column], style);
    }
}

}  // namespace

StatusTable problemListTable(const PlanSnapshot& snapshot, const std::vector<Problem>& problems, Month asOf,
                             QDate today) {
    StatusTable table{snapshot.plan().name, asOf, snapshot.plan().isSample, {}, {}};
    table.columns = {u"number"_s,    u"source"_s,     u"source_name"_s, u"unit"_s,    u"pledge"_s,   u"month"_s,
                     u"raised_on"_s, u"problem"_s,    u"next_step"_s,   u"person"_s,  u"deadline"_s, u"state"_s,
                     u"overdue"_s,   u"claimed_on"_s, u"closed_on"_s,   u"closing"_s, u"sent_back"_s};
    for (const Problem& problem : problems) {
        table.rows.push_back(rowOf(snapshot, problem, today));
    }
    return table;
}

Outcome writeProblemWorkbook(const QString& path, const PlanSnapshot& snapshot, const std::vector<Problem>& problems,
                             QDate today) {
    Workbook workbook(path);
    Sheet sheet = workbook.addSheet(ProblemTable::tr("Problems"));
    const QStringList heads = problemHeadings();
    const int last = static_cast<int>(heads.size()) - 1;
    CellStyle title{true, kTitlePoints, CellAlign::Centre, {}, false, true, {}};
    sheet.merged({0, 0}, last, fill(ProblemTable::tr("%1: list of problems"), {snapshot.plan().name}), title);
    writeRow(sheet, kHeadRow, heads, {true, 11, CellAlign::Centre, {}, true, true, kHeadFill});
    int row = kHeadRow;
    for (const Problem& problem : problems) {
        writeRow(sheet, ++row, problemCells(snapshot, problem, today),
                 {false, 11, CellAlign::Start, {}, true, true, {}});
    }
    for (int column = 0; column <= last; ++column) {
        sheet.setColumnWidth(column, kWidths[static_cast<std::size_t>(column)]);
    }
    sheet.filter({kHeadRow, 0}, {row, last});
    sheet.freeze({kHeadRow + 1, 0});
    sheet.repeatRows(0, kHeadRow);
    sheet.setUpPage(SheetPaper::A4Landscape, snapshot.plan().isSample ? sampleWord() : QString());
    return workbook.save();
}

}  // namespace pledge
