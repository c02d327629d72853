#include <core/report/countsentence.h>
#include <core/report/reporttext.h>
#include <core/schedule/shares.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>

#include <algorithm>
#include <cstdlib>

namespace pledge {

QString countsWithShares(const LightCounts& counts) {
    std::array<int, kClasses.size()> numbers{};
    std::ranges::transform(kClasses, numbers.begin(), [&counts](Light light) { return counts.of(light); });
    const std::vector<Decimal> parts = shares(numbers);
    QStringList clauses;
    for (std::size_t i = 0; i < kClasses.size(); ++i) {
        if (numbers[i] > 0) {
            clauses.append(fill(ReportText::tr("%1: %2 (%3%)", "class, lines, share"),
                                {lightWord(kClasses[i]), QString::number(numbers[i]), parts[i].toString(1)}));
        }
    }
    return clauses.join(ReportText::tr("; ", "between parts of a sentence"));
}

QString countsInBrief(const LightCounts& counts) {
    QStringList clauses;
    for (const Light light : kClasses) {
        if (counts.of(light) > 0) {
            clauses.append(
                fill(ReportText::tr("%1: %2", "class, lines"), {lightWord(light), QString::number(counts.of(light))}));
        }
    }
    return clauses.join(ReportText::tr(", ", "between clauses"));
}

std::optional<QString> countChanges(const LightCounts& before, const LightCounts& now) {
    QStringList clauses;
    for (const Light light : kClasses) {
        const int change = now.of(light) - before.of(light);
        if (change != 0) {
            clauses.append(fill(change > 0 ? ReportText::tr("%1: %2 more") : ReportText::tr("%1: %2 fewer"),
                                {lightWord(light), QString::number(std::abs(change))}));
        }
    }
    return clauses.isEmpty() ? std::nullopt : std::optional(clauses.join(ReportText::tr(", ", "between clauses")));
}

}  // namespace pledge
