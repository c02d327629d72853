#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/importdialog.h>
#include <ui/dialogs/sheetpanel.h>
#include <ui/models/importissuesmodel.h>
#include <ui/models/importpreviewmodel.h>
#include <ui/models/planstate.h>
#include <ui/widgets/inkedlabel.h>

#include <QComboBox>
#include <QCoreApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QSize kSize(960, 640);

struct Taking {
    Q_DECLARE_TR_FUNCTIONS(SheetTaking)
};

bool lacksReason(const PlanImport& import) {
    return std::ranges::any_of(import.issues, [](const Error& issue) { return issue.code == ErrorCode::FigureFalls; });
}

}  // namespace

ImportDialog::ImportDialog(PlanState* state, FilePrompts prompts, const Theme& theme, QWidget* parent)
    : Dialog(tr("Import a table"), theme, parent),
      m_state(state),
      m_prompts(std::move(prompts)),
      m_panel(new SheetPanel(theme, this)),
      m_preview(new ImportPreviewModel(this)),
      m_issues(new ImportIssuesModel(this)),
      m_kind(new QComboBox(this)),
      m_choose(new QPushButton(tr("Choose a &file…"), this)),
      m_file(new QLabel(this)),
      m_busy(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Sto&p reading"), this)),
      m_summary(new QLabel(this)),
      m_tables(new QStackedWidget(this)),
      m_previewTable(new DialogTable(tr("What would be written"), theme, this)),
      m_issuesTable(new DialogTable(tr("Rows that are wrong"), theme, this)),
      m_reasonLine(new QWidget(this)),
      m_reason(new QLineEdit(this)),
      m_again(new QPushButton(tr("Read &again"), this)),
      m_problem(problemLine()) {
    arrange();
    addClosing(tr("Cancel"));
    m_write = addPrimary(tr("Import"));
    m_write->setEnabled(false);
    connectParts();
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
    m_choose->setFocus();
}

void ImportDialog::read(ImportKind kind, const QString& path) {
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    m_path = path;
    m_panel->clear();
    start();
}

void ImportDialog::arrange() {
    m_kind->addItem(tr("Actuals, in any sheet of figures"), static_cast<int>(ImportKind::Actuals));
    m_kind->addItem(tr("Targets: unit, indicator, unit of measure, kind, direction, due, target"),
                    static_cast<int>(ImportKind::Targets));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_summary->setWordWrap(true);
    inkLabel(*m_summary, theme(), TextSize::Body, theme().color(Ink::SecondText));
    m_previewTable->show(m_preview, static_cast<int>(ImportColumn::Pledge));
    m_issuesTable->show(m_issues, 1);
    m_tables->addWidget(m_previewTable);
    m_tables->addWidget(m_issuesTable);
    m_tables->addWidget(m_panel);
    for (QPushButton* button : {m_choose, m_stop, m_again}) {
        button->setAutoDefault(false);
        button->setFont(theme().font(TextSize::Body));
    }
    body()->addLayout(fileRow());
    body()->addWidget(m_summary);
    body()->addWidget(m_tables, 1);
    m_reasonLine->setLayout(reasonRow());
    m_reasonLine->hide();
    body()->addWidget(m_reasonLine);
    body()->addWidget(m_problem);
    m_summary->setText(
        tr("CSV or a spreadsheet (.xlsx, .ods). Nothing is written before you have seen what it changes."));
    showReading(false);
}

QLayout* ImportDialog::fileRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(caption(tr("&Table of"), m_kind));
    row->addWidget(m_kind);
    row->addWidget(m_choose);
    row->addWidget(m_file, 1);
    row->addWidget(m_busy, 1);
    row->addWidget(m_stop);
    return row;
}

QLayout* ImportDialog::reasonRow() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme().px(8));
    row->addWidget(caption(tr("Rea&son"), m_reason));
    row->addWidget(m_reason, 1);
    row->addWidget(m_again);
    m_reason->setPlaceholderText(tr("Why running totals fall: figures checked again, cases struck off …"));
    return row;
}

void ImportDialog::connectParts() {
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::ask);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ImportDialog::start);
    connect(m_again, &QPushButton::clicked, this, &ImportDialog::start);
    connect(m_reason, &QLineEdit::returnPressed, m_again, &QPushButton::click);
    connect(m_stop, &QPushButton::clicked, &m_thread, &WorkThread::cancel);
    connect(&m_thread, &WorkThread::runningChanged, this, &ImportDialog::showReading);
    connect(m_panel, &SheetPanel::decided, this, &ImportDialog::start);
    connect(m_write, &QPushButton::clicked, this, &ImportDialog::write);
}

void ImportDialog::ask() {
    const QString path = m_prompts.open(this, tr("Choose a table"), FileKind::Table);
    if (!path.isEmpty()) {
        m_path = path;
        m_panel->clear();
        start();
    }
}

