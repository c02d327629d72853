#include <core/reader/cellvalue.h>
#include <core/reader/characters.h>
#include <core/reader/itemmark.h>
#include <core/reader/ownernote.h>
#include <core/reader/period.h>
#include <core/reader/tablerow.h>
#include <core/reader/unitname.h>

#include <QStringList>

#include <algorithm>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Goes down a table's rows with what the rows above have said.
class RowReader {
public:
    RowReader(const SourceText& source, const TableGrid& grid, const TableHead& head, int year, const Lexicon& lexicon)
        : m_source(source), m_grid(grid), m_head(head), m_year(year), m_lexicon(lexicon) {}

    /// A sheet named after a unit, or a title above the head that begins with one.
    void takeOwnerOfTable(const TextTable& table) {
        if (isUnitName(cleanedWord(table.name.toStdU32String()), m_lexicon)) {
            m_current.owner = Heading{table.name, {}};
        }
        for (int row = 0; row < m_head.firstRow; ++row) {
            const int length = unitNameLength(m_grid.chars(row, 0), 0, m_lexicon);
            if (length > 0) {
                m_current.owner = headingAt(row, 0, {0, length});
            }
        }
    }

    std::vector<TableRow> rows() {
        for (int row = m_head.bodyRow; row < m_grid.rows(); ++row) {
            if (m_grid.filled(row) == 0 || isTotal(row) || repeatsHead(row)) {
                continue;
            }
            if (isGroup(row)) {
                takeGroup(row);
                continue;
            }
            m_rows.push_back(readRow(row));
        }
        return std::move(m_rows);
    }

private:
    [[nodiscard]] Heading headingAt(int row, int column, Span at) const {
        const Span place = m_grid.text(row, column).source(at);
        return {quoted(m_source, place), place};
    }

    [[nodiscard]] Heading wholeCell(int row, int column) const {
        return headingAt(row, column, {0, m_grid.text(row, column).size()});
    }

    /// The first cell of the row that is not blank, -1 for none.
    [[nodiscard]] int firstFilled(int row) const {
        for (int column = 0; column < m_grid.columns(); ++column) {
            if (!m_grid.isBlank(row, column)) {
                return column;
            }
        }
        return -1;
    }

    [[nodiscard]] bool isTotal(int row) const {
        const WordList& totals = m_lexicon.list(u"tabletotals"_s);
        for (int column = 0; column < std::min(3, m_grid.columns()); ++column) {
            if (m_grid.begins(row, column) && totals.holds(m_grid.chars(row, column))) {
                return true;
            }
        }
        return false;
    }

    /// A page's head that is printed again.
    [[nodiscard]] bool repeatsHead(int row) const {
        for (int column = 0; column < m_grid.columns(); ++column) {
            if (m_grid.chars(row, column) != m_grid.chars(m_head.firstRow, column)) {
                return false;
            }
        }
        return true;
    }

    /// One text over the whole row, or alone in its first cells, that is no figure.
    [[nodiscard]] bool isGroup(int row) const {
        if (m_grid.filled(row) != 1 || m_head.columns.size() < 2) {
            return false;
        }
        const int column = firstFilled(row);
        const TextCell* const cell = m_grid.cell(row, column);
        const bool reachesDown = cell->row < row || cell->rows > 1;
        const bool wide = cell->columns * 2 > m_grid.columns();
        const bool first = column <= 1 && !isRead(column);
        const bool numbered = itemMarkAt(m_grid.chars(row, column), 0).style == ItemStyle::Chinese;
        return !reachesDown && (wide || first || numbered);
    }

    [[nodiscard]] bool isRead(int column) const {
        const TextColumn kind = m_head.columns[static_cast<std::size_t>(column)].kind;
        return kind == TextColumn::Task || kind == TextColumn::Target ||
               (kind == TextColumn::Indicator && !m_head.has(TextColumn::Target));
    }

    void takeGroup(int row) {
        const int column = firstFilled(row);
        const std::u32string_view text = m_grid.chars(row, column);
        const int mark = itemMarkAt(text, 0).length;
        int end = static_cast<int>(text.size());
        end -= text.back() == U'：' ? 1 : 0;
        if (end <= mark) {
            return;
        }
        const Heading heading = headingAt(row, column, {mark, end});
        const std::u32string_view words =
            text.substr(static_cast<std::size_t>(mark), static_cast<std::size_t>(end - mark));
        if (areUnitNames(words, m_lexicon)) {
            m_current.owner = heading;
        } else {
            m_current.programme = heading;
        }
    }

    TableRow readRow(int row) {
        m_current.row = row;
        if (namesIndicator(row)) {
            m_current.unit.clear();
        }
        bool hasDue = false;
        for (const TableColumn& column : m_head.columns) {
            if (m_grid.isBlank(row, column.at)) {
                continue;
            }
            switch (column.kind) {
                case TextColumn::Owner:
                    takeOwner(row, column.at);
                    break;
                case TextColumn::Programme:
                    m_current.programme = wholeCell(row, column.at);
                    break;
                case TextColumn::Indicator:
                    takeIndicator(row, column.at);
                    break;
                case TextColumn::Unit:
                    m_current.unit = wholeCell(row, column.at).text;
                    break;
                case TextColumn::Due:
                    takeDue(row, column.at);
                    hasDue = true;
                    break;
                default:
                    break;
            }
        }
        if (!hasDue) {
            forgetDue();
        }
        return m_current;
    }

