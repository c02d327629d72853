#include <core/exchange/sheetdoubts.h>
#include <core/exchange/sheettitle.h>

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct SaidTime {
    WrittenTime time;
    QString said;
};

bool saysWhen(const WrittenTime& time) {
    return time.month || time.sense == TimeSense::Damaged || time.sense == TimeSense::MidMonth;
}

/// 202206 in the name of a sheet or a file.
SaidTime ofName(const QString& name, const SheetContext& context) {
    static const QRegularExpression joined(u"(?<!\\d)(20\\d\\d)(0[1-9]|1[0-2])(?!\\d)"_s);
    const QString packed = packedCell(name);
    const auto match = joined.match(packed);
    const WrittenTime time = match.hasMatch() ? readPeriodCell(match.captured(), context.span, context.given)
                                              : readTime(packed, context.span, context.given);
    return {time, packed};
}

SaidTime ofTitles(const SheetTable& table, const SheetContext& context) {
    const QStringList titles = table.earlier + table.said.titles;
    static const QRegularExpression compared(u"[与和同比较](上年|去年)(同期)?(相比|对比|比较|比)?"_s);
    for (auto title = titles.crbegin(); title != titles.crend(); ++title) {
        const WrittenTime time = readTime(QString(*title).remove(compared), context.span, context.given);
        if (saysWhen(time)) {
            return {time, *title};
        }
    }
    return {};
}

/// A year that is said, and none of the plan's.
std::optional<QString> otherYear(const QStringList& texts, const MonthSpan& span) {
    static const QRegularExpression year(u"(20\\d\\d)年"_s);
    std::optional<QString> other;
    for (const QString& text : texts) {
        for (auto matches = year.globalMatch(text); matches.hasNext();) {
            const int said = matches.next().captured(1).toInt();
            if (span.first.year() <= said && said <= span.last.year()) {
                return std::nullopt;
            }
            other = QString::number(said);
        }
    }
    return other;
}

/// A line that says nothing but its year, 年度：2021, says it beside any title.
std::optional<QString> otherYearOf(const QStringList& titles, const QString& sheet, const MonthSpan& span) {
    static const QRegularExpression key(u"^[(\\[]?(所属|统计|数据)?(年度|年份|时间|期间)[:：](20\\d\\d)"_s);
    for (const QString& text : titles) {
        const auto match = key.match(text);
        const int said = match.captured(3).toInt();
        if (match.hasMatch() && (said < span.first.year() || span.last.year() < said)) {
            return match.captured(3);
        }
    }
    return otherYear(titles + QStringList{sheet}, span);
}

/// The only month that the heads of values say; nothing for columns of several months, nor where one takes the
/// sheet's.
std::optional<Month> monthOfHeads(const SheetTable& table) {
    std::optional<Month> only;
    for (const SheetColumn* column : table.all(SheetMeaning::Value)) {
        if (!column->time.month || (only && *only != *column->time.month)) {
            return std::nullopt;
        }
        only = column->time.month ? column->time.month : only;
    }
    return only;
}

std::optional<SheetRemark> differing(std::optional<Month> one, std::optional<Month> other) {
    return one && other && *one != *other
               ? std::optional(SheetRemark{SheetRemarkKind::MonthsDiffer, {one->toString(), other->toString()}})
               : std::nullopt;
}

/// A longer one is prose about more than the figures below it.
constexpr qsizetype kLongestLine = 30;

/// Lines above one table that say two months; the day of a letter is none.
std::optional<SheetRemark> differingLines(const SheetTable& table, const SheetContext& context) {
    static const QRegularExpression letter(u"(填报|填表|报送|制表|上报|打印|编制|印发|更新)(日期|时间)"_s);
    std::optional<Month> said;
    for (const QString& line : table.said.titles) {
        const bool isProse = line.size() > kLongestLine;
        const auto month =
            isProse || letter.match(line).hasMatch() ? std::nullopt : readTime(line, context.span, context.given).month;
        if (const auto differs = differing(said, month)) {
            return differs;
        }
        said = month ? month : said;
    }
    return std::nullopt;
}

struct SaidTimes {
    SaidTime title;
    SaidTime sheet;
    SaidTime file;
};

void takeTime(SheetTitle& title, const SaidTimes& times, const SheetContext& context) {
    for (const SaidTime* one : {&times.title, &times.sheet, &times.file}) {
        if (!saysWhen(title.time) && saysWhen(one->time)) {
            title.time = one->time;
            title.said = one->said;
        }
    }
    if (!saysWhen(title.time) && context.given) {
        title.time = {TimeSense::None, context.given, true};
    }
}

/// Places that say different months; the month of each row, where there is a column for it, may be another.
std::optional<SheetRemark> problemOf(const SheetTitle& title, const SaidTimes& times, const SheetTable& table,
                                     const SheetContext& context) {
    const auto ofHeads = monthOfHeads(table);
    const bool hasPeriods = table.first(SheetMeaning::Period) != nullptr;
    for (const auto& differs :
         {differing(times.title.time.month, times.sheet.time.month), differing(times.title.time.month, ofHeads),
          differing(times.sheet.time.month, ofHeads), differing(ofHeads, context.given),
          hasPeriods ? std::nullopt : differing(title.time.month, context.given)}) {
        if (differs) {
            return differs;
        }
    }
    return std::nullopt;
}

void takeNames(SheetTitle& title, const QStringList& places, const SheetContext& context) {
    for (const QString& text : places) {
        if (const auto unit = context.names.unitIn(text); unit && title.owner.isEmpty()) {
            title.owner = context.names.nameOf(*unit);
        }
        if (const auto pledge = context.names.pledgeIn(text)) {
            title.pledge = *pledge;
        }
    }
}

}  // namespace

SheetTitle titleOf(const SheetView& view, const SheetTable& table, const SheetContext& context) {
    const SaidTimes times{ofTitles(table, context), ofName(view.name(), context),
                          ofName(QFileInfo(view.place(table.headRow, 0).file).completeBaseName(), context)};
    SheetTitle title;
    takeTime(title, times, context);
    title.problem = problemOf(title, times, table, context);
    if (!title.problem) {
        title.problem = differingLines(table, context);
    }
    if (const auto year = otherYearOf(table.said.titles, view.name(), context.span)) {
        title.problem = SheetRemark{SheetRemarkKind::OtherYear, {*year}};
    }
    title.saysTotal =
        std::ranges::any_of(table.said.titles, [](const QString& text) { return text.contains(u"累计"_s); });
    const QStringList places = table.said.titles + QStringList{packedCell(view.name())};
    title.saysOwn = !title.saysTotal && std::ranges::any_of(places, [](const QString& text) {
        return text.contains(u"当月"_s) || text.contains(u"单月"_s);
    });
    title.saysBalance =
        std::ranges::any_of(table.said.titles, [](const QString& text) { return text.contains(u"余额"_s); });
    if (const auto refusal = refusalOfTitle(table.said.titles, view.name(), context)) {
        title.problem = refusal;
    }
    title.doubt = doubtOfTitle(table.said.titles, view.name(), context.span);
    takeNames(title, QStringList{view.name()} + table.said.titles, context);
    return title;
}

}  // namespace pledge