void ImportDialog::start() {
    if (m_path.isEmpty()) {
        return;
    }
    m_file->setText(QFileInfo(m_path).fileName());
    m_import.reset();
    m_sheet.reset();
    m_preview->clear();
    m_write->setEnabled(false);
    showProblem(m_problem, {});
    const ImportOrder order{
        static_cast<ImportKind>(m_kind->currentData().toInt()), m_path, {}, m_reason->text().trimmed()};
    const auto kept = m_state->hasPlan() ? keptMappings(*m_state->workspace()) : Result<KeptMappings>(KeptMappings());
    m_thread.start([this, order, sheet = sheetOrder(), kept = kept ? *kept : KeptMappings(), actor = m_state->actor(),
                    snapshot = m_state->standingPlan()]() -> WorkThread::Finish {
        const auto canonical =
            order.kind == ImportKind::Actuals ? isCanonicalActuals(order.path, order.sheet) : Result<bool>(true);
        if (canonical && !*canonical) {
            auto reading = readSheetImport(order.path, snapshot, sheet, kept, actor);
            return [this, reading = std::move(reading)] { showSheet(reading); };
        }
        auto import = canonical ? readImport(order, snapshot) : Result<PlanImport>(canonical.error());
        return [this, import = std::move(import)] { show(import); };
    });
}

SheetOrder ImportDialog::sheetOrder() const {
    SheetOrder order = m_panel->order();
    order.reason = m_reason->text().trimmed();
    return order;
}

void ImportDialog::showSheet(const Result<SheetReading>& reading) {
    m_tables->setCurrentWidget(m_panel);
    if (!reading) {
        m_summary->clear();
        m_tables->setCurrentWidget(m_previewTable);
        showProblem(m_problem, sentence(reading.error()));
        return;
    }
    m_sheet = *reading;
    m_panel->show(*reading, m_state->standingPlan());
    m_reasonLine->setVisible(reading->count(SheetState::Flag) > 0 || !m_reason->text().isEmpty());
    m_summary->setText(sheetSummary());
    if (reading->lacksReason) {
        showProblem(m_problem, Taking::tr("A figure that you take asks for a reason: enter it below and read again."));
        m_reason->setFocus();
    }
    const bool brings = !reading->changes(m_state->standingPlan()).empty() || !sheetOrder().decisions.isEmpty();
    m_write->setEnabled(brings && !m_state->isReadOnly());
}

QString ImportDialog::sheetSummary() const {
    return fill(tr("%1 figures found: %2 accepted, %3 to check, %4 left out. Only accepted ones are written."),
                {QString::number(m_sheet->figures.size()), QString::number(m_sheet->count(SheetState::Accept)),
                 QString::number(m_sheet->count(SheetState::Flag)), QString::number(m_sheet->count(SheetState::Skip))});
}

void ImportDialog::show(const Result<PlanImport>& import) {
    m_tables->setCurrentWidget(m_previewTable);
    if (!import) {
        m_summary->clear();
        showProblem(m_problem, sentence(import.error()));
        return;
    }
    m_import = *import;
    m_issues->show(import->issues);
    if (import->isClean()) {
        m_preview->show(*import, m_state->standingPlan());
    } else {
        m_tables->setCurrentWidget(m_issuesTable);
    }
    m_reasonLine->setVisible(lacksReason(*import) || !import->reason.isEmpty());
    m_summary->setText(summary());
    m_write->setEnabled(import->isClean() && !import->isEmpty() && !m_state->isReadOnly());
}

void ImportDialog::showReading(bool running) {
    m_file->setVisible(!running);
    m_busy->setVisible(running);
    m_stop->setVisible(running);
    m_choose->setEnabled(!running);
    m_kind->setEnabled(!running);
    if (running) {
        m_summary->setText(tr("Reading…"));
    } else if (!m_path.isEmpty() && !m_import && !m_sheet) {
        m_summary->setText(tr("The reading was stopped; nothing was written."));
    }
}

void ImportDialog::writeSheet() {
    const SheetReading& reading = *m_sheet;
    const auto changes = reading.changes(m_state->standingPlan()).size();
    const Outcome written = m_state->perform([&](Workspace& workspace, const Occasion& occasion) {
        return writeSheetImport(workspace, reading, sheetOrder(), occasion);
    });
    if (!written) {
        showProblem(m_problem, sentence(written.error()));
        return;
    }
    const QString file = QFileInfo(m_path).fileName();
    Q_EMIT said(changes > 0
                    ? fill(tr("Imported %1: %2 figures. It can be taken back as a whole in the Plan menu."),
                           {file, QString::number(changes)})
                    : fill(Taking::tr("%1: what its columns and names mean is remembered; no figure is new."), {file}));
    accept();
}

void ImportDialog::write() {
    if (m_sheet) {
        writeSheet();
        return;
    }
    if (const Outcome written = m_state->takeImport(*m_import); !written) {
        showProblem(m_problem, sentence(written.error()));
        return;
    }
    Q_EMIT said(fill(
        tr("Imported %1: %2 new, %3 changed. It can be taken back as a whole in the Plan menu."),
        {QFileInfo(m_path).fileName(), QString::number(m_preview->added()), QString::number(m_preview->replaced())}));
    accept();
}

QString ImportDialog::summary() const {
    if (!m_import->isClean()) {
        return fill(tr("%1 rows read, %2 of them wrong. Nothing is written until all of them are right."),
                    {QString::number(m_import->rows()), QString::number(m_import->issues.size())});
    }
    if (m_import->isEmpty()) {
        return fill(tr("%1 rows read. The plan has all of it already."), {QString::number(m_import->rows())});
    }
    return fill(tr("%1 rows read: %2 new, %3 changed, %4 unchanged."),
                {QString::number(m_import->rows()), QString::number(m_preview->added()),
                 QString::number(m_preview->replaced()), QString::number(m_import->unchanged())});
}

}  // namespace pledge
