#include <app/cli/collecttable.h>
#include <app/cli/texttable.h>
#include <core/wording/words.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(CollectTable)
};

StatusCell textCell(const QString& text) {
    return {text.isEmpty() ? StatusCell::Type::Empty : StatusCell::Type::Text, text};
}

/// A figure as a figure, everything else as a text.
StatusCell valueCell(const QString& text) {
    const auto figure = Decimal::parse(text);
    return figure ? StatusCell{StatusCell::Type::Number, figure->toString()} : textCell(text);
}

}  // namespace

StatusTable collectTable(const PlanSnapshot& snapshot, const Collection& collection) {
    StatusTable table;
    table.plan = snapshot.plan().name;
    table.asOf = collection.files.empty() ? snapshot.plan().span.first : collection.files.front().identity.month;
    table.isSample = snapshot.plan().isSample;
    table.columns = {u"unit"_s,  u"pledge"_s,  u"period"_s, u"old"_s,    u"new"_s,
                     u"state"_s, u"message"_s, u"field"_s,  u"sender"_s, u"file"_s};
    for (const CollectedCell& cell : collection.cells) {
        const CollectedFile& file = collection.files[cell.file];
        const bool isFigure = cell.part == ReturnPart::Figure;
        table.rows.push_back({textCell(cell.unitName), textCell(cell.pledgeName), textCell(cell.period.toString()),
                              isFigure ? valueCell(cell.before) : textCell(cell.before),
                              isFigure ? valueCell(cell.after) : textCell(cell.after), textCell(tokenOf(cell.state)),
                              textCell(cell.messages.join(u"; "_s)),
                              textCell(cell.lockedHead.isEmpty() ? tokenOf(cell.part) : u"locked"_s),
                              textCell(file.sender), textCell(file.name)});
    }
    return table;
}

QString collectText(const Collection& collection) {
    const std::vector<PrintedColumn> columns{
        {Texts::tr("Unit")},         {Texts::tr("Pledge")},           {Texts::tr("Month")},
        {Texts::tr("Field")},        {Texts::tr("Now"), Side::Right}, {Texts::tr("In the file"), Side::Right},
        {Texts::tr("What happens")}, {Texts::tr("Remark")},           {Texts::tr("By")},
        {Texts::tr("File")}};
    std::vector<QStringList> rows;
    for (const CollectedCell& cell : collection.cells) {
        const CollectedFile& file = collection.files[cell.file];
        rows.push_back({cell.unitName, cell.pledgeName, monthText(cell.period), returnFieldWord(cell), cell.before,
                        cell.after, returnStateWord(cell.state), cell.messages.join(u"；"_s), file.sender, file.name});
    }
    return textTable(columns, rows);
}

}  // namespace pledge
