#include <core/report/reportbuilder.h>
#include <core/report/reportexport.h>
#include <core/report/reporttext.h>
#include <core/report/reportworkbook.h>
#include <core/wording/fill.h>

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString suffix(ReportFormat format) {
    return format == ReportFormat::Pdf ? u".pdf"_s : u".xlsx"_s;
}

Result<bool> writeOne(const Report& report, ReportFormat format, const QString& path, PdfWriter& pdf,
                      const Progress& progress) {
    return format == ReportFormat::Pdf ? pdf.write(report, path, progress) : writeWorkbook(report, path, progress);
}

}  // namespace

Result<std::vector<ReportFormat>> parseFormats(QStringView text) {
    std::vector<ReportFormat> formats;
    for (const QStringView name : text.split(u',')) {
        const QStringView word = name.trimmed();
        const bool isPdf = word.compare(u"pdf", Qt::CaseInsensitive) == 0;
        if (!isPdf && word.compare(u"xlsx", Qt::CaseInsensitive) != 0) {
            return Error{
                ErrorCode::WrongUsage,
                {},
                {fill(ReportText::tr("“%1” is not a format: write pdf, xlsx or both with a comma"), {word.toString()})},
                {}};
        }
        const ReportFormat format = isPdf ? ReportFormat::Pdf : ReportFormat::Xlsx;
        if (std::ranges::find(formats, format) == formats.end()) {
            formats.push_back(format);
        }
    }
    return formats;
}

Result<QStringList> exportReport(const PlanSnapshot& known, const ExportOrder& order, PdfWriter& pdf,
                                 const Progress& progress) {
    const auto report = buildReport(known, order.period, order.viewpoint);
    if (!report) {
        return report.error();
    }
    if (!QDir().mkpath(order.folder)) {
        return Error{ErrorCode::FileReadOnly, order.folder, {}, {}};
    }
    QStringList written;
    const int share = 100 / std::max(1, static_cast<int>(order.formats.size()));
    for (std::size_t i = 0; i < order.formats.size(); ++i) {
        const QString path = QDir(order.folder).filePath(report->fileName + suffix(order.formats[i]));
        const auto done = writeOne(*report, order.formats[i], path, pdf, [&](int percent) {
            return progress(share * static_cast<int>(i) + share * percent / 100);
        });
        if (!done) {
            return done.error();
        }
        if (!*done) {
            return written;
        }
        written.append(path);
    }
    progress(100);
    return written;
}

}  // namespace pledge
