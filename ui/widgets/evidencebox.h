#pragma once

#include <core/plan/attachment.h>
#include <ui/models/evidencejob.h>
#include <ui/theme.h>

#include <QStringList>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QUrl;

namespace pledge {

class PlanState;

/// How a person is asked for files, and how one is opened. Tests answer in the person's place.
struct EvidencePrompts {
    std::function<QStringList(QWidget* parent)> open;
    std::function<QString(QWidget* parent, const QString& suggested)> save;
    std::function<bool(const QUrl& file)> show;
};

/// The files kept as evidence at one place. Added by the button, by dropping or by pasting them (a picture too); read
/// on a thread of their own, with progress. Opened as a copy in a folder of the user's own, never where they came from.
/// Asks for a reason where one is due: to remove, and to add to an approved month.
class EvidenceBox : public QWidget {
    Q_OBJECT

public:
    EvidenceBox(PlanState* state, const Theme& theme, QWidget* parent);

    /// Nothing shows none, and takes none.
    void showPlace(const std::optional<Evidence>& place);
    void setPrompts(const EvidencePrompts& prompts) { m_prompts = prompts; }
    void setTheme(const Theme& theme);
    [[nodiscard]] QListWidget* list() const { return m_list; }

    void addFiles(const QStringList& paths);
    void paste();
    void openCurrent();
    void saveCurrent();
    void removeCurrent();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void connectAll();
    QPushButton* button(const QString& text, const QString& toolTip);
    void fill();
    void preview();
    void take(const EvidenceFile& file);
    void write(const std::vector<EvidenceFile>& files, const QString& reason);
    void writeNext();
    void readNext();
    void ask(const QString& question, const std::function<void(const QString& reason)>& then);
    void answer();
    void say(const QString& sentence, bool isRefusal);
    [[nodiscard]] std::optional<Attachment> current() const;
    [[nodiscard]] bool mayWrite() const;

    PlanState* m_state;
    Theme m_theme;
    EvidencePrompts m_prompts;
    EvidenceJob m_job;
    QTemporaryDir m_folder;
    std::optional<Evidence> m_place;
    std::optional<Evidence> m_jobPlace;  ///< for which the running job reads
    QStringList m_unread;                ///< paths that came while the job was running
    std::vector<EvidenceFile> m_waiting;
    std::vector<Attachment> m_files;
    std::function<void(const QString& reason)> m_then;  ///< of the question that is open
    QString m_question;
    QListWidget* m_list;
    QLabel* m_empty;
    QLabel* m_preview;
    QLabel* m_said;
    QLineEdit* m_reason;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_remove;
};

}  // namespace pledge
