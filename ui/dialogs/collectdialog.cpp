#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <ui/dialogs/collectdialog.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/rowremark.h>
#include <ui/models/collectmodel.h>
#include <ui/models/planstate.h>
#include <ui/widgets/inkedlabel.h>

#include <QCheckBox>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QSize kSize(1240, 660);

struct AgainTexts {
    Q_DECLARE_TR_FUNCTIONS(CollectAgain)
};

struct Taken {
    Q_DECLARE_TR_FUNCTIONS(CollectTaken)
};

QStringList localFiles(const QMimeData* data) {
    QStringList paths;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile()) {
            paths.append(url.toLocalFile());
        }
    }
    return paths;
}

}  // namespace

CollectDialog::CollectDialog(PlanState* state, const Theme& theme, QWidget* parent)
    : Dialog(tr("Take back forms"), theme, parent),
      m_state(state),
      m_model(new CollectModel(this)),
      m_filter(new CollectFilter(this)),
      m_choose(new QPushButton(tr("Choose &files…"), this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(tr("Sto&p reading"), this)),
      m_summary(new QLabel(this)),
      m_files(new QLabel(this)),
      m_table(new DialogTable(tr("What came back"), theme, this)),
      m_onlyTrouble(new QCheckBox(tr("Only what needs a &look"), this)),
      m_allNew(new QPushButton(tr("Choose all &new"), this)),
      m_all(new QPushButton(tr("Choose &all that can be taken"), this)),
      m_reason(new QLineEdit(this)),
      m_problem(problemLine()) {
    setAcceptDrops(true);
    arrange();
    m_again = addOther(AgainTexts::tr("Check a&gain"));
    m_again->hide();
    addClosing(tr("Cancel"));
    m_take = addPrimary(tr("Take"));
    connectParts();
    showReading(false);
    follow();
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
    m_choose->setFocus();
}

CollectDialog::~CollectDialog() {
    if (m_stopped) {
        *m_stopped = true;
    }
}

void CollectDialog::read(const QStringList& paths) {
    const auto source = m_state->hasPlan() ? returnsSource(*m_state->workspace())
                                           : Result<ReturnsSource>(Error{ErrorCode::FileMissing, {}, {}, {}});
    if (!source || paths.isEmpty()) {
        showProblem(m_problem, source ? QString() : sentence(source.error()));
        return;
    }
    showProblem(m_problem, {});
    m_paths = paths;
    m_again->hide();
    m_progress->setRange(0, static_cast<int>(paths.size()));
    m_progress->setValue(0);
    if (m_stopped) {
        *m_stopped = true;
    }
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_thread.start(
        [this, paths, source = *source, actor = m_state->actor(), stopped = m_stopped]() -> WorkThread::Finish {
            ReadReturns returns = readReturns(source, paths, actor, [this, &stopped](int done, int) {
                QMetaObject::invokeMethod(m_progress, [bar = m_progress, done] { bar->setValue(done); });
                return !*stopped;
            });
            return [this, returns = std::move(returns)] { show(returns); };
        });
}

void CollectDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!m_thread.isRunning() && !localFiles(event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void CollectDialog::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    read(localFiles(event->mimeData()));
}

void CollectDialog::arrange() {
    m_summary->setWordWrap(true);
    m_files->setWordWrap(true);
    inkLabel(*m_summary, theme(), TextSize::Body, theme().color(Ink::SecondText));
    inkLabel(*m_files, theme(), TextSize::Note, theme().text(Light::Red));
    m_files->hide();
    m_filter->setSourceModel(m_model);
    constexpr int kWidestColumn = 420;
    constexpr int kRemark = static_cast<int>(CollectColumn::Remark);
    m_table->show(m_filter, kRemark);
    QHeaderView* columns = m_table->horizontalHeader();
    columns->setMaximumSectionSize(theme().px(kWidestColumn));
    columns->setSectionResizeMode(kRemark, QHeaderView::ResizeToContents);
    columns->setStretchLastSection(true);
    columns->moveSection(kRemark, static_cast<int>(CollectColumn::State) + 1);
    for (QPushButton* button : {m_choose, m_stop, m_allNew, m_all}) {
        button->setAutoDefault(false);
        button->setFont(theme().font(TextSize::Body));
    }
    m_onlyTrouble->setFont(theme().font(TextSize::Body));
    m_summary->setText(
        tr("Workbooks from any office program, renamed or saved again, and submissions of the units' own "
           "programs. Drop them here. Nothing is written before you have seen it."));
    body()->addLayout(fileRow());
    body()->addWidget(m_summary);
    body()->addWidget(m_files);
    body()->addWidget(m_table, 1);
    body()->addWidget(new RowRemark(m_table, kRemark, theme(), this));
    body()->addLayout(choiceRow());
    body()->addWidget(m_problem);
}

QLayout* CollectDialog::fileRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(m_choose);
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_onlyTrouble);
    return row;
}

QLayout* CollectDialog::choiceRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(m_allNew);
    row->addWidget(m_all);
    row->addWidget(caption(tr("Rea&son"), m_reason));
    row->addWidget(m_reason, 1);
    m_reason->setPlaceholderText(tr("Needed for what breaks a rule: figures checked again, cases struck off …"));
    return row;
}

