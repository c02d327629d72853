#include <core/exchange/collection.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Collection)
};

struct Naming {
    const char16_t* token;
    const char* word;
};

constexpr std::array kStates{Naming{u"new", QT_TRANSLATE_NOOP("Collection", "+ new")},
                             Naming{u"same", QT_TRANSLATE_NOOP("Collection", "= same")},
                             Naming{u"changed", QT_TRANSLATE_NOOP("Collection", "△ changed")},
                             Naming{u"rule", QT_TRANSLATE_NOOP("Collection", "! against a rule")},
                             Naming{u"tampered", QT_TRANSLATE_NOOP("Collection", "✕ tampered with")},
                             Naming{u"blank", QT_TRANSLATE_NOOP("Collection", "○ blank")},
                             Naming{u"conflict", QT_TRANSLATE_NOOP("Collection", "⇄ in conflict")}};

constexpr std::array kParts{Naming{u"figure", QT_TRANSLATE_NOOP("Collection", "Figure")},
                            Naming{u"note", QT_TRANSLATE_NOOP("Collection", "Note")},
                            Naming{u"problem", QT_TRANSLATE_NOOP("Collection", "Problem")},
                            Naming{u"next_step", QT_TRANSLATE_NOOP("Collection", "Next step")}};

}  // namespace

int Collection::count(ReturnState state) const {
    return static_cast<int>(std::ranges::count(cells, state, &CollectedCell::state));
}

bool Collection::hasTrouble() const {
    return std::ranges::any_of(files, [](const CollectedFile& file) { return file.refusal.has_value(); }) ||
           count(ReturnState::Rule) + count(ReturnState::Tampered) + count(ReturnState::Conflict) > 0;
}

bool hasNeeded(const Collection& collection, const CollectedCell& cell, std::span<const std::size_t> chosen) {
    return !cell.needs || std::ranges::any_of(chosen, [&](std::size_t at) {
        const CollectedCell& other = collection.cells[at];
        return other.pledge == cell.pledge && other.part == cell.needs->part && other.period == cell.needs->period;
    });
}

QString tokenOf(ReturnState state) {
    return QString::fromUtf16(kStates[static_cast<std::size_t>(state)].token);
}

QString tokenOf(ReturnPart part) {
    return QString::fromUtf16(kParts[static_cast<std::size_t>(part)].token);
}

QString returnStateWord(ReturnState state) {
    return Texts::tr(kStates[static_cast<std::size_t>(state)].word);
}

QString returnFieldWord(const CollectedCell& cell) {
    if (!cell.concernsPledge()) {
        return cell.lockedHead;
    }
    return Texts::tr(kParts[static_cast<std::size_t>(cell.part)].word);
}

}  // namespace pledge
