#include <ui/models/workthread.h>

#include <QMetaObject>

#include <utility>

namespace pledge {

WorkThread::WorkThread(QObject* parent) : QObject(parent) {}

WorkThread::~WorkThread() {
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void WorkThread::start(Work work) {
    const int number = ++m_number;
    m_thread = std::jthread([this, number, work = std::move(work)] {
        Finish done = work();
        QMetaObject::invokeMethod(
            this, [this, number, done = std::move(done)] { finish(number, done); }, Qt::QueuedConnection);
    });
    setRunning(true);
}

void WorkThread::cancel() {
    ++m_number;
    setRunning(false);
}

void WorkThread::setRunning(bool running) {
    if (std::exchange(m_running, running) != running) {
        Q_EMIT runningChanged(running);
    }
}

void WorkThread::finish(int number, const Finish& finish) {
    if (number == m_number) {
        setRunning(false);
        finish();
    }
}

}  // namespace pledge
