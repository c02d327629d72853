#pragma once

#include <core/document/csvreader.h>
#include <core/plan/plansnapshot.h>

#include <QByteArray>

namespace pledge::test {

// A plan small enough to know by heart, of 2022:
//   Finance (alias 财政): 1 New loans 115/165/200 亿元, 2 Policy by 31 May, 3 Keep the platform, 4 Unemployment ≤ 4.3 %
//   North (a town):       5 New loans, its share 40 of 200
// May is reported: New loans 100.

PlanSnapshot smallPlan();
PlanSnapshot emptyPlan(const char* first = "2022-01", const char* last = "2022-12");

/// The table of that text, called table.csv.
Table tableOf(const QByteArray& text);

}  // namespace pledge::test
