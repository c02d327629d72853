#include <core/exchange/planfolderwriter.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/dialogs/exportdialog.h>
#include <ui/models/planstate.h>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace pledge {

namespace {

constexpr int kWidth = 640;

/// Beside the plan, named after it and the day.
QString suggestedFolder(const PlanState& state) {
    const QFileInfo plan(state.path());
    const QString day = state.now().toLocalTime().date().toString(Qt::ISODate);
    return plan.dir().filePath(fill(ExportDialog::tr("%1 exported %2"), {plan.completeBaseName(), day}));
}

Result<QStringList> writeFolder(const Workspace& workspace, const QString& folder) {
    const auto draft = workspace.contents();
    if (!draft) {
        return draft.error();
    }
    const auto journal = workspace.journal();
    return journal ? writePlanFolder(folder, *draft, *journal) : Result<QStringList>(journal.error());
}

}  // namespace

ExportDialog::ExportDialog(PlanState* state, const Theme& theme, QWidget* parent)
    : Dialog(tr("Export everything"), theme, parent),
      m_state(state),
      m_folder(new QLineEdit(QDir::toNativeSeparators(suggestedFolder(*state)), this)),
      m_problem(problemLine()) {
    auto* choose = new QPushButton(tr("&Browse…"), this);
    choose->setAutoDefault(false);
    choose->setFont(theme.font(TextSize::Body));
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    body()->addWidget(caption(tr("New &folder"), m_folder));
    body()->addLayout(row);
    body()->addWidget(
        note(tr("Units, programmes, pledges, milestones, shares, revisions, figures with their corrections, and the "
                "journal, as "
                "CSV tables and one JSON file. Pledgeboard can make an equal plan from the folder again.")));
    body()->addWidget(m_problem);
    body()->addStretch(1);
    addClosing(tr("Cancel"));
    m_write = addPrimary(tr("Export"));
    connect(choose, &QPushButton::clicked, this, &ExportDialog::choose);
    connect(m_folder, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_write->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    resize(theme.px(kWidth), sizeHint().height());
}

void ExportDialog::choose() {
    const QFileInfo folder(m_folder->text());
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Where is the new folder to be?"), folder.path());
    if (!parent.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(QDir(parent).filePath(folder.fileName())));
    }
}

void ExportDialog::write() {
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    const auto files = writeFolder(*m_state->workspace(), folder);
    if (!files) {
        showProblem(m_problem, sentence(files.error()));
        return;
    }
    Q_EMIT said(
        fill(tr("Exported %1 files to %2"), {QString::number(files->size()), QDir::toNativeSeparators(folder)}));
    accept();
}

}  // namespace pledge
