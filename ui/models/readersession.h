#pragma once

#include <ui/models/draftdesk.h>
#include <ui/models/workthread.h>

#include <QStringList>

#include <deque>
#include <memory>
#include <vector>

namespace pledge {

/// The texts that are being read or have been read in this window, each on a desk of its own. Reading runs in a thread,
/// one text after the other; what a person has decided about one text is left alone by the others.
class ReaderSession : public QObject {
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReaderSession)

public:
    explicit ReaderSession(PlanState* state, QObject* parent = nullptr);
    ~ReaderSession() override;

    void readFiles(const QStringList& paths);
    void readPasted(const QString& text);
    /// Reads the text that is looked at for another plan year; what was decided about it is given up.
    void readAgain(int year);
    /// Reads a text that an earlier run had read; what was decided then is laid down again by the one who waits for
    /// textRead().
    void readFor(ReadingTask task);
    /// Lays a text that was read on a desk of its own, and looks at it.
    void lay(ReadText text);
    /// Gives up the text that is being read and those that wait.
    void cancel();
    [[nodiscard]] bool isReading() const { return m_thread.isRunning(); }

    /// What the texts are called, in the order in which they were read.
    [[nodiscard]] QStringList names() const;
    /// Of the text that is looked at; null without one.
    [[nodiscard]] DraftDesk* desk() const;
    [[nodiscard]] int current() const { return m_current; }
    void choose(int text);
    /// Puts the text that is looked at away; nothing of it is written.
    void close();
    void closeAll();

Q_SIGNALS:
    void readingChanged(bool reading);
    /// Another text is looked at, or none.
    void deskChanged();
    void textRead(pledge::DraftDesk* desk);
    /// A person puts the text away.
    void closing(pledge::DraftDesk* desk);
    void said(const QString& sentence);

private:
    void startNext();
    void receive(Result<ReadText> text);
    void compareAll();
    [[nodiscard]] int planYear() const;

    PlanState* m_state;
    std::deque<ReadingTask> m_waiting;
    std::vector<std::unique_ptr<DraftDesk>> m_desks;
    int m_current = -1;
    int m_replaced = -1;  ///< the desk whose text is being read again
    std::shared_ptr<std::atomic_bool> m_cancelled;
    WorkThread m_thread;
};

}  // namespace pledge
