#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/workspace/journaltail.h>
#include <ui/models/planstate.h>
#include <ui/planwatch.h>
#include <ui/typinghand.h>

#include <QApplication>
#include <QFileInfo>
#include <QWidget>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace pledge {

namespace {

constexpr auto kPause = 250ms;

}  // namespace

PlanWatch::PlanWatch(PlanState* state, QObject* parent) : QObject(parent), m_state(state) {
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &PlanWatch::look);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &PlanWatch::lookSoon);
    connect(state, &PlanState::planChanged, this, &PlanWatch::arm);
    connect(state, &PlanState::boardChanged, this, [this] {
        m_mayHaveWritten = true;
        lookSoon();
    });
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (m_waits && !isTypingInACell()) {
            lookSoon();
        }
    });
    arm();
}

void PlanWatch::look() {
    m_waits = m_state->hasPlan() && isTypingInACell();
    if (!m_state->hasPlan() || m_waits) {
        return;
    }
    if (const auto taken = takeOver(); !taken) {
        Q_EMIT said(sentence(taken.error()));
    }
}

void PlanWatch::lookAsAsked() {
    m_waits = m_state->hasPlan() && isTypingInACell();
    if (m_waits) {
        Q_EMIT said(tr("The plan is read again as soon as the cell that is typed in is left."));
    }
    if (!m_state->hasPlan() || m_waits) {
        return;
    }
    const auto taken = takeOver();
    if (!taken) {
        Q_EMIT said(sentence(taken.error()));
    } else if (!*taken) {
        Q_EMIT said(tr("Nobody else has written into this plan; everything shown is up to date."));
    }
}

Result<bool> PlanWatch::takeOver() {
    bool isNew = false;
    const auto noticed = connect(
        m_state->workspace(), &Workspace::changed, this, [&isNew] { isNew = true; }, Qt::DirectConnection);
    const Outcome read = m_state->refresh();
    disconnect(noticed);
    if (!read) {
        return read.error();
    }
    Result<std::vector<JournalLine>> written = std::vector<JournalLine>{};
    if (isNew) {
        written = journalAfter(*m_state->workspace(), m_lastEntry);
    }
    if (!written) {
        return written.error();
    }
    if (!written->empty()) {
        Q_EMIT said(whoWrote(*written));
    }
    if (isNew || m_mayHaveWritten) {
        m_lastEntry = lastEntry();
        m_mayHaveWritten = false;
    }
    arm();
    return !written->empty();
}

/// The log beside the file comes and goes, and a file that was replaced is no longer the one that was watched.
void PlanWatch::arm() {
    if (m_state->path() != m_path) {
        m_path = m_state->path();
        m_lastEntry = lastEntry();
        if (const QStringList watched = m_files.files(); !watched.isEmpty()) {
            m_files.removePaths(watched);
        }
    }
    for (const QString& path : {m_path, m_path + u"-wal"_s}) {
        if (QFileInfo::exists(path) && !m_files.files().contains(path)) {
            m_files.addPath(path);
        }
    }
}

void PlanWatch::lookSoon() {
    if (!m_pause.isActive()) {
        m_pause.start();
    }
}

qint64 PlanWatch::lastEntry() const {
    const auto last = m_state->hasPlan() ? lastJournalEntry(*m_state->workspace()) : Result<qint64>(0);
    return last ? *last : 0;
}

QString PlanWatch::whoWrote(const std::vector<JournalLine>& written) {
    QStringList names;
    for (const JournalLine& line : written) {
        names.append(line.actor);
    }
    names.removeAll(QString());
    names.removeDuplicates();
    const QString entries = QString::number(written.size());
    if (names.isEmpty()) {
        return fill(tr("The plan was written into from another window or command (journal entries: %1). "
                       "The pages show it."),
                    {entries});
    }
    return fill(tr("%1 wrote into this plan from another window or command (journal entries: %2). The pages show it."),
                {names.join(tr(", ", "between names")), entries});
}

}  // namespace pledge
