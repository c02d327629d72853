#include <core/reader/figurenature.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool isShare(std::u32string_view unit) {
    return unit == U"%" || unit == U"‰" || unit == U"百分之" || unit == U"千分之";
}

bool isWork(std::u32string_view name, const Lexicon& lexicon) {
    return lexicon.list(u"works"_s).lengthBefore(name, static_cast<int>(name.size())) > 0;
}

bool isCondition(const Quantity& quantity, std::u32string_view unit, std::u32string_view name, const Lexicon& lexicon) {
    const WordList& levels = lexicon.list(u"levels"_s);
    const bool namesLevel = levels.lengthBefore(name, static_cast<int>(name.size())) > 0 ||
                            levels.lengthAt(name, 0) > 0 || name.find(U"亩均") != name.npos ||
                            name.find(U"人均") != name.npos;
    return isShare(unit) || unit.ends_with(U"百分点") || unit == U"倍" || unit.find(U'/') != unit.npos ||
           quantity.isPlace || quantity.isDuration || namesLevel;
}

}  // namespace

FigureNature natureOf(const Quantity& quantity, std::u32string_view unit, std::u32string_view name,
                      const Lexicon& lexicon) {
    if (quantity.bound == Bound::AtMost) {
        return {Nature::State, quantity.isStep || quantity.isPlace ? Judged::AtSteps : Judged::Throughout};
    }
    if (isShare(unit) && isWork(name, lexicon)) {
        return {Nature::Task, Judged::AtSteps};
    }
    if (isCondition(quantity, unit, name, lexicon)) {
        return {Nature::State, Judged::AtSteps};
    }
    return {};
}

}  // namespace pledge
