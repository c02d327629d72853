#include <core/exchange/sheetheadreader.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kLongestHead = 40;

class HeadReader {
public:
    HeadReader(const SheetView& view, const SheetContext& context)
        : m_view(view), m_context(context), m_columns(std::min(view.columns(), kMostSheetColumns)) {}

    std::vector<SheetColumn> read(int row, int height) const {
        std::vector<SheetColumn> columns;
        for (int column = 0; column < m_columns; ++column) {
            const QString head = joinedHead(row, height, column);
            const QString packed = packedCell(head);
            SheetColumn read =
                columnOfHead(head.size() > kLongestHead * 2 ? QString() : head, m_context.span, m_context.given);
            if (const auto given = m_context.meanings.constFind(packed); given != m_context.meanings.constEnd()) {
                read.meaning = *given;
                read.isKnown = true;
                read.isForm = false;
            } else if (!read.isKnown && m_context.names.namesPledge(head)) {
                read.meaning = SheetMeaning::Value;
                read.isKnown = true;
            }
            const bool isOfPerson = m_context.meanings.contains(packed);
            read.isUnclear =
                read.meaning == SheetMeaning::Value && !isOfPerson && !m_context.names.saysOnlyReached(read.whole);
            read.at = column;
            columns.push_back(std::move(read));
        }
        takeNearPledges(columns);
        takeUnitsAcross(columns);
        takeSumAcross(columns);
        return columns;
    }

private:
    /// Where no column holds names, a head that says a pledge's name and more is shown to a person.
    void takeNearPledges(std::vector<SheetColumn>& columns) const {
        const bool hasNames = std::ranges::any_of(
            columns, [](const SheetColumn& column) { return column.meaning == SheetMeaning::Name || column.isForm; });
        for (SheetColumn& column : columns) {
            if (!hasNames && !column.isKnown && m_context.names.pledgeIn(column.head)) {
                column.meaning = SheetMeaning::Value;
                column.isKnown = true;
            }
        }
    }

    /// 截至上月, 本月, 合计: the sum of both is the running total.
    static void takeSumAcross(std::vector<SheetColumn>& columns) {
        static const QRegularExpression last(u"截[至止]上月|上月[末底止]?累计"_s);
        const bool hasLast =
            std::ranges::any_of(columns, [](const SheetColumn& column) { return last.match(column.head).hasMatch(); });
        for (SheetColumn& column : columns) {
            if (hasLast && column.head == u"合计" && !column.isKnown) {
                column.meaning = SheetMeaning::Value;
                column.isKnown = true;
                column.time.sense = TimeSense::Total;
            }
        }
    }

    /// Units as heads: each of their columns gives that unit's figures of the pledges below one another.
    void takeUnitsAcross(std::vector<SheetColumn>& columns) const {
        const auto isUnit = [this](const SheetColumn& column) {
            return !column.isKnown && m_context.names.units(column.head).size() == 1;
        };
        if (std::ranges::count_if(columns, isUnit) < 2) {
            return;
        }
        for (SheetColumn& column : columns) {
            if (isUnit(column)) {
                column.meaning = SheetMeaning::Value;
                column.isKnown = true;
                column.owner = column.head;
            }
        }
    }

    /// The head's words from above to below, each once; a blank cell of an upper row without merging belongs to the
    /// words to its left where words stand below it.
    QString joinedHead(int row, int height, int column) const {
        QString joined;
        QString last;
        for (int line = row; line < row + height; ++line) {
            const QString packed = packedCell(headCell(line, row + height - 1, column));
            if (packed != last) {
                joined += packed;
            }
            last = packed;
        }
        return joined;
    }

    QString headCell(int line, int bottom, int column) const {
        const QString& own = m_view.spread(line, column);
        if (!own.isEmpty() || line == bottom || m_view.spread(bottom, column).isEmpty()) {
            return own;
        }
        for (int left = column - 1; left >= 0; --left) {
            const QString& below = m_view.spread(bottom, left);
            const QString& there = m_view.spread(line, left);
            if (below.isEmpty() || below == there) {
                return {};
            }
            if (!there.isEmpty()) {
                return there;
            }
        }
        return {};
    }

    const SheetView& m_view;
    const SheetContext& m_context;
    int m_columns;
};

}  // namespace

std::vector<SheetColumn> readHead(const SheetView& view, const SheetContext& context, int row, int height) {
    return HeadReader(view, context).read(row, height);
}

}  // namespace pledge
