#include <ui/printing/pdfreportwriter.h>
#include <ui/printing/reportprinter.h>

#include <QSaveFile>

#include <utility>

namespace pledge {

namespace {

Error refusal(const QSaveFile& file) {
    return {ErrorCode::FileReadOnly, file.fileName(), {file.errorString()}, {}};
}

}  // namespace

PdfReportWriter::PdfReportWriter(ChartDrawing drawChart) : m_drawChart(std::move(drawChart)) {}

Result<bool> PdfReportWriter::write(const Report& report, const QString& path, const Progress& progress) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return refusal(file);
    }
    if (!printReport(report, file, m_drawChart, progress)) {
        file.cancelWriting();
        return false;
    }
    if (!file.commit()) {
        return refusal(file);
    }
    return true;
}

}  // namespace pledge
