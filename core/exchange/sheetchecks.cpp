#include <core/exchange/sheetchecks.h>
#include <core/schedule/ownfigure.h>
#include <core/wording/words.h>

#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

bool isRunningTotal(const SheetDraft& draft) {
    return draft.figure.isAccepted() && draft.pledge != nullptr && draft.pledge->nature == Nature::Flow &&
           draft.figure.actual.value;
}

/// What the run's total was at the end of the month before; nothing at its begin, none where it is not reported.
struct LastTotal {
    Month month;
    std::optional<Decimal> value;
};

/// A report of a month further back leaves a gap, over which a month's own figure adds up to nothing.
LastTotal lastTotal(const SheetDraft& draft, const PlanSnapshot& snapshot) {
    const Month month = draft.figure.actual.month;
    const OwnStart start = ownStart(*draft.pledge, *snapshot.line(draft.pledge->id)->series, snapshot.plan(), month);
    const auto total = start.months == 1 ? std::optional(start.total.rounded(Decimal::kPlaces)) : std::nullopt;
    return {month.plus(-1), total};
}

/// What the sheets themselves give for the month before, beside the figure or in a column of its own.
std::optional<Decimal> lastInSheets(const SheetDraft& draft, Month before, const std::vector<SheetDraft>& drafts) {
    if (draft.last) {
        return draft.last;
    }
    const auto found = std::ranges::find_if(drafts, [&](const SheetDraft& other) {
        return other.pledge == draft.pledge && other.figure.month == before && other.figure.actual.value &&
               other.figure.state != SheetState::Skip && other.sense != TimeSense::Own;
    });
    return found == drafts.end() ? std::nullopt : found->figure.actual.value;
}

/// The month before, where the sheets give its own figure too: its total as it was summed, or nothing while that is
/// open.
LastTotal lastSummed(const SheetDraft& draft, const PlanSnapshot& snapshot, const std::vector<SheetDraft>& drafts) {
    const LastTotal last = lastTotal(draft, snapshot);
    const auto earlier = std::ranges::find_if(drafts, [&](const SheetDraft& other) {
        return other.pledge == draft.pledge && other.sense == TimeSense::Own && other.figure.month == last.month &&
               other.figure.state != SheetState::Skip;
    });
    if (earlier == drafts.end()) {
        return last;
    }
    return {last.month, earlier->figure.isAccepted() ? earlier->figure.actual.value : std::nullopt};
}

void sumOwn(SheetDraft& draft, const PlanSnapshot& snapshot, const std::vector<SheetDraft>& drafts) {
    const LastTotal last = lastSummed(draft, snapshot, drafts);
    const auto inSheets = lastInSheets(draft, last.month, drafts);
    if (last.value && inSheets && *inSheets != *last.value) {
        draft.figure.flag(
            {SheetRemarkKind::LastDiffers, {monthText(last.month), inSheets->toString(), last.value->toString()}});
        return;
    }
    const Decimal own = *draft.figure.actual.value;
    const auto total = last.value ? last.value->plus(own) : std::nullopt;
    if (!total) {
        draft.figure.flag({SheetRemarkKind::NoLastMonth, {monthText(last.month)}});
        return;
    }
    const auto standing = snapshot.line(draft.pledge->id)->series->value(draft.figure.actual.month);
    if (standing && *standing != *total) {
        draft.figure.flag({SheetRemarkKind::SumReplaces,
                           {standing->toString(), monthText(draft.figure.actual.month), total->toString()}});
    }
    draft.figure.actual.value = *total;
    draft.figure.say({SheetRemarkKind::Summed, {own.toString(), monthText(last.month), last.value->toString()}});
}

void checkOwn(SheetDraft& draft, const PlanSnapshot& snapshot) {
    const LastTotal last = lastTotal(draft, snapshot);
    const Decimal total = *draft.figure.actual.value;
    const bool differs = last.value ? last.value->plus(*draft.own) != total : *draft.own > total;
    if (differs) {
        draft.figure.flag({SheetRemarkKind::OwnDiffers,
                           {total.toString(), draft.own->toString(), last.value ? last.value->toString() : u"—"_s}});
    }
}

/// Pledges that the sheets give several months of.
QHash<PledgeId, int> monthsOf(const std::vector<SheetDraft>& drafts) {
    QHash<PledgeId, QList<int>> months;
    for (const SheetDraft& draft : drafts) {
        if (isRunningTotal(draft) && !months[draft.pledge->id].contains(draft.figure.actual.month.index())) {
            months[draft.pledge->id].append(draft.figure.actual.month.index());
        }
    }
    QHash<PledgeId, int> counts;
    for (auto one = months.constBegin(); one != months.constEnd(); ++one) {
        counts.insert(one.key(), static_cast<int>(one->size()));
    }
    return counts;
}

struct Column {
    Rational sum;
    int rows = 0;
    bool isSound = true;  ///< every cell is a figure or blank, and all are counted alike
    QString unit;
    std::vector<SheetDraft*> drafts;
};

