#include <core/plan/evidencelist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/wording/sentences.h>
#include <core/workspace/evidencekeeping.h>
#include <core/workspace/workspace.h>
#include <ui/models/planstate.h>
#include <ui/widgets/evidencebox.h>
#include <ui/widgets/inkedlabel.h>

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QImageReader>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kListHeight = 88;
constexpr int kPreviewHeight = 120;
constexpr int kPreviewWidth = 280;
constexpr int kPreviewMegabytes = 128;  ///< of a picture's pixels in memory

EvidencePrompts systemEvidencePrompts() {
    return {[](QWidget* parent) { return QFileDialog::getOpenFileNames(parent, EvidenceBox::tr("Add evidence")); },
            [](QWidget* parent, const QString& suggested) {
                return QFileDialog::getSaveFileName(parent, EvidenceBox::tr("Save evidence"), suggested);
            },
            [](const QUrl& file) { return QDesktopServices::openUrl(file); }};
}

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

/// A picture of at most the size asked for, whatever the file claims to hold.
QImage smallPicture(const QByteArray& bytes, QSize room) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    QImageReader::setAllocationLimit(kPreviewMegabytes);
    const QSize whole = reader.size();
    if (!whole.isValid()) {
        return {};
    }
    if (whole.width() > room.width() || whole.height() > room.height()) {
        reader.setScaledSize(whole.scaled(room, Qt::KeepAspectRatio));
    }
    return reader.read();
}

}  // namespace

EvidenceBox::EvidenceBox(PlanState* state, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_theme(theme),
      m_prompts(systemEvidencePrompts()),
      m_list(new QListWidget(this)),
      m_empty(new QLabel(tr("Drop files here, or paste a picture"), m_list)),
      m_preview(new QLabel(this)),
      m_said(new QLabel(this)),
      m_reason(new QLineEdit(this)),
      m_add(button(tr("Add…"), tr("Add files; they can be dropped or pasted here too"))),
      m_open(button(tr("Open"), tr("Open a copy of the file  Enter"))),
      m_save(button(tr("Save…"), tr("Write the file out"))),
      m_remove(button(tr("Remove"), tr("Take the file away, with a reason  Delete"))) {
    setAcceptDrops(true);
    arrange();
    connectAll();
    setTheme(theme);
    showPlace({});
}

QPushButton* EvidenceBox::button(const QString& text, const QString& toolTip) {
    auto* made = new QPushButton(text, this);
    made->setToolTip(toolTip);
    made->setAutoDefault(false);
    return made;
}

void EvidenceBox::arrange() {
    m_list->setAccessibleName(tr("Evidence"));
    m_list->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* inside = new QVBoxLayout(m_list->viewport());
    inside->addWidget(m_empty);
    m_reason->setPlaceholderText(tr("Reason, then Enter; Esc to leave it"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->installEventFilter(this);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_preview->setAlignment(Qt::AlignCenter);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(m_theme.px(4));
    for (QPushButton* each : {m_add, m_open, m_save, m_remove}) {
        buttons->addWidget(each);
    }
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.px(4));
    column->addWidget(m_list);
    column->addWidget(m_preview);
    column->addWidget(m_said);
    column->addWidget(m_reason);
    column->addLayout(buttons);
}

void EvidenceBox::connectAll() {
    connect(m_add, &QPushButton::clicked, this, [this] { addFiles(m_prompts.open(this)); });
    connect(m_open, &QPushButton::clicked, this, &EvidenceBox::openCurrent);
    connect(m_save, &QPushButton::clicked, this, &EvidenceBox::saveCurrent);
    connect(m_remove, &QPushButton::clicked, this, &EvidenceBox::removeCurrent);
    connect(m_reason, &QLineEdit::returnPressed, this, &EvidenceBox::answer);
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceBox::preview);
    connect(m_list, &QListWidget::itemActivated, this, &EvidenceBox::openCurrent);
    connect(m_state, &PlanState::boardChanged, this, &EvidenceBox::fill);
    connect(&m_job, &EvidenceJob::progressed, this, [this](const QString& name, int percent) {
        if (m_jobPlace == m_place && !m_then) {
            say(pledge::fill(tr("Reading %1: %2%"), {name, QString::number(percent)}), false);
        }
    });
    connect(&m_job, &EvidenceJob::fileRead, this, &EvidenceBox::take);
    connect(&m_job, &EvidenceJob::fileRefused, this, [this](const Error& error) { say(sentence(error), true); });
    connect(&m_job, &EvidenceJob::finished, this, [this] {
        writeNext();
        readNext();
    });
}

void EvidenceBox::showPlace(const std::optional<Evidence>& place) {
    if (place == m_place && place) {
        fill();
        return;
    }
    const bool isReading = m_job.isRunning() && m_jobPlace == m_place;
    m_job.cancel();
    m_unread.clear();
    m_waiting.clear();
    m_place = place;
    m_then = {};
    m_reason->clear();
    m_reason->hide();
    say(isReading ? tr("Reading was stopped: what was not read yet is not kept") : QString(), true);
    fill();
}

void EvidenceBox::fill() {
    const int row = m_list->currentRow();
    m_files = m_place ? attachmentsAt(m_state->standingPlan().records(), *m_place) : std::vector<Attachment>();
    m_list->clear();
    for (const Attachment& file : m_files) {
        auto* item = new QListWidgetItem(pledge::fill(tr("%1  (%2)", "file, size"), {file.name, sizeText(file.size)}));
        item->setToolTip(pledge::fill(tr("%1\nAdded by %2 on %3"),
                                      {file.name, file.by, file.at.toLocalTime().date().toString(Qt::ISODate)}));
        m_list->addItem(item);
    }
    m_empty->setVisible(m_files.empty());
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    preview();
}

bool EvidenceBox::mayWrite() const {
    return m_place && !m_state->isReadOnly() && mayKeepEvidence(m_state->standingPlan(), *m_place, m_state->actor());
}

std::optional<Attachment> EvidenceBox::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && std::cmp_less(row, m_files.size()) ? std::optional(m_files[static_cast<std::size_t>(row)])
                                                          : std::nullopt;
}

