#pragma once

#include <core/plan/attachment.h>
#include <ui/models/evidenceintake.h>
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

class EvidencePicture;
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
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void connectAll();
    QPushButton* button(const QString& text, const QString& toolTip);
    void fill();
    void listFiles();
    void preview();
    void say(const QString& sentence, bool isRefusal);
    [[nodiscard]] std::optional<Attachment> current() const;

    PlanState* m_state;
    Theme m_theme;
    EvidencePrompts m_prompts;
    EvidenceIntake m_intake;
    QTemporaryDir m_folder;
    std::vector<Attachment> m_files;
    QListWidget* m_list;
    QLabel* m_empty;
    EvidencePicture* m_preview;
    QLabel* m_said;
    QLineEdit* m_reason;
    QPushButton* m_add;
    QPushButton* m_open;
    QPushButton* m_save;
    QPushButton* m_remove;
};

}  // namespace pledge
