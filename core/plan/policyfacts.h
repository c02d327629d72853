#pragma once

#include <core/plan/plan.h>

#include <QString>
#include <QStringList>

namespace pledge {

// The settings of light and score under the names that files, the journal and the command line give them.

/// Every name, in a fixed order.
[[nodiscard]] const QStringList& policyKeys();

/// A setting as plain text: a figure digit by digit, a token, yes or no. Asserts a known name.
[[nodiscard]] QString policyText(const Plan& plan, const QString& key);

/// Sets it; false, and the plan as it was, where the name is unknown or the text is none of its values.
[[nodiscard]] bool setPolicy(Plan& plan, const QString& key, const QString& text);

/// What setPolicy() takes for that name, for a message: "points, ratio", "0–366".
[[nodiscard]] QString policyValues(const QString& key);

/// The kind's name in files: cumulative, level, ceiling, works, deliverable, direction, standing.
[[nodiscard]] QString tokenOf(PledgeKind kind);

}  // namespace pledge
