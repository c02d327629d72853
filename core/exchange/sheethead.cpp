#include <core/exchange/sheethead.h>
#include <core/exchange/sheetunits.h>
#include <core/exchange/sheetview.h>

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::array<QStringView, kSheetMeanings.size()> kTokens{u"ignored", u"order",  u"unit",  u"pledge", u"measure",
                                                                 u"target",  u"period", u"value", u"rate"};

struct HeadRule {
    SheetMeaning meaning;
    const char16_t* pattern;
    bool isForm = false;
};

/// In order: the first that fits decides.
constexpr std::array kRules{
    HeadRule{
        SheetMeaning::Ignored,
        u"上年|去年|同期|同比|环比|上月|上期|增长|增幅|增速|较(上|去|前|20).*年|基数|基期|历年|排名|位次|名次|得分|"
        u"评分"},
    HeadRule{SheetMeaning::Ignored,
             u"^(比|较)(?!年初)|累计(目标|任务|计划|指标|预期|下达|承诺|预算)(任务)?(数|值|量)?$"},
    HeadRule{SheetMeaning::Target, u"^(目标|任务|计划)(数|值)?(全年|年度|全年度)$"},
    HeadRule{SheetMeaning::Ignored, u"^(目标|任务|计划)(数|值)?(\\d|上半年|前|[一二三四]季)"},
    HeadRule{SheetMeaning::Value, u"^是否(已)?(完成|办结|完工|建成|销号)$|^(今年|本年|当年)数?$"},
    HeadRule{SheetMeaning::Period, u"^(数据|统计|报告)?(截至|截止)(日期|月份|时点)$|^截至时间$"},
    HeadRule{SheetMeaning::Ignored,
             u"序时|时序|时间进度|达序|差额|差距|尚差|缺口|剩余|快慢|亮灯|灯|是否|超欠|下月|下步|下一步|拟|占比|比重|"
             u"应完成|应达|应有|应实现|应做|要求|须完成|需完成|力争|确保|排定"},
    HeadRule{SheetMeaning::Rate,
             u"完成率|完成比例|完成比|完成百分比|达成率|完成进度\\(?%|占(年度|全年)?(目标|任务|计划)|完成.*%|^进度$|^("
             u"\\d{1,2}月.?|截至.*)?%$|^"
             u"进度%|实现率|进度率|(占|为)目标"},
    HeadRule{SheetMeaning::Ignored, u"计划(?!(数|值|总数|任务|指标|量)?$)|^(?!(年度|全年|本年|当年|今年|总)).+计划"},
    HeadRule{SheetMeaning::Ignored,
             u"领导|责任人|联系|电话|填报人|审核人|经办|配合|协同|协助|督办|负责人|科室|主管|分管"},
    HeadRule{SheetMeaning::Ignored,
             u"备注|说明|意见|签字|签章|问题|困难|措施|打算|建议|附件|佐证|依据|来源|时限|截止时间|完成时间|开工|竣工|"
             u"总投资|建设规模|"
             u"建设内容|地址|口径|权重|方向|类型|类别|目标类|级别|领域"},
    HeadRule{SheetMeaning::Order, u"^(序号|编号|序|No\\.?|NO\\.?|号|项次|行次)$"},
    HeadRule{SheetMeaning::Owner,
             u"(责任|牵头|承办|承诺|报送|填报|主办|实施|落实|完成|考核|负责|主责)\\(?.{0,4}\\)?(单位|部门|主体|镇街)|^("
             u"单位名称|部门|部门名称|单位\\(部门\\)|责任主体|镇街|乡镇|属地|镇\\(街道、?区\\)|镇\\(街道\\)|镇街道?|"
             u"街道|镇区|所属单位|承担单位|县区|地区|各镇.*|区域|乡镇街道|乡镇\\(街道\\)|镇乡|镇乡街道|街镇|辖区|"
             u"乡镇名称|镇街名称|乡镇\\(街道、?区\\))$"},
    HeadRule{SheetMeaning::Measure, u"^(计量|度量|指标|数据|目标)单位$|^量纲$|^单位$", true},
    HeadRule{SheetMeaning::Ignored, u"(月|季度|半年|节点|阶段|序时|月度|季).*(目标|计划|任务数?$)"},
    HeadRule{SheetMeaning::Target,
             u"(年度|全年|年|总|本年|当年|今年|责任书|军令状|考核)(总)?(目标|任务|计划|指标)(任务)?(数|值|数值|量|数量)"
             u"?$|^目标(数|值|数值|量)$|^任务(数|值|量)$|^计划(数|值|量)$|^承诺(值|数)$|^指标值$"},
    HeadRule{SheetMeaning::Target, u"^(目标|任务|计划|承诺|年度目标任务|全年目标任务|目标任务|主要目标)$", true},
    HeadRule{SheetMeaning::Target, u"^(年初|原|原定|调整前|调整后|调整|新|最新)(年度|全年)?(目标|任务)(数|值)?$"},
    HeadRule{SheetMeaning::Value, u"(比|较)年初(净增|新增|增加|增减)|余额|结余|存量"},
    HeadRule{SheetMeaning::Value, u"累计|截至|截止|当月|本月|单月|实绩|实际|至今|目前|年初以来|年初至"},
    HeadRule{SheetMeaning::Name,
             u"^(指标|指标名称|考核指标|项目|项目名称|工作任务|主要任务|重点工作|重点任务|工作内容|工作事项|承诺事项|"
             u"承诺内容|事项|事项名称|任务名称|任务|内容|名称|工作目标|主要指标|目标任务名称|具体指标|指标内容|"
             u"任务内容|年度重点工作|主要工作|重点项目)(\\(.*\\))?$"},
    HeadRule{
        SheetMeaning::Value,
        u"完成(数|值|情况|量|额|进度|数量|面积|金额|产值|投资|户数|家数|个数|人数|里程)|^完成$|进展|实现(数|值|"
        u"情况)|^(数值|数量|实绩|值|数据|进度情况|(完成|办理|落实|工作|当前|目前|最新|进展)?状态|绝对(额|值|数|量)|"
        u"形象进度)$|推进情况"},
    HeadRule{
        SheetMeaning::Period,
        u"^(月份|期间|时间|日期|报送月份|统计期|报告期|所属月份|所属期|年月|数据时间|统计月份|统计时间|月|期|报送期)$"},
};

}  // namespace

