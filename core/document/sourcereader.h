#pragma once

#include <core/base/result.h>
#include <core/document/sourcelimits.h>
#include <core/document/sourcetext.h>

#include <QByteArray>
#include <QString>

namespace pledge {

/// The one door for documents that pledges are read from: a plain text (UTF-8, UTF-16, GB18030 or Big5), .docx, .odt,
/// HTML, PDF, .xlsx or CSV, told apart by what the file holds, whatever it is called. Nothing outside the file is
/// opened, nothing in it is run. FileMissing, FileUnreadable, FileTooLarge, NotAText with the reason, TextTooLong,
/// TableTooLarge, FileCorrupt with the part; the error's and the text's file is the path's last part.
[[nodiscard]] Result<SourceText> readSource(const QString& path, const SourceLimits& limits = {});

/// The same for bytes at hand; file is the name for messages.
[[nodiscard]] Result<SourceText> readSource(const QString& file, const QByteArray& bytes,
                                            const SourceLimits& limits = {});

/// A text as a person pasted it. Lines with the same number of tabs, as a spreadsheet puts them on the clipboard, are a
/// table as well.
[[nodiscard]] SourceText pastedSource(const QString& name, const QString& text);

}  // namespace pledge
