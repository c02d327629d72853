#pragma once

#include <core/plan/plansnapshot.h>
#include <core/report/reportexport.h>
#include <ui/printing/charthandoff.h>

#include <QObject>
#include <QStringList>

#include <thread>

namespace pledge {

/// What an export came to.
struct ExportOutcome {
    QStringList files;
    QString problem;  ///< a sentence; empty when nothing went wrong
    bool cancelled = false;
};

/// One export of a report at a time, in a thread of its own over an immutable snapshot. Lives in the GUI thread; the
/// destructor stops what is running.
class ReportJob : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportJob)

public:
    explicit ReportJob(QObject* parent = nullptr);
    ~ReportJob() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Only when nothing is running.
    void start(const PlanSnapshot& snapshot, const ExportOrder& order);
    void cancel();

Q_SIGNALS:
    void progressed(int percent);
    void finished(const pledge::ExportOutcome& outcome);

private:
    void work(const PlanSnapshot& snapshot, const ExportOrder& order, const std::stop_token& stop);
    void finish(const ExportOutcome& outcome);

    ChartHandoff m_charts;
    bool m_running = false;
    std::jthread m_thread;
};

}  // namespace pledge