std::pair<QString, QString> partedUnit(const QString& head) {
    static const QRegularExpression bracket(u"^(.+)[(\\[【]([^()\\[\\]【】]{1,12})[)\\]】]$"_s);
    static const QRegularExpression slash(u"^(.+)[/、:,](亿元|万元|元|%|家|个|亩|项|万亩|平方米|吨)$"_s);
    for (const QRegularExpression* pattern : {&bracket, &slash}) {
        const auto match = pattern->match(head);
        const QString said = match.hasMatch() ? measureInBracket(match.captured(2)) : QString();
        if (!said.isEmpty()) {
            return {match.captured(1), said};
        }
    }
    return {head, {}};
}

namespace {

const std::vector<QRegularExpression>& patterns() {
    static const std::vector<QRegularExpression> all = [] {
        std::vector<QRegularExpression> made;
        for (const HeadRule& rule : kRules) {
            made.emplace_back(QString::fromUtf16(rule.pattern));
        }
        return made;
    }();
    return all;
}

bool fits(const HeadRule& rule, const QString& head) {
    return patterns()[static_cast<std::size_t>(&rule - kRules.data())].match(head).hasMatch();
}

ValueSort sortOf(const QString& words) {
    static const QRegularExpression forecast(u"预计|预测|快报|预估|估计|测算"_s);
    static const QRegularExpression increase(u"(比|较)年初(净增|新增|增加|增减)"_s);
    static const QRegularExpression balance(u"余额|结余|存量"_s);
    return forecast.match(words).hasMatch()   ? ValueSort::Forecast
           : increase.match(words).hasMatch() ? ValueSort::Increase
           : balance.match(words).hasMatch()  ? ValueSort::Balance
                                              : ValueSort::Reached;
}

/// 其中：6月 of a total is the month's own figure; 其中：外资 is a part of it, and no pledge's figure.
void narrow(SheetColumn& column, const MonthSpan& span, std::optional<Month> given) {
    const qsizetype at = column.head.indexOf(u"其中"_s);
    if (at < 0 || column.meaning != SheetMeaning::Value) {
        return;
    }
    static const QRegularExpression month(u"^其中[:：]?(20\\d\\d年)?(\\d{1,2}月份?|本月|当月)(新增|完成|数)*$"_s);
    const QString part = column.head.sliced(at);
    if (month.match(part).hasMatch()) {
        column.time = readTime(part, span, given);
        column.time.sense = TimeSense::Own;
    } else {
        column.meaning = SheetMeaning::Ignored;
    }
}

bool saysOtherYear(const QString& head, const MonthSpan& span) {
    static const QRegularExpression year(u"(20\\d\\d)年"_s);
    bool says = false;
    for (auto matches = year.globalMatch(head); matches.hasNext();) {
        const int said = matches.next().captured(1).toInt();
        if (span.first.year() <= said && said <= span.last.year()) {
            return false;
        }
        says = true;
    }
    return says;
}

}  // namespace

QString meaningToken(SheetMeaning meaning) {
    return kTokens[static_cast<std::size_t>(meaning)].toString();
}

std::optional<SheetMeaning> meaningFromToken(QStringView token) {
    const auto found = std::ranges::find(kTokens, token);
    return found == kTokens.end() ? std::nullopt
                                  : std::optional(kSheetMeanings[static_cast<std::size_t>(found - kTokens.begin())]);
}

SheetColumn columnOfHead(const QString& head, const MonthSpan& span, std::optional<Month> given) {
    SheetColumn column;
    const auto [words, unit] = partedUnit(packedCell(head));
    column.head = words;
    column.whole = packedCell(head);
    column.unit = unit;
    column.time = readTime(words, span, given);
    if (column.time.sense == TimeSense::Past || saysOtherYear(words, span)) {
        column.isKnown = true;
        return column;
    }
    static const QRegularExpression year(u"^20\\d\\d年度?(?!\\d)"_s);
    column.sort = sortOf(words);
    const QString plain = QString(words).remove(year);
    const QString whole = unit == u"%" ? plain + u'%' : plain;
    const auto rule = std::ranges::find_if(kRules, [&](const HeadRule& one) {
        return fits(one, plain) || (one.meaning == SheetMeaning::Rate && fits(one, whole));
    });
    const bool dated = column.time.sense != TimeSense::None && column.time.sense != TimeSense::Past;
    if (rule != kRules.end()) {
        column.meaning = rule->meaning;
        column.isKnown = true;
        column.isForm = rule->isForm;
        narrow(column, span, given);
    } else if (dated && words.size() <= 14) {
        column.meaning = SheetMeaning::Value;
        column.isKnown = true;
        narrow(column, span, given);
    }
    return column;
}

}  // namespace pledge
