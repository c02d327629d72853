#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/journaldialog.h>
#include <ui/models/journaldetail.h>
#include <ui/models/journalmodel.h>
#include <ui/models/planstate.h>
#include <ui/models/sortproxy.h>
#include <ui/widgets/inkedlabel.h>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QSize kSize(1000, 660);
constexpr int kDetailHeight = 150;
constexpr qsizetype kProblemsShown = 5;

/// A connection of its own: the open plan's belongs to the window's thread.
Result<CheckReport> checkFile(const QString& path) {
    const auto workspace = Workspace::open(path, Access::ReadOnly);
    return workspace ? (*workspace)->check() : workspace.error();
}

QString entryText(const JournalLine& entry, const PlanSnapshot& snapshot) {
    QStringList lines = journalDetailLines(entry, snapshot);
    lines.append(fill(JournalDialog::tr("Hash: %1"), {entry.hash}));
    return lines.join(u'\n');
}

QString problemsText(const std::vector<Error>& problems) {
    QStringList lines;
    for (const Error& problem : problems) {
        if (lines.size() == kProblemsShown) {
            lines.append(fill(JournalDialog::tr("… and %1 more"),
                              {QString::number(static_cast<qsizetype>(problems.size()) - kProblemsShown)}));
            break;
        }
        lines.append(sentence(problem));
    }
    return lines.join(u'\n');
}

}  // namespace

JournalDialog::JournalDialog(PlanState* state, const Theme& theme, QWidget* parent)
    : Dialog(tr("Journal"), theme, parent),
      m_state(state),
      m_model(new JournalModel(this)),
      m_proxy(new SortProxy(JournalModel::SortRole, JournalModel::SearchRole, this)),
      m_filter(new QLineEdit(this)),
      m_table(new DialogTable(tr("Entries"), theme, this)),
      m_detail(new QPlainTextEdit(this)),
      m_check(addOther(tr("&Check the chain"))),
      m_result(new QLabel(this)),
      m_problem(problemLine()) {
    arrange();
    addClosing(tr("Close"))->setDefault(true);
    connectParts();
    auto entries = state->workspace()->journal();
    if (entries) {
        m_model->show(*std::move(entries));
        m_table->setCurrentIndex(m_proxy->index(0, 0));
    } else {
        showProblem(m_problem, sentence(entries.error()));
    }
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
    m_filter->setFocus();
}

void JournalDialog::arrange() {
    m_filter->setPlaceholderText(tr("Filter by person, action, pledge or text"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFont(theme().font(TextSize::Body));
    m_proxy->setSourceModel(m_model);
    m_table->show(m_proxy, static_cast<int>(JournalColumn::Subject));
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(JournalColumn::Number), Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setAccessibleName(tr("What the entry says"));
    m_detail->setFont(theme().font(TextSize::Body));
    m_detail->setFixedHeight(theme().px(kDetailHeight));
    m_result->setWordWrap(true);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_filter);
    body()->addWidget(m_table, 1);
    body()->addWidget(m_detail);
    body()->addWidget(m_result);
    body()->addWidget(m_problem);
}

void JournalDialog::connectParts() {
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &SortProxy::setFilterText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &JournalDialog::showEntry);
    connect(m_check, &QPushButton::clicked, this, &JournalDialog::startCheck);
    connect(&m_thread, &WorkThread::runningChanged, this, [this](bool running) { m_check->setEnabled(!running); });
}

void JournalDialog::showEntry() {
    const QModelIndex index = m_proxy->mapToSource(m_table->currentIndex());
    m_detail->setPlainText(index.isValid() ? entryText(m_model->entryAt(index.row()), m_state->standingPlan())
                                           : QString());
}

void JournalDialog::startCheck() {
    showProblem(m_problem, {});
    inkLabel(*m_result, theme(), TextSize::Body, theme().color(Ink::SecondText));
    m_result->setText(tr("Checking…"));
    m_result->show();
    m_thread.start([this, path = m_state->path()] {
        auto report = checkFile(path);
        return [this, report = std::move(report)] { showCheck(report); };
    });
}

void JournalDialog::showCheck(const Result<CheckReport>& report) {
    const bool sound = report && report->problems.empty();
    m_result->setVisible(sound);
    if (sound) {
        inkLabel(*m_result, theme(), TextSize::Body, theme().text(Light::Green));
        m_result->setText(fill(tr("● The chain holds: %1 entries, and with them %2 pledges and %3 reports"),
                               {QString::number(report->journalEntries), QString::number(report->pledges),
                                QString::number(report->actuals)}));
    }
    showProblem(m_problem, sound ? QString() : report ? problemsText(report->problems) : sentence(report.error()));
}

}  // namespace pledge
