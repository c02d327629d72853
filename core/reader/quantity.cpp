#include <core/reader/characters.h>
#include <core/reader/numeral.h>
#include <core/reader/quantity.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool isMagnitude(char32_t c) {
    return c == U'万' || c == U'亿' || c == U'千' || c == U'百';
}

bool isMark(char32_t c) {
    return isOneOf(c, U"，。；：、！？（）)”》");
}

}  // namespace

QuantityReader::QuantityReader(std::u32string_view text, const Lexicon& lexicon)
    : m_text(text),
      m_counters(lexicon.list(u"counters"_s)),
      m_measures(lexicon.list(u"measures"_s)),
      m_latinUnits(lexicon.list(u"latinunits"_s)),
      m_durations(lexicon.list(u"durations"_s)),
      m_attributes(lexicon.list(u"attributes"_s)),
      m_numeralNames(lexicon.list(u"numeralnames"_s)),
      m_lower(lexicon.list(u"lower"_s)),
      m_fillers(lexicon.list(u"fillers"_s)),
      m_upper(lexicon.list(u"upper"_s)),
      m_upperSteps(lexicon.list(u"uppersteps"_s)),
      m_tails(lexicon.list(u"tails"_s)),
      m_upperTails(lexicon.list(u"uppertails"_s)),
      m_rough(lexicon.list(u"rough"_s)),
      m_placeWords(lexicon.list(u"places"_s)) {}

std::optional<Quantity> QuantityReader::at(int place) const {
    auto quantity = percentInWords(place);
    if (!quantity) {
        quantity = damaged(place);
    }
    if (!quantity) {
        quantity = this->place(place);
    }
    if (!quantity) {
        quantity = plain(place);
    }
    if (quantity) {
        takeWordsAfter(*quantity);
        takeWordsBefore(*quantity);
        if (quantity->upper && quantity->bound == Bound::AtMost) {
            std::swap(quantity->value, quantity->upper);
        }
    }
    return quantity;
}

/// 百分之八十五, 千分之三.
std::optional<Quantity> QuantityReader::percentInWords(int place) const {
    const std::u32string_view rest = m_text.substr(static_cast<std::size_t>(place), 4);
    if (!rest.starts_with(U"百分之") && !rest.starts_with(U"千分之")) {
        return std::nullopt;
    }
    const auto number = numeralAt(m_text, place + 3);
    if (!number) {
        return std::nullopt;
    }
    Quantity quantity;
    quantity.at = quantity.figure = {place, place + 3 + number->length};
    quantity.unit = {place, place + 3};
    quantity.value = number->value;
    return quantity;
}

/// IO人, 5O家, 2..5万人: characters among the digits that are none, and a unit behind them.
std::optional<Quantity> QuantityReader::damaged(int place) const {
    const int end = endOfDamagedDigits(m_text, place);
    if (end == place) {
        return std::nullopt;
    }
    const Unit unit = unitAt(end);
    if (unit.length == 0) {
        return std::nullopt;
    }
    Quantity quantity;
    quantity.at = quantity.figure = {place, end + unit.length};
    quantity.unit = {end, end + unit.length};
    quantity.isCounted = unit.isCounted;
    return quantity;
}

/// 前10位, 第3名, 第一: a place, where the words before it speak of one.
std::optional<Quantity> QuantityReader::place(int place) const {
    const char32_t before = charAt(place - 1);
    if (before != U'前' && before != U'第') {
        return std::nullopt;
    }
    const auto number = numeralAt(m_text, place);
    if (!number || m_placeWords.find(m_text.substr(0, static_cast<std::size_t>(place)), std::max(0, place - 16)) < 0) {
        return std::nullopt;
    }
    int end = place + number->length;
    Quantity quantity;
    quantity.value = number->value;
    quantity.bound = Bound::AtMost;
    quantity.isPlace = true;
    if (charAt(end) == U'位' || charAt(end) == U'名' || charAt(end) == U'强') {
        quantity.unit = {end, end + 1};
        ++end;
    } else if (end < static_cast<int>(m_text.size()) && !isMark(charAt(end)) &&
               !m_text.substr(static_cast<std::size_t>(end)).starts_with(U"行列")) {
        return std::nullopt;
    }
    quantity.at = quantity.figure = {place - 1, end};
    return quantity;
}

