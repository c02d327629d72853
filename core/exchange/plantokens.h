#pragma once

#include <core/plan/orgunit.h>
#include <core/plan/pledge.h>
#include <core/plan/programme.h>

#include <QByteArrayView>
#include <QString>

#include <array>

namespace pledge {

// The words of files for what the plan's values are, in the order of their enumerators.

inline constexpr std::array<QByteArrayView, 3> kGroupTokens{"department", "town", "task_force"};
inline constexpr std::array<QByteArrayView, 3> kMeasureTokens{"not_started", "in_hand", "done"};
inline constexpr std::array<QByteArrayView, 3> kNatureTokens{"flow", "state", "task"};
inline constexpr std::array<QByteArrayView, 2> kBoundTokens{"at_least", "at_most"};
inline constexpr std::array<QByteArrayView, 3> kJudgedTokens{"line", "steps", "throughout"};
inline constexpr std::array<QByteArrayView, 4> kRevisionTokens{"targets", "withdrawn", "force_majeure", "reinstated"};
inline constexpr std::array<QByteArrayView, 5> kSourcePartTokens{"statement", "owner", "indicator", "value", "due"};
inline constexpr std::array<QByteArrayView, 2> kEntryViewTokens{"running_total", "own_figure"};
inline constexpr std::array<QByteArrayView, 2> kYesNoTokens{"yes", "no"};

inline constexpr std::array<QByteArrayView, 4> kFrequencyTokens{"monthly", "quarterly", "half_yearly", "yearly"};
inline constexpr std::array kFrequencies{Frequency::Monthly, Frequency::Quarterly, Frequency::HalfYearly,
                                         Frequency::Yearly};

template <std::size_t N, typename Enumerator>
[[nodiscard]] QString tokenOf(const std::array<QByteArrayView, N>& tokens, Enumerator value) {
    return QString::fromLatin1(tokens[static_cast<std::size_t>(value)]);
}

[[nodiscard]] inline QString groupToken(UnitGroup group) {
    return tokenOf(kGroupTokens, group);
}

/// Empty for what is usual: the running total.
[[nodiscard]] inline QString entryViewToken(EntryView view) {
    return view == EntryView::RunningTotal ? QString() : tokenOf(kEntryViewTokens, view);
}

[[nodiscard]] inline QString frequencyToken(Frequency frequency) {
    for (std::size_t i = 0; i < kFrequencies.size(); ++i) {
        if (kFrequencies[i] == frequency) {
            return tokenOf(kFrequencyTokens, i);
        }
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
