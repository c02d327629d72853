#include <core/exchange/sheetlikely.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>

#include <algorithm>
#include <map>
#include <optional>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const Series& seriesOf(const SheetDraft& draft, const PlanSnapshot& snapshot) {
    return *snapshot.line(draft.pledge->id)->series;
}

/// The last month that each sheet gives figures of: the one that it is for.
std::map<QString, Month> monthsOfSheets(const std::vector<SheetDraft>& drafts) {
    std::map<QString, Month> last;
    for (const SheetDraft& draft : drafts) {
        if (draft.figure.month && draft.figure.state != SheetState::Skip) {
            const auto [at, isNew] = last.try_emplace(draft.figure.place.sheet, *draft.figure.month);
            at->second = std::max(at->second, *draft.figure.month);
        }
    }
    return last;
}

void checkEarlier(SheetDraft& draft, Month ofSheet, const PlanSnapshot& snapshot) {
    const Month month = draft.figure.actual.month;
    const auto standing = seriesOf(draft, snapshot).value(month);
    if (month < ofSheet && standing && *standing != *draft.figure.actual.value) {
        draft.figure.flag(
            {SheetRemarkKind::ReplacesEarlier, {figureText(*standing, draft.pledge->unit), monthText(month)}});
    }
}

/// The last figure that stands before the draft's month.
std::optional<Decimal> lastBefore(const SheetDraft& draft, const PlanSnapshot& snapshot) {
    const Series& series = seriesOf(draft, snapshot);
    for (Month month = draft.figure.actual.month.plus(-1); !(month < snapshot.plan().span.first);
         month = month.plus(-1)) {
        if (const auto value = series.value(month)) {
            return value;
        }
    }
    return std::nullopt;
}

Rational distance(const Rational& left, const Rational& right) {
    const Rational apart = left - right;
    return apart.isNegative() ? -apart : apart;
}

/// 107.4 where growth of some points stood or is promised: less a hundred it is far nearer.
void checkIndex(SheetDraft& draft, const PlanSnapshot& snapshot) {
    constexpr int kTimesNearer = 4;
    const bool isGrowth = draft.pledge->unit.symbol == u"%" && draft.pledge->name.contains(u"增"_s);
    const auto near = isGrowth ? lastBefore(draft, snapshot) : std::nullopt;
    const auto known = near || !isGrowth ? near : draft.pledge->finalTarget();
    if (!known) {
        return;
    }
    const Rational value(*draft.figure.actual.value);
    const Rational asRate = value - Rational::fromInteger(100);
    if (distance(asRate, Rational(*known)) * Rational::fromInteger(kTimesNearer) < distance(value, Rational(*known))) {
        draft.figure.flag({SheetRemarkKind::IndexForRate, {draft.figure.text}});
    }
}

/// Converted, and less than a hundredth of the year's course so far, where no earlier figure tells.
void checkConverted(SheetDraft& draft, const PlanSnapshot& snapshot) {
    constexpr int kTimesOff = 100;
    const auto target = draft.pledge->finalTarget();
    const Rational value(*draft.figure.actual.value);
    const bool isShrunk = draft.plainNumber && value < *draft.plainNumber && !value.isZero() && !value.isNegative();
    if (!isShrunk || !target || draft.pledge->nature != Nature::Flow || lastBefore(draft, snapshot)) {
        return;
    }
    const Rational course = Rational(*target) * Rational::of(draft.figure.actual.month.monthOfYear(), 12);
    if (value * Rational::fromInteger(kTimesOff) < course) {
        draft.figure.flag({SheetRemarkKind::ConvertedFar,
                           {draft.figure.text, figureText(*draft.figure.actual.value, draft.pledge->unit)}});
    }
}

}  // namespace

void checkLikely(std::vector<SheetDraft>& drafts, const PlanSnapshot& snapshot) {
    const auto months = monthsOfSheets(drafts);
    for (SheetDraft& draft : drafts) {
        if (!draft.figure.isAccepted() || draft.pledge == nullptr || !draft.figure.actual.value) {
            continue;
        }
        const auto ofSheet = months.find(draft.figure.place.sheet);
        checkEarlier(draft, ofSheet == months.end() ? draft.figure.actual.month : ofSheet->second, snapshot);
        checkIndex(draft, snapshot);
        checkConverted(draft, snapshot);
    }
}

}  // namespace pledge
