#include <core/exchange/sheetdoubts.h>
#include <core/exchange/sheetrows.h>

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// A form is filled in some days before its month is over, seldom earlier.
constexpr int kEarlyDays = 6;

bool saysOtherYear(const QString& text, const MonthSpan& span) {
    static const QRegularExpression year(u"(?<!\\d)(20\\d\\d)(?=年|$)"_s);
    bool says = false;
    for (auto matches = year.globalMatch(text); matches.hasNext();) {
        const int said = matches.next().captured(1).toInt();
        if (span.first.year() <= said && said <= span.last.year()) {
            return false;
        }
        says = true;
    }
    return says;
}

/// 2022年6月15日完成情况: a day before the month is over, and not that of the letter.
bool saysEarlyDay(const QString& text) {
    constexpr int kEarliestEnd = 28;
    static const QRegularExpression day(u"月(\\d{1,2})日(?=完成|进度|进展|数|情况|累计)"_s);
    const auto match = day.match(text);
    return match.hasMatch() && match.captured(1).toInt() < kEarliestEnd;
}

/// Another city in a title, and not merely where the figures come from or go to.
bool saysPlaceOf(const QString& text, const SheetContext& context) {
    static const QRegularExpression letter(u"来源|抄送|主送|报送|填报|提供"_s);
    return !letter.match(text).hasMatch() && context.names.places().otherIn(text).has_value();
}

SheetRemark words(const QString& text) {
    return {SheetRemarkKind::WordsAround, {text.simplified().left(40)}};
}

/// Without formulas, 完成率=完成数÷目标数, and without the clauses that say how another column is counted:
/// 当月数为本月发生数, 任务数以军令状为准, 增幅为与去年同期数相比.
QString withoutDefinitions(QString text) {
    static const QRegularExpression formula(u"[^,，;；。:：]*[=÷×＝][^,，;；。]*"_s);
    static const QRegularExpression definition(
        u"(当月数?|本月数|单月数|任务数|目标数|计划数|完成率|(上年|去年)?(同期)?(增幅|增速|增长率?)|同比|上年同期数?)"
        u"(数据)?(为|指|是|系|以|按|均以|均按)[^,，;；。]*"_s);
    return text.remove(formula).remove(definition);
}

/// Words that make no figure reached of a figure, in a foot or in a row's remark.
bool saysCaveat(const QString& text) {
    static const QRegularExpression pattern(
        u"预计|预测|预估|预报|估计|估算|估数|暂估|快报|初步|暂定|测算|有误|更正|更改|待(核|定|审|查|确认|统计|报)|未("
        u"经)?(核|审|"
        u"确认)|存疑|错误|计划数|目标数|任务数|应完成|去年(同期)?数|上年(同期)?数|同期数(据)?$|结转|不含|剔除|重复|"
        u"作废|示例|样例|"
        u"举例|模板|口径(有)?(调整|变化|不同|不一致)|(上月|当月|单月|本月)(完成)?数|计划安排"_s);
    return pattern.match(withoutDefinitions(text)).hasMatch();
}

/// 备注1, 数据性质, 填报说明: what any column of remarks says, but for problems and their causes.
bool isRemark(const SheetColumn& column) {
    static const QRegularExpression remark(u"备注|说明|口径|性质"_s);
    static const QRegularExpression problem(u"问题|原因|困难|措施|打算"_s);
    return column.meaning == SheetMeaning::Ignored && remark.match(column.head).hasMatch() &&
           !problem.match(column.head).hasMatch();
}

/// The month to whose end a note's figures go, where it says one.
std::optional<Month> reachOf(const QString& text, const SheetContext& context) {
    static const QRegularExpression until(u"截[至止]|为.{0,8}月(底|末|份)?((累计)?数|累计|[,;)。]|$)|时间[:：]"_s);
    static const QRegularExpression filledBy(u"按(.{0,6}月份?)(累计)?(数|填)"_s);
    static const QRegularExpression definition(u"为\\d{1,2}月份?[至到\\-—](本|当)月"_s);
    if (definition.match(text).hasMatch()) {
        return std::nullopt;
    }
    if (const auto match = filledBy.match(text); match.hasMatch()) {
        return readTime(match.captured(1), context.span, context.given).month;
    }
    const WrittenTime time = readTime(text, context.span, context.given);
    return until.match(text).hasMatch() ? time.month : std::nullopt;
}

