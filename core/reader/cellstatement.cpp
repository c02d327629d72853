#include <core/reader/cellstatement.h>
#include <core/reader/characters.h>
#include <core/reader/cleantext.h>
#include <core/reader/figurenature.h>
#include <core/reader/mentions.h>
#include <core/reader/pledgereader.h>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kShortestName = 3;
constexpr qsizetype kLongestWord = 4;  ///< 完成, 完工: not a name by itself

void addDoubt(Statement& statement, Doubt doubt) {
    if (std::find(statement.doubts.begin(), statement.doubts.end(), doubt) == statement.doubts.end()) {
        statement.doubts.push_back(doubt);
    }
}

Counting countingOf(const QString& name) {
    if (name.startsWith(u"净增"_s)) {
        return Counting::NetAdded;
    }
    if (name.startsWith(u"累计"_s)) {
        return Counting::Cumulative;
    }
    return name.startsWith(u"新增"_s) ? Counting::Added : Counting::Plain;
}

Quantity quantityOf(const CellValue& value) {
    Quantity quantity;
    quantity.at = value.figure;
    quantity.figure = value.figure;
    quantity.value = value.value;
    quantity.unit = value.unit;
    quantity.bound = value.bound;
    quantity.isStep = value.isStep;
    quantity.isPlace = value.isPlace;
    return quantity;
}

}  // namespace

/// Owner, section and date of the row; the column's own date, where it has one, comes first.
Statement TargetCellReader::framed(const TableRow& row, const TableColumn& column) const {
    Statement statement;
    const std::optional<Heading> owner =
        column.isUnit ? std::optional(Heading{column.title, m_grid.cell(m_head.bodyRow - 1, column.at)->at})
                      : row.owner;
    if (owner) {
        statement.owner = owner->text;
        statement.ownerAt = owner->at.isEmpty() ? std::nullopt : std::optional(owner->at);
    } else {
        addDoubt(statement, Doubt::MissingOwner);
    }
    statement.programme = row.programme ? row.programme->text : QString();
    statement.quote = m_grid.cell(row.row, column.at)->at;
    if (row.ownersAreSeveral && !column.isUnit) {
        addDoubt(statement, Doubt::SeveralOwners);
    }
    if (column.period && !(column.period->isWholeYear && row.due)) {
        statement.due = column.period->end;
        statement.dueAt = column.periodAt;
    } else if (row.isDueDamaged && !row.due) {
        addDoubt(statement, Doubt::DamagedDate);
    } else {
        statement.due = row.due.value_or(QDate(m_year, 12, 31));
        statement.dueAt = row.dueAt;
    }
    return statement;
}

std::vector<Statement> TargetCellReader::read(const TableRow& row, const TableColumn& column) const {
    const std::u32string_view text = m_grid.chars(row.row, column.at);
    if (text == U"-" || text == U"--" || text == U"/" || text == U"无") {
        return {};
    }
    if (column.kind == TextColumn::Target) {
        if (const std::optional<CellValue> value = cellValueOf(text, m_year, m_lexicon)) {
            return {figure(row, column, *value)};
        }
    }
    return words(row, column);
}

Statement TargetCellReader::figure(const TableRow& row, const TableColumn& column, const CellValue& value) const {
    Statement statement = framed(row, column);
    const CleanText& text = m_grid.text(row.row, column.at);
    statement.kind = StatementKind::Quantity;
    statement.value = value.value;
    statement.valueAt = text.source(value.figure);
    statement.bound = value.bound;
    statement.stretch = value.isStretch;
    if (value.period) {
        statement.due = value.period->end;
        statement.dueAt = text.source(value.period->at);
    }
    takeName(statement, row, column, value);
    takeUnit(statement, row, column, value);
    widenQuote(statement, row);
    statement.counting = countingOf(statement.indicator);
    const FigureNature nature = natureOf(quantityOf(value), statement.unit.toStdU32String(),
                                         cleanedWord(statement.indicator.toStdU32String()), m_lexicon);
    statement.nature = nature.nature;
    statement.judged = nature.judged;
    if (value.isRange) {
        addDoubt(statement, Doubt::RangeOfValues);
    }
    if (value.isRough) {
        addDoubt(statement, Doubt::RoughValue);
    }
    if (statement.due.isValid() && statement.due.year() != m_year) {
        addDoubt(statement, Doubt::OtherYear);
    }
    return statement;
}

