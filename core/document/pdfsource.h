#pragma once

#include <core/document/sourcebuilder.h>

#include <QByteArray>
#include <QString>

namespace pledge {

/// Adds the text layer of a PDF, page by page in the order of reading. NotAText with password, or pictures_only for
/// scanned pages; FileCorrupt with pdf; TextTooLong by pages.
[[nodiscard]] Outcome addPdf(SourceBuilder& builder, const QString& file, const QByteArray& bytes,
                             const SourceLimits& limits);

}  // namespace pledge
