#include <ui/models/daylist.h>

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qint64 kLongestSpan = 366;
const QString kBetween = u".."_s;

QDate dayIn(const QString& text) {
    static const QRegularExpression pattern(u"^(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$"_s);
    const auto match = pattern.match(text.trimmed());
    return match.hasMatch() ? QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt())
                            : QDate();
}

/// The first and the last day of a line; nothing where it is neither a day nor a span.
std::optional<std::pair<QDate, QDate>> spanIn(const QString& line) {
    static const QRegularExpression between(u"\\.\\.+|至|~|～|—+|–"_s);
    const QStringList ends = line.split(between);
    const QDate first = dayIn(ends.first());
    const QDate last = dayIn(ends.last());
    const bool isSpan = ends.size() <= 2 && first.isValid() && last.isValid() && first <= last;
    return isSpan && first.daysTo(last) < kLongestSpan ? std::optional(std::pair(first, last)) : std::nullopt;
}

}  // namespace

Result<std::vector<QDate>> readDays(const QString& text) {
    std::vector<QDate> days;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty()) {
            continue;
        }
        const auto span = spanIn(line);
        if (!span) {
            return Error{ErrorCode::NotADate, {}, {line}, Place{{}, {}, static_cast<int>(i) + 1, 0}};
        }
        for (QDate day = span->first; day <= span->second; day = day.addDays(1)) {
            days.push_back(day);
        }
    }
    std::ranges::sort(days);
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QString daysText(const std::vector<QDate>& days) {
    QStringList lines;
    for (std::size_t first = 0; first < days.size();) {
        std::size_t last = first;
        while (last + 1 < days.size() && days[last].daysTo(days[last + 1]) == 1) {
            ++last;
        }
        const QString from = days[first].toString(Qt::ISODate);
        lines.append(first == last ? from : from + kBetween + days[last].toString(Qt::ISODate));
        first = last + 1;
    }
    return lines.join(u'\n');
}

}  // namespace pledge