void EvidenceBox::preview() {
    const auto file = current();
    m_add->setEnabled(mayWrite());
    m_remove->setEnabled(file && mayWrite());
    m_open->setEnabled(file.has_value());
    m_save->setEnabled(file.has_value());
    m_preview->hide();
    if (!file || !file->type.startsWith(u"image/"_s) || m_state->workspace() == nullptr) {
        return;
    }
    const auto bytes = evidenceBytes(*m_state->workspace(), file->id);
    const QImage picture =
        bytes ? smallPicture(*bytes, {m_theme.px(kPreviewWidth), m_theme.px(kPreviewHeight)}) : QImage();
    if (!picture.isNull()) {
        m_preview->setPixmap(QPixmap::fromImage(picture));
        m_preview->setAccessibleName(file->name);
        m_preview->show();
    }
}

void EvidenceBox::addFiles(const QStringList& paths) {
    if (mayWrite()) {
        m_unread.append(paths);
        readNext();
    }
}

void EvidenceBox::readNext() {
    if (m_unread.isEmpty() || m_job.isRunning()) {
        return;
    }
    m_jobPlace = m_place;
    m_job.start(std::exchange(m_unread, {}), m_state->standingPlan().plan().attachmentMegabytes);
}

void EvidenceBox::paste() {
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    if (copied == nullptr || !mayWrite()) {
        return;
    }
    if (const QStringList paths = localFiles(*copied); !paths.isEmpty()) {
        addFiles(paths);
        return;
    }
    const auto picture = qvariant_cast<QImage>(copied->imageData());
    if (picture.isNull()) {
        say(tr("Nothing that can be kept was copied: copy a file or a picture"), true);
        return;
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    const QString name = pledge::fill(tr("picture %1.png"), {m_state->now().toString(u"yyyy-MM-dd HHmmss"_s)});
    auto file = evidenceFrom(name, std::move(bytes), m_state->standingPlan().plan().attachmentMegabytes);
    if (!file) {
        say(sentence(file.error()), true);
        return;
    }
    m_waiting.push_back(std::move(*file));
    writeNext();
}

void EvidenceBox::take(const EvidenceFile& file) {
    if (m_jobPlace == m_place) {
        m_waiting.push_back(file);
    }
}

/// What needs a reason waits until the question that is open is answered.
void EvidenceBox::writeNext() {
    if (m_waiting.empty() || !m_place) {
        return;
    }
    if (!isLockedPlace(m_state->standingPlan(), *m_place)) {
        write(std::exchange(m_waiting, {}), {});
        if (m_then) {
            say(m_question, false);
        }
    } else if (!m_then) {
        ask(pledge::fill(tr("The month is approved. Why is “%1” added?"), {m_waiting.front().name}),
            [this, files = m_waiting](const QString& reason) { write(files, reason); });
        m_waiting.clear();
    }
}

void EvidenceBox::write(const std::vector<EvidenceFile>& files, const QString& reason) {
    const Evidence place = *m_place;
    for (const EvidenceFile& file : files) {
        const Outcome kept = m_state->perform([&](Workspace& workspace, const Occasion& occasion) -> Outcome {
            const auto id = addEvidence(workspace, file, place, reason, occasion);
            return id ? Outcome(Done{}) : Outcome(id.error());
        });
        say(kept ? pledge::fill(tr("Kept: %1"), {file.name}) : sentence(kept.error()), !kept);
        fill();
        m_list->setCurrentRow(m_list->count() - 1);
    }
}

void EvidenceBox::openCurrent() {
    const auto file = current();
    if (!file || m_state->workspace() == nullptr || !m_folder.isValid()) {
        return;
    }
    const QString path =
        m_folder.filePath(u"%1-%2"_s.arg(QString::number(file->id.number()), attachmentName(file->name)));
    if (QFile::exists(path)) {
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    }
    if (const Outcome saved = saveEvidence(*m_state->workspace(), file->id, path); !saved) {
        say(sentence(saved.error()), true);
        return;
    }
    QFile::setPermissions(path, QFile::ReadOwner);
    if (!m_prompts.show(QUrl::fromLocalFile(path))) {
        say(pledge::fill(tr("No program opens “%1” here. Save it instead"), {file->name}), true);
    }
}

void EvidenceBox::saveCurrent() {
    const auto file = current();
    const QString path = file ? m_prompts.save(this, attachmentName(file->name)) : QString();
    if (path.isEmpty() || m_state->workspace() == nullptr) {
        return;
    }
    const Outcome saved = saveEvidence(*m_state->workspace(), file->id, path);
    say(saved ? pledge::fill(tr("Written to %1"), {path}) : sentence(saved.error()), !saved);
}

void EvidenceBox::removeCurrent() {
    const auto file = current();
    if (!file || !mayWrite()) {
        return;
    }
    if (m_then) {
        m_reason->setFocus();
        return;
    }
    Evidence evidence = *m_place;
    evidence.attachment = file->id;
    ask(pledge::fill(tr("Why is “%1” removed?"), {file->name}), [this, evidence](const QString& reason) {
        const Outcome removed = m_state->perform([&](Workspace& workspace, const Occasion& occasion) {
            return removeEvidence(workspace, evidence, reason, occasion);
        });
        say(removed ? tr("Removed; the journal keeps its name and digest") : sentence(removed.error()), !removed);
        fill();
    });
}

void EvidenceBox::ask(const QString& question, const std::function<void(const QString& reason)>& then) {
    m_then = then;
    m_question = question;
    say(question, false);
    m_reason->clear();
    m_reason->show();
    m_reason->setFocus();
}

void EvidenceBox::answer() {
    const QString reason = m_reason->text().trimmed();
    if (reason.isEmpty() || !m_then) {
        return;
    }
    m_reason->hide();
    m_list->setFocus();
    std::exchange(m_then, {})(reason);
    writeNext();
}

void EvidenceBox::say(const QString& sentence, bool isRefusal) {
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_said->setStyleSheet(
        u"color: %1"_s.arg((isRefusal ? m_theme.text(Light::Red) : m_theme.color(Ink::SecondText)).name()));
}

void EvidenceBox::dragEnterEvent(QDragEnterEvent* event) {
    if (mayWrite() && !localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void EvidenceBox::dropEvent(QDropEvent* event) {
    addFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

bool EvidenceBox::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_reason && key->key() == Qt::Key_Escape) {
        m_then = {};
        m_reason->hide();
        say({}, false);
        m_list->setFocus();
        writeNext();
        return true;
    }
    if (watched == m_list && key->matches(QKeySequence::Paste)) {
        paste();
        return true;
    }
    if (watched == m_list && key->key() == Qt::Key_Delete) {
        removeCurrent();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void EvidenceBox::setTheme(const Theme& theme) {
    m_theme = theme;
    m_list->setFont(theme.font(TextSize::Body));
    m_list->setFixedHeight(theme.px(kListHeight));
    m_list->setStyleSheet(u"QListWidget { background: %1; border: 1px solid %2; border-radius: %3px; }"_s.arg(
        theme.color(Ink::Card).name(), theme.color(Ink::Line).name(), QString::number(theme.px(4))));
    inkLabel(*m_empty, theme, TextSize::Note, theme.color(Ink::ThirdText));
    m_said->setFont(theme.font(TextSize::Note));
    m_reason->setFont(theme.font(TextSize::Body));
    for (QPushButton* each : {m_add, m_open, m_save, m_remove}) {
        each->setFont(theme.font(TextSize::Note));
    }
}

}  // namespace pledge
