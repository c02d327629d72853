#pragma once

#include <QString>

namespace pledge {

/// Whether a text can be the reason for a figure: it has words. A bare number is rather the next figure, typed while
/// the reason was asked for.
[[nodiscard]] bool saysWhy(const QString& text);

}  // namespace pledge
