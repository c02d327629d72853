#pragma once

#include <core/base/result.h>
#include <core/plan/journalline.h>

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <vector>

namespace pledge {

class PlanState;

/// Notices that another window or a verb has written into the open plan, has the state read it, and says who wrote.
/// The system tells when the file changes; the data are read only when somebody else has written. Nothing is taken
/// over under a cell that is being typed in: that waits until its editor is closed.
class PlanWatch : public QObject {
    Q_OBJECT

public:
    explicit PlanWatch(PlanState* state, QObject* parent = nullptr);

    /// Looks now, for file systems that tell nothing; silent where nobody else has written.
    void look();
    /// Somebody asked: looks now, and says so where nobody else has written.
    void lookAsAsked();

Q_SIGNALS:
    void said(const QString& sentence);

private:
    void arm();
    void lookSoon();
    /// Whether something was taken over that somebody else wrote; a file that was merely touched is read in silence.
    Result<bool> takeOver();
    [[nodiscard]] qint64 lastEntry() const;
    [[nodiscard]] static QString whoWrote(const std::vector<JournalLine>& written);

    PlanState* m_state;
    QFileSystemWatcher m_files;
    QTimer m_pause;                 ///< one write touches the files several times
    QString m_path;                 ///< the file that is watched
    qint64 m_lastEntry = 0;         ///< of the journal, when it was last looked at
    bool m_mayHaveWritten = false;  ///< in this window, since then
    bool m_waits = false;           ///< until a cell is no longer typed in
};

}  // namespace pledge
