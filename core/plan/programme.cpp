#include <core/plan/programme.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace pledge {

std::vector<Measure> measuresIn(const QString& text) {
    std::vector<Measure> measures;
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty()) {
            measures.push_back({trimmed, MeasureState::NotStarted});
        }
    }
    return measures;
}

QString measuresText(const std::vector<Measure>& measures) {
    QStringList lines;
    for (const Measure& measure : measures) {
        lines.append(measure.text);
    }
    return lines.join(u'\n');
}

}  // namespace pledge
