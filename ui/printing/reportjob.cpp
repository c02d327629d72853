#include <core/wording/sentences.h>
#include <ui/printing/pdfreportwriter.h>
#include <ui/printing/reportjob.h>

#include <QMetaObject>

#include <utility>

namespace pledge {

ReportJob::ReportJob(QObject* parent) : QObject(parent) {}

ReportJob::~ReportJob() {
    cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void ReportJob::start(const PlanSnapshot& snapshot, const ExportOrder& order) {
    Q_ASSERT(!m_running);
    m_running = true;
    m_thread = std::jthread([this, snapshot, order](const std::stop_token& stop) { work(snapshot, order, stop); });
}

void ReportJob::cancel() {
    m_thread.request_stop();
}

void ReportJob::work(const PlanSnapshot& snapshot, const ExportOrder& order, const std::stop_token& stop) {
    PdfReportWriter writer([this, &stop](QPainter& painter, const QRectF& target, const ChartSpec& chart) {
        return m_charts.draw(painter, target, chart, stop);
    });
    const auto progress = [this, &stop](int percent) {
        QMetaObject::invokeMethod(
            this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
        return !stop.stop_requested();
    };
    const auto written = exportReport(snapshot, order, writer, progress);
    ExportOutcome outcome;
    if (written) {
        outcome.files = *written;
        outcome.cancelled = std::cmp_less(written->size(), order.formats.size());
    } else {
        outcome.problem = sentence(written.error());
    }
    QMetaObject::invokeMethod(
        this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
}

void ReportJob::finish(const ExportOutcome& outcome) {
    m_running = false;
    Q_EMIT finished(outcome);
}

}  // namespace pledge
