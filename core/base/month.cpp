#include <core/base/month.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

Result<Month> Month::parse(QStringView text) {
    const Error refusal{ErrorCode::NotAMonth, {}, {text.toString()}, {}};
    if (text.size() != 7 || text[4] != u'-') {
        return refusal;
    }
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const QStringView yearText = text.first(4);
    const QStringView monthText = text.last(2);
    if (!std::all_of(yearText.begin(), yearText.end(), isDigit) ||
        !std::all_of(monthText.begin(), monthText.end(), isDigit)) {
        return refusal;
    }
    const int year = yearText.toInt();
    const int month = monthText.toInt();
    if (year < 1 || month < 1 || month > 12) {
        return refusal;
    }
    return Month(year, month);
}

QString Month::toString() const {
    return u"%1-%2"_s.arg(year(), 4, 10, QLatin1Char('0')).arg(monthOfYear(), 2, 10, QLatin1Char('0'));
}

}  // namespace pledge
