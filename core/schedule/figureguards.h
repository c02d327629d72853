#pragma once

#include <core/plan/plansnapshot.h>

#include <QHash>

#include <optional>
#include <vector>

namespace pledge {

/// What is strange about a figure just given.
enum class FigureGuardKind {
    Falls,                ///< a running total against an earlier or a later report
    Slips,                ///< 10, 100 or 10,000 times off its history (万/亿), or off by 亩 and 平方米
    NotWhole,             ///< half a case of a counted unit
    AboveHundred,         ///< a share above 100 %
    PartAboveWhole,       ///< an of-which larger than its whole, or a whole smaller than a part
    FallsFreely,          ///< a running total that may fall, and does
    TownsDiffer,          ///< the towns' figures do not add up to the department's
    Jumps,                ///< beyond the usual range of the pledge's own months
    SameAsBefore,         ///< nothing added since the last report
    ExactlyTarget,        ///< to the digit
    ClaimWithoutEvidence  ///< done claimed, and no file shows it
};

/// A finding about a figure: against which other one, of which pledge, and what it probably should be.
struct FigureGuard {
    FigureGuardKind kind = FigureGuardKind::SameAsBefore;
    std::optional<MonthFigure> other = {};     ///< the figure it was held against
    std::optional<PledgeId> otherPledge = {};  ///< whose that is, where it is another pledge's
    std::optional<Decimal> suggestion = {};    ///< what was probably meant
    std::optional<Decimal> limit = {};         ///< the bound that a jump or a sum was held against

    /// Whether a reason is asked before anything is written; the others are only said.
    [[nodiscard]] bool asksFirst() const;
    friend bool operator==(const FigureGuard&, const FigureGuard&) = default;
};

/// Looks at the reports of one act. The snapshot is the plan as it would be with all of them: a figure is held against
/// its neighbours there. What is the same for all reports is looked up once.
class FigureGuards {
public:
    explicit FigureGuards(PlanSnapshot next);

    /// Everything strange about the report, what asks first before what is only said; nothing for a blank one.
    [[nodiscard]] std::vector<FigureGuard> of(const ActualChange& change) const;

private:
    void addAsking(const Line& line, const ActualChange& change, std::vector<FigureGuard>& guards) const;
    [[nodiscard]] std::optional<FigureGuard> findSlipOf(const Line& line, const ActualChange& change) const;

    PlanSnapshot m_next;
    QHash<PledgeId, std::vector<PledgeId>> m_parts;
};

/// The same for one report alone.
[[nodiscard]] std::vector<FigureGuard> findGuards(const PlanSnapshot& next, const ActualChange& change);

}  // namespace pledge
