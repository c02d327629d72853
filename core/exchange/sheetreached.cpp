#include <core/exchange/sheetreached.h>
#include <core/exchange/sheetunits.h>

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// 当月累计 says both; two different months say neither.
bool contradictsItself(const QString& head) {
    static const QRegularExpression both(
        u"(?<![至止到\\-—–一])(当月|本月|单月|当季|本季)累计|\\d月?(-|—|–|~|～|至|到)\\d+月.*(当月|本月|单月)|"
        u"[底末](本月|单月|当月)|累计(单月|当月|本月)(?![底末止])|截[至止]\\d+月.*(本月|单月|当月)|(下半年|[三四]季度).*(截[至止]|\\d月)"_s);
    static const QRegularExpression month(u"(\\d{1,2})月"_s);
    static const QRegularExpression run(u"\\d{1,2}月?份?(-|—|–|~|～|至|到)+(?=\\d{1,2}月)"_s);
    QSet<QString> months;
    for (auto matches = month.globalMatch(QString(head).remove(run)); matches.hasNext();) {
        months.insert(matches.next().captured(1));
    }
    return both.match(head).hasMatch() || months.size() > 1;
}

const QRegularExpression& times() {
    static const QRegularExpression pattern(
        u"20\\d\\d[.年]\\d{1,2}月?(-|—|–|~|～|－|至|到)\\d{1,2}月?份?[底末]?|20\\d\\d[.\\-/]\\d{1,2}(?!\\d)|"
        u"(20\\d\\d|[二〇零○一三四五六七八九]{4})(年度?|[.\\-/])?(?=\\d|[^\\d]|$)|"
        u"([\\d]{1,2}|[一二三四五六七八九十]{1,2})月?份?(-|—|–|~|～|－|至|到|一)+([\\d]{1,2}|[一二三四五六七八九十]{1,"
        u"2}|本|当)月份?[底末]?|"
        u"([\\d]{1,2}|[一二三四五六七八九十]{1,2})月([\\d]{1,2}|[一二三四五六七八九十]{1,2})日|"
        u"([\\d]{1,2}|[一二三四五六七八九十]{1,2})月份?[底末]?|上半年|下半年|前[一二三两]?个?季度|第?[一二三四1-4](-|—|"
        u"至)?[一二三四1-4]?季度[底末]?|"
        u"自?(年初|今年|本年|当年)(以来|起|至今)?|(截至|截止|至|到)?(本|当)月[底末止]?|报告期[末内]?"_s);
    return pattern;
}

const QRegularExpression& reachedWords() {
    static const QRegularExpression pattern(
        u"(任务|目标任务|目标|指标|工作|事项|项目|承诺|计划)(?=(实际)?(完成|推进|进展|落实)(情况|进展|进度))|"
        u"指标(?=(实际)?(完成|数值|值|实绩))|本期(?=累计)|^年(?=累计)|累计|合计|截至|截止|至今|目前|当前|最新|实际|"
        u"实绩|已?完成|实现|达到|进展|"
        u"进度|"
        u"推进|落实|办理|情况|状态|是否|数据|数值|数量|总数|总量|总额|总计|新增|净增|(?<=年初)(增加|增减)|自年初|其中|"
        u"单月|全市|全县|我市|"
        u"本市|绝对|"
        u"余额|结余|存量|比|较|预计|预测|快报|预估|估计|测算|面积|金额|产值|投资额?|资金|额度|到位|里程|户数|家数|个数|"
        u"人数|项数|"
        u"件数|"
        u"形象|工程|[至到止已现数值量额底末为的()（）:：、,/|_\\-—]"_s);
    return pattern;
}

/// （亩） in the middle, where a head of two rows was joined, and the number of the column (2).
QString withoutMeasures(QString head) {
    static const QRegularExpression bracket(u"\\([^()]{1,20}\\)"_s);
    static const QRegularExpression number(u"\\(\\d{1,2}\\)(=.*)?$"_s);
    head.remove(number);
    for (auto match = bracket.match(head); match.hasMatch();) {
        const qsizetype at = match.capturedStart();
        if (!measuresSaid(match.captured()).empty()) {
            head.remove(at, match.capturedLength());
            match = bracket.match(head, at);
        } else {
            match = bracket.match(head, match.capturedEnd());
        }
    }
    return head;
}

}  // namespace

QString saidBesides(const QString& head) {
    if (contradictsItself(head)) {
        return head;
    }
    return withoutMeasures(head).remove(times()).remove(reachedWords());
}

}  // namespace pledge
