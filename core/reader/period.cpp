#include <core/reader/grammarinput.h>
#include <core/reader/numeral.h>
#include <core/reader/period.h>

#include <algorithm>

namespace pledge {

namespace {

namespace pegtl = tao::pegtl;
using pegtl::opt;
using pegtl::rep_min_max;
using pegtl::seq;
using pegtl::sor;
using pegtl::utf32::one;
using pegtl::utf32::range;
using pegtl::utf32::string;

// Numbers of years, months, days and quarters.
struct Digit : range<U'0', U'9'> {};
struct ChineseDigit
    : one<U'〇', U'零', U'○', U'一', U'二', U'三', U'四', U'五', U'六', U'七', U'八', U'九', U'十', U'两'> {};
struct Small : sor<rep_min_max<1, 2, Digit>, rep_min_max<1, 3, ChineseDigit>> {};
struct YearDigits : sor<seq<Digit, Digit, Digit, Digit>, seq<one<U'二'>, ChineseDigit, ChineseDigit, ChineseDigit>> {};
struct MonthDigits : Small {};
struct DayDigits : Small {};
struct QuarterDigit : sor<one<U'一', U'二', U'三', U'四', U'两', U'首', U'1', U'2', U'3', U'4'>> {};
struct Dash : one<U'-', U'—', U'–', U'－', U'~', U'至', U'到'> {};

// The year.
struct ThisYear : sor<string<U'今', U'年'>, string<U'本', U'年'>, string<U'当', U'年', U'度'>> {};
struct NextYear : sor<string<U'明', U'年'>, string<U'次', U'年'>, string<U'来', U'年'>> {};
struct LastYear : sor<string<U'去', U'年'>, string<U'上', U'年'>, string<U'上', U'一', U'年'>, string<U'前', U'年'>> {};
struct NamedYear : seq<YearDigits, one<U'年'>> {};
struct YearRun : seq<YearDigits, opt<one<U'年'>>, Dash, YearDigits, one<U'年'>> {};
struct Year : sor<YearRun, NamedYear, ThisYear, NextYear, LastYear> {};
struct PlanEnd : seq<opt<one<U'“'>>, string<U'十', U'四', U'五'>, opt<one<U'”'>>,
                     sor<string<U'期', U'末'>, one<U'末'>, string<U'收', U'官'>>> {};
struct NextPlanEnd
    : seq<opt<one<U'“'>>, string<U'十', U'五', U'五'>, opt<one<U'”'>>, sor<string<U'期', U'末'>, one<U'末'>>> {};

// Parts of a year.
struct Day : seq<DayDigits, one<U'日', U'号'>> {};
struct Third : seq<one<U'上', U'中', U'下'>, one<U'旬'>> {};
struct MonthTail : sor<Day, Third, seq<opt<one<U'份'>>, opt<one<U'底', U'末'>>>> {};
struct MonthRun : seq<MonthDigits, opt<seq<one<U'月'>, opt<one<U'份'>>>>, Dash, MonthDigits, one<U'月'>,
                      opt<one<U'份'>>, opt<one<U'底', U'末'>>> {};
struct OneMonth : seq<MonthDigits, one<U'月'>, MonthTail> {};
struct FirstQuarters : seq<one<U'前'>, QuarterDigit, opt<one<U'个'>>, string<U'季', U'度'>, opt<one<U'末'>>> {};
struct OneQuarter
    : seq<opt<one<U'第'>>, QuarterDigit, opt<one<U'个'>>, sor<string<U'季', U'度'>>, opt<one<U'末', U'底', U'内'>>> {};
struct FirstQuarter : seq<string<U'首', U'季'>, opt<one<U'度'>>> {};
struct FirstHalf : seq<string<U'上', U'半', U'年'>, opt<one<U'末', U'底', U'内'>>> {};
struct SecondHalf : seq<string<U'下', U'半', U'年'>, opt<one<U'末', U'底', U'内'>>> {};
struct WholeYear : sor<string<U'全', U'年'>, string<U'年', U'内'>> {};
struct YearEnd : seq<opt<one<U'年'>>, one<U'底', U'末', U'终'>> {};
struct ThisYearEnd : seq<one<U'年'>, one<U'底', U'末', U'终'>> {};
struct FirstMonths : seq<one<U'前'>, MonthDigits, string<U'个', U'月'>> {};
struct NoQuarter : seq<opt<one<U'第'>>, one<U'五', U'六', U'5', U'6'>, string<U'季', U'度'>> {};
struct Part
    : sor<FirstMonths, NoQuarter, MonthRun, OneMonth, FirstQuarters, OneQuarter, FirstQuarter, FirstHalf, SecondHalf> {
};
struct Before : sor<string<U'之', U'前'>, string<U'以', U'前'>, one<U'前'>, string<U'之', U'内'>, string<U'以', U'内'>,
                    one<U'内', U'止'>, string<U'为', U'止'>> {};
struct From : sor<string<U'开', U'始'>, one<U'起'>> {};
struct YearWithPart : seq<Year, opt<one<U'度'>>, opt<sor<Part, WholeYear, YearEnd>>, sor<From, opt<Before>>> {};
struct PlainPart : seq<Part, sor<From, opt<Before>>> {};
struct PlainYearEnd : seq<sor<WholeYear, ThisYearEnd>, opt<Before>> {};
struct PlansEnd : seq<sor<PlanEnd, NextPlanEnd>, opt<Before>> {};
struct Words : seq<opt<one<U'到', U'至', U'在', U'于'>>, sor<YearWithPart, PlainPart, PlainYearEnd, PlansEnd>> {};

/// What the words said, before it is made a date.
struct Said {
    int year = 0;   ///< the plan year until other words name one
    int month = 0;  ///< the last of the period
    int day = 0;    ///< 0: the month's last
    PeriodKind kind = PeriodKind::Due;
    bool saysYearOnly = true;
};

int numberOf(std::u32string_view characters) {
    if (!isDigit(characters.front())) {
        return static_cast<int>(chineseNumber(characters).value_or(0));
    }
    int number = 0;
    for (const char32_t c : characters) {
        number = number * 10 + static_cast<int>(c - U'0');
    }
    return number;
}

int digitOf(char32_t c) {
    return c == U'○' ? 0 : numberOf({&c, 1});
}

int yearOf(std::u32string_view characters) {
    int year = 0;
    for (const char32_t c : characters.substr(0, 4)) {
        year = year * 10 + digitOf(c);
    }
    return year;
}

/// The number right before the first of these characters.
int numberBefore(std::u32string_view matched, std::u32string_view marks) {
    const std::size_t end = matched.find_first_of(marks);
    std::size_t begin = end;
    while (begin > 0 && (isDigit(matched[begin - 1]) || isChineseDigit(matched[begin - 1]))) {
        --begin;
    }
    return begin < end ? numberOf(matched.substr(begin, end - begin)) : 0;
}

void sayYear(std::u32string_view matched, Said& said) {
    said.year = yearOf(matched);
}

void sayLastOfYears(std::u32string_view matched, Said& said) {
    said.year = yearOf(matched.substr(matched.size() - 5));
}

void sayNextYear(std::u32string_view, Said& said) {
    ++said.year;
}

void sayLastYear(std::u32string_view, Said& said) {
    --said.year;
}

void sayPlanEnd(std::u32string_view matched, Said& said) {
    said.year = matched.find(U"十五五") == std::u32string_view::npos ? 2025 : 2030;
    said.month = 12;
}

void sayMonthsUpTo(Said& said, int month) {
    said.month = month;
    said.saysYearOnly = false;
}

void sayMonth(std::u32string_view matched, Said& said) {
    sayMonthsUpTo(said, numberBefore(matched, U"月"));
    if (matched.ends_with(U"上旬")) {
        said.day = 10;
    } else if (matched.ends_with(U"中旬")) {
        said.day = 20;
    } else if (matched.ends_with(U"日") || matched.ends_with(U"号")) {
        said.day = numberBefore(matched.substr(matched.find(U'月') + 1), U"日号");
    }
    if (said.month < 1 || said.month > 12) {
        said.kind = PeriodKind::Damaged;
    }
}

void sayRun(std::u32string_view matched, Said& said) {
    const std::size_t last = matched.find_last_of(U"月");
    sayMonthsUpTo(said, numberBefore(matched.substr(matched.find_last_of(U"-—–－~至到", last) + 1), U"月"));
    const bool isFromJanuary = numberBefore(matched, U"月-—–－~至到") == 1;
    said.kind = said.month < 1 || said.month > 12 ? PeriodKind::Damaged
                : isFromJanuary                   ? PeriodKind::Run
                                                  : PeriodKind::Due;
}

void sayFirstMonths(std::u32string_view matched, Said& said) {
    sayMonthsUpTo(said, std::clamp(numberBefore(matched, U"个"), 1, 12));
    said.kind = PeriodKind::Run;
}

void sayNoQuarter(std::u32string_view, Said& said) {
    said.kind = PeriodKind::Damaged;
}

void sayQuarter(std::u32string_view matched, Said& said) {
    const char32_t c = matched[matched.front() == U'第' || matched.front() == U'前' ? 1 : 0];
    sayMonthsUpTo(said, 3 * (c == U'首' ? 1 : digitOf(c)));
}

void sayFirstHalf(std::u32string_view, Said& said) {
    sayMonthsUpTo(said, 6);
}

void sayYearsEnd(std::u32string_view, Said& said) {
    said.month = 12;
}

void sayYearEnd(std::u32string_view, Said& said) {
    sayMonthsUpTo(said, 12);
}

void sayDue(std::u32string_view, Said& said) {
    said.kind = said.kind == PeriodKind::Run ? PeriodKind::Due : said.kind;
}

template <auto Say>
struct Tell {
    template <typename ActionInput>
    static void apply(const ActionInput& input, Said& said) {
        Say(matchedCharacters(input), said);
    }
};

template <typename Rule>
struct Note : pegtl::nothing<Rule> {};
template <>
struct Note<NamedYear> : Tell<sayYear> {};
template <>
struct Note<YearRun> : Tell<sayLastOfYears> {};
template <>
struct Note<NextYear> : Tell<sayNextYear> {};
template <>
struct Note<LastYear> : Tell<sayLastYear> {};
template <>
struct Note<PlanEnd> : Tell<sayPlanEnd> {};
template <>
struct Note<NextPlanEnd> : Tell<sayPlanEnd> {};
template <>
struct Note<OneMonth> : Tell<sayMonth> {};
template <>
struct Note<MonthRun> : Tell<sayRun> {};
template <>
struct Note<FirstMonths> : Tell<sayFirstMonths> {};
template <>
struct Note<NoQuarter> : Tell<sayNoQuarter> {};
template <>
struct Note<FirstQuarters> : Tell<sayQuarter> {};
template <>
struct Note<OneQuarter> : Tell<sayQuarter> {};
template <>
struct Note<FirstQuarter> : Tell<sayQuarter> {};
template <>
struct Note<FirstHalf> : Tell<sayFirstHalf> {};
template <>
struct Note<SecondHalf> : Tell<sayYearsEnd> {};
template <>
struct Note<WholeYear> : Tell<sayYearsEnd> {};
template <>
struct Note<YearEnd> : Tell<sayYearEnd> {};
template <>
struct Note<ThisYearEnd> : Tell<sayYearEnd> {};
template <>
struct Note<Before> : Tell<sayDue> {};

/// The last day of what was said; invalid where there is none.
QDate endOf(const Said& said) {
    const int month = said.month == 0 ? 12 : said.month;
    const QDate first(said.year, month, 1);
    return said.day == 0 ? QDate(said.year, month, first.daysInMonth()) : QDate(said.year, month, said.day);
}

bool isCompared(std::u32string_view text, Span at) {
    constexpr std::u32string_view kBefore = U"比较同与于超由从";
    const bool isAfter = at.begin > 0 && kBefore.find(text[static_cast<std::size_t>(at.begin - 1)]) != kBefore.npos;
    const std::u32string_view rest = text.substr(static_cast<std::size_t>(at.end), 4);
    return isAfter || text[static_cast<std::size_t>(at.end - 1)] == U'前' || rest.starts_with(U"同期") ||
           rest.starts_with(U"水平") || rest.find(U"基础") != rest.npos;
}

PeriodKind kindOf(const Said& said, std::u32string_view text, Span at, int planYear) {
    if (said.kind == PeriodKind::Damaged || !endOf(said).isValid()) {
        return PeriodKind::Damaged;
    }
    if (said.year < planYear) {
        return isCompared(text, at) ? PeriodKind::Comparison : PeriodKind::Before;
    }
    return said.kind;
}

}  // namespace

std::optional<Period> periodAt(std::u32string_view text, int at, int year) {
    Said said;
    said.year = year;
    const int length = charactersMatched<Words, Note>(text, at, said);
    if (length == 0) {
        return std::nullopt;
    }
    Period period;
    period.at = {at, at + length};
    period.kind = kindOf(said, text, period.at, year);
    period.end = period.kind == PeriodKind::Damaged ? QDate() : endOf(said);
    period.isWholeYear = said.saysYearOnly;
    return period;
}

}  // namespace pledge
