#pragma once

#include <core/document/zippackage.h>

#include <QString>

#include <vector>

namespace pledge {

/// What one part of an office package says of another: where it lies and what it is, by the last word of its type.
struct PackageRelation {
    QString id;
    QString kind;
    QString part;
};

/// What that part, or without a name the package itself, says of others: none where it says nothing. What lies outside
/// the package is left out. FileCorrupt.
[[nodiscard]] Result<std::vector<PackageRelation>> relationsOf(const ZipPackage& package, const QString& part);

/// The first part of that kind; an empty name where there is none.
[[nodiscard]] QString partOfKind(const std::vector<PackageRelation>& relations, const QString& kind);

}  // namespace pledge
