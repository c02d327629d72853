#include <core/exchange/sheetfigure.h>
#include <core/exchange/sheetside.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// Longer texts are sentences, which say more than what sort of figure it is.
constexpr qsizetype kLongestWord = 12;

bool isOfOtherThings(const QString& head) {
    static const QRegularExpression others(
        u"问题|困难|措施|举措|打算|建议|下步|下一步|思路|领导|责任人|负责人|联系|电话|时限|日期|时间|开工|竣工|地址|"
        u"建设|"
        u"权重|内容|科室|附件|依据|名次|排名|位次|基数|目标|任务|要求|同比|增长|增幅|增速"_s);
    return others.match(head).hasMatch();
}

bool saysOtherSort(const QString& text) {
    static const QRegularExpression other(
        u"^(计划|目标|任务|预算|指标)(数|值)?$|预计|预测|预估|估算|估计|暂估|测算|上年|去年|往年|同期|当月|单月|本月|"
        u"退回|"
        u"驳回|待(审|核|定|查|报|确认|统计)|未(经)?(审|核|确认)|示例|样例|有误|更正|草稿|作废|本级|开发区|高新区|全省|全国"_s);
    static const QRegularExpression compares(u"较|比|增长|下降|累计"_s);
    return other.match(text).hasMatch() && !compares.match(text).hasMatch();
}

bool saysOtherYear(const QString& head, const QString& text, const MonthSpan& span) {
    static const QRegularExpression years(u"^(数据|统计|所属)?(年份|年度|年)$"_s);
    static const QRegularExpression year(u"^(20\\d\\d)年?$"_s);
    const auto match = year.match(text);
    const int said = match.captured(1).toInt();
    return years.match(head).hasMatch() && match.hasMatch() && (said < span.first.year() || span.last.year() < said);
}

bool isOfPlaces(const QString& head) {
    static const QRegularExpression places(u"区域|地区|范围|县市|城市|地市|市县|属地"_s);
    return places.match(head).hasMatch();
}

/// A column that says neither whose figure, which, when nor how much.
bool isAside(const SheetColumn& column, const QString& text) {
    const bool isWord = column.meaning == SheetMeaning::Value && readWritten(text).kind == WrittenKind::Words;
    return (column.meaning == SheetMeaning::Ignored || isWord) && !isOfOtherThings(column.head);
}

}  // namespace

std::optional<SheetRemark> doubtBeside(const SheetView& view, const SheetTable& table, const SheetContext& context,
                                       const RowSubject& subject, int row) {
    for (const SheetColumn& column : table.columns) {
        const QString text = packedCell(view.spread(row, column.at));
        if (text.isEmpty() || text.size() > kLongestWord || !isAside(column, text)) {
            continue;
        }
        if (const auto units = context.names.units(text); units.size() == 1) {
            if (isOfPlaces(column.head) && std::ranges::find(subject.units, units.front()) == subject.units.end()) {
                return SheetRemark{SheetRemarkKind::WordsAround, {text}};
            }
            continue;
        }
        const SheetPlaces& places = context.names.places();
        const bool isElsewhere = places.otherIn(text) || (isOfPlaces(column.head) && places.isOther(text));
        if (saysOtherSort(text) || saysOtherYear(column.head, text, context.span) || isElsewhere) {
            return SheetRemark{SheetRemarkKind::WordsAround, {text}};
        }
    }
    return std::nullopt;
}

}  // namespace pledge
