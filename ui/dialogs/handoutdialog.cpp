#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <ui/dialogs/handoutdialog.h>
#include <ui/models/planstate.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr QSize kSize(680, 640);

}  // namespace

HandoutDialog::HandoutDialog(PlanState* state, const Theme& theme, QWidget* parent)
    : Dialog(tr("Hand out forms"), theme, parent),
      m_state(state),
      m_month(new QComboBox(this)),
      m_units(new QListWidget(this)),
      m_allUnits(new QPushButton(tr("&All"), this)),
      m_noUnit(new QPushButton(tr("&None"), this)),
      m_folder(new QLineEdit(this)),
      m_browse(new QPushButton(tr("&Browse…"), this)),
      m_contact(new QLineEdit(state->actor().name, this)),
      m_keys(new QCheckBox(tr("With a &key for units that use Pledgeboard themselves"), this)),
      m_progress(new QProgressBar(this)),
      m_stop(new QPushButton(tr("&Stop writing"), this)),
      m_problem(problemLine()) {
    arrange();
    addClosing(tr("Cancel"));
    m_write = addPrimary(tr("Hand out"));
    connectParts();
    setMonth(std::min(state->asOf(), state->standingPlan().plan().span.last));
    showWriting(false);
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
}

HandoutDialog::~HandoutDialog() {
    if (m_stopped) {
        *m_stopped = true;
    }
}

void HandoutDialog::setMonth(Month month) {
    m_month->setCurrentIndex(m_month->findData(month.index()));
}

void HandoutDialog::setFolder(const QString& folder) {
    m_folder->setText(QDir::toNativeSeparators(QDir(folder).absolutePath()));
}

void HandoutDialog::arrange() {
    const MonthSpan span = m_state->standingPlan().plan().span;
    for (Month month = span.first; month <= span.last; month = month.plus(1)) {
        m_month->addItem(monthText(month), month.index());
    }
    for (QPushButton* button : {m_allUnits, m_noUnit, m_browse, m_stop}) {
        button->setAutoDefault(false);
        button->setFont(theme().font(TextSize::Body));
    }
    m_units->setFont(theme().font(TextSize::Body));
    m_keys->setFont(theme().font(TextSize::Body));
    auto* month = new QHBoxLayout;
    month->setSpacing(theme().px(8));
    month->addWidget(caption(tr("&Month"), m_month));
    month->addWidget(m_month);
    month->addStretch(1);
    body()->addLayout(month);
    body()->addLayout(unitRow());
    body()->addWidget(m_units, 1);
    body()->addWidget(caption(tr("&Folder"), m_folder));
    body()->addLayout(folderRow());
    body()->addWidget(caption(tr("Forms go back &to"), m_contact));
    body()->addWidget(m_contact);
    body()->addWidget(m_keys);
    body()->addWidget(
        note(tr("One workbook for each unit, in which only the cells to fill in are open. When it comes "
                "back, every other cell is checked. Whoever has a key can sign for its unit: hand it over "
                "in person.")));
    auto* progress = new QHBoxLayout;
    progress->setSpacing(theme().px(8));
    progress->addWidget(m_progress, 1);
    progress->addWidget(m_stop);
    body()->addLayout(progress);
    body()->addWidget(m_problem);
}

QLayout* HandoutDialog::unitRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(caption(tr("&Units"), m_units));
    row->addStretch(1);
    row->addWidget(m_allUnits);
    row->addWidget(m_noUnit);
    return row;
}

QLayout* HandoutDialog::folderRow() {
    auto* row = new QHBoxLayout;
    row->setSpacing(theme().px(8));
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    return row;
}

void HandoutDialog::connectParts() {
    connect(m_month, &QComboBox::currentIndexChanged, this, &HandoutDialog::fillUnits);
    connect(m_units, &QListWidget::itemChanged, this, &HandoutDialog::follow);
    connect(m_folder, &QLineEdit::textChanged, this, &HandoutDialog::follow);
    connect(m_allUnits, &QPushButton::clicked, this, [this] { tickAll(Qt::Checked); });
    connect(m_noUnit, &QPushButton::clicked, this, [this] { tickAll(Qt::Unchecked); });
    connect(m_browse, &QPushButton::clicked, this, &HandoutDialog::chooseFolder);
    connect(m_stop, &QPushButton::clicked, this, [this] { *m_stopped = true; });
    connect(&m_thread, &WorkThread::runningChanged, this, &HandoutDialog::showWriting);
    connect(m_write, &QPushButton::clicked, this, &HandoutDialog::write);
}