std::optional<Quantity> QuantityReader::plain(int place) const {
    const auto number = numeralAt(m_text, place);
    if (!number) {
        return std::nullopt;
    }
    Quantity quantity;
    quantity.value = number->value;
    int end = place + number->length;
    if (belongsToName(place, end)) {
        return std::nullopt;
    }
    quantity.isWord = number->isChinese;
    if (charAt(end) == U'余' || charAt(end) == U'多') {
        quantity.isRough = true;
        ++end;
    }
    Unit unit = unitAt(end);
    int unitBegin = end;
    end += unit.length;
    end = takeRange(quantity, end, unit.length > 0);
    if (unit.length == 0 && quantity.upper) {
        unit = unitAt(end);
        unitBegin = end;
        end += unit.length;
    }
    if (unit.length == 0 || m_attributes.lengthAt(m_text, unitBegin) > unit.length ||
        (m_attributes.lengthAt(m_text, end) > 0 && charAt(end) == U'级')) {
        return std::nullopt;
    }
    quantity.at = quantity.figure = {place, end};
    quantity.unit = {unitBegin, unitBegin + unit.length};
    quantity.isCounted = unit.isCounted;
    quantity.isDuration = unit.isDuration;
    return quantity;
}

/// The unit at that place: 家, 万平方米, 亿元, 万元/亩, %. A bare 万 or 亿 is one where nothing else follows.
QuantityReader::Unit QuantityReader::unitAt(int place) const {
    int end = place;
    while (isMagnitude(charAt(end)) && baseUnitAt(end) == 0) {
        ++end;
    }
    const int base = baseUnitAt(end);
    Unit unit;
    unit.length = end - place + base;
    if (base == 0) {
        return unit;
    }
    const int counted = m_counters.lengthAt(m_text, end);
    unit.isCounted = counted == base && charAt(end + base) != U'/';
    unit.isDuration = m_durations.lengthAt(m_text, end) == base;
    if (charAt(place + unit.length) == U'/') {
        int per = place + unit.length + 1;
        while (isMagnitude(charAt(per)) || isDigit(charAt(per))) {
            ++per;
        }
        if (const int second = baseUnitAt(per); second > 0) {
            unit.length = per + second - place;
        }
    }
    return unit;
}

int QuantityReader::baseUnitAt(int place) const {
    int length = std::max(m_counters.lengthAt(m_text, place), m_measures.lengthAt(m_text, place));
    length = std::max(length, m_durations.lengthAt(m_text, place));
    const int latin = m_latinUnits.lengthAt(m_text, place);
    return latin > 0 && !isLatin(charAt(place + latin)) && !isDigit(charAt(place + latin)) ? std::max(length, latin)
                                                                                           : length;
}

/// G25高速, 第3届, 3+2, 5G, 〔2018〕8号, 110千伏, 一体化.
bool QuantityReader::belongsToName(int place, int end) const {
    const char32_t before = charAt(place - 1);
    const char32_t after = charAt(end);
    if (before == U'第' || before == U'+' || before == U'〕' || before == U'：' || before == U':' || isLatin(before)) {
        if (before != U'：' || isDigit(charAt(place - 2))) {
            return true;
        }
    }
    if (after == U'+' || after == U'X' || after == U':' ||
        (isLatin(after) && m_latinUnits.lengthAt(m_text, end) == 0)) {
        return true;
    }
    if (isChineseDigit(charAt(place))) {
        const bool follows = place > 0 && (isChineseDigit(before) || before == U'统' || before == U'唯' ||
                                           before == U'同' || before == U'进' || before == U'万');
        return follows || m_numeralNames.lengthAt(m_text, place) > end - place;
    }
    return m_attributes.lengthAt(m_text, end) > baseUnitAt(end);
}