void add(Column& column, SheetDraft& draft) {
    if (draft.figure.state == SheetState::Skip) {
        return;
    }
    column.drafts.push_back(&draft);
    if (!draft.plainNumber || draft.pledge == nullptr) {
        column.isSound = false;
        return;
    }
    column.isSound = column.isSound && (column.unit.isEmpty() || column.unit == draft.pledge->unit.symbol);
    column.unit = draft.pledge->unit.symbol;
    column.sum = column.sum + *draft.plainNumber;
    ++column.rows;
}

/// The rows that a sum adds up: before it, for a partial one since the last; behind it where it stands first.
Column summed(std::vector<SheetDraft>& drafts, const std::vector<SheetSum>& sums, const SheetSum& sum) {
    int from = 0;
    bool isFirst = true;
    for (const SheetSum& other : sums) {
        if (sum.isPartial && other.row < sum.row) {
            from = std::max(from, other.row + 1);
        }
    }
    for (const SheetDraft& draft : drafts) {
        isFirst = isFirst && (draft.row >= sum.row || draft.column != sum.column);
    }
    Column column;
    for (SheetDraft& draft : drafts) {
        const bool within = isFirst ? draft.row > sum.row : from <= draft.row && draft.row < sum.row;
        if (draft.column == sum.column && within) {
            add(column, draft);
        }
    }
    return column;
}

/// Counted in something else, or not said whether it is the total: asked about by itself, and no second total.
bool saysOther(const SheetDraft& draft) {
    return std::ranges::any_of(draft.figure.remarks, [](const SheetRemark& remark) {
        return remark.kind == SheetRemarkKind::OtherMeasure || remark.kind == SheetRemarkKind::TotalOrOwn;
    });
}

auto placeInPlan(const SheetDraft& draft) {
    return std::tuple(*draft.figure.pledge, draft.figure.actual.month);
}

bool sameReport(const Actual& left, const Actual& right) {
    return left.value == right.value && left.state == right.state;
}

}  // namespace

/// Month by month, so that own figures add up over the months of a sheet.
std::vector<SheetDraft*> runningTotals(std::vector<SheetDraft>& drafts) {
    std::vector<SheetDraft*> totals;
    for (SheetDraft& draft : drafts) {
        if (isRunningTotal(draft)) {
            totals.push_back(&draft);
        }
    }
    std::ranges::stable_sort(totals, {}, [](const SheetDraft* draft) { return draft->figure.actual.month; });
    return totals;
}

void settleTotals(std::vector<SheetDraft>& drafts, const PlanSnapshot& snapshot) {
    const QHash<PledgeId, int> months = monthsOf(drafts);
    for (SheetDraft* total : runningTotals(drafts)) {
        SheetDraft& draft = *total;
        const bool several = months.value(draft.pledge->id) > 1;
        const bool unsaid = draft.sense == TimeSense::Open || (draft.sense == TimeSense::None && several);
        if (draft.sense == TimeSense::Own) {
            sumOwn(draft, snapshot, drafts);
        } else if (unsaid && !draft.isConfirmed) {
            draft.figure.flag({SheetRemarkKind::TotalOrOwn, {draft.head}});
        } else if (draft.own) {
            checkOwn(draft, snapshot);
        }
    }
}

void checkSums(std::vector<SheetDraft>& drafts, const std::vector<SheetSum>& sums) {
    for (const SheetSum& sum : sums) {
        const Column column = summed(drafts, sums, sum);
        if (!column.isSound || column.rows < 2 || column.sum == sum.number) {
            continue;
        }
        for (SheetDraft* draft : column.drafts) {
            draft->figure.flag(
                {SheetRemarkKind::SumDiffers, {sum.text, column.sum.rounded(Decimal::kPlaces).toString()}});
        }
    }
}

void checkDuplicates(std::vector<SheetDraft>& drafts) {
    std::vector<SheetDraft*> named;
    for (SheetDraft& draft : drafts) {
        const bool hasFigure = draft.figure.state != SheetState::Skip && draft.figure.pledge && draft.figure.month;
        if (hasFigure && !saysOther(draft)) {
            named.push_back(&draft);
        }
    }
    std::ranges::stable_sort(named, [](const SheetDraft* left, const SheetDraft* right) {
        return placeInPlan(*left) < placeInPlan(*right);
    });
    for (auto begin = named.begin(); begin != named.end();) {
        const auto end = std::find_if(
            begin, named.end(), [&](const SheetDraft* other) { return placeInPlan(*other) != placeInPlan(**begin); });
        const bool differ = std::any_of(begin, end, [&](const SheetDraft* other) {
            return !sameReport((*begin)->figure.actual, other->figure.actual);
        });
        for (auto one = begin; end - begin > 1 && one != end; ++one) {
            const SheetDraft& other = one == begin ? **(begin + 1) : **begin;
            const SheetRemark remark{SheetRemarkKind::Duplicate,
                                     {QString::number(other.figure.place.row), other.figure.text}};
            if (differ) {
                (*one)->figure.flag(remark);
            } else if (one != begin && (*one)->figure.isAccepted()) {
                (*one)->figure.skip(remark);
            }
        }
        begin = end;
    }
}

}  // namespace pledge
