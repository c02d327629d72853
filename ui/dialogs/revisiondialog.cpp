#include <core/wording/fill.h>
#include <core/wording/revisionwords.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <ui/charts/chartview.h>
#include <ui/delegates/revisiondelegate.h>
#include <ui/dialogs/dialogtable.h>
#include <ui/dialogs/revisiondialog.h>
#include <ui/models/planstate.h>
#include <ui/models/revisionchart.h>
#include <ui/models/revisionhistorymodel.h>
#include <ui/models/revisionmilestonesmodel.h>

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kHistoryHeight = 128;
constexpr QSize kSize(1240, 660);
constexpr int kDateWidth = 150;

QString headingOf(const PlanSnapshot& snapshot, PledgeId id) {
    const Pledge& pledge = *snapshot.line(id)->pledge;
    const OrgUnit* owner = pledge.owners.empty() ? nullptr : snapshot.unit(pledge.owners.front());
    return fill(RevisionDialog::tr("Revise “%1” (%2)"), {pledge.name, owner ? owner->name : QString()});
}

}  // namespace

RevisionDialog::RevisionDialog(PlanState* state, PledgeId pledge, const Theme& theme, QWidget* parent)
    : Dialog(headingOf(state->standingPlan(), pledge), theme, parent),
      m_state(state),
      m_pledge(pledge),
      m_board(state->standingPlan(), state->asOf()),
      m_history(new RevisionHistoryModel(this)),
      m_milestones(new RevisionMilestonesModel(this)),
      m_historyTable(new DialogTable(tr("Revisions so far"), theme, this)),
      m_table(new DialogTable(tr("Milestones"), theme, this)),
      m_kind(new QComboBox(this)),
      m_decidedOn(new QDateEdit(state->now().toLocalTime().date(), this)),
      m_authority(new QLineEdit(this)),
      m_reason(new QLineEdit(this)),
      m_add(new QPushButton(tr("Add a &row"), this)),
      m_remove(new QPushButton(tr("Re&move the row"), this)),
      m_undo(addOther(tr("&Undo the last one"))),
      m_record(nullptr),
      m_noHistory(note(tr("The targets stand as they were pledged."))),
      m_change(new QLabel(this)),
      m_problem(problemLine()),
      m_chart(new ChartView(theme, this)) {
    makeHistory();
    makeForm();
    addClosing(tr("Cancel"));
    m_record = addPrimary(tr("Record the revision"));
    connectParts();
    follow();
    resize(theme.px(kSize.width()), theme.px(kSize.height()));
    m_authority->setFocus();
}

void RevisionDialog::choose(RevisionKind kind) {
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(kind))));
}

void RevisionDialog::makeHistory() {
    m_historyTable->show(m_history, static_cast<int>(RevisionColumn::Change),
                         new RevisionDelegate(theme(), Ink::Text, QFont::Normal, this));
    m_historyTable->setFixedHeight(theme().px(kHistoryHeight));
    m_undo->setToolTip(tr("Only on the day on which it was written; the journal keeps both"));
    body()->addWidget(m_noHistory);
    body()->addWidget(m_historyTable);
}

void RevisionDialog::makeForm() {
    auto* columns = new QHBoxLayout;
    columns->setSpacing(theme().px(16));
    columns->addWidget(formColumn(), 1);
    columns->addWidget(m_chart, 1);
    body()->addLayout(columns, 1);
    m_change->setWordWrap(true);
    m_change->setFont(theme().font(TextSize::Body));
    body()->addWidget(m_change);
    body()->addWidget(m_problem);
}

QWidget* RevisionDialog::formColumn() {
    auto* column = new QWidget(this);
    auto* grid = new QGridLayout(column);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(theme().px(8));
    grid->addWidget(caption(tr("&Kind"), m_kind), 0, 0);
    grid->addWidget(m_kind, 0, 1);
    grid->addWidget(caption(tr("&Decided on"), m_decidedOn), 0, 2);
    grid->addWidget(m_decidedOn, 0, 3);
    grid->addWidget(caption(tr("&Authority"), m_authority), 1, 0);
    grid->addWidget(m_authority, 1, 1, 1, 3);
    grid->addWidget(caption(tr("Rea&son"), m_reason), 2, 0);
    grid->addWidget(m_reason, 2, 1, 1, 3);
    grid->addWidget(m_table, 3, 0, 1, 4);
    grid->addWidget(milestoneRow(), 4, 0, 1, 4);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(3, 1);
    m_decidedOn->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_decidedOn->setCalendarPopup(true);
    m_decidedOn->setToolTip(
        tr("The new targets count from the end of that month on; earlier months keep the old ones."));
    m_decidedOn->setMinimumWidth(theme().px(kDateWidth));
    m_authority->setPlaceholderText(tr("Document number or meeting"));
    m_table->show(m_milestones, static_cast<int>(RevisedColumn::Remark),
                  new RevisionDelegate(theme(), Ink::Text, QFont::Normal, this));
    m_table->setEditable();
    return column;
}

