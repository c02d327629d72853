#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/overtaking.h>
#include <core/schedule/ranking.h>

#include <QString>

namespace pledge {

// Places, lists and what would change them, as people read them.

/// What the list is called in this plan: 红榜, 黑榜, or the plan's own names.
[[nodiscard]] QString listName(const Plan& plan, ListMark list);
/// Who is on the list, with its length: 红榜：应计分事项全部报送且达标，并排在前4名的部门. Empty for a list without
/// room.
[[nodiscard]] QString listRule(const Plan& plan, ListMark list, UnitGroup group);
/// The list's units: 红榜：甲、乙. Nobody where it is empty.
[[nodiscard]] QString listSentence(const PlanSnapshot& snapshot, const Ranking& ranking, ListMark list);

/// ▲2, ▼1, or = for a place held, against the ranking compared with; empty where either rank is missing.
[[nodiscard]] QString rankChangeMark(const RankRow& row);
/// The same in words: 上升2位, 下降1位, 持平.
[[nodiscard]] QString rankChangeWords(const RankRow& row);
/// Why the unit takes no rank: 已报4/6，不足80%.
[[nodiscard]] QString noRankWords(const UnitScore& score, const ScorePolicy& policy);
/// 第3名（共15个）; why it takes none where it takes none.
[[nodiscard]] QString placeWords(const RankRow& row, const Ranking& ranking, const ScorePolicy& policy);
/// The unit's score and place for its head: 得分94.4，第3名（共15个）.
[[nodiscard]] QString scoreHeadline(const RankRow& row, const Ranking& ranking, const Plan& plan);
/// With how many decimals scores are listed: the plan's, and more where units of different places would look alike.
[[nodiscard]] int scoreDecimals(const Ranking& ranking, const Plan& plan);
/// 4/6: pledges reported of those whose score is due.
[[nodiscard]] QString reportedText(const UnitScore& score);

/// What is to be said of a ranking first: how many are ranked, who leads, who comes last, who is without a rank.
[[nodiscard]] QString rankingFinding(const PlanSnapshot& snapshot, const Ranking& ranking);
/// What would move the unit up: 新增贷款由105 亿元提高到109.3 亿元，可超过经信局，升至第3名.
[[nodiscard]] QString overtakingSentence(const PlanSnapshot& snapshot, const Scoreboard& board,
                                         const Overtaking& overtaking);

}  // namespace pledge
