#pragma once

#include <QString>
#include <QStringList>

namespace pledge {

/// The pattern with %1 … %9 replaced by the values of those positions, in one pass: a value that holds a "%1" itself
/// stays as it is, and a translation may use the positions in any order, or leave one out. Positions without a value
/// vanish.
[[nodiscard]] QString fill(const QString& pattern, const QStringList& values);

}  // namespace pledge
