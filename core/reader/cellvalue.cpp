#include <core/reader/cellvalue.h>
#include <core/reader/characters.h>
#include <core/reader/numeral.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr std::u32string_view kAtLeastSigns = U"≥>≧⩾";
constexpr std::u32string_view kAtMostSigns = U"≤<≦⩽";

/// Reads the cell's words one after the other.
class CellScanner {
public:
    CellScanner(std::u32string_view text, int year, const Lexicon& lexicon)
        : m_text(text), m_year(year), m_lexicon(lexicon) {}

    std::optional<CellValue> scanned() {
        while (takeLead()) {
        }
        m_found.isPlace = takeIf(U"前") || takeIf(U"全省前") || takeIf(U"全市前");
        if (!takeNumber()) {
            return std::nullopt;
        }
        takeUnit();
        while (takeTail()) {
        }
        if (m_found.isPlace) {
            m_found.bound = Bound::AtMost;
        }
        return m_at == static_cast<int>(m_text.size()) ? std::optional(m_found) : std::nullopt;
    }

private:
    [[nodiscard]] char32_t now() const {
        return m_at < static_cast<int>(m_text.size()) ? m_text[static_cast<std::size_t>(m_at)] : U'\0';
    }

    bool takeIf(std::u32string_view words) {
        const bool fits = m_text.substr(static_cast<std::size_t>(m_at)).starts_with(words);
        m_at += fits ? static_cast<int>(words.size()) : 0;
        return fits;
    }

    /// The longest word of the list that stands here.
    Span take(const QString& list) {
        const int length = m_lexicon.list(list).lengthAt(m_text, m_at);
        const Span taken{m_at, m_at + length};
        m_at += length;
        return taken;
    }

    bool takeLead() {
        if (now() != U'\0' && isOneOf(now(), U"，：、= ")) {
            ++m_at;
            return true;
        }
        if (takeSign() || takePeriod()) {
            return true;
        }
        if (const Span stretch = take(u"stretch"_s); !stretch.isEmpty()) {
            m_found.isStretch = true;
            return true;
        }
        if (const Span step = take(u"uppersteps"_s); !step.isEmpty()) {
            m_found.bound = Bound::AtMost;
            m_found.isStep = true;
            return true;
        }
        if (!take(u"upper"_s).isEmpty()) {
            m_found.bound = Bound::AtMost;
            return true;
        }
        return takeCounted() || takeGrowth() || !take(u"lower"_s).isEmpty() || takeRough() ||
               !take(u"leading"_s).isEmpty();
    }

    bool takeSign() {
        if (now() == U'\0' || !(isOneOf(now(), kAtLeastSigns) || isOneOf(now(), kAtMostSigns))) {
            return false;
        }
        m_found.bound = isOneOf(now(), kAtMostSigns) ? Bound::AtMost : Bound::AtLeast;
        ++m_at;
        return true;
    }

    bool takePeriod() {
        const std::optional<Period> period = periodAt(m_text, m_at, m_year);
        if (!period || period->kind != PeriodKind::Due) {
            return false;
        }
        m_found.period = period;
        m_at = period->at.end;
        return true;
    }

    bool takeCounted() {
        for (const std::u32string_view word : {U"累计新增", U"新增", U"净增", U"累计"}) {
            const int begin = m_at;
            if (takeIf(word)) {
                m_found.counted = {begin, m_at};
                return true;
            }
        }
        return false;
    }

    bool takeGrowth() {
        const Span word = take(u"growth"_s);
        m_found.growth = word.isEmpty() ? m_found.growth : word;
        return !word.isEmpty();
    }

    bool takeRough() {
        const bool rough = !take(u"rough"_s).isEmpty();
        m_found.isRough = m_found.isRough || rough;
        return rough;
    }

    bool takeNumber() {
        const bool negative = takeIf(U"-");
        const std::optional<Numeral> numeral = numeralAt(m_text, m_at);
        if (!numeral) {
            return false;
        }
        m_found.value = negative ? Decimal::fromMicros(-numeral->value.micros()) : numeral->value;
        m_found.figure = {m_at - (negative ? 1 : 0), m_at + numeral->length};
        m_at += numeral->length;
        takeRange();
        return true;
    }

    /// 8-10个, 8%-10%
    void takeRange() {
        const int measure = measureLengthAt(m_text, m_at, m_lexicon);
        const std::size_t dash = static_cast<std::size_t>(m_at + measure);
        if (dash + 1 >= m_text.size() || !isOneOf(m_text[dash], U"-至到")) {
            return;
        }
        const std::optional<Numeral> upper = numeralAt(m_text, static_cast<int>(dash) + 1);
        if (!upper) {
            return;
        }
        m_found.isRange = true;
        m_at = static_cast<int>(dash) + 1;
        if (m_found.bound == Bound::AtMost) {
            m_found.value = upper->value;
            m_found.figure = {m_at, m_at + upper->length};
        }
        m_at += upper->length;
    }

    void takeUnit() {
        takeTail();
        const int length = measureLengthAt(m_text, m_at, m_lexicon);
        m_found.unit = {m_at, m_at + length};
        m_at += length;
        if (m_found.isPlace && length == 0 && takeIf(U"名")) {
            m_found.unit = {m_at - 1, m_at};
        }
    }

    bool takeTail() {
        if (!take(u"uppertails"_s).isEmpty()) {
            m_found.bound = Bound::AtMost;
            return true;
        }
        const Span tail = take(u"tails"_s);
        const std::u32string_view word =
            m_text.substr(static_cast<std::size_t>(tail.begin), static_cast<std::size_t>(tail.length()));
        m_found.isRough = m_found.isRough || word == U"左右" || word == U"上下" || word == U"余" || word == U"多";
        if (!tail.isEmpty()) {
            return true;
        }
        const bool mark = now() != U'\0' && isOneOf(now(), U"。；，+");
        m_at += mark ? 1 : 0;
        return mark;
    }

    std::u32string_view m_text;
    int m_year;
    const Lexicon& m_lexicon;
    CellValue m_found;
    int m_at = 0;
};

int plainMeasureLengthAt(std::u32string_view text, int at, const Lexicon& lexicon) {
    const int own =
        std::max(lexicon.list(u"measures"_s).lengthAt(text, at), lexicon.list(u"counters"_s).lengthAt(text, at));
    int scale = 0;
    while (at + scale < static_cast<int>(text.size()) &&
           isOneOf(text[static_cast<std::size_t>(at + scale)], U"百千万亿")) {
        ++scale;
    }
    if (scale == 0) {
        return own;
    }
    const int scaled = std::max(lexicon.list(u"measures"_s).lengthAt(text, at + scale),
                                lexicon.list(u"counters"_s).lengthAt(text, at + scale));
    return std::max(own, scaled > 0 ? scale + scaled : 0);
}

}  // namespace

std::optional<CellValue> cellValueOf(std::u32string_view text, int year, const Lexicon& lexicon) {
    return CellScanner(text, year, lexicon).scanned();
}

int measureLengthAt(std::u32string_view text, int at, const Lexicon& lexicon) {
    const int own = plainMeasureLengthAt(text, at, lexicon);
    const std::size_t slash = static_cast<std::size_t>(at + own);
    if (own == 0 || slash >= text.size() || text[slash] != U'/') {
        return own;
    }
    const int per = plainMeasureLengthAt(text, static_cast<int>(slash) + 1, lexicon);
    return per > 0 ? own + 1 + per : own;
}

}  // namespace pledge