void HandoutDialog::fillUnits() {
    const Month month = Month::fromIndex(m_month->currentData().toInt());
    const PlanSnapshot& snapshot = m_state->standingPlan();
    {
        const QSignalBlocker quiet(m_units);
        m_units->clear();
        for (const OrgUnitId unit : unitsInRound(snapshot, month)) {
            auto* item = new QListWidgetItem(snapshot.unit(unit)->name, m_units);
            item->setData(Qt::UserRole, unit.number());
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Checked);
        }
    }
    const QFileInfo plan(m_state->path());
    setFolder(plan.dir().filePath(fill(tr("%1 forms %2", "plan, month"), {plan.completeBaseName(), month.toString()})));
    follow();
}

void HandoutDialog::tickAll(Qt::CheckState state) {
    for (int row = 0; row < m_units->count(); ++row) {
        m_units->item(row)->setCheckState(state);
    }
}

void HandoutDialog::chooseFolder() {
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Where are the forms to be?"), m_folder->text());
    if (!folder.isEmpty()) {
        setFolder(folder);
    }
}

void HandoutDialog::follow() {
    const bool isWhole = !order().units.empty() && !m_folder->text().trimmed().isEmpty();
    m_write->setEnabled(isWhole && !m_state->isReadOnly() && !m_thread.isRunning());
}

/// A name without a place means a folder beside the plan.
QString HandoutDialog::folder() const {
    const QString typed = QDir::fromNativeSeparators(m_folder->text().trimmed());
    return QDir::cleanPath(QFileInfo(m_state->path()).absoluteDir().filePath(typed));
}

HandoutOrder HandoutDialog::order() const {
    HandoutOrder order{Month::fromIndex(m_month->currentData().toInt()),
                       {},
                       folder(),
                       m_contact->text().trimmed(),
                       m_keys->isChecked()};
    for (int row = 0; row < m_units->count(); ++row) {
        const QListWidgetItem* item = m_units->item(row);
        if (item->checkState() == Qt::Checked) {
            order.units.emplace_back(item->data(Qt::UserRole).toLongLong());
        }
    }
    return order;
}

void HandoutDialog::write() {
    PreparedHandout prepared;
    const Outcome ready = m_state->perform([&](Workspace& workspace, const Occasion& occasion) -> Outcome {
        auto made = prepareHandout(workspace, order(), occasion);
        if (!made) {
            return made.error();
        }
        prepared = std::move(*made);
        return Done{};
    });
    if (ready) {
        start(prepared);
    } else {
        showProblem(m_problem, sentence(ready.error()));
    }
}

void HandoutDialog::start(const PreparedHandout& prepared) {
    showProblem(m_problem, {});
    m_progress->setRange(0, static_cast<int>(prepared.order.units.size()));
    m_progress->setValue(0);
    m_stopped = std::make_shared<std::atomic_bool>(false);
    m_thread.start([this, prepared, stopped = m_stopped]() -> WorkThread::Finish {
        auto files = writeHandouts(prepared, [this, &stopped](int done, int) {
            QMetaObject::invokeMethod(m_progress, [bar = m_progress, done] { bar->setValue(done); });
            return !*stopped;
        });
        return [this, prepared, files = std::move(files)] { finish(prepared, files); };
    });
}

void HandoutDialog::finish(const PreparedHandout& prepared, const Result<HandoutFiles>& files) {
    if (!files) {
        showProblem(m_problem, sentence(files.error()));
        return;
    }
    if (files->forms.isEmpty()) {
        showProblem(m_problem, tr("The writing was stopped; no file stays behind."));
        return;
    }
    const Outcome entered = m_state->perform([&](Workspace& workspace, const Occasion& occasion) {
        return enterHandout(workspace, prepared, *files, occasion);
    });
    if (!entered) {
        showProblem(m_problem, sentence(entered.error()));
        return;
    }
    Q_EMIT said(fill(tr("Handed out %1 forms to %2"),
                     {QString::number(files->forms.size()), QDir::toNativeSeparators(m_folder->text())}));
    accept();
}

void HandoutDialog::showWriting(bool running) {
    m_progress->setVisible(running);
    m_stop->setVisible(running);
    for (QWidget* part : std::initializer_list<QWidget*>{m_month, m_units, m_folder, m_browse, m_contact, m_keys}) {
        part->setEnabled(!running);
    }
    follow();
}

}  // namespace pledge
