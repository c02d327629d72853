#pragma once

#include <core/base/result.h>
#include <core/plan/plan.h>

namespace pledge {

class Database;

// The parts of a plan that came after schema 1, each in tables of its own: what is as usual has no row.

[[nodiscard]] Outcome writeSettings(const Database& database, const Plan& plan);
[[nodiscard]] Outcome writeCalendar(const Database& database, const Plan& plan);
[[nodiscard]] Outcome writeStepTemplates(const Database& database, const Plan& plan);

/// FileCorrupt where a stored setting is none of this program's.
[[nodiscard]] Outcome loadSettings(const Database& database, Plan& plan);
[[nodiscard]] Outcome loadCalendar(const Database& database, Plan& plan);
[[nodiscard]] Outcome loadStepTemplates(const Database& database, Plan& plan);

}  // namespace pledge
