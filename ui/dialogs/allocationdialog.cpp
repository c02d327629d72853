#include <core/document/csvreader.h>
#include <core/document/tablereader.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <ui/dialogs/allocationbar.h>
#include <ui/dialogs/allocationdialog.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/models/allocationmodel.h>
#include <ui/models/planstate.h>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace pledge {

namespace {

constexpr QSize kSize(800, 660);
constexpr int kIssuesShown = 4;

QString headingOf(const Pledge& pledge) {
    const auto target = pledge.finalTarget();
    return target ? fill(AllocationDialog::tr("Split “%1” among the towns: %2"),
                         {pledge.name, figureText(*target, pledge.unit)})
                  : fill(AllocationDialog::tr("Split “%1” among the towns"), {pledge.name});
}

Result<Reading<AllocationDraft>> readFile(const QString& path, const PlanSnapshot& snapshot, PledgeId pledge) {
    const auto table = readTable(path);
    return table ? readAllocation(*table, snapshot, pledge) : Result<Reading<AllocationDraft>>(table.error());
}

QString issuesText(const std::vector<Error>& issues) {
    QStringList lines;
    for (const Error& issue : issues) {
        if (lines.size() == kIssuesShown) {
            lines.append(fill(AllocationDialog::tr("… and %1 more"),
                              {QString::number(static_cast<qsizetype>(issues.size()) - kIssuesShown)}));
            break;
        }
        lines.append(sentence(issue));
    }
    return lines.join(u'\n');
}

}  // namespace

AllocationDialog::AllocationDialog(PlanState* state, PledgeId pledge, FilePrompts prompts, const Theme& theme,
                                   QWidget* parent)
    : Dialog(headingOf(*state->standingPlan().line(pledge)->pledge), theme, parent),
      m_state(state),
      m_pledge(pledge),
      m_prompts(std::move(prompts)),
      m_model(new AllocationModel(this)),
      m_table(new DialogTable(tr("Shares of the towns"), theme, this)),
      m_bar(new AllocationBar(theme, this)),
      m_evenly(new QPushButton(this)),
      m_byWeights(new QPushButton(tr("By &weights"), this)),
      m_paste(new QPushButton(tr("&Paste a table"), this)),
      m_choose(new QPushButton(tr("From a &file…"), this)),
      m_clear(new QPushButton(tr("&Clear"), this)),
      m_reason(new QLineEdit(this)),
      m_problem(problemLine()) {
    m_model->show(state->standingPlan(), pledge, state->asOf());
    arrange();
    addClosing(tr("Cancel"));
    m_take = addPrimary(tr("Take over"));
    connectParts();
    follow();
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
    m_table->setCurrentIndex(m_model->index(0, static_cast<int>(AllocationColumn::Share)));
    m_table->setFocus();
}

void AllocationDialog::arrange() {
    m_table->show(m_model, static_cast<int>(AllocationColumn::Town));
    m_table->setEditable();
    m_byWeights->setToolTip(tr("In proportion to the column of weights: inhabitants, companies, last year's figures"));
    m_choose->setToolTip(tr("CSV or .xlsx with the columns town and share, or town and weight"));
    m_paste->setToolTip(tr("Town and figure as copied from a spreadsheet, or figures alone (Ctrl+V)"));
    body()->addLayout(toolRow());
    body()->addWidget(m_table, 1);
    body()->addWidget(m_bar);
    m_reason->setPlaceholderText(tr("Why shares change for which figures stand"));
    m_reasonCaption = caption(tr("Rea&son"), m_reason);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(m_reasonCaption);
    row->addWidget(m_reason, 1);
    body()->addLayout(row);
    body()->addWidget(m_problem);
}

QLayout* AllocationDialog::toolRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    for (QPushButton* button : {m_evenly, m_byWeights, m_paste, m_choose, m_clear}) {
        button->setAutoDefault(false);
        button->setFont(theme().font(TextSize::Body));
        row->addWidget(button);
    }
    row->addStretch(1);
    return row;
}

