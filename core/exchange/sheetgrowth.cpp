#include <core/exchange/sheetfigure.h>
#include <core/exchange/sheetgrowth.h>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMostPointsOff = 5;

bool isLastYear(const SheetColumn& column) {
    static const QRegularExpression last(u"^(上年|去年)(同期)?(累计|实绩|实际|完成)?(数|值)?$|^同期(数|值)?$"_s);
    return column.meaning == SheetMeaning::Ignored && last.match(column.head).hasMatch();
}

bool isGrowth(const SheetColumn& column) {
    static const QRegularExpression growth(
        u"^(同比|比上年|较上年)(同期)?(增长|增速|增幅|增减|±)?(率|幅度)?%?$|^增(速|幅|长率?)%?$"_s);
    return column.meaning == SheetMeaning::Ignored && growth.match(column.head).hasMatch();
}

/// The only column of its sort, as a figure.
template <typename Fits>
std::optional<Rational> onlyFigure(const SheetView& view, const SheetTable& table, int row, Fits fits) {
    std::optional<Rational> found;
    for (const SheetColumn& column : table.columns) {
        if (!fits(column)) {
            continue;
        }
        const WrittenValue written = readWritten(view.spread(row, column.at));
        if (found || written.kind != WrittenKind::Figure) {
            return std::nullopt;
        }
        found = written.number;
    }
    return found;
}

}  // namespace

std::optional<SheetRemark> growthRemark(const SheetView& view, const SheetTable& table, const SheetDraft& draft) {
    const auto last = onlyFigure(view, table, draft.row, isLastYear);
    const auto printed = onlyFigure(view, table, draft.row, isGrowth);
    if (!last || !printed || !draft.plainNumber || last->isZero() || last->isNegative() ||
        table.all(SheetMeaning::Value).size() != 1) {
        return std::nullopt;
    }
    const Rational hundred = Rational::fromInteger(100);
    const Rational grown = *draft.plainNumber / *last * hundred - hundred;
    const Rational off = grown - *printed;
    const Rational most = Rational::fromInteger(kMostPointsOff);
    if (!(most < off) && !(off < -most)) {
        return std::nullopt;
    }
    return SheetRemark{SheetRemarkKind::GrowthDiffers,
                       {last->toString(2), grown.toString(1) + u'%', printed->toString(1) + u'%'}};
}

}  // namespace pledge
