#include <core/base/blankmark.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace pledge {

bool isBlankMark(const QString& text) {
    static const QSet<QString> marks{
        u"-"_s,      u"--"_s,       u"---"_s,      u"—"_s,       u"——"_s,     u"–"_s,      u"－"_s,     u"─"_s,
        u"/"_s,      u"／"_s,       u"//"_s,       u"\\"_s,      u"*"_s,      u"***"_s,    u"…"_s,      u"……"_s,
        u"..."_s,    u"N/A"_s,      u"n/a"_s,      u"NA"_s,      u"无"_s,     u"暂无"_s,   u"空"_s,     u"未报"_s,
        u"未填"_s,   u"未出"_s,     u"待报"_s,     u"未报送"_s,  u"未统计"_s, u"待统计"_s, u"待核实"_s, u"不涉及"_s,
        u"无数据"_s, u"暂无数据"_s, u"尚未统计"_s, u"暂未统计"_s};
    const QString trimmed = text.simplified();
    return trimmed.isEmpty() || marks.contains(trimmed);
}

}  // namespace pledge