void AllocationDialog::connectParts() {
    connect(m_evenly, &QPushButton::clicked, this, &AllocationDialog::spreadEvenly);
    connect(m_byWeights, &QPushButton::clicked, this, &AllocationDialog::spreadByWeights);
    connect(m_paste, &QPushButton::clicked, this, &AllocationDialog::paste);
    connect(m_choose, &QPushButton::clicked, this, &AllocationDialog::ask);
    connect(&m_thread, &WorkThread::runningChanged, this, [this](bool running) { m_table->setDisabled(running); });
    connect(m_table, &DialogTable::pasteAsked, this, &AllocationDialog::paste);
    connect(m_clear, &QPushButton::clicked, this, [this] { m_model->setShares({}); });
    connect(m_table, &DialogTable::clearAsked, this,
            [this] { m_model->clearCells(m_table->selectionModel()->selectedIndexes()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AllocationDialog::follow);
    connect(m_model, &AllocationModel::changed, this, &AllocationDialog::follow);
    connect(m_reason, &QLineEdit::textChanged, this, &AllocationDialog::follow);
    connect(m_take, &QPushButton::clicked, this, &AllocationDialog::take);
}

void AllocationDialog::follow() {
    const int rows = static_cast<int>(rowsToFill().size());
    const bool all = rows == m_model->rowCount();
    m_evenly->setText(all ? tr("&Evenly among all") : tr("&Evenly among the %n selected", nullptr, rows));
    m_byWeights->setVisible(m_model->addsUp());
    m_bar->show(m_model->whole(), m_model->shares());
    const bool explains = touchesReported();
    m_reason->setVisible(explains);
    m_reasonCaption->setVisible(explains);
    const QString found = problem();
    showProblem(m_problem, found);
    m_take->setEnabled(found.isEmpty() && m_model->isChanged());
}

void AllocationDialog::spreadEvenly() {
    m_model->spreadEvenly(rowsToFill());
}

void AllocationDialog::spreadByWeights() {
    if (const Outcome spread = m_model->spreadByWeights(); !spread) {
        showProblem(m_problem, tr("Give at least one town a weight above zero"));
    }
}

void AllocationDialog::ask() {
    const QString path = m_prompts.open(this, tr("Choose a table of shares"), FileKind::Table);
    if (!path.isEmpty()) {
        read(path);
    }
}

void AllocationDialog::read(const QString& path) {
    m_thread.start([this, path, pledge = m_pledge, snapshot = m_state->standingPlan()] {
        auto reading = readFile(path, snapshot, pledge);
        return [this, reading = std::move(reading)] { show(reading); };
    });
}

void AllocationDialog::show(const Result<Reading<AllocationDraft>>& reading) {
    if (!reading) {
        showProblem(m_problem, sentence(reading.error()));
    } else if (reading->isClean()) {
        m_model->setShares(reading->draft.shares);
    } else {
        showProblem(m_problem, issuesText(reading->issues));
    }
}

void AllocationDialog::paste() {
    const auto table = readPasted(tr("clipboard"), QApplication::clipboard()->text());
    const auto reading =
        table ? std::optional(readAllocation(*table, m_state->standingPlan(), m_pledge)) : std::nullopt;
    if (reading && reading->isClean()) {
        m_model->setShares(reading->draft.shares);
        return;
    }
    const QStringList strangers = m_model->paste(QApplication::clipboard()->text(), m_table->currentIndex());
    if (!strangers.isEmpty()) {
        showProblem(m_problem, fill(tr("Left out, being no town of this plan: %1"), {strangers.join(tr(", "))}));
    }
}

void AllocationDialog::take() {
    const auto changes = allocationChanges(m_state->standingPlan(), m_pledge, m_model->shares());
    if (!changes) {
        showProblem(m_problem, sentence(changes.error()));
        return;
    }
    const auto written = m_state->change(*changes, m_reason->text().trimmed());
    if (!written) {
        showProblem(m_problem, sentence(written.error()));
        return;
    }
    Q_EMIT said(fill(tr("“%1” is split: %2"), {m_model->whole().name, m_bar->words()}));
    accept();
}

QList<int> AllocationDialog::rowsToFill() const {
    QList<int> rows = m_table->selectedRows();
    if (rows.size() < 2) {
        rows.resize(m_model->rowCount());
        std::iota(rows.begin(), rows.end(), 0);
    }
    return rows;
}

bool AllocationDialog::touchesReported() const {
    const PlanSnapshot& snapshot = m_state->standingPlan();
    const auto changes = allocationChanges(snapshot, m_pledge, m_model->shares());
    return changes && std::ranges::any_of(changes->pledges, [&snapshot](const Pledge& part) {
               const Line* line = snapshot.line(part.id);
               return line != nullptr && !line->series->isEmpty();
           });
}

QString AllocationDialog::problem() const {
    if (m_state->isReadOnly()) {
        return tr("The plan can only be looked at now");
    }
    if (m_model->rowCount() == 0) {
        return tr("The plan has no towns yet");
    }
    const QString wrong = m_model->problem();
    if (!wrong.isEmpty()) {
        return wrong;
    }
    const auto changes = allocationChanges(m_state->standingPlan(), m_pledge, m_model->shares());
    if (!changes) {
        return sentence(changes.error());
    }
    const bool unexplained = touchesReported() && m_reason->text().trimmed().isEmpty();
    return unexplained ? tr("Figures stand for a share that changes: give the reason") : QString();
}

}  // namespace pledge
