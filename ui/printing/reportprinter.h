#pragma once

#include <core/report/report.h>
#include <ui/printing/pdfreportwriter.h>

class QIODevice;

namespace pledge {

/// Draws the whole report as PDF into the device; false when Progress stopped it or a chart was given up.
[[nodiscard]] bool printReport(const Report& report, QIODevice& target, const ChartDrawing& drawChart,
                               const Progress& progress);

}  // namespace pledge
