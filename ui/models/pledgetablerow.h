#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>

#include <QMetaType>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>
#include <optional>

namespace pledge {

/// The columns of a unit's pledges, in their order.
enum class PledgeColumn { Light, Pledge, Actual, Target, Progress, Attainment, PaceGap, Milestone, Trend };

inline constexpr std::array kPledgeColumns{PledgeColumn::Light,   PledgeColumn::Pledge,    PledgeColumn::Actual,
                                           PledgeColumn::Target,  PledgeColumn::Progress,  PledgeColumn::Attainment,
                                           PledgeColumn::PaceGap, PledgeColumn::Milestone, PledgeColumn::Trend};

/// Where the marks of a bullet bar stand, in percent of its width: past 100 is beyond its end. Only for drawing.
struct Bullet {
    std::optional<double> filled;    ///< the actual
    std::optional<double> required;  ///< where it should stand
    std::optional<double> calendar;  ///< the share of the months gone

    friend bool operator==(const Bullet&, const Bullet&) = default;
};

/// One pledge as a row of a table: what each column says, and by what it sorts (an invalid key sorts last).
struct PledgeTableRow {
    struct Cell {
        QString text;
        QVariant key;
        QString toolTip;
    };

    PledgeId id;
    Light light = Light::NotDue;
    std::optional<Light> gapLight;  ///< the light whose ink the gap takes
    bool dueSoon = false;
    QStringList marks;  ///< short words beside the name: stretch, of which, shared
    std::optional<Bullet> bullet;
    QString search;  ///< all that a filter looks into
    std::array<Cell, kPledgeColumns.size()> cells;

    [[nodiscard]] Cell& at(PledgeColumn column) { return cells[static_cast<std::size_t>(column)]; }
    [[nodiscard]] const Cell& at(PledgeColumn column) const { return cells[static_cast<std::size_t>(column)]; }
};

/// The snapshot's line at that position as a row, as the board judges it.
[[nodiscard]] PledgeTableRow pledgeTableRow(const PlanSnapshot& snapshot, const Scoreboard& board,
                                            std::size_t position);

}  // namespace pledge

Q_DECLARE_METATYPE(pledge::Bullet)
