#pragma once

#include <ui/models/planrowsmodel.h>

namespace pledge {

/// Every fact of a pledge that can stand in a cell or a line of the form; in the order of the table's columns.
enum class PledgeField {
    Owners,
    Name,
    Kind,
    Measure,
    Milestones,
    Weight,
    Leader,
    Programme,
    Standing,
    Signed,
    Aliases,
    Supporting,
    Nature,
    Bound,
    Judged,
    YearlyRestart,
    WholeCases,
    Base,
    BaseDate,
    Frequency,
    Lag,
    ToBeAssigned,
    PartOf,
    WaitsFor,
    Stretch,
    MayFall,
    Condition,
    ConditionMet,
    Numerator,
    Denominator,
    Scale,
    Contact,
    Definition,
    Source,
    Verifier,
    OutsideRank,
    SourceText,
    OpenProblem,
    Steps,
    LastYear
};

/// The columns of the table of pledges, one a field, in the order of the enumeration.
[[nodiscard]] std::vector<PlanColumn<Pledge>> pledgeFieldColumns();

// Their parts, by what they are about.

[[nodiscard]] std::vector<PlanColumn<Pledge>> pledgeNameColumns();
[[nodiscard]] std::vector<PlanColumn<Pledge>> pledgeFactColumns();
[[nodiscard]] std::vector<PlanColumn<Pledge>> pledgeNoteColumns();

}  // namespace pledge