/// The cell's own unit, the column's, the row's, that of the whole table.
void TargetCellReader::takeUnit(Statement& statement, const TableRow& row, const TableColumn& column,
                                const CellValue& value) const {
    if (!value.unit.isEmpty()) {
        statement.unit = quoted(m_source, m_grid.text(row.row, column.at).source(value.unit));
        return;
    }
    if (value.isPlace) {
        statement.unit = u"位"_s;
        return;
    }
    for (const QString& unit : {column.unit, row.unit, m_head.unit}) {
        if (!unit.isEmpty()) {
            statement.unit = unit;
            return;
        }
    }
    addDoubt(statement, Doubt::UnsureUnit);
}

/// The row's indicator, else the column's head; with 新增 before it and 增长 behind it where the cell says so.
void TargetCellReader::takeName(Statement& statement, const TableRow& row, const TableColumn& column,
                                const CellValue& value) const {
    const CleanText& text = m_grid.text(row.row, column.at);
    const auto take = [&](Span at) {
        const Span place = text.source(at);
        statement.indicatorAt.push_back(place);
        return quoted(m_source, place);
    };
    QString name = row.indicator ? row.indicator->text : column.title;
    const QString counted = value.counted.isEmpty() ? QString() : take(value.counted);
    if (row.indicator) {
        statement.indicatorAt.push_back(row.indicator->at);
    } else if (const TextCell* const cell = m_grid.cell(m_head.bodyRow - 1, column.at)) {
        statement.indicatorAt.push_back(cell->at);
    }
    name = name.startsWith(counted) ? name : counted + name;
    const QString growth = value.growth.isEmpty() ? QString() : take(value.growth);
    statement.indicator = name.endsWith(growth) ? name : name + growth;
}

std::vector<Statement> TargetCellReader::words(const TableRow& row, const TableColumn& column) const {
    const Statement frame = framed(row, column);
    Passage passage;
    passage.body = frame.quote;
    passage.owner = frame.ownerAt || !frame.owner.isEmpty()
                        ? std::optional(Heading{frame.owner, frame.ownerAt.value_or(Span{})})
                        : std::nullopt;
    passage.programme = row.programme;
    passage.due = frame.due.isValid() ? std::optional(frame.due) : std::nullopt;
    passage.dueAt = frame.dueAt;
    std::vector<Statement> statements = readPassage(m_source, passage, m_year, m_lexicon);
    if (statements.empty()) {
        statements.push_back(deed(row, column));
    }
    for (Statement& statement : statements) {
        for (const Doubt doubt : frame.doubts) {
            addDoubt(statement, doubt);
        }
        if (!statement.dueAt && !frame.due.isValid()) {
            statement.due = {};
        }
        if (statement.ownerAt && statement.ownerAt->isEmpty()) {
            statement.ownerAt.reset();
        }
        prefixName(statement, row);
    }
    return statements;
}

/// A table's cell is a promise by where it stands, even where its words are vague.
Statement TargetCellReader::deed(const TableRow& row, const TableColumn& column) const {
    Statement statement = framed(row, column);
    statement.indicator = quoted(m_source, statement.quote);
    statement.indicatorAt = {statement.quote};
    addDoubt(statement, Doubt::VagueDeed);
    return statement;
}

/// 完成 in a cell of targets is said of the row's indicator.
void TargetCellReader::prefixName(Statement& statement, const TableRow& row) const {
    const bool isDeed = statement.kind == StatementKind::Deliverable;
    const bool isShort = statement.indicator.size() < (isDeed ? kLongestWord + 1 : kShortestName);
    if (!isShort || !row.indicator || row.indicator->text == statement.indicator) {
        return;
    }
    statement.indicator = row.indicator->text + statement.indicator;
    statement.indicatorAt.insert(statement.indicatorAt.begin(), row.indicator->at);
    widenQuote(statement, row);
    if (isDeed) {
        std::erase(statement.doubts, Doubt::VagueDeed);
    }
}

/// From the indicator's cell on, where that stands before the target in its row.
void TargetCellReader::widenQuote(Statement& statement, const TableRow& row) const {
    for (const TableColumn& column : m_head.columns) {
        const TextCell* const cell = m_grid.cell(row.row, column.at);
        const bool names = cell != nullptr && row.indicator && cell->at.holds(row.indicator->at);
        if (names && cell->row == row.row && row.indicator->at.begin < statement.quote.begin) {
            statement.quote.begin = row.indicator->at.begin;
        }
    }
}

std::vector<Statement> TargetCellReader::readTasks(const TableRow& row) const {
    std::vector<Statement> all;
    for (const TableColumn& column : m_head.columns) {
        const bool isTask = column.kind == TextColumn::Task;
        if (isTask && m_grid.begins(row.row, column.at) && !m_grid.isBlank(row.row, column.at)) {
            const std::vector<Statement> more = words(row, column);
            all.insert(all.end(), more.begin(), more.end());
        }
    }
    return all;
}

}  // namespace pledge
