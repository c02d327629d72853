#include <core/wording/fill.h>

namespace pledge {

QString fill(const QString& pattern, const QStringList& values) {
    QString text;
    text.reserve(pattern.size() + 32);
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const int position = pattern[at] == u'%' && at + 1 < pattern.size() ? pattern[at + 1].digitValue() : -1;
        if (position < 1) {
            text += pattern[at];
            continue;
        }
        text += values.value(position - 1);
        ++at;
    }
    return text;
}

}  // namespace pledge
