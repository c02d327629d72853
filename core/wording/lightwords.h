#pragma once

#include <core/plan/lightpolicy.h>
#include <core/schedule/timeline.h>

#include <QString>

namespace pledge {

// The presets of the light policy (core/plan/lightpresets.h) as people read them, and what a policy changes in lists.

/// The preset's short name: 银川市2025年重点项目. Asserts a known token.
[[nodiscard]] QString presetName(const QString& token);
/// Where its rule was published, and what that source leaves open, in one sentence. Asserts a known token.
[[nodiscard]] QString presetSource(const QString& token);

/// What the flag "due soon" says: 下月底前到期, 15天内到期.
[[nodiscard]] QString dueSoonWord(const LightPolicy& policy);
/// How many carry it, as a part of a sentence: 下月底前到期2项.
[[nodiscard]] QString dueSoonCount(const LightPolicy& policy, int count);
/// How a line stood in a past month: 节点逾期，落后5.0个百分点（2022年8月补上）.
[[nodiscard]] QString monthVerdictText(const MonthVerdict& month, int decimals = 1);

}  // namespace pledge
