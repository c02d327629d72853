#pragma once

#include <core/plan/plansnapshot.h>

#include <QString>

#include <initializer_list>

namespace pledge::test {

// Short ways to say a plan, a pledge and its reports in a test. What does not parse is a fault of the test and aborts
// it.

Decimal figure(const char* text);
Month month(const char* text);
QDate date(const char* text);

struct Due {
    const char* date;
    const char* value;  ///< nullptr: to be done
};

struct Report {
    const char* month;
    const char* value;
};

struct StateReport {
    const char* month;
    TaskState state;
};

Plan planOf(const char* first, const char* last);
/// January to December 2022.
Plan plan2022();

Pledge flow(std::initializer_list<Due> milestones, const char* unit = "亿元");
Pledge budget(std::initializer_list<Due> milestones, const char* unit = "亿元");
Pledge level(std::initializer_list<Due> milestones, const char* unit = "%");
Pledge reduction(std::initializer_list<Due> milestones, const char* unit = "%");
Pledge ceiling(std::initializer_list<Due> milestones, const char* unit = "%");
Pledge works(std::initializer_list<Due> milestones);
Pledge deliverable(const char* due);
Pledge direction(const char* base, Bound good = Bound::AtLeast);
Pledge standing();

Series figures(std::initializer_list<Report> reports);
Series states(std::initializer_list<StateReport> reports);
Series notes(std::initializer_list<Report> reports);

}  // namespace pledge::test
