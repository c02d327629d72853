#include <core/exchange/sheetnumber.h>
#include <core/exchange/sheettime.h>

#include <QDate>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kFirstSerial = 36'526;  // 2000-01-01
constexpr int kLastSerial = 73'050;   // 2099-12-31

const QString kYear = u"(?:(20\\d\\d|\\d\\d(?=年)|[二〇零○一三四五六七八九]{4}(?=年))[年.\\-/]?)?"_s;

/// 六 is 6, 十二 is 12; nothing where it is no number.
int numberOf(const QString& text) {
    bool isNumber = false;
    const int plain = text.toInt(&isNumber);
    if (isNumber) {
        return plain;
    }
    return static_cast<int>(readChineseNumber(text).value_or(0));
}

int yearOf(const QString& text) {
    QString digits;
    for (const QChar c : text) {
        const qsizetype at = u"〇一二三四五六七八九"_s.indexOf(c);
        digits += c.isDigit() ? QString(c) : at >= 0 ? QString::number(at) : u"0"_s;
    }
    const int year = digits.toInt();
    return year > 0 && year < 100 ? 2000 + year : year;
}

class TimeReader {
public:
    TimeReader(const MonthSpan& span, std::optional<Month> given) : m_span(span), m_given(given) {}

    [[nodiscard]] std::optional<int> year(const QString& said) const {
        if (!said.isEmpty()) {
            return yearOf(said);
        }
        if (m_span.first.year() == m_span.last.year()) {
            return m_span.first.year();
        }
        return m_given ? std::optional(m_given->year()) : std::nullopt;
    }

    [[nodiscard]] WrittenTime at(TimeSense sense, const QString& saidYear, int month) const {
        const auto known = year(saidYear);
        if (month < 1 || month > 12) {
            return {TimeSense::Damaged, {}, !saidYear.isEmpty()};
        }
        if (!known) {
            return {TimeSense::None, {}, false};
        }
        const Month found(*known, month);
        const bool past = *known < m_span.first.year();
        return {past ? TimeSense::Past : sense, found, !saidYear.isEmpty()};
    }

private:
    MonthSpan m_span;
    std::optional<Month> m_given;
};

struct NamedPart {
    const char16_t* words;
    TimeSense sense;
    int month;
};

/// What ends in which month; longer words first.
constexpr std::array kParts{NamedPart{u"前三季度", TimeSense::Total, 9},  NamedPart{u"1-3季度", TimeSense::Total, 9},
                            NamedPart{u"上半年", TimeSense::Total, 6},    NamedPart{u"前两季度", TimeSense::Total, 6},
                            NamedPart{u"一季度末", TimeSense::Total, 3},  NamedPart{u"二季度末", TimeSense::Total, 6},
                            NamedPart{u"三季度末", TimeSense::Total, 9},  NamedPart{u"四季度末", TimeSense::Total, 12},
                            NamedPart{u"一季度", TimeSense::Total, 3},    NamedPart{u"二季度", TimeSense::Quarter, 6},
                            NamedPart{u"三季度", TimeSense::Quarter, 9},  NamedPart{u"四季度", TimeSense::Quarter, 12},
                            NamedPart{u"1季度", TimeSense::Total, 3},     NamedPart{u"2季度", TimeSense::Quarter, 6},
                            NamedPart{u"3季度", TimeSense::Quarter, 9},   NamedPart{u"4季度", TimeSense::Quarter, 12},
                            NamedPart{u"下半年", TimeSense::Quarter, 12}, NamedPart{u"1至3季度", TimeSense::Total, 9}};

/// 累计, 截至 and 至本月底 win over a 本月 or 当月 beside them.
bool saysTotal(const QString& packed) {
    static const QRegularExpression total(
        u"^[至到]|累计|截至|截止|年初以来|止|(至|到|-|—|–|一)(本|当)月|年初至|(比|较)年初|(本|当)月[末底]"_s);
    return total.match(packed).hasMatch();
}

/// 当月完成, 本月新增, 本月数; 本月完成 is written for both.
bool saysOwn(const QString& packed) {
    static const QRegularExpression own(u"当月|单月|本月(新增|净增|数|发生|增加)"_s);
    return !saysTotal(packed) && own.match(packed).hasMatch();
}

bool saysThisMonth(const QString& packed) {
    return packed.contains(u"本月") || packed.contains(u"当月");
}

bool saysPast(const QString& packed) {
    static const QRegularExpression past(u"上年|去年|同期|同比|上月|环比|上期|往年"_s);
    return past.match(packed).hasMatch();
}

