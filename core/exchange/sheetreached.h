#pragma once

#include <QString>

namespace pledge {

/// What a head, packed and without its unit of measure and the names in it, says besides a time and that something was
/// reached by it: nothing of 截至2022年6月底累计完成数, 拆除 of 累计拆除. It may make another figure of it. All of a
/// head that contradicts itself.
[[nodiscard]] QString saidBesides(const QString& head);

}  // namespace pledge
