#include <core/exchange/sheetfigure.h>
#include <core/exchange/sheetheadreader.h>
#include <core/exchange/sheetlines.h>
#include <core/exchange/sheetsettle.h>
#include <core/exchange/sheettable.h>
#include <core/exchange/sheetunits.h>

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMostHeadRows = 3;

bool isFigureCell(const QString& text) {
    static const QRegularExpression month(u"^20\\d\\d[.\\-/年]?\\d{1,2}月?$|月份?[底末]?$|年度?$|季度$|日$"_s);
    static const QRegularExpression dated(u"月|年初|^20\\d\\d\\.\\d{1,2}(-|—|–|至)\\d{1,2}$"_s);
    const QString packed = packedCell(text);
    const bool isTime = month.match(packed).hasMatch() || dated.match(packed).hasMatch();
    const WrittenKind kind = isTime ? WrittenKind::Words : readWritten(text).kind;
    return kind == WrittenKind::Figure || kind == WrittenKind::Range || kind == WrittenKind::TooLong;
}

class TableFinder {
public:
    TableFinder(const SheetView& view, const SheetContext& context)
        : m_view(view), m_context(context), m_columns(std::min(view.columns(), kMostSheetColumns)) {}

    std::vector<SheetTable> find() {
        std::vector<SheetTable> tables;
        int titleRow = 0;
        for (int row = 0; row < m_view.rows();) {
            auto table = isOfBody(row, tables) ? std::nullopt : tableAt(row);
            if (!table) {
                ++row;
                continue;
            }
            for (SheetTable& before : tables) {
                before.endRow = std::min(before.endRow, row);
            }
            const TitleArea area{behindFigures(titleRow, row), row, 0, m_view.columns()};
            table->said = readTitleLines(m_view, area, m_context.names);
            table->endRow = m_view.rows();
            row = table->bodyRow;
            titleRow = row;
            auto sides = sidesOf(*table);
            for (std::size_t i = 0; sides.size() > 1 && i < sides.size(); ++i) {
                const int end = i + 1 < sides.size() ? sides[i + 1].columns.front().at : m_view.columns();
                sides[i].said =
                    readTitleLines(m_view, {area.fromRow, area.headRow, i == 0 ? 0 : sides[i].columns.front().at, end},
                                   m_context.names);
            }
            std::ranges::move(sides, std::back_inserter(tables));
        }
        for (std::size_t i = 0; i < tables.size(); ++i) {
            if (tables[i].endRow == m_view.rows()) {
                takeFoot(tables[i]);
            }
            inheritTitles(tables[i], i == 0 ? nullptr : &tables[i - 1]);
            settleColumns(tables[i], m_view, m_context);
        }
        return tables;
    }

private:
    /// A row of the table before: it holds figures, or names one of the plan's pledges where that table names them.
    bool isOfBody(int row, const std::vector<SheetTable>& tables) const {
        if (tables.empty()) {
            return false;
        }
        static const QRegularExpression monthNumber(u"^(\\d|1[0-2])$"_s);
        for (int column = 0; column < m_columns; ++column) {
            const QString& text = m_view.text(row, column);
            if (isFigureCell(text) && !monthNumber.match(text).hasMatch()) {
                return true;
            }
        }
        return std::ranges::any_of(tables.back().all(SheetMeaning::Name), [&](const SheetColumn* name) {
            return m_context.names.namesPledge(m_view.text(row, name->at));
        });
    }

