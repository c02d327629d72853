#pragma once

#include <core/base/result.h>
#include <core/report/report.h>

#include <QString>

#include <functional>

namespace pledge {

/// Told how far an export is, in percent; answers whether it shall go on.
using Progress = std::function<bool(int percent)>;

/// Draws a report as PDF; ui implements it, because drawing text needs a GUI library.
class PdfWriter {
public:
    PdfWriter() = default;
    PdfWriter(const PdfWriter&) = delete;
    PdfWriter& operator=(const PdfWriter&) = delete;
    virtual ~PdfWriter() = default;

    /// Writes the whole file or leaves what stood at the path; true when written, false when Progress stopped it.
    virtual Result<bool> write(const Report& report, const QString& path, const Progress& progress) = 0;
};

}  // namespace pledge