/// 8-10个, 6%-6.5%: what follows the first number, or its unit, up to the second number; the place itself where nothing
/// of the kind stands there.
int QuantityReader::takeRange(Quantity& quantity, int end, bool hasUnit) const {
    const char32_t dash = charAt(end);
    if (dash != U'-' && dash != U'~' && dash != U'至' && dash != U'到') {
        return end;
    }
    const auto second = numeralAt(m_text, end + 1);
    if (!second || second->value <= quantity.value) {
        return end;
    }
    const int afterSecond = end + 1 + second->length;
    const int unit = unitAt(afterSecond).length;
    if (unit == 0) {
        return end;
    }
    quantity.upper = second->value;
    return hasUnit ? afterSecond + unit : afterSecond;
}

void QuantityReader::takeWordsAfter(Quantity& quantity) const {
    int end = quantity.at.end;
    while (true) {
        const int length = m_tails.lengthAt(m_text, end);
        if (length == 0) {
            break;
        }
        quantity.isRough = quantity.isRough || m_rough.lengthAt(m_text, end) == length;
        if (m_upperTails.lengthAt(m_text, end) == length) {
            quantity.bound = Bound::AtMost;
        }
        quantity.isBounded = true;
        end += length;
    }
    quantity.at.end = end;
}

void QuantityReader::takeWordsBefore(Quantity& quantity) const {
    int begin = quantity.at.begin;
    while (const int length = takeWordBefore(quantity, begin)) {
        begin -= length;
    }
    const char32_t before = charAt(begin - 1);
    quantity.isBase = !quantity.hasLead && (before == U'由' || before == U'从' || changesAfter(quantity.at.end));
    quantity.at.begin = begin;
}

/// 2.1%提高到2.5%: what it changes to follows.
bool QuantityReader::changesAfter(int end) const {
    const int length = std::max(m_upper.lengthAt(m_text, end), m_lower.lengthAt(m_text, end));
    const char32_t last = charAt(end + length - 1);
    return length > 1 && (last == U'到' || last == U'至') && isDigit(charAt(end + length));
}

/// 签约, 公约, 节约: no "about" stands there.
bool QuantityReader::endsWord(int end) const {
    constexpr std::u32string_view kBefore = U"签公条节预契履制邀集";
    return charAt(end - 1) == U'约' && kBefore.find(charAt(end - 2)) != kBefore.npos;
}

/// Takes one word that bounds the quantity, or says nothing of it: its length; 0 where none stands there.
int QuantityReader::takeWordBefore(Quantity& quantity, int begin) const {
    const bool isRough = m_tails.lengthBefore(m_text, begin) == 0 && !endsWord(begin);
    const int rough = isRough ? m_rough.lengthBefore(m_text, begin) : 0;
    const int upper = m_upper.lengthBefore(m_text, begin);
    const int lower = m_lower.lengthBefore(m_text, begin);
    const int longest = std::max({rough, upper, lower, m_fillers.lengthBefore(m_text, begin)});
    if (longest == 0) {
        return 0;
    }
    if (rough == longest) {
        quantity.isRough = true;
    } else if (upper == longest) {
        quantity.bound = Bound::AtMost;
        quantity.isStep = quantity.isStep || m_upperSteps.lengthBefore(m_text, begin) == upper;
        quantity.hasLead = quantity.isBounded = true;
    } else if (lower == longest) {
        const std::u32string_view word =
            m_text.substr(static_cast<std::size_t>(begin - lower), static_cast<std::size_t>(lower));
        quantity.hasLead = true;
        quantity.isBounded = quantity.isBounded || (word != U"完成" && word != U"实现");
    }
    return longest;
}

char32_t QuantityReader::charAt(int place) const {
    return place >= 0 && place < static_cast<int>(m_text.size()) ? m_text[static_cast<std::size_t>(place)] : U'\0';
}

}  // namespace pledge
