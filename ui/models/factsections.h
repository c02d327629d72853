#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace pledge {

/// One fact about a pledge: a name and a value, or, without a name, a whole sentence.
struct FactRow {
    QString label;
    QString value;
    std::optional<Light> light;             ///< its mark, before the label
    PledgeId leadsTo;                       ///< the pledge it speaks of, where that is another one
    std::optional<SourceSpan> source = {};  ///< where a kept text says it
    QString around = {};                    ///< the line it stands in there

    friend bool operator==(const FactRow&, const FactRow&) = default;
};

/// Facts that belong together, under a heading.
struct FactSection {
    QString title;
    std::vector<FactRow> rows;

    friend bool operator==(const FactSection&, const FactSection&) = default;
};

/// All that stands beside the chart of the line at that position, sections without a fact left out: the rule behind its
/// light, milestones, forecast, parts, towns, people, condition, the last reports (revisions are oldest first), and its
/// definition.
[[nodiscard]] std::vector<FactSection> factSections(const PlanSnapshot& snapshot, const Scoreboard& board,
                                                    std::size_t position, std::span<const Revision> revisions);

}  // namespace pledge
