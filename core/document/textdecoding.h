#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QString>

namespace pledge {

/// The bytes of a text file as characters, without a byte order mark: UTF-8 or UTF-16 with a mark or plainly so,
/// GB18030 or Big5, whichever of the two gives more characters of everyday use. The hint is an encoding that the file
/// itself names, believed where its own bytes do not say otherwise. NotAText with binary, or FileCorrupt with utf8
/// and the line where an UTF-8 text is broken.
[[nodiscard]] Result<QString> decodedText(const QString& file, const QByteArray& bytes, const QByteArray& hint = {});

}  // namespace pledge
