#include <core/plan/evidencelist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/wording/sentences.h>
#include <core/workspace/evidencekeeping.h>
#include <core/workspace/workspace.h>
#include <ui/models/planstate.h>
#include <ui/widgets/evidencebox.h>
#include <ui/widgets/evidencepicture.h>
#include <ui/widgets/inkedlabel.h>

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QShowEvent>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kListHeight = 88;

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

}  // namespace

EvidenceBox::EvidenceBox(PlanState* state, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_theme(theme),
      m_prompts(systemEvidencePrompts()),
      m_intake(state),
      m_list(new QListWidget(this)),
      m_empty(new QLabel(tr("Drop files here, or paste a picture"), m_list)),
      m_preview(new EvidencePicture(theme, this)),
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
    connect(m_reason, &QLineEdit::returnPressed, this, [this] { m_intake.answer(m_reason->text().trimmed()); });
    connect(m_list, &QListWidget::currentRowChanged, this, &EvidenceBox::preview);
    connect(m_list, &QListWidget::itemActivated, this, &EvidenceBox::openCurrent);
    connect(m_state, &PlanState::boardChanged, this, &EvidenceBox::fill);
    connect(&m_intake, &EvidenceIntake::said, this, &EvidenceBox::say);
    connect(&m_intake, &EvidenceIntake::asked, this, [this] {
        m_reason->clear();
        m_reason->show();
        if (isAncestorOf(QApplication::focusWidget())) {
            m_reason->setFocus();
        }
    });
    connect(&m_intake, &EvidenceIntake::settled, this, [this] {
        m_reason->hide();
        m_list->setFocus();
    });
    connect(&m_intake, &EvidenceIntake::added, this, [this] {
        fill();
        m_list->setCurrentRow(m_list->count() - 1);
    });
}

void EvidenceBox::showPlace(const std::optional<Evidence>& place) {
    if (place != m_intake.place() || !place) {
        m_reason->clear();
        m_reason->hide();
        say({}, false);
        m_intake.setPlace(place);
    }
    fill();
}

void EvidenceBox::addFiles(const QStringList& paths) {
    m_intake.addFiles(paths);
}

void EvidenceBox::removeCurrent() {
    const auto file = current();
    if (file && m_intake.isAsking()) {
        m_reason->setFocus();
    } else if (file) {
        m_intake.remove(*file);
    }
}

void EvidenceBox::fill() {
    const auto& place = m_intake.place();
    auto files = place ? attachmentsAt(m_state->standingPlan().records(), *place) : std::vector<Attachment>();
    if (files != m_files) {
        m_files = std::move(files);
        listFiles();
    }
    m_empty->setVisible(m_files.empty());
    preview();
}

void EvidenceBox::listFiles() {
    const int row = m_list->currentRow();
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Attachment& file : m_files) {
        auto* item = new QListWidgetItem(pledge::fill(tr("%1  (%2)", "file, size"), {file.name, sizeText(file.size)}));
        item->setToolTip(pledge::fill(tr("%1\nAdded by %2 on %3"),
                                      {file.name, file.by, file.at.toLocalTime().date().toString(Qt::ISODate)}));
        m_list->addItem(item);
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

std::optional<Attachment> EvidenceBox::current() const {
    const int row = m_list->currentRow();
    return row >= 0 && std::cmp_less(row, m_files.size()) ? std::optional(m_files[static_cast<std::size_t>(row)])
                                                          : std::nullopt;
}

void EvidenceBox::preview() {
    const auto file = current();
    m_add->setEnabled(m_intake.mayWrite());
    m_remove->setEnabled(file && m_intake.mayWrite());
    m_open->setEnabled(file.has_value());
    m_save->setEnabled(file.has_value());
    if (isVisible()) {
        m_preview->showFile(*m_state, file);
    }
}

void EvidenceBox::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    preview();
}

void EvidenceBox::paste() {
    const QMimeData* copied = QApplication::clipboard()->mimeData();
    if (copied == nullptr || !m_intake.mayWrite()) {
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
    m_intake.addPicture(picture);
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

void EvidenceBox::say(const QString& sentence, bool isRefusal) {
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
    m_said->setStyleSheet(
        u"color: %1"_s.arg((isRefusal ? m_theme.text(Light::Red) : m_theme.color(Ink::SecondText)).name()));
}

void EvidenceBox::dragEnterEvent(QDragEnterEvent* event) {
    if (m_intake.mayWrite() && !localFiles(*event->mimeData()).isEmpty()) {
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
        m_intake.giveUp();
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
    m_preview->setTheme(theme);
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