    /// A blank name is the one above.
    [[nodiscard]] bool namesIndicator(int row) const {
        return std::any_of(m_head.columns.begin(), m_head.columns.end(), [this, row](const TableColumn& column) {
            return column.kind == TextColumn::Indicator && !m_grid.isBlank(row, column.at);
        });
    }

    void forgetDue() {
        m_current.due.reset();
        m_current.dueAt.reset();
        m_current.isDueDamaged = false;
    }

    void takeOwner(int row, int column) {
        const CleanText& text = m_grid.text(row, column);
        if (const std::optional<OwnerNote> note = labelledNoteAt(text.chars(), 0, m_year, m_lexicon);
            note && note->owner) {
            m_current.owner = headingAt(row, column, *note->owner);
        } else {
            m_current.owner = Heading{ownerText(*m_grid.cell(row, column)), m_grid.cell(row, column)->at};
        }
        const QString& owner = m_current.owner->text;
        m_current.ownersAreSeveral = owner.contains(u'、') || owner.contains(u'，') || owner.contains(u'；');
    }

    /// As it is written; names on lines of their own are parted by 、.
    [[nodiscard]] QString ownerText(const TextCell& cell) const {
        const QStringList lines = m_source.piece(cell.at).split(u'\n', Qt::SkipEmptyParts);
        QStringList names;
        for (const QString& line : lines) {
            names.append(QString::fromStdU32String(cleanedWord(line.toStdU32String())));
        }
        const bool each = names.size() > 1 && std::all_of(names.begin(), names.end(), [this](const QString& name) {
                              return isUnitName(name.toStdU32String(), m_lexicon);
                          });
        return each ? names.join(u'、') : quoted(m_source, cell.at);
    }

    /// The name without the number of its item and without its unit: 2.新增学位（个）.
    void takeIndicator(int row, int column) {
        const std::u32string_view text = m_grid.chars(row, column);
        int end = static_cast<int>(text.size());
        const std::size_t open = text.rfind(U'（');
        if (open != std::u32string_view::npos && open > 0 && text.back() == U'）') {
            const int begin = static_cast<int>(open) + 1;
            const int length = measureLengthAt(text, begin, m_lexicon);
            if (length > 0 && begin + length == end - 1) {
                m_current.unit = headingAt(row, column, {begin, begin + length}).text;
                end = static_cast<int>(open);
            }
        }
        const int mark = itemMarkAt(text, 0).length;
        if (mark < end) {
            m_current.indicator = headingAt(row, column, {mark, end});
        }
    }

    /// The last date of the cell: what is to be kept is due then.
    void takeDue(int row, int column) {
        forgetDue();
        const CleanText& text = m_grid.text(row, column);
        for (int at = 0; at < text.size();) {
            const std::optional<Period> period = periodAt(text.chars(), at, m_year);
            if (!period) {
                ++at;
                continue;
            }
            at = std::max(at + 1, period->at.end);
            if (period->kind == PeriodKind::Damaged) {
                m_current.isDueDamaged = true;
            } else if (period->end.isValid() && period->kind != PeriodKind::Before) {
                m_current.due = period->end;
                m_current.dueAt = text.source(period->at);
            }
        }
        if (!m_current.due && !m_current.isDueDamaged) {
            takePlainDate(text);
        }
    }

    /// 2024.6, 2024-06-30, 2024/6
    void takePlainDate(const CleanText& text) {
        QString plain = QString::fromStdU32String(std::u32string(text.chars()));
        plain.replace(u'/', u'.').replace(u'-', u'.');
        const QStringList parts = plain.split(u'.', Qt::SkipEmptyParts);
        if (parts.size() < 2 || parts.size() > 3 || parts[0].size() != 4) {
            return;
        }
        const QDate first(parts[0].toInt(), parts[1].toInt(), 1);
        const QDate day = parts.size() == 3 ? QDate(first.year(), first.month(), parts[2].toInt()) : first;
        if (first.isValid() && day.isValid()) {
            m_current.due = parts.size() == 3 ? day : first.addMonths(1).addDays(-1);
            m_current.dueAt = text.source({0, text.size()});
        }
    }

    const SourceText& m_source;
    const TableGrid& m_grid;
    const TableHead& m_head;
    int m_year;
    const Lexicon& m_lexicon;
    TableRow m_current;
    std::vector<TableRow> m_rows;
};

}  // namespace

std::vector<TableRow> rowsOf(const SourceText& source, const TextTable& table, const TableGrid& grid,
                             const TableHead& head, int year, const Lexicon& lexicon) {
    RowReader reader(source, grid, head, year, lexicon);
    reader.takeOwnerOfTable(table);
    return reader.rows();
}

}  // namespace pledge
