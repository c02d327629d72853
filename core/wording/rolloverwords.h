#pragma once

#include <core/plan/pledge.h>
#include <core/schedule/verdict.h>

#include <QString>

namespace pledge {

/// What a pledge leaves unsolved when its plan ends, with its figures and the month: 截至2022年12月底实绩180 亿元，
/// 目标200 亿元（节点逾期）；未完成节点：9月底前165 亿元.
[[nodiscard]] QString openProblemSentence(const Pledge& pledge, const Verdict& verdict, Month asOf);

/// The note of a plan that goes on from another one, and how many of its pledges had shares of towns.
[[nodiscard]] QString rolloverNote(const QString& lastPlan, int splitPledges);

}  // namespace pledge
