#pragma once

#include <core/document/zippackage.h>

#include <QtGlobal>

namespace pledge {

/// What a document may hold at most to be read as a text, so that a small hostile file costs neither memory nor time.
struct SourceLimits {
    qint64 bytes = qint64{64} * 1024 * 1024;
    qint64 characters = 20'000'000;  ///< of the extracted text
    qint64 cells = 2'000'000;        ///< of all tables together, merged ones by all that they cover
    int columns = 1024;              ///< of one table
    int depth = 500;                 ///< of elements inside one another
    int pages = 5000;
    PackageLimits package;
};

}  // namespace pledge
