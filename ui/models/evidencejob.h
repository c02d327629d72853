#pragma once

#include <core/base/error.h>
#include <core/document/evidencefile.h>

#include <QObject>
#include <QStringList>

#include <thread>

namespace pledge {

/// Reads files that are to be kept as evidence, one after the other, on a thread of its own: a large one takes a while
/// to read, to look into and to hash. Lives in the GUI thread, as its signals do.
class EvidenceJob : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EvidenceJob)

public:
    explicit EvidenceJob(QObject* parent = nullptr);
    ~EvidenceJob() override;

    /// Not while it runs. No file may be larger than so many megabytes.
    void start(const QStringList& paths, int megabytes);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    /// Of the file that is being read.
    void progressed(const QString& name, int percent);
    void fileRead(const pledge::EvidenceFile& file);
    void fileRefused(const pledge::Error& error);
    /// All were read, or it was cancelled.
    void finished();

private:
    void work(const QStringList& paths, int megabytes, const std::stop_token& stop);
    void finish();

    std::jthread m_thread;
    bool m_running = false;
};

}  // namespace pledge
