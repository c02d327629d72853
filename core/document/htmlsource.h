#pragma once

#include <core/document/sourcebuilder.h>

#include <QByteArray>
#include <QString>

namespace pledge {

/// Whether the text of a file is a page of the web or a part of one, by the element that it begins with.
[[nodiscard]] bool isHtml(QStringView text);

/// The encoding that a page names for itself; empty where it names none.
[[nodiscard]] QByteArray htmlEncoding(const QByteArray& bytes);

/// Adds what a browser would show of the page: blocks as lines, tables, headings. A table around other tables is no
/// table but a layout. Scripts, styles, navigation, forms' fields, deleted and hidden text are left out. FileCorrupt
/// with too_deep.
[[nodiscard]] Outcome addHtml(SourceBuilder& builder, const QString& file, const QString& page,
                              const SourceLimits& limits);

}  // namespace pledge
