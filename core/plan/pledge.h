#pragma once

#include <core/base/id.h>
#include <core/plan/milestone.h>
#include <core/plan/pledgekind.h>
#include <core/plan/sourcedocument.h>
#include <core/plan/targetrevision.h>
#include <core/plan/unitofmeasure.h>

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace pledge {

/// Does it add up over the year, is it a condition at a date, or is it done or not.
enum class Nature { Flow, State, Task };

/// The side of the target that is good.
enum class Bound { AtLeast, AtMost };

/// Along the ladder's line, only at its due dates, or in every month.
enum class Judged { AlongLine, AtSteps, Throughout };

/// How often a figure is owed: in months that end a period of so many months of the calendar year.
enum class Frequency { Monthly = 1, Quarterly = 3, HalfYearly = 6, Yearly = 12 };

/// Which of a running total's two views is typed in: the total (累计), or the month's own (当月); the other is
/// computed.
enum class EntryView { RunningTotal, OwnFigure };

/// What a figure is compared with before any target: the stock a flow's line starts from, or, for a direction pledge,
/// last year's result.
struct Base {
    Decimal value;
    QDate date;

    friend bool operator==(const Base&, const Base&) = default;
};

/// The two figures behind a ratio: ratio = numerator ÷ denominator × scale. Towns roll up by summing the parts.
struct RatioParts {
    QString numerator;
    QString denominator;
    Decimal scale = Decimal::fromInteger(1);

    friend bool operator==(const RatioParts&, const RatioParts&) = default;
};

/// A town's share of a department's pledge: its own part of the final target, in the pledge's unit.
struct Allocation {
    PledgeId of;
    Decimal share;

    friend bool operator==(const Allocation&, const Allocation&) = default;
};

/// One month of last year's series, for growth and season.
struct MonthFigure {
    Month month;
    Decimal value;

    friend bool operator==(const MonthFigure&, const MonthFigure&) = default;
};

/// The part of a pledge nobody computes with: what is printed beside it.
struct PledgeNotes {
    QString leader;
    QString contact;
    QString definition;
    QString source;
    QString verifier;
    QString outsideRank;
    QString sourceText;
    QString openProblem;  ///< what was left unsolved, carried over from the plan before

    friend bool operator==(const PledgeNotes&, const PledgeNotes&) = default;
};

/// A dated step inside a deliverable (起草, 送审, 批准, 印发), done on a day or not yet.
struct PledgeStep {
    QString name;
    QDate due;
    std::optional<QDate> doneOn;

    friend bool operator==(const PledgeStep&, const PledgeStep&) = default;
};

/// One tracked line (承诺事项), as facts that combine freely; a town's allocated part is a pledge of the town's own,
/// with the milestones of the whole scaled by its share. Milestones are in order of their due dates, all with a value
/// or all without one.
struct Pledge {
    PledgeId id;
    int order = 0;  ///< order in the signed text, from 1
    QString name;
    QStringList aliases;
    std::optional<ProgrammeId> programme;
    Nature nature = Nature::Flow;
    Bound bound = Bound::AtLeast;
    Judged judged = Judged::AlongLine;
    bool yearlyRestart = false;
    UnitOfMeasure unit;
    std::vector<Milestone> milestones;
    std::optional<Base> base;
    Frequency frequency = Frequency::Monthly;
    int lagMonths = 0;  ///< whole months after the period's end until its figure is owed
    bool toBeAssigned = false;
    bool stretch = false;
    bool mayFall = false;
    EntryView entryView = EntryView::RunningTotal;
    Decimal weight = Decimal::fromInteger(1);
    QString condition;
    std::optional<bool> conditionMet;
    std::optional<RatioParts> parts;
    std::vector<OrgUnitId> owners;
    std::vector<OrgUnitId> supporting;
    std::optional<PledgeId> partOf;
    std::vector<PledgeId> waitsFor;  ///< pledges that must be kept before this one can be: land cleared, then auctioned
    std::optional<Allocation> allocation;
    std::vector<MonthFigure> lastYear;
    PledgeNotes notes;
    std::vector<PledgeStep> steps;          ///< in order of their due dates
    Standing standing = Standing::InForce;  ///< what the revisions that count leave it in
    std::vector<SourceSpan> sources;        ///< where the kept texts say it; empty for a pledge typed by hand
    std::vector<TargetRevision> revisions;  ///< in order of their numbers; milestones are what they leave

    [[nodiscard]] bool isCalled(const QString& text) const { return name == text || aliases.contains(text); }
    [[nodiscard]] bool isOwnedBy(OrgUnitId unitId) const;
    [[nodiscard]] bool isTask() const { return nature == Nature::Task; }
    [[nodiscard]] bool takesFigures() const;
    [[nodiscard]] std::optional<Decimal> finalTarget() const;

    friend bool operator==(const Pledge&, const Pledge&) = default;
};

/// The people's name for the pledge's facts: a task with figures is works, without any milestone standing; a state with
/// a base and no milestone is a direction; a state judged throughout with an upper limit is a ceiling.
[[nodiscard]] PledgeKind kindOf(const Pledge& pledge);

/// Whether a figure is on the good side of the bound, or on it.
[[nodiscard]] constexpr bool satisfies(Bound bound, Decimal figure, Decimal target) {
    return bound == Bound::AtLeast ? figure >= target : figure <= target;
}

/// The months over which the pledge's running total adds up and its line runs: those of the year that holds the month
/// under a yearly restart, else the whole span. A month outside the span takes the nearest inside.
[[nodiscard]] MonthSpan runOf(const Pledge& pledge, const MonthSpan& planSpan, Month month);

/// Whether a multi-year flow starts again each January when nobody says so: it has a milestone in every year.
[[nodiscard]] bool restartsByDefault(const Pledge& pledge, const MonthSpan& span);

/// The whole's milestones scaled to share ÷ final target. The last one is the share itself; for counted units those
/// before it are rounded down, being no signed values but points on the town's line.
[[nodiscard]] std::vector<Milestone> scaledMilestones(const Pledge& whole, Decimal share);

/// The town's own row of a pledge: the whole's facts and its scaled milestones, but not what is the department's alone.
/// Its id and order are the whole's until it is given its own.
[[nodiscard]] Pledge allocatedPart(const Pledge& whole, OrgUnitId town, Decimal share);

/// Brings an allocated part's milestones and standing in line with the whole's.
void followWhole(Pledge& part, const Pledge& whole);

/// Holds the facts against one another: InvalidPledge names what does not fit, e.g. milestones out of order.
[[nodiscard]] Outcome validate(const Pledge& pledge, const MonthSpan& span);

}  // namespace pledge
