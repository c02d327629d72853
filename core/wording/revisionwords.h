#pragma once

#include <core/plan/pledge.h>
#include <core/plan/viewpoint.h>
#include <core/schedule/scoreboard.h>

#include <QString>

#include <span>

namespace pledge {

// Revisions of targets (调整) as people read them, in the installed language.

/// 目标调整, 撤销, 不可抗力, 恢复.
[[nodiscard]] QString revisionKindWord(RevisionKind kind);
/// 第1次调整.
[[nodiscard]] QString revisionNumberWord(int number);
/// What a revision changes: "2022年6月底 115 → 100；2022年12月底 200 → 180", or the word of its kind.
[[nodiscard]] QString revisionChange(const TargetRevision& revision, const UnitOfMeasure& unit);
/// Milestones in a row: "2022年6月底 115 亿元；2022年12月底 200 亿元".
[[nodiscard]] QString milestonesText(std::span<const Milestone> milestones, const UnitOfMeasure& unit);
/// The whole revision in one line: 第1次调整（2022-05-20，市委办〔2022〕8号）：2022年6月底 115 → 100，原因：…; one that
/// was taken back says so.
[[nodiscard]] QString revisionSentence(const TargetRevision& revision, const UnitOfMeasure& unit);
/// How a plan is looked at: 按原承诺目标、按2022年7月5日掌握的数据; empty for the plan as it stands.
[[nodiscard]] QString viewpointText(const Viewpoint& viewpoint);
/// What a milestone was pledged as: 原 115 → 100（第1次调整）; empty where it stands as pledged.
[[nodiscard]] QString milestoneChangeText(const MilestoneResult& result);
/// 另有 2 项已调出：撤销 1 项、不可抗力 1 项; empty where nothing stands outside the count.
[[nodiscard]] QString outsideText(const LightCounts& counts);

}  // namespace pledge
