#pragma once

#include <QString>

namespace pledge {

/// Whether the text is empty or a mark that people write where there is no figure: -, —, /, 无, 暂无, 未报, N/A. It
/// never means zero, and never takes away what stands.
[[nodiscard]] bool isBlankMark(const QString& text);

}  // namespace pledge