void CollectDialog::connectParts() {
    connect(m_choose, &QPushButton::clicked, this, qOverload<>(&CollectDialog::choose));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        *m_stopped = true;
        m_thread.cancel();
    });
    connect(&m_thread, &WorkThread::runningChanged, this, &CollectDialog::showReading);
    connect(m_onlyTrouble, &QCheckBox::toggled, m_filter, &CollectFilter::setOnlyTrouble);
    connect(m_allNew, &QPushButton::clicked, this, [this] { choose(CollectMode::New); });
    connect(m_all, &QPushButton::clicked, this, [this] { choose(CollectMode::All); });
    connect(m_reason, &QLineEdit::textChanged, this, &CollectDialog::follow);
    connect(m_model, &CollectModel::chosenChanged, this, &CollectDialog::follow);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == static_cast<int>(CollectColumn::Taken)) {
            toggle(index);
        }
    });
    auto* space = new QShortcut(Qt::Key_Space, m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, [this] { toggle(m_table->currentIndex()); });
    connect(m_take, &QPushButton::clicked, this, &CollectDialog::take);
    connect(m_again, &QPushButton::clicked, this, [this] { read(m_paths); });
    connect(m_state, &PlanState::boardChanged, this, &CollectDialog::offerReadingAgain);
}

void CollectDialog::choose() {
    read(QFileDialog::getOpenFileNames(this, tr("Choose what came back"), {},
                                       tr("Forms and submissions (*.xlsx *.ods *.pledgesub);;All files (*)")));
}

void CollectDialog::choose(CollectMode mode) {
    m_model->choose(acceptedCells(m_returns.collection, mode, m_reason->text()));
}

void CollectDialog::toggle(const QModelIndex& index) {
    if (index.isValid()) {
        m_model->toggle(m_filter->mapToSource(index).row());
    }
}

void CollectDialog::show(const ReadReturns& returns) {
    m_returns = returns;
    QStringList lines;
    for (const CollectedFile& file : returns.collection.files) {
        if (file.refusal) {
            lines.append(sentence(*file.refusal));
        } else if (!file.remark.isEmpty()) {
            lines.append(fill(tr("%1: %2", "file, remark"), {file.name, file.remark}));
        }
    }
    m_files->setText(lines.join(u'\n'));
    m_files->setVisible(!lines.isEmpty());
    m_model->show(returns.collection);
    m_summary->setText(summary());
}

void CollectDialog::showReading(bool running) {
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    m_choose->setEnabled(!running);
    m_take->setEnabled(!running && !m_model->chosen().empty());
}

void CollectDialog::follow() {
    const bool lacksReason = m_model->asksReason() && m_reason->text().trimmed().isEmpty();
    const auto chosen = m_model->chosen().size();
    m_take->setText(chosen == 0 ? tr("Take") : fill(tr("Take %1 cells"), {QString::number(chosen)}));
    m_take->setEnabled(chosen > 0 && !lacksReason && !m_state->isReadOnly() && !m_thread.isRunning());
    showProblem(m_problem, lacksReason ? tr("What you chose breaks a rule: give the reason.") : QString());
}

void CollectDialog::take() {
    CollectedCount count;
    const CollectChoice choice{m_model->chosen(), m_reason->text().trimmed()};
    const Outcome taken = m_state->perform([&](Workspace& workspace, const Occasion& occasion) -> Outcome {
        const auto done = takeReturns(workspace, m_returns, choice, occasion);
        if (!done) {
            return done.error();
        }
        count = *done;
        return Done{};
    });
    if (!taken) {
        showProblem(m_problem, sentence(taken.error()));
        m_again->setVisible(taken.error().code == ErrorCode::HandoutStale);
        return;
    }
    const QStringList facts{QString::number(count.reports), QString::number(count.problems),
                            QString::number(count.files)};
    Q_EMIT said(
        count.problems == 0
            ? fill(tr("Taken: %1 reports and %2 problems from %3 files. The reports can be taken back as a "
                      "whole in the Plan menu."),
                   facts)
            : fill(Taken::tr("Taken: %1 reports and %2 problems from %3 files. The reports can be taken back "
                             "as a whole in the Plan menu; the problems stay in the list and are closed there."),
                   facts));
    accept();
}

void CollectDialog::offerReadingAgain() {
    if (!m_paths.isEmpty() && !m_thread.isRunning()) {
        showProblem(m_problem, AgainTexts::tr("The plan has been changed since these files were compared with it. "
                                              "Check them again before you take anything."));
        m_again->show();
    }
}

QString CollectDialog::summary() const {
    const Collection& collection = m_returns.collection;
    const auto counted = [&collection](ReturnState state) { return QString::number(collection.count(state)); };
    return fill(tr("%1 files: %2 new, %3 changed, %4 the same, %5 blank; against a rule %6, in conflict %7, tampered "
                   "with %8. Space takes a row or leaves it."),
                {QString::number(collection.files.size()), counted(ReturnState::New), counted(ReturnState::Changed),
                 counted(ReturnState::Same), counted(ReturnState::Blank), counted(ReturnState::Rule),
                 counted(ReturnState::Conflict), counted(ReturnState::Tampered)});
}

}  // namespace pledge
