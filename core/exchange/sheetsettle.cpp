#include <core/exchange/sheetfigure.h>
#include <core/exchange/sheetsettle.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kBodyLookedAt = 30;

class ColumnSettler {
public:
    ColumnSettler(const SheetView& view, const SheetContext& context) : m_view(view), m_context(context) {}

    void settle(SheetTable& table) const {
        for (SheetColumn& column : table.columns) {
            if (column.meaning == SheetMeaning::Measure && column.isForm) {
                column.meaning = holdsUnits(table, column.at) ? SheetMeaning::Owner : SheetMeaning::Measure;
            }
        }
        for (SheetColumn& column : table.columns) {
            if (column.meaning == SheetMeaning::Target && !holdsFigures(table, column.at)) {
                column.meaning = SheetMeaning::Name;
            }
        }
        keepBestName(table);
        takeTargetRow(table);
    }

private:
    template <typename Says>
    int cellsThat(const SheetTable& table, int column, Says says) const {
        int found = 0;
        const int end = std::min(table.endRow, table.bodyRow + kBodyLookedAt);
        for (int row = table.bodyRow; row < end; ++row) {
            const QString& text = m_view.spread(row, column);
            found += !text.isEmpty() && says(text) ? 1 : 0;
        }
        return found;
    }

    bool holdsUnits(const SheetTable& table, int column) const {
        const int units = cellsThat(table, column, [this](const QString& text) {
            return !m_context.names.units(text).empty() || !m_context.names.abbreviated(text).empty();
        });
        const int all = cellsThat(table, column, [](const QString&) { return true; });
        return units * 2 > all;
    }

    bool holdsFigures(const SheetTable& table, int column) const {
        const int figures = cellsThat(table, column, [](const QString& text) {
            const WrittenKind kind = readWrittenTarget(text).kind;
            return kind != WrittenKind::Words && kind != WrittenKind::Done && kind != WrittenKind::Progress;
        });
        const int all = cellsThat(table, column, [](const QString&) { return true; });
        return figures * 2 >= all;
    }

    /// 年度目标 among the months.
    void takeTargetRow(SheetTable& table) const {
        static const QRegularExpression target(u"^(年度|全年|年)?(目标|任务|计划)(任务)?(数|值)?$"_s);
        const SheetColumn* period =
            table.first(SheetMeaning::Name) == nullptr ? table.first(SheetMeaning::Period) : nullptr;
        for (int row = table.bodyRow; period != nullptr && row < table.endRow && table.targetRow < 0; ++row) {
            table.targetRow = target.match(packedCell(m_view.text(row, period->at))).hasMatch() ? row : -1;
        }
    }

    /// Of several columns of names the one that most pledges are found by.
    void keepBestName(SheetTable& table) const {
        SheetColumn* best = nullptr;
        int most = -1;
        for (SheetColumn& column : table.columns) {
            if (column.meaning != SheetMeaning::Name) {
                continue;
            }
            const int known =
                cellsThat(table, column.at, [this](const QString& text) { return m_context.names.namesPledge(text); });
            if (known > most) {
                most = known;
                best = &column;
            }
        }
        for (SheetColumn& column : table.columns) {
            if (column.meaning == SheetMeaning::Name && &column != best) {
                column.meaning = SheetMeaning::Ignored;
            }
        }
    }

    const SheetView& m_view;
    const SheetContext& m_context;
};

}  // namespace

void settleColumns(SheetTable& table, const SheetView& view, const SheetContext& context) {
    ColumnSettler(view, context).settle(table);
}

}  // namespace pledge
