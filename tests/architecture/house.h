#pragma once

#include <tests/architecture/qtmodules.h>
#include <tests/architecture/sourcefile.h>

#include <QStringList>

namespace pledge::architecture {

/// The room a path or an include lies in: "core/plan", "ui", "app"; empty outside the house.
[[nodiscard]] QString roomOf(const QString& path);

/// Whether a file of one room may include another room's headers. The arrows are transitive and are written down here
/// once: base <- plan <- {schedule, storage, document} <- wording <- {exchange, reader} <- report <- workspace <- ui <-
/// app.
[[nodiscard]] bool mayInclude(const QString& room, const QString& other);

/// Every breach of the house's rules in a file, as "path:line: what": arrows, Qt modules, container libraries, SQL, own
/// singletons, length, the form of includes.
[[nodiscard]] QStringList breaches(const SourceFile& file, const QtModules& qt);

}  // namespace pledge::architecture