bool isFoot(const QString& text) {
    static const QRegularExpression foot(
        u"^[(\\[*※★]?(注|备注|说明|附注|以上|上述|本表|表中|表内|数据|单位|先按|统计|填报说明|填表说明|截[至止]|\\d{1,2}月(份)?数据)|作废"_s);
    return foot.match(text).hasMatch();
}

std::optional<QDate> filledOn(const QString& text) {
    static const QRegularExpression day(
        u"(?:填报|填表|报送|制表|上报)(?:日期|时间)[:：]?(20\\d\\d)[年.\\-/](\\d{1,2})[月.\\-/](\\d{1,2})"_s);
    const auto match = day.match(text);
    const QDate date(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && date.isValid() ? std::optional(date) : std::nullopt;
}

/// 千帆计划, 二、工业倍增计划: a programme's name, and no plan of something or of a time.
bool isProgramme(const QString& packed) {
    static const QRegularExpression named(u"^[一-龥“”]{2,8}计划$"_s);
    static const QRegularExpression planned(
        u"年|季|月|全|本|上|下|期|投资|完成|任务|目标|分解|工作|建设|资金|数|数量|总|推进|生产|供应|安排|增长"_s);
    const QString name = nameKeyOf(packed);
    return named.match(name).hasMatch() && !planned.match(name).hasMatch();
}

class Foot {
public:
    Foot(std::vector<SheetDraft>& drafts, const SheetContext& context) : m_drafts(drafts), m_context(context) {}

    /// Behind the last row of figures the lines of a note need not begin as one does.
    void hold(const QString& text, int row) {
        if (const auto day = filledOn(text)) {
            flag(text, [&day](const SheetDraft& draft) {
                return draft.figure.month && *day < draft.figure.month->lastDay().addDays(-kEarlyDays);
            });
        }
        if (!isFoot(text) && !(isNumbered(text) && isBehind(row))) {
            return;
        }
        const auto reach = reachOf(text, m_context);
        const WrittenTime time = readTime(withoutDefinitions(text), m_context.span, m_context.given);
        const bool isPartly = time.sense == TimeSense::MidMonth;
        const bool doubts = saysCaveat(text) || isPartly || time.sense == TimeSense::Past;
        const bool namesOne =
            std::ranges::any_of(m_drafts, [&](const SheetDraft& draft) { return names(text, draft); });
        flag(text, [&](const SheetDraft& draft) {
            return (doubts && (!namesOne || names(text, draft))) ||
                   (reach && draft.figure.month && *reach != *draft.figure.month);
        });
    }

private:
    static bool isNumbered(const QString& text) {
        static const QRegularExpression number(u"^[(\\[]?([\\d一二三四五六①-⑨]{1,2})[.、)\\]．]?"_s);
        return number.match(text).hasMatch();
    }
    [[nodiscard]] bool isBehind(int row) const {
        return std::ranges::all_of(m_drafts, [row](const SheetDraft& draft) { return draft.row < row; });
    }

    static bool names(const QString& text, const SheetDraft& draft) {
        const QString name = nameKeyOf(draft.figure.nameInSheet);
        return (draft.pledge != nullptr && text.contains(draft.pledge->name)) ||
               (name.size() >= 3 && text.contains(name));
    }

    template <typename Concerns>
    void flag(const QString& text, Concerns concerns) {
        for (SheetDraft& draft : m_drafts) {
            if (draft.figure.state != SheetState::Skip && concerns(draft)) {
                draft.figure.flag(words(text));
            }
        }
    }

    std::vector<SheetDraft>& m_drafts;
    const SheetContext& m_context;
};

}  // namespace

