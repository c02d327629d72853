#pragma once

#include <core/base/error.h>
#include <core/document/table.h>
#include <core/plan/plandraft.h>

#include <vector>

namespace pledge {

// The tables of a plan folder that say what the plan is, beside its units and pledges. Each function answers with the
// rows that are wrong.

[[nodiscard]] std::vector<Error> readSettings(const Table& table, Plan& plan);
[[nodiscard]] std::vector<Error> readCalendar(const Table& table, Plan& plan);
[[nodiscard]] std::vector<Error> readStepTemplates(const Table& table, Plan& plan);
[[nodiscard]] std::vector<Error> readProgrammes(const Table& table, PlanDraft& draft);
[[nodiscard]] std::vector<Error> readMeasures(const Table& table, PlanDraft& draft);
[[nodiscard]] std::vector<Error> readPersons(const Table& table, PlanDraft& draft);

}  // namespace pledge
