#include <core/schedule/monthduty.h>
#include <core/schedule/roundboard.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <core/workspace/rounds.h>
#include <ui/delegates/tabledelegate.h>
#include <ui/models/dutymodel.h>
#include <ui/models/planstate.h>
#include <ui/models/roundfinding.h>
#include <ui/widgets/dutypane.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/inkedlabel.h>

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

FittedTable* dutyTable(const Theme& theme, QWidget* parent) {
    auto* table = new FittedTable(DutyPane::tr("What is owed"), theme, parent);
    table->addColumn(new TableDelegate(theme, Ink::SecondText, QFont::Normal, parent), {0, 0});
    table->addColumn(new TableDelegate(theme, Ink::Text, QFont::Bold, parent), {96, 2});
    table->addColumn(new TableDelegate(theme, Ink::Text, QFont::Normal, parent), {72, 1});
    return table;
}

}  // namespace

DutyPane::DutyPane(PlanState* state, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_model(new DutyModel(this)),
      m_title(selectableLabel(this)),
      m_deadline(selectableLabel(this)),
      m_remark(selectableLabel(this)),
      m_table(dutyTable(theme, this)),
      m_reason(new QLineEdit(this)),
      m_enter(new QPushButton(tr("Go to the &first empty cell"), this)),
      m_submit(new QPushButton(tr("&Submit the month"), this)) {
    setObjectName(u"card"_s);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    arrange(theme);
    connect(m_enter, &QPushButton::clicked, this, [this] { Q_EMIT entryAsked(m_unit); });
    connect(m_submit, &QPushButton::clicked, this, &DutyPane::submit);
    connect(m_table, &FittedTable::activated, this, [this](const QModelIndex& index) {
        const DutyModel::Target target = m_model->target(index.row());
        Q_EMIT cellAsked(m_unit, target.pledge,
                         target.month.value_or(roundMonth(m_state->snapshot(), m_state->asOf())));
    });
    setTheme(theme);
}

void DutyPane::arrange(const Theme& theme) {
    m_reason->setAccessibleName(tr("Why figures are missing"));
    m_reason->setPlaceholderText(tr("Reason, where figures are missing"));
    for (QLabel* label : {m_title, m_deadline, m_remark}) {
        label->setWordWrap(true);
    }
    auto* row = new QHBoxLayout;
    row->setSpacing(theme.px(8));
    row->addWidget(m_enter, 1);
    row->addWidget(m_submit, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12));
    column->setSpacing(theme.px(8));
    column->addWidget(m_title);
    column->addWidget(m_deadline);
    column->addWidget(m_remark);
    column->addWidget(m_table, 1);
    column->addWidget(m_reason);
    column->addLayout(row);
}

void DutyPane::showUnit(OrgUnitId unit) {
    if (unit != m_unit) {
        m_reason->clear();
    }
    m_unit = unit;
    refresh();
}

void DutyPane::refresh() {
    const PlanSnapshot& snapshot = m_state->snapshot();
    const OrgUnit* unit = snapshot.unit(m_unit);
    if (unit == nullptr) {
        m_model->show(snapshot, {}, m_state->asOf());
        for (QLabel* label : {m_title, m_deadline, m_remark}) {
            label->clear();
        }
        follow();
        return;
    }
    const QDate today = m_state->now().toLocalTime().date();
    const MonthDuty duty = dutyOf(snapshot, m_state->board(), m_unit);
    const UnitRound round = unitRoundOf(snapshot, m_state->board(), m_unit, today);
    m_model->show(snapshot, duty, round.month);
    m_table->fit();
    m_title->setText(
        fill(tr("%1, %2: %3", "unit, month, stage"), {unit->name, monthText(round.month), stageWord(round)}));
    const bool isThrough = round.stage == RoundStage::Submitted || round.stage == RoundStage::Approved;
    m_deadline->setText(isThrough ? fill(tr("%1 of %2 figures reported"),
                                         {QString::number(round.reported), QString::number(round.asked)})
                                  : fill(tr("%1; %2 of %3 figures reported"),
                                         {deadlineWords(round.deadline, today), QString::number(round.reported),
                                          QString::number(round.asked)}));
    const RoundStep* returned = standingReturn(snapshot.records(), m_unit, round.month);
    m_remark->setText(returned == nullptr ? QString()
                                          : fill(tr("Returned by %1: %2"),
                                                 {returned->by, returned->reason.isEmpty() ? tr("see the remarks below")
                                                                                           : returned->reason}));
    m_remark->setVisible(returned != nullptr);
    follow();
}

void DutyPane::follow() {
    const PlanSnapshot& snapshot = m_state->snapshot();
    const RoundStage stage = stageOf(snapshot.records(), m_unit, roundMonth(snapshot, m_state->asOf()));
    const bool mayWrite = m_unit.isValid() && !m_state->isReadOnly() && m_state->actor().mayReportFor({m_unit});
    const bool isOpen = stage == RoundStage::Open || stage == RoundStage::Returned;
    m_enter->setEnabled(mayWrite && isOpen);
    m_submit->setEnabled(mayWrite && isOpen);
    m_reason->setVisible(mayWrite && isOpen);
}

void DutyPane::submit() {
    const RoundOrder order{roundMonth(m_state->snapshot(), m_state->asOf()), {m_unit}, m_reason->text()};
    const Outcome submitted = m_state->perform(
        [&order](Workspace& workspace, const Occasion& occasion) { return submitMonths(workspace, order, occasion); });
    if (submitted) {
        m_reason->clear();
        Q_EMIT said(fill(tr("%1 is submitted"), {monthText(order.month)}));
    } else {
        m_reason->setFocus();
        Q_EMIT said(sentence(submitted.error()));
    }
}

void DutyPane::setTheme(const Theme& theme) {
    m_table->setTheme(theme);
    inkLabel(*m_title, theme, TextSize::CardTitle, theme.color(Ink::Text));
    inkLabel(*m_deadline, theme, TextSize::Body, theme.color(Ink::SecondText));
    inkLabel(*m_remark, theme, TextSize::Body, theme.text(Light::Red));
}

}  // namespace pledge
