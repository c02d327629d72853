#include <core/exchange/sheetunits.h>
#include <core/exchange/sheetview.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kLongestUnknown = 4;

/// 元/亩 and 万元/人 are units of their own; 万元/家 are two.
QStringList parted(const QString& list) {
    static const QRegularExpression between(
        u"[、,;和及与|\\s]+|/(?!(?:平方米|平方公里|公顷|立方米|亩|人|吨|公斤|公里|米|年|月|天|日|小时|户)(?![\\p{Han}]))"_s);
    return list.split(between, Qt::SkipEmptyParts);
}

/// 见备注, 市统计局 stand behind 单位： and are none.
bool mayBeUnknownMeasure(const QString& word) {
    static const QRegularExpression other(
        u"[见如各详另同上下均表\\d]|.(局|委|办|会|院|处|所|站|室|科|部|厅|镇|乡|街道|公司|中心|集团|园区|学校)$"_s);
    return word.size() <= kLongestUnknown && !other.match(word).hasMatch();
}

/// 金额万元, 万元(金额): the sort of figures is said with the unit.
SaidMeasure measureOf(const QString& word, bool isOfSome) {
    static const QRegularExpression sort(
        u"^(?:金额|资金|投资额?|产值|面积|数量|户数|人数)[:为]?(?=.)|\\((?:金额|资金|投资额?|产值|面积|数量|户数|人数)\\)$"_s);
    QString symbol = withoutCurrency(word);
    const bool saysSort = sort.match(symbol).hasMatch();
    symbol.remove(sort);
    return {symbol, isOfSome || saysSort};
}

enum class Trust { Known, Named };

/// The units of a list; none at all where one of them is no unit.
std::vector<SaidMeasure> readList(const QString& list, bool isOfSome, Trust trust) {
    std::vector<SaidMeasure> measures;
    for (const QString& word : parted(list)) {
        const SaidMeasure measure = measureOf(word, isOfSome);
        const bool fits =
            isMeasureWord(measure.symbol) || (trust == Trust::Named && mayBeUnknownMeasure(measure.symbol));
        if (!fits) {
            return {};
        }
        measures.push_back(measure);
    }
    return measures;
}

void add(std::vector<SaidMeasure>& all, const std::vector<SaidMeasure>& more) {
    for (const SaidMeasure& one : more) {
        if (std::ranges::find(all, one) == all.end()) {
            all.push_back(one);
        }
    }
}

/// 单位：… anywhere in the line; behind other words (填报单位：…, 情况表单位：…) only where a known unit follows.
std::vector<SaidMeasure> afterWord(const QString& text) {
    static const QRegularExpression note(
        u"(?<before>表中|本表|以上|上述|下列|\\p{Han})?(?<sort>金额|货币|资金|投资|产值|面积|数量|户数|人数|价值)?"
        u"(?:计量|度量|数据|统计|数值)?单位(?:均|都|统一|一律)?(?<mark>:|为|是|用|以|\\s)\\s*"
        u"(?<list>(?:[^()\\[\\]【】;。:]|\\([^()]{1,4}\\)){1,30}?)"
        u"(?=[,、\\s]*(?:金额|货币|资金|投资|产值|面积|数量|户数|人数|价值)?(?:计量)?单位|[)\\]】;。]|$)"_s);
    std::vector<SaidMeasure> all;
    for (auto matches = note.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const bool isSort = match.hasCaptured(u"sort") && !match.captured(u"sort").isEmpty();
        const QString before = match.captured(u"before");
        const bool isClear = match.captured(u"mark") == u":" && (before.isEmpty() || before.size() > 1);
        add(all, readList(match.captured(u"list"), isSort, isClear ? Trust::Named : Trust::Known));
    }
    return all;
}

/// 进展情况表（万元）, （金额：万元；面积：亩）.
std::vector<SaidMeasure> inBrackets(const QString& text) {
    static const QRegularExpression bracket(u"[(\\[【]([^()\\[\\]【】]{1,30})[)\\]】]\\s*$"_s);
    const auto match = bracket.match(text);
    return match.hasMatch() ? readList(match.captured(1), false, Trust::Known) : std::vector<SaidMeasure>();
}

}  // namespace

QString withoutCurrency(QString packed) {
    static const QRegularExpression currency(u"\\(?人民币\\)?(?=.*元)|(?<=元)\\(?人民币\\)?"_s);
    return packed.remove(currency);
}

bool isMeasureWord(const QString& packed) {
    static const QRegularExpression unit(
        u"^(?:[十百千万亿]{0,3}(?:元|美元|欧元|港元|亩|平方米|平米|㎡|平方公里|平方千米|公顷|公里|千米|里|米|立方米|吨|"
        u"公斤|"
        u"千克|斤|克|标准煤|吨标准煤|家|个|项|名|人|条|件|场|次|期|张|户|台|处|所|千瓦|千瓦时|千伏安|兆瓦|辆|只|头|套|"
        u"间|栋|"
        u"幢|位|篇|幅|座|宗|例|批|册|份|部|度|家次|人次|起|届|株|棵|盏|艘|枚|段|片|块|组|班|天|小时|分|分钟|床|张床|"
        u"标箱|微克|毫克|升|毫升|分贝)"
        u"(?:/[\\p{Han}]{1,4})?|%|‰|个?百分点|万|亿|km|kg|m²|m2|t)$"_s);
    return unit.match(packed).hasMatch();
}

QString measureInBracket(const QString& packed) {
    static const QRegularExpression word(u"^(?:计量|度量|金额|面积|数量|货币)?单位[:为]?"_s);
    QString symbol = withoutCurrency(QString(packed).remove(word));
    if (!isMeasureWord(symbol)) {
        return {};
    }
    return symbol.endsWith(u"百分点") ? u"%"_s : symbol;
}

std::vector<SaidMeasure> measuresSaid(const QString& cleaned) {
    static const QRegularExpression colon(u"\\s*[:：]\\s*"_s);
    static const QRegularExpression broken(u"单\\s+位(?=\\s*:)"_s);
    QString text = cleaned;
    text.replace(colon, u":"_s).replace(broken, u"单位"_s);
    const std::vector<SaidMeasure> said = afterWord(text);
    return said.empty() ? inBrackets(text) : said;
}

}  // namespace pledge