    /// Where the lines above a head begin: below the last figures of the table before it.
    int behindFigures(int from, int head) const {
        int begin = from;
        for (int row = from; from > 0 && row < head; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                begin = isFigureCell(m_view.text(row, column)) ? row + 1 : begin;
            }
        }
        return begin;
    }

    /// 注：表中金额单位为万元 below the last table's figures speaks of them.
    void takeFoot(SheetTable& table) const {
        for (int row = behindFigures(table.bodyRow, m_view.rows()); row < m_view.rows(); ++row) {
            for (int column = 0; m_view.filled(row) <= 2 && column < m_columns; ++column) {
                const auto said = measuresSaid(m_view.text(row, column));
                table.said.units.insert(table.said.units.end(), said.begin(), said.end());
            }
        }
    }

    std::optional<SheetTable> tableAt(int row) const {
        if (m_view.filled(row) < 2 || isBodyRow(row) || saysOfAll(row)) {
            return std::nullopt;
        }
        for (int height = headHeight(row); height >= 1; --height) {
            SheetTable table;
            table.headRow = row;
            table.bodyRow = row + height;
            table.columns = readHead(m_view, m_context, row, height);
            if (isTable(table)) {
                return table;
            }
        }
        return std::nullopt;
    }

    /// Tables that stand side by side repeat the first one's heads.
    static std::vector<SheetTable> sidesOf(const SheetTable& table) {
        const SheetColumn* name = table.first(SheetMeaning::Name);
        std::vector<std::size_t> begins{0};
        const auto first =
            std::ranges::find_if(table.columns, [](const SheetColumn& one) { return !one.whole.isEmpty(); });
        for (auto one = first; name != nullptr && one != table.columns.end(); ++one) {
            if (one != first && one->whole == first->whole && one->at > name->at) {
                begins.push_back(static_cast<std::size_t>(one - table.columns.begin()));
            }
        }
        std::vector<SheetTable> sides;
        for (std::size_t i = 0; i < begins.size(); ++i) {
            SheetTable side = table;
            const auto begin = table.columns.begin() + static_cast<std::ptrdiff_t>(begins[i]);
            const auto end = i + 1 < begins.size() ? table.columns.begin() + static_cast<std::ptrdiff_t>(begins[i + 1])
                                                   : table.columns.end();
            side.columns.assign(begin, end);
            if (!isTable(side)) {
                return {table};
            }
            sides.push_back(std::move(side));
        }
        return sides;
    }

    /// 填报单位：… and 单位：万元 stand above the head; in a head's brackets it is the column's unit of measure.
    bool saysOfAll(int row) const {
        static const QRegularExpression bracket(u"[(\\[【][^)\\]】]*[)\\]】]"_s);
        for (int column = 0; column < m_columns; ++column) {
            if (QString(m_view.text(row, column)).remove(bracket).contains(u':')) {
                return true;
            }
        }
        return false;
    }

    /// A row with figures in it is no head; a month's number alone may be one.
    bool isBodyRow(int row) const {
        int figures = 0;
        for (int column = 0; column < m_columns; ++column) {
            figures += isFigureCell(m_view.text(row, column)) ? 1 : 0;
        }
        return figures > 0 && figures * 2 > m_view.filled(row);
    }

    /// How many rows may belong to the head: below the first only rows that hold no figure and that either cells of
    /// the head reach into or whose name's column is blank.
    int headHeight(int row) const {
        int height = 1;
        for (; height < kMostHeadRows && row + height < m_view.rows(); ++height) {
            if (!continuesHead(row, row + height)) {
                break;
            }
        }
        return height;
    }

    /// 二、投资计划 begins a group, whatever head its words could be.
    bool continuesHead(int top, int row) const {
        static const QRegularExpression numbered(u"^[一二三四五六七八九十]{1,2}、"_s);
        int covered = 0;
        int filled = 0;
        bool below = false;
        for (int column = 0; column < m_columns; ++column) {
            const QString& text = m_view.text(row, column);
            covered += m_view.isCoveredFromAbove(row, column) ? 1 : 0;
            if (text.isEmpty()) {
                continue;
            }
            const SheetColumn above = columnOfHead(m_view.spread(top, column), m_context.span, m_context.given);
            const bool names = above.meaning == SheetMeaning::Name || above.meaning == SheetMeaning::Owner;
            const bool isSum = isSumText(text) && above.meaning != SheetMeaning::Value;
            if (isFigureCell(text) || isSum || numbered.match(text).hasMatch()) {
                return false;
            }
            ++filled;
            below = below || (names && above.isKnown && !isHeadWord(text));
        }
        return filled > 0 && !below && (covered > 0 || filled >= 2 || splitsHead(row));
    }

    bool isHeadWord(const QString& text) const { return columnOfHead(text, m_context.span, m_context.given).isKnown; }

    bool splitsHead(int row) const {
        for (int column = 0; column < m_columns; ++column) {
            if (!m_view.text(row, column).isEmpty() && isHeadWord(m_view.text(row, column))) {
                return true;
            }
        }
        return false;
    }

    static bool isTable(const SheetTable& table) {
        const bool hasName = table.first(SheetMeaning::Name) != nullptr;
        const bool mayName = std::ranges::any_of(table.columns, [](const SheetColumn& column) {
            return column.isForm && column.meaning == SheetMeaning::Target;
        });
        const bool hasOwner = table.first(SheetMeaning::Owner) != nullptr ||
                              std::ranges::any_of(table.columns, [](const SheetColumn& column) {
                                  return column.isForm && column.meaning == SheetMeaning::Measure;
                              });
        const bool hasValue = table.first(SheetMeaning::Value) != nullptr || table.first(SheetMeaning::Rate) != nullptr;
        const bool hasMonths = table.first(SheetMeaning::Period) != nullptr;
        return hasValue && (hasName || mayName || hasOwner || hasMonths);
    }

    /// A head that is repeated on a further page says what the first one's lines said; another one takes the month and
    /// the units of measure where it says none.
    static void inheritTitles(SheetTable& table, const SheetTable* before) {
        if (before == nullptr) {
            return;
        }
        table.earlier = before->earlier + before->said.titles;
        if (table.said.units.empty()) {
            table.said.units = before->said.units;
        }
        if (before->signature() != table.signature()) {
            return;
        }
        table.said.titles = table.said.titles.isEmpty() ? before->said.titles : table.said.titles;
        table.said.owner = table.said.owner.isEmpty() ? before->said.owner : table.said.owner;
    }

    const SheetView& m_view;
    const SheetContext& m_context;
    int m_columns;
};

}  // namespace

std::vector<const SheetColumn*> SheetTable::all(SheetMeaning meaning) const {
    std::vector<const SheetColumn*> found;
    for (const SheetColumn& column : columns) {
        if (column.meaning == meaning) {
            found.push_back(&column);
        }
    }
    return found;
}

const SheetColumn* SheetTable::first(SheetMeaning meaning) const {
    const auto found = std::ranges::find(columns, meaning, &SheetColumn::meaning);
    return found == columns.end() ? nullptr : &*found;
}

QString SheetTable::signature() const {
    static const QRegularExpression digits(u"\\d+"_s);
    QStringList heads;
    for (const SheetColumn& column : columns) {
        if (!column.head.isEmpty()) {
            heads.append(QString(column.head).replace(digits, u"#"_s));
        }
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(heads.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::vector<SheetTable> findTables(const SheetView& view, const SheetContext& context) {
    return TableFinder(view, context).find();
}

bool isSumText(const QString& cell) {
    static const QRegularExpression sum(u"^(合计|小计|总计|共计|全市合计|全县合计|总合计|汇总)[:：]?$"_s);
    return sum.match(packedCell(cell)).hasMatch();
}

}  // namespace pledge
