#pragma once

#include <core/plan/plansnapshot.h>
#include <core/plan/viewpoint.h>
#include <core/report/pdfwriter.h>
#include <core/report/reportperiod.h>

#include <QString>
#include <QStringList>
#include <QStringView>

#include <vector>

namespace pledge {

enum class ReportFormat { Pdf, Xlsx };

/// Reads "pdf,xlsx"; an unknown or no format is WrongUsage.
[[nodiscard]] Result<std::vector<ReportFormat>> parseFormats(QStringView text);

/// Which report shall be written where.
struct ExportOrder {
    ReportPeriod period;
    std::vector<ReportFormat> formats;
    QString folder;
    Viewpoint viewpoint = {};
};

/// Writes the files of a report, as buildReport() makes it, and answers their paths; fewer when Progress stopped it.
/// The folder is made where it is missing; a file of the same name is replaced. Needs no event loop and may run in any
/// thread that the writer allows.
[[nodiscard]] Result<QStringList> exportReport(const PlanSnapshot& known, const ExportOrder& order, PdfWriter& pdf,
                                               const Progress& progress);

}  // namespace pledge
