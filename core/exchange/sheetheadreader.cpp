#include <core/exchange/sheetheadreader.h>
#include <core/exchange/sheetunits.h>

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
            read.isByPerson = m_context.meanings.contains(packed);
            if (read.meaning == SheetMeaning::Value && !read.isByPerson) {
                read.rest = m_context.names.saidBesidesReached(read.whole);
            }
            read.at = column;
            columns.push_back(std::move(read));
        }
        takePartsOfPledges(columns);
        takeNearPledges(columns);
        takeUnitsAcross(columns);
        takeSumAcross(columns);
        takeGrowthAlone(columns);
        return columns;
    }

private:
    static bool holdNames(const std::vector<SheetColumn>& columns) {
        return std::ranges::any_of(columns, [](const SheetColumn& column) {
            return column.meaning == SheetMeaning::Name || (column.isForm && column.meaning == SheetMeaning::Target);
        });
    }

    /// Below a pledge's name as a head 任务数 is its target, 完成率 its rate, 个数 its figure in that unit.
    void takePartsOfPledges(std::vector<SheetColumn>& columns) const {
        static const QRegularExpression counted(u"^(\\p{Han})数$"_s);
        for (SheetColumn& column : columns) {
            const QString part = holdNames(columns) ? QString() : m_context.names.besidePledge(column.head);
            if (part.isEmpty() || m_context.meanings.contains(column.whole)) {
                continue;
            }
            const auto count = counted.match(part);
            const SheetColumn alone = columnOfHead(part, m_context.span, m_context.given);
            if (count.hasMatch() && isMeasureWord(count.captured(1)) && column.unit.isEmpty()) {
                column.unit = count.captured(1);
                column.head.chop(part.size());
                column.meaning = SheetMeaning::Value;
                column.isKnown = true;
            } else if (alone.isKnown &&
                       (alone.meaning == SheetMeaning::Target || alone.meaning == SheetMeaning::Rate)) {
                column.meaning = alone.meaning;
                column.isKnown = true;
            }
        }
    }

    /// Where no column holds names, a head that says a pledge's name and more is shown to a person.
    void takeNearPledges(std::vector<SheetColumn>& columns) const {
        for (SheetColumn& column : columns) {
            if (!holdNames(columns) && !column.isKnown && m_context.names.pledgeIn(column.head)) {
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

    /// 1-6月增速 is growth beside figures; beside none it is the figure of pledges that are growth themselves.
    static void takeGrowthAlone(std::vector<SheetColumn>& columns) {
        static const QRegularExpression growth(u"^(?!比|较|同比|环比).*增(速|幅|长率?)$"_s);
        const bool hasFigures = std::ranges::any_of(columns, [](const SheetColumn& column) {
            return column.meaning == SheetMeaning::Value || column.meaning == SheetMeaning::Rate;
        });
        for (SheetColumn& column : columns) {
            if (!hasFigures && holdNames(columns) && column.time.sense == TimeSense::Total &&
                growth.match(column.head).hasMatch()) {
                column.meaning = SheetMeaning::Value;
                column.rest = u"增速"_s;
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
