#include <core/plan/evidencelist.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/workspace/evidencekeeping.h>
#include <core/workspace/workspace.h>
#include <ui/models/evidenceintake.h>
#include <ui/models/planstate.h>
#include <ui/typinghand.h>

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

EvidenceIntake::EvidenceIntake(PlanState* state, QObject* parent) : QObject(parent), m_state(state) {
    connectJob();
    connect(qApp, &QApplication::focusChanged, this, &EvidenceIntake::writeHeld, Qt::QueuedConnection);
}

void EvidenceIntake::connectJob() {
    connect(&m_job, &EvidenceJob::progressed, this, [this](const QString& name, int percent) {
        if (m_jobPlace == m_place && !m_then) {
            Q_EMIT said(fill(tr("Reading %1: %2%"), {name, QString::number(percent)}), false);
        }
    });
    connect(&m_job, &EvidenceJob::fileRead, this, &EvidenceIntake::take);
    connect(&m_job, &EvidenceJob::fileRefused, this,
            [this](const Error& error) { Q_EMIT said(sentence(error), true); });
    connect(&m_job, &EvidenceJob::finished, this, [this] {
        writeNext();
        readNext();
    });
}

void EvidenceIntake::setPlace(const std::optional<Evidence>& place) {
    const bool isReading = m_job.isRunning() && m_jobPlace == m_place;
    leaveHeld(place);
    m_job.cancel();
    m_unread.clear();
    m_waiting.clear();
    m_place = place;
    m_then = {};
    if (isReading) {
        Q_EMIT said(tr("Reading was stopped: what was not read yet is not kept"), true);
    }
}

bool EvidenceIntake::mayWrite() const {
    return m_place && !m_state->isReadOnly() && mayKeepEvidence(m_state->standingPlan(), *m_place, m_state->actor());
}

void EvidenceIntake::addFiles(const QStringList& paths) {
    if (mayWrite()) {
        m_unread.append(paths);
        readNext();
    }
}

void EvidenceIntake::readNext() {
    if (m_unread.isEmpty() || m_job.isRunning()) {
        return;
    }
    m_jobPlace = m_place;
    m_job.start(std::exchange(m_unread, {}), m_state->standingPlan().plan().attachmentMegabytes);
}

void EvidenceIntake::addPicture(const QImage& picture) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const QString name = fill(tr("picture %1.png"), {m_state->now().toString(u"yyyy-MM-dd HHmmss"_s)});
    auto file = evidenceFrom(name, std::move(bytes), m_state->standingPlan().plan().attachmentMegabytes);
    if (!file) {
        Q_EMIT said(sentence(file.error()), true);
        return;
    }
    m_waiting.push_back(std::move(*file));
    writeNext();
}

void EvidenceIntake::take(const EvidenceFile& file) {
    if (m_jobPlace == m_place) {
        m_waiting.push_back(file);
    }
}

/// A cell is typed in beneath which nothing is written: what was read for the place that is left goes in later.
void EvidenceIntake::leaveHeld(const std::optional<Evidence>& next) {
    const bool isLeft = m_isHeld && m_place && next != m_place && !m_waiting.empty();
    if (isLeft && !isLockedPlace(m_state->standingPlan(), *m_place)) {
        m_held.push_back({m_state->path(), *m_place, std::exchange(m_waiting, {})});
    }
}

void EvidenceIntake::writeHeld() {
    if (isTypingInACell()) {
        return;
    }
    for (const Held& held : std::exchange(m_held, {})) {
        if (held.plan == m_state->path()) {
            write(held.place, held.files, {});
        }
    }
    if (m_isHeld) {
        writeNext();
    }
}

void EvidenceIntake::writeNext() {
    m_isHeld = isTypingInACell();
    if (m_waiting.empty() || !m_place || m_isHeld) {
        return;
    }
    if (!isLockedPlace(m_state->standingPlan(), *m_place)) {
        write(*m_place, std::exchange(m_waiting, {}), {});
        if (m_then) {
            Q_EMIT said(m_question, false);
        }
    } else if (!m_then) {
        ask(fill(tr("The month is approved. Why is “%1” added?"), {m_waiting.front().name}),
            [this, place = *m_place, files = m_waiting](const QString& reason) { write(place, files, reason); });
        m_waiting.clear();
    }
}

void EvidenceIntake::write(const Evidence& place, const std::vector<EvidenceFile>& files, const QString& reason) {
    for (const EvidenceFile& file : files) {
        const Outcome kept = m_state->perform([&](Workspace& workspace, const Occasion& occasion) -> Outcome {
            const auto id = addEvidence(workspace, file, place, reason, occasion);
            return id ? Outcome(Done{}) : Outcome(id.error());
        });
        Q_EMIT said(kept ? fill(tr("Kept: %1"), {file.name}) : sentence(kept.error()), !kept);
        if (m_place == place) {
            Q_EMIT added();
        }
    }
}

void EvidenceIntake::remove(const Attachment& file) {
    if (!mayWrite() || m_then) {
        return;
    }
    Evidence evidence = *m_place;
    evidence.attachment = file.id;
    ask(fill(tr("Why is “%1” removed?"), {file.name}), [this, evidence](const QString& reason) {
        const Outcome removed = m_state->perform([&](Workspace& workspace, const Occasion& occasion) {
            return removeEvidence(workspace, evidence, reason, occasion);
        });
        Q_EMIT said(removed ? tr("Removed; the journal keeps its name and digest") : sentence(removed.error()),
                    !removed);
    });
}

void EvidenceIntake::ask(const QString& question, const std::function<void(const QString& reason)>& then) {
    m_then = then;
    m_question = question;
    Q_EMIT said(question, false);
    Q_EMIT asked();
}

void EvidenceIntake::answer(const QString& reason) {
    if (reason.isEmpty() || !m_then) {
        return;
    }
    Q_EMIT settled();
    std::exchange(m_then, {})(reason);
    writeNext();
}

void EvidenceIntake::giveUp() {
    m_then = {};
    Q_EMIT settled();
    Q_EMIT said({}, false);
    writeNext();
}

}  // namespace pledge
