#pragma once

#include <core/base/month.h>
#include <core/base/rational.h>
#include <core/plan/lightpolicy.h>
#include <core/plan/pledge.h>
#include <core/schedule/verdict.h>

#include <QDate>

#include <optional>

namespace pledge {

/// A light with the rule that made it.
struct LightAndReason {
    Light light = Light::NotDue;
    Reason reason = Reason::NotDue;

    friend bool operator==(const LightAndReason&, const LightAndReason&) = default;
};

/// The light of a figure on the bad side of what is required, from its gap in points and its rate in percent: green
/// while the policy still tolerates it, red where the policy's measure gives nothing.
[[nodiscard]] LightAndReason lightOfGap(const GapBands& bands, const std::optional<Rational>& paceGap,
                                        const std::optional<Rational>& paceRate);

/// The bands that decide below a due step or over a limit; nullptr where that is red at once: the kind has no bands of
/// its own, and it is a limit or a missed milestone forces red.
[[nodiscard]] const GapBands* bandsAtStep(const LightPolicy& policy, const Pledge& pledge);

/// The last day that counts as due soon, seen from the as-of month's end.
[[nodiscard]] QDate dueSoonUntil(const LightPolicy& policy, Month asOf);
/// Whether a date after the as-of month counts as due soon.
[[nodiscard]] bool isDueSoon(const LightPolicy& policy, Month asOf, QDate due);

}  // namespace pledge