QWidget* RevisionDialog::milestoneRow() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme().px(8));
    for (QPushButton* button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    line->addStretch(1);
    return row;
}

void RevisionDialog::connectParts() {
    connect(m_add, &QPushButton::clicked, m_milestones, &RevisionMilestonesModel::addRow);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (m_table->currentIndex().isValid()) {
            m_milestones->removeRowAt(m_table->currentIndex().row());
        }
    });
    connect(m_table, &DialogTable::clearAsked, m_remove, &QPushButton::click);
    connect(m_milestones, &RevisionMilestonesModel::changed, this, &RevisionDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RevisionDialog::check);
    connect(m_decidedOn, &QDateEdit::dateChanged, this, &RevisionDialog::check);
    connect(m_authority, &QLineEdit::textChanged, this, &RevisionDialog::check);
    connect(m_reason, &QLineEdit::textChanged, this, &RevisionDialog::check);
    connect(m_undo, &QPushButton::clicked, this, &RevisionDialog::undoLast);
    connect(m_record, &QPushButton::clicked, this, &RevisionDialog::record);
}

void RevisionDialog::follow() {
    m_board = Scoreboard(m_state->standingPlan(), m_state->asOf());
    m_history->show(pledge());
    m_historyTable->setVisible(!pledge().revisions.empty());
    m_noHistory->setVisible(pledge().revisions.empty());
    m_undo->setVisible(!pledge().revisions.empty());
    m_undo->setEnabled(mayUndo());
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const RevisionKind kind :
         {RevisionKind::Targets, RevisionKind::Withdrawn, RevisionKind::ForceMajeure, RevisionKind::Reinstated}) {
        const bool reinstates = kind == RevisionKind::Reinstated;
        if (reinstates == (pledge().standing != Standing::InForce)) {
            m_kind->addItem(revisionKindWord(kind), static_cast<int>(kind));
        }
    }
    m_milestones->show(pledge(), m_state->standingPlan().plan().span);
}

void RevisionDialog::check() {
    const bool targets = kind() == RevisionKind::Targets;
    for (QWidget* part : std::initializer_list<QWidget*>{m_table, m_add, m_remove}) {
        part->setEnabled(targets);
    }
    TargetRevision draft;
    draft.kind = kind();
    draft.before = pledge().milestones;
    draft.after = milestones();
    const bool shown = !targets || m_milestones->isChanged();
    m_change->setText(shown ? revisionChange(draft, pledge().unit) : QString());
    m_chart->setSpec(revisionChart(m_state->standingPlan(), m_board, m_pledge, milestones()));
    const QString found = problem();
    showProblem(m_problem, found);
    m_record->setEnabled(found.isEmpty());
}

void RevisionDialog::record() {
    const RevisionDraft draft{
        m_pledge, kind(), milestones(), m_decidedOn->date(), m_authority->text().trimmed(), m_reason->text().trimmed()};
    const auto written = m_state->revise(draft);
    if (!written) {
        showProblem(m_problem, sentence(written.error()));
        return;
    }
    Q_EMIT said(
        fill(tr("Recorded for “%1”, counting from %2 on: %3"),
             {pledge().name, monthText(Month::of(written->decidedOn)), revisionSentence(*written, pledge().unit)}));
    accept();
}

void RevisionDialog::undoLast() {
    const Outcome undone = m_state->undoRevision(m_pledge);
    if (undone) {
        follow();
        Q_EMIT said(fill(tr("The last revision of “%1” was taken back"), {pledge().name}));
    } else {
        showProblem(m_problem, sentence(undone.error()));
    }
}

const Pledge& RevisionDialog::pledge() const {
    return *m_state->standingPlan().line(m_pledge)->pledge;
}

RevisionKind RevisionDialog::kind() const {
    return static_cast<RevisionKind>(m_kind->currentData().toInt());
}

std::vector<Milestone> RevisionDialog::milestones() const {
    return kind() == RevisionKind::Targets ? m_milestones->milestones().value_or(pledge().milestones)
                                           : pledge().milestones;
}

QString RevisionDialog::problem() const {
    if (m_state->isReadOnly()) {
        return tr("The plan can only be looked at now");
    }
    if (kind() == RevisionKind::Targets) {
        const QString found = m_milestones->problem();
        if (!found.isEmpty() || !m_milestones->isChanged()) {
            return found.isEmpty() ? tr("Change a due date or a target") : found;
        }
    }
    if (m_authority->text().trimmed().isEmpty()) {
        return tr("Who decided it, and in which document?");
    }
    return m_reason->text().trimmed().isEmpty() ? tr("Give the reason") : QString();
}

bool RevisionDialog::mayUndo() const {
    const auto& revisions = pledge().revisions;
    const auto last = std::ranges::find_if(revisions.rbegin(), revisions.rend(),
                                           [](const TargetRevision& revision) { return !revision.undoneAt; });
    return !m_state->isReadOnly() && last != revisions.rend() &&
           last->at.toLocalTime().date() == m_state->now().toLocalTime().date();
}

}  // namespace pledge
