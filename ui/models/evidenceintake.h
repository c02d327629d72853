#pragma once

#include <core/plan/attachment.h>
#include <ui/models/evidencejob.h>

#include <QObject>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

class QImage;

namespace pledge {

class PlanState;

/// Takes files into the plan as evidence of one place, and takes them away: reads them on a thread of their own, with
/// progress, and asks for a reason where one is due: to remove, and to add to an approved month. What needs a reason
/// waits until the question that is open is answered;
/// nothing is written beneath a cell that is being typed in.
class EvidenceIntake : public QObject {
    Q_OBJECT

public:
    explicit EvidenceIntake(PlanState* state, QObject* parent = nullptr);

    /// What was being read for the place before is not kept.
    void setPlace(const std::optional<Evidence>& place);
    [[nodiscard]] const std::optional<Evidence>& place() const { return m_place; }
    [[nodiscard]] bool mayWrite() const;

    void addFiles(const QStringList& paths);
    void addPicture(const QImage& picture);
    /// Asks why.
    void remove(const Attachment& file);

    [[nodiscard]] bool isAsking() const { return bool(m_then); }
    /// Does what was asked about; an empty reason leaves the question open.
    void answer(const QString& reason);
    void giveUp();

Q_SIGNALS:
    void said(const QString& sentence, bool isRefusal);
    /// A reason is wanted.
    void asked();
    /// The question is answered or given up.
    void settled();
    /// A file was added, and is the last one now.
    void added();

private:
    struct Held {
        QString plan;  ///< its path
        Evidence place;
        std::vector<EvidenceFile> files;
    };

    void connectJob();
    void take(const EvidenceFile& file);
    void write(const Evidence& place, const std::vector<EvidenceFile>& files, const QString& reason);
    void writeNext();
    void writeHeld();
    void leaveHeld(const std::optional<Evidence>& next);
    void readNext();
    void ask(const QString& question, const std::function<void(const QString& reason)>& then);

    PlanState* m_state;
    EvidenceJob m_job;
    std::optional<Evidence> m_place;
    std::optional<Evidence> m_jobPlace;  ///< for which the running job reads
    QStringList m_unread;                ///< paths that came while the job was running
    std::vector<EvidenceFile> m_waiting;
    bool m_isHeld = false;                              ///< until no cell is typed in
    std::vector<Held> m_held;                           ///< of places that were left meanwhile
    std::function<void(const QString& reason)> m_then;  ///< of the question that is open
    QString m_question;
};

}  // namespace pledge
