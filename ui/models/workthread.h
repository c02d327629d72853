#pragma once

#include <QObject>

#include <functional>
#include <thread>

namespace pledge {

/// Does one piece of work at a time in a thread of its own. The work touches values only, and answers with what is to
/// be done with its result in the GUI thread, where this lives. What is cancelled, or still runs when this goes, is
/// worked off and its result forgotten.
class WorkThread : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WorkThread)

public:
    using Finish = std::function<void()>;
    using Work = std::function<Finish()>;

    explicit WorkThread(QObject* parent = nullptr);
    ~WorkThread() override;

    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Cancels what is running.
    void start(Work work);
    void cancel();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    void setRunning(bool running);
    void finish(int number, const Finish& finish);

    int m_number = 0;  ///< of the last piece of work that was started or cancelled
    bool m_running = false;
    std::jthread m_thread;
};

}  // namespace pledge
