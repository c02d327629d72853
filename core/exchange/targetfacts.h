#pragma once

#include <core/exchange/cellreader.h>
#include <core/plan/pledge.h>

#include <QString>

#include <optional>

namespace pledge {

/// The columns of the canonical table of targets, in order.
enum TargetColumn : std::size_t {
    TargetUnit,
    TargetIndicator,
    TargetMeasure,
    TargetKind,
    TargetDirection,
    TargetDue,
    TargetValue
};

/// What one row of the table of targets says beside its names. Kind and direction are the tokens that all rows of one
/// pledge must share; a deliverable with a percent counts as works.
struct TargetFacts {
    QString kind;
    QString direction;
    QString measure;
    Milestone milestone;

    friend bool operator==(const TargetFacts&, const TargetFacts&) = default;
};

/// Reads the row's facts; what is wrong is noted, and then there are none.
[[nodiscard]] std::optional<TargetFacts> readTargetFacts(CellReader& cells, std::size_t row);

/// The facts of a pledge that the table's tokens stand for; works are judged at a step until they have several
/// milestones.
void applyKind(Pledge& pledge, const TargetFacts& facts);

/// The pledge's facts as the table would say them: kind and direction, as far as it can.
[[nodiscard]] TargetFacts targetFactsOf(const Pledge& pledge);

/// "done" or the figure.
[[nodiscard]] QString targetToken(const Milestone& milestone);

}  // namespace pledge
