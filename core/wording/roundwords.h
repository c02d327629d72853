#pragma once

#include <core/plan/plansnapshot.h>
#include <core/plan/unitmonth.h>
#include <core/schedule/roundboard.h>
#include <core/schedule/scoreboard.h>

#include <QDate>
#include <QString>

namespace pledge {

// The monthly round in words. today is the day the words are read on.

/// 无需报送, 未报送, 填报中, 已重新打开, 已收回, 已报送, 已退回, 已核定.
[[nodiscard]] QString stageWord(const UnitRound& round);
/// 报送, 退回, 核定, 重新打开, 撤回报送.
[[nodiscard]] QString roundActWord(RoundAct act);
/// 逾期2天报送 / 已逾期2天; empty while in time.
[[nodiscard]] QString lateWords(const UnitRound& round);
/// 7月5日前报送，还有3天 / 今天截止 / 已逾期2天.
[[nodiscard]] QString deadlineWords(QDate deadline, QDate today);

/// How much of the month is filled in, and until when it is owed, or who brought it when:
/// 应填6项，已填3项；应于7月5日前报送，还有3天.
[[nodiscard]] QString arrivalWords(const UnitRound& round, QDate today);

/// What a unit has to be told about the board's month, to be copied into any chat; empty where it owes nothing:
/// “市金融办：6月实绩应于7月5日前报送，尚有3项未填（…），已逾期2天，请尽快报送。”
[[nodiscard]] QString reminderText(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit, QDate today);
/// Those of all units that have something to be told, a line each.
[[nodiscard]] QString reminderTexts(const PlanSnapshot& snapshot, const Scoreboard& board, QDate today);

/// 含3个单位未核定数据; empty where every unit's month is approved, and where no month was ever handed in or reviewed.
[[nodiscard]] QString unapprovedWords(const PlanSnapshot& snapshot, const Scoreboard& board);

/// The mark of a figure that was changed after its month was approved: ※.
[[nodiscard]] QString correctionMark();
/// 核定后更正.
[[nodiscard]] QString correctionHeading();
/// What the mark means, for the foot of a table.
[[nodiscard]] QString correctionFootnote();
/// A report of the pledge in a few words; “blank” for none.
[[nodiscard]] QString reportWords(const Pledge& pledge, const Actual& actual);
/// The reason that was given with the change, else the one for opening the month again.
[[nodiscard]] QString correctionReason(const PlanSnapshot& snapshot, const CorrectedFigure& correction);
/// 6月核定数108亿元，王五于2022-07-09更正为110亿元：统计口径调整.
[[nodiscard]] QString correctionSentence(const PlanSnapshot& snapshot, const CorrectedFigure& correction);
/// 报送时108亿元，王五于2022-07-09改为110亿元：统计口径调整.
[[nodiscard]] QString changedSentence(const PlanSnapshot& snapshot, const ChangedFigure& change);
/// The sentences of the line's corrections at that month, one a line; empty where there are none.
[[nodiscard]] QString correctionWords(const PlanSnapshot& snapshot, std::size_t position, Month month);

}  // namespace pledge
