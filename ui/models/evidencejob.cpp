#include <ui/models/evidencejob.h>

#include <QFileInfo>
#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace pledge {

namespace {

constexpr qint64 kWhole = 100;

}  // namespace

EvidenceJob::EvidenceJob(QObject* parent) : QObject(parent) {}

EvidenceJob::~EvidenceJob() {
    cancel();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void EvidenceJob::start(const QStringList& paths, int megabytes) {
    Q_ASSERT(!m_running);
    m_running = true;
    m_thread = std::jthread([this, paths, megabytes](const std::stop_token& stop) { work(paths, megabytes, stop); });
}

void EvidenceJob::cancel() {
    m_thread.request_stop();
}

void EvidenceJob::work(const QStringList& paths, int megabytes, const std::stop_token& stop) {
    for (const QString& path : paths) {
        const QString name = QFileInfo(path).fileName();
        auto file = readEvidenceFile(path, megabytes, [&](qint64 done, qint64 all) {
            const int percent = static_cast<int>(done * kWhole / std::max<qint64>(all, 1));
            QMetaObject::invokeMethod(
                this, [this, name, percent] { Q_EMIT progressed(name, percent); }, Qt::QueuedConnection);
            return !stop.stop_requested();
        });
        if (stop.stop_requested()) {
            break;
        }
        QMetaObject::invokeMethod(
            this,
            [this, read = std::move(file)] {
                if (read) {
                    Q_EMIT fileRead(*read);
                } else {
                    Q_EMIT fileRefused(read.error());
                }
            },
            Qt::QueuedConnection);
    }
    QMetaObject::invokeMethod(
        this, [this] { finish(); }, Qt::QueuedConnection);
}

void EvidenceJob::finish() {
    m_running = false;
    Q_EMIT finished();
}

}  // namespace pledge
