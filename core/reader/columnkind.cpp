#include <core/reader/cellvalue.h>
#include <core/reader/characters.h>
#include <core/reader/columnkind.h>
#include <core/reader/unitname.h>

#include <array>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString textOf(std::u32string_view words) {
    return QString::fromStdU32String(std::u32string(words));
}

/// 投资额（万元） is 投资额 in 万元; other brackets stay.
std::pair<std::u32string_view, std::u32string_view> partedUnit(std::u32string_view head, const Lexicon& lexicon) {
    const std::size_t open = head.rfind(U'（');
    if (open == std::u32string_view::npos || open == 0 || !head.ends_with(U'）')) {
        return {head, {}};
    }
    std::u32string_view inside = head.substr(open + 1, head.size() - open - 2);
    inside = inside.starts_with(U"单位：") ? inside.substr(3) : inside;
    const bool unit = !inside.empty() && measureLengthAt(inside, 0, lexicon) == static_cast<int>(inside.size());
    return unit ? std::pair(head.substr(0, open), inside) : std::pair(head, std::u32string_view());
}

bool says(std::u32string_view head, const WordList& words) {
    return words.lengthBefore(head, static_cast<int>(head.size())) > 0 || words.lengthAt(head, 0) > 0;
}

/// A date that the head begins with and not much besides: 上半年, 1-6月目标, 全年, 2024年目标.
std::optional<Period> periodOf(std::u32string_view head, int year) {
    const std::optional<Period> period = periodAt(head, 0, year);
    const bool future = period && (period->kind == PeriodKind::Due || period->kind == PeriodKind::Run);
    return future && period->end.isValid() ? period : std::nullopt;
}

TextColumn kindOfHead(std::u32string_view head, const Lexicon& lexicon, bool& known) {
    constexpr std::array<std::pair<TextColumn, const char16_t*>, 9> lists{{
        {TextColumn::Due, u"columndue"},
        {TextColumn::Ignored, u"columnsupport"},
        {TextColumn::Owner, u"columnowner"},
        {TextColumn::Unit, u"columnunit"},
        {TextColumn::Target, u"columntarget"},
        {TextColumn::Task, u"columntask"},
        {TextColumn::Indicator, u"columnindicator"},
        {TextColumn::Programme, u"columnprogramme"},
        {TextColumn::Ignored, u"columnorder"},
    }};
    known = true;
    for (const bool whole : {true, false}) {
        if (!whole && isUnitName(head, lexicon)) {
            break;
        }
        for (const auto& [kind, name] : lists) {
            const WordList& words = lexicon.list(QString::fromUtf16(name));
            if (whole ? words.holds(head) : says(head, words)) {
                return kind;
            }
        }
    }
    known = false;
    return TextColumn::Ignored;
}

bool isOfThePast(std::u32string_view head, int year, const Lexicon& lexicon) {
    const std::optional<Period> period = periodAt(head, 0, year);
    const bool before =
        period && (period->kind == PeriodKind::Before || (period->end.isValid() && period->end.year() < year));
    return before || lexicon.list(u"columnignored"_s).find(head) >= 0;
}

}  // namespace

TableColumn columnOf(std::u32string_view head, int year, const Lexicon& lexicon) {
    TableColumn column;
    const auto [words, unit] = partedUnit(head, lexicon);
    column.title = textOf(words);
    column.unit = textOf(unit);
    bool known = false;
    column.kind = kindOfHead(words, lexicon, known);
    const bool exact = known && column.kind == TextColumn::Due;
    if (!exact && isOfThePast(words, year, lexicon)) {
        column.kind = TextColumn::Ignored;
        return column;
    }
    if (!exact) {
        column.period = periodOf(words, year);
    }
    if (column.period && (!known || column.kind == TextColumn::Target)) {
        column.kind = TextColumn::Target;
        known = true;
    }
    column.isUnit = !known && isUnitName(words, lexicon);
    column.isUnknown = !known && !column.isUnit;
    return column;
}

}  // namespace pledge