/// 1—6月, 1月至6月, 1月—6月, 2022.1-6
std::optional<WrittenTime> runOfMonths(const QString& packed, const TimeReader& reader) {
    static const QRegularExpression run(
        kYear +
        u"(\\d{1,2}|[一二三四五六七八九十]{1,2})月?(?:份)?(?:-|—|–|~|～|至|到|－|一)+(\\d{1,3}|[一二三四五六七八九十]{1,2})月"_s);
    static const QRegularExpression dotted(u"(20\\d\\d)[.年](\\d{1,2})(?:-|—|–|~|～|至)(\\d{1,2})(?![\\d.\\-/])"_s);
    auto match = run.match(packed);
    if (!match.hasMatch()) {
        match = dotted.match(packed);
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const WrittenTime end = reader.at(TimeSense::Total, match.captured(1), numberOf(match.captured(3)));
    const bool fromJanuary = numberOf(match.captured(2)) == 1;
    return fromJanuary || end.sense != TimeSense::Total ? end : WrittenTime{TimeSense::Quarter, end.month, end.hasYear};
}

std::optional<WrittenTime> partOfYear(const QString& packed, const TimeReader& reader) {
    static const QRegularExpression year(u"(20\\d\\d)年?"_s);
    static const QRegularExpression ends(u"截至|截止|止|[至到]|年初以来"_s);
    for (const NamedPart& part : kParts) {
        if (packed.contains(QStringView(part.words))) {
            const TimeSense sense =
                part.sense == TimeSense::Quarter && ends.match(packed).hasMatch() ? TimeSense::Total : part.sense;
            return reader.at(sense, year.match(packed).captured(1), part.month);
        }
    }
    return std::nullopt;
}

/// 截至6月30日 ends the month, 截至6月20日 does not; without 截至 a day is the day of a letter.
std::optional<WrittenTime> dayOfMonth(const QString& packed, const TimeReader& reader) {
    static const QRegularExpression day(u"(?:截至|截止|至|到)(?:到|至|目前|(?:日期|时间)[:：]?)?"_s + kYear +
                                        u"(\\d{1,3}|[一二三四五六七八九十]{1,2})[月.\\-/](\\d{1,2})日?"_s);
    static const QRegularExpression run(u"(?:截至|截止)(?:到|至)?(\\d{3,4})日"_s);
    if (run.match(packed).hasMatch()) {
        return WrittenTime{TimeSense::Damaged, {}, false};
    }
    static const QRegularExpression ending(kYear + u"(\\d{1,2})月(\\d{1,2})日(?=止|累计|前累计|为止)"_s);
    auto match = day.match(packed);
    match = match.hasMatch() ? match : ending.match(packed);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    WrittenTime time = reader.at(TimeSense::Total, match.captured(1), numberOf(match.captured(2)));
    if (time.sense == TimeSense::Total && time.month->lastDay().day() != match.captured(3).toInt()) {
        time.sense = TimeSense::MidMonth;
    }
    return time;
}

std::optional<WrittenTime> oneMonth(const QString& packed, const TimeReader& reader) {
    static const QRegularExpression month(
        kYear + u"(\\d{1,3}|[一二三四五六七八九十]{1,2})月(份|底|末)?(?!\\d|[一二三四五六七八九十]+日)"_s);
    static const QRegularExpression dotted(u"(20\\d\\d)[.\\-/](\\d{1,2})(?![\\d.\\-/])"_s);
    auto match = month.match(packed);
    const bool isDotted = !match.hasMatch();
    if (isDotted) {
        match = dotted.match(packed);
    }
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString end = isDotted ? QString() : match.captured(3);
    const bool total = end == u"底" || end == u"末" || saysTotal(packed);
    const TimeSense sense = saysOwn(packed) ? TimeSense::Own : total ? TimeSense::Total : TimeSense::Open;
    return reader.at(sense, match.captured(1), numberOf(match.captured(2)));
}

}  // namespace

WrittenTime readTime(const QString& packed, const MonthSpan& span, std::optional<Month> given) {
    if (saysPast(packed)) {
        return {TimeSense::Past, {}, false};
    }
    const TimeReader reader(span, given);
    for (const auto read : {dayOfMonth, runOfMonths, oneMonth, partOfYear}) {
        if (const auto time = read(packed, reader)) {
            return *time;
        }
    }
    const TimeSense unsaid = saysThisMonth(packed) ? TimeSense::Open : TimeSense::None;
    return {saysOwn(packed) ? TimeSense::Own : saysTotal(packed) ? TimeSense::Total : unsaid, {}, false};
}

WrittenTime readPeriodCell(const QString& packed, const MonthSpan& span, std::optional<Month> given, bool isDay) {
    static const QRegularExpression joined(u"^(20\\d\\d)(\\d\\d)$"_s);
    static const QRegularExpression full(u"^(20\\d\\d)[年.\\-/](\\d{1,2})[月.\\-/](\\d{1,2})日?( .*)?$"_s);
    static const QRegularExpression serial(u"^\\d{5}$"_s);
    static const QRegularExpression bare(u"^\\d{1,2}$"_s);
    const TimeReader reader(span, given);
    if (const auto match = joined.match(packed); match.hasMatch()) {
        return reader.at(TimeSense::Open, match.captured(1), match.captured(2).toInt());
    }
    if (const auto match = full.match(packed); match.hasMatch()) {
        const QDate day(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
        if (!day.isValid()) {
            return {TimeSense::Damaged, {}, true};
        }
        const bool whole = day == Month::of(day).lastDay() || (day.day() == 1 && !isDay);
        return reader.at(whole ? TimeSense::Open : TimeSense::MidMonth, match.captured(1), day.month());
    }
    if (serial.match(packed).hasMatch() && packed.toInt() >= kFirstSerial && packed.toInt() <= kLastSerial) {
        return readPeriodCell(QDate(1899, 12, 30).addDays(packed.toInt()).toString(Qt::ISODate), span, given, isDay);
    }
    if (bare.match(packed).hasMatch()) {
        return reader.at(TimeSense::Open, {}, packed.toInt());
    }
    return readTime(packed, span, given);
}

}  // namespace pledge