std::optional<SheetRemark> doubtOfTitle(const QStringList& titles, const QString& sheet, const MonthSpan& span) {
    static const QRegularExpression title(
        u"(计划|目标|任务|指标)(任务|指标|数)?的?(分解|安排|下达|分配)|(计划|目标|预测|预计)(数|值|任务|指标)?(一览|"
        u"明细|汇总|安排|"
        u"分解)?表?(?<!行动计划)$|预测|预计|预估|测算|(?<![与及和较比含、])(上年|去年|往年|上年度)(?!.{0,4}(对比|比较|增长))|作废|样表|(?<![按照])模板"_s);
    static const QRegularExpression name(
        u"预计|预测|上年|去年|往年|同期|模板|样表|样例|示例|作废|旧(表|版|数|稿|$)|草稿|待删|删除|测算|备份"_s);
    static const QRegularExpression planned(u"目标|(?<!行动)计划"_s);
    static const QRegularExpression progress(u"进展|完成|执行|推进|落实|情况|对比|通报"_s);
    for (const QString& text : titles) {
        if (title.match(text).hasMatch() && !progress.match(text).hasMatch()) {
            return words(text);
        }
    }
    const QString packed = packedCell(sheet);
    const bool isPlanned =
        planned.match(packed).hasMatch() && !progress.match(packed).hasMatch() && !isProgramme(packed);
    const bool doubts = isPlanned || name.match(packed).hasMatch() || saysOtherYear(packed, span);
    return doubts ? std::optional(words(packed)) : std::nullopt;
}

std::optional<SheetRemark> refusalOfTitle(const QStringList& titles, const QString& sheet,
                                          const SheetContext& context) {
    static const QRegularExpression other(
        u"为.{0,6}(上年|去年|预计|计划(?!的?(完成|执行|进展|落实)))|作废|预计(完成|数)|预测|快报|测算|样表|样例|(?<!["
        u"按照])模板|力争(?!.{0,6}目标)|未定稿|测试|预排|建议数|"
        u"草稿|[上中下]旬|旧口径|调整前|\\(预\\)|节点(目标|任务)(?!.*(完成|进展))|全省各|全国(?!文明|卫生|双拥|法治|"
        u"科普|县域|生态|安全)|各(设区)?市(?!直)|"
        u"^.{0,4}(上年|去年|同期)(同期)?(累计|完成)?(数|数据|情况)?$|"
        u"(性质|口径|状态|类型)[:：].*(预计|草稿|待审|计划|当月|同期)"_s);
    static const QRegularExpression name(u"^.{0,4}(上年|去年|往年|同期)(同期)?数?$|草稿|作废"_s);
    const auto found = std::ranges::find_if(titles, [&context](const QString& text) {
        return other.match(text).hasMatch() || saysEarlyDay(text) || saysPlaceOf(text, context);
    });
    if (found != titles.end()) {
        return words(*found);
    }
    const QString packed = packedCell(sheet);
    const bool isOther = name.match(packed).hasMatch() || context.names.places().otherIn(packed);
    return isOther ? std::optional(words(packed)) : std::nullopt;
}

std::optional<SheetRemark> doubtOfGroup(const QString& text, const SheetContext& context) {
    static const QRegularExpression group(
        u"上年|去年|往年|同期|预计|预测|预估|下半年|明年|下年|下步|(?<!行动)(计划|目标)(数|值|任务)?[:：]?$|作废|示例"_s);
    const QString packed = packedCell(text);
    const bool isNamed = isProgramme(packed) && !context.names.namesPledge(packed);
    const bool doubts = (group.match(packed).hasMatch() && !isNamed) || saysOtherYear(packed, context.span) ||
                        context.names.places().otherIn(nameKeyOf(packed));
    return doubts ? std::optional(words(packed)) : std::nullopt;
}

std::optional<SheetRemark> doubtOfRow(const SheetView& view, const SheetTable& table, int row) {
    static const QRegularExpression example(u"^(例|示例|样例|例如)[:：]?$"_s);
    static const QRegularExpression month(u"(?<!同比|较|比)\\d{1,2}月(底|末|份)?(累计)?(数|数据)"_s);
    for (const SheetColumn& column : table.columns) {
        const QString text = packedCell(view.spread(row, column.at));
        const bool isExample = column.meaning == SheetMeaning::Order && example.match(text).hasMatch();
        const bool isCaveat = isRemark(column) && !text.isEmpty() && (saysCaveat(text) || month.match(text).hasMatch());
        if (isExample || isCaveat) {
            return words(text);
        }
    }
    return std::nullopt;
}

void holdAgainstFoot(std::vector<SheetDraft>& drafts, const SheetView& view, const SheetTable& table,
                     const SheetContext& context) {
    Foot foot(drafts, context);
    for (int row = table.bodyRow; row < table.endRow; ++row) {
        if (view.filled(row) > 3) {
            continue;
        }
        for (int column = 0; column < view.columns(); ++column) {
            if (const QString text = packedCell(view.text(row, column)); text.size() > 3) {
                foot.hold(text, row);
            }
        }
    }
}

}  // namespace pledge
