#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/dialogs/filepropertiesdialog.h>
#include <ui/models/identity.h>
#include <ui/planfiles.h>
#include <ui/samplefile.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Q_LOGGING_CATEGORY(filesLog, "pledgeboard.files")

QString copyName(const QString& path) {
    const QFileInfo file(path);
    return file.dir().filePath(fill(PlanFiles::tr("%1 copy"), {file.completeBaseName()}) + u".pledge"_s);
}

bool isSameFile(const QString& one, const QString& other) {
    return QFileInfo(one).absoluteFilePath() == QFileInfo(other).absoluteFilePath();
}

}  // namespace

PlanFiles::PlanFiles(PlanState* state, QSettings& settings, const Theme& theme, QWidget* window)
    : QObject(window), m_state(state), m_settings(settings), m_recent(settings), m_theme(theme), m_window(window) {}

bool PlanFiles::open(const QString& path) {
    if (m_gate && QFileInfo::exists(path) && !m_gate(path)) {
        return false;
    }
    const bool isShown = show(path);
    Q_EMIT settled();
    return isShown;
}

bool PlanFiles::show(const QString& path) {
    auto opened = Workspace::openAsAllowed(path);
    if (!opened) {
        qCWarning(filesLog, "open refused, error %d", static_cast<int>(opened.error().code));
        Q_EMIT said(sentence(opened.error()));
        return false;
    }
    qCInfo(filesLog, "opened%s", (*opened)->isReadOnly() ? ", for reading only" : "");
    Q_EMIT opening();
    m_recent.add(path, m_state->now());
    adoptIdentity((*opened)->snapshot());
    m_state->setWorkspace(std::move(*opened));
    Q_EMIT recentChanged();
    return true;
}

/// Before the plan is shown, so that no page shows it to somebody else.
void PlanFiles::adoptIdentity(const PlanSnapshot& snapshot) {
    if (const auto identity = readIdentity(m_settings)) {
        m_state->setActor(actorOf(*identity, snapshot));
    }
}

bool PlanFiles::openSample() {
    const auto path = sampleFile(Occasion{m_state->actor(), m_state->now()});
    if (!path) {
        Q_EMIT said(sentence(path.error()));
        return false;
    }
    return open(*path);
}

void PlanFiles::askOpen() {
    const QString path = m_prompts.open(m_window, tr("Open a plan file"), FileKind::Plan);
    if (!path.isEmpty()) {
        open(path);
    }
}

/// Whoever makes a plan keeps it: the lead office, under the name given.
NewPlanDialog* PlanFiles::askNew(NewPlanDialog::Content content) {
    const auto occasion = [this] {
        return Occasion{Actor{m_state->actor().name, Role::LeadOffice, {}}, m_state->now()};
    };
    auto* dialog =
        new NewPlanDialog(content, m_state->now().toLocalTime().date().year(), occasion, m_prompts, m_theme, m_window);
    connect(dialog, &NewPlanDialog::created, this, &PlanFiles::open);
    dialog->open();
    return dialog;
}

void PlanFiles::askCopy() {
    const QString path = m_prompts.save(m_window, tr("Save a copy"), copyName(m_state->path()), Replacing::Asked);
    if (!path.isEmpty()) {
        copyTo(path);
    }
}

/// An existing file, which a person has agreed to replace, stands until the copy is whole.
void PlanFiles::copyTo(const QString& path) {
    Outcome copied = Done{};
    if (isSameFile(path, m_state->path())) {
        copied = Error{ErrorCode::FileExists, path, {}, {}};
    } else if (!QFileInfo::exists(path)) {
        copied = m_state->workspace()->saveCopy(path);
    } else {
        const QString draft = path + u".part"_s;
        QFile::remove(draft);
        copied = m_state->workspace()->saveCopy(draft);
        std::error_code refused;
        if (copied) {
            std::filesystem::rename(draft.toStdU16String(), path.toStdU16String(), refused);
        }
        if (refused) {
            QFile::remove(draft);
            copied = Error{ErrorCode::FileReadOnly, path, {}, {}};
        }
    }
    Q_EMIT said(copied ? fill(tr("A copy was written: %1"), {QDir::toNativeSeparators(path)})
                       : sentence(copied.error()));
}

void PlanFiles::showProperties() {
    const auto facts = m_state->workspace()->facts();
    if (!facts) {
        Q_EMIT said(sentence(facts.error()));
        return;
    }
    const int pledges = static_cast<int>(m_state->standingPlan().lines().size());
    (new FilePropertiesDialog(*facts, pledges, m_theme, m_window))->open();
}

void PlanFiles::forget(const QString& path) {
    m_recent.remove(path);
    Q_EMIT recentChanged();
}

}  // namespace pledge
