#include <core/plan/standingreport.h>
#include <core/schedule/roundboard.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <core/workspace/rounds.h>
#include <ui/delegates/lightdelegate.h>
#include <ui/delegates/tabledelegate.h>
#include <ui/models/planstate.h>
#include <ui/models/roundfiguremodel.h>
#include <ui/models/roundfinding.h>
#include <ui/widgets/dutypane.h>
#include <ui/widgets/fittedtable.h>
#include <ui/widgets/inkedlabel.h>
#include <ui/widgets/submitbox.h>

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct RoundStanding {
    Q_DECLARE_TR_FUNCTIONS(RoundStanding)
};

FittedTable* figureTable(const Theme& theme, QWidget* parent) {
    auto* table = new FittedTable(DutyPane::tr("The month, line by line"), theme, parent);
    const auto plain = [&](Ink ink, QFont::Weight weight) { return new TableDelegate(theme, ink, weight, parent); };
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {0, 0});
    table->addColumn(plain(Ink::Text, QFont::Bold), {110, 3});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {56, 1});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {0, 1});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {72, 1});
    table->addColumn(plain(Ink::Text, QFont::Bold), {64, 1});
    table->addColumn(plain(Ink::Text, QFont::Normal), {56, 1});
    table->addColumn(new LightDelegate(theme, parent), {84, 1});
    table->addColumn(plain(Ink::Text, QFont::Normal), {72, 3});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {64, 2});
    table->addColumn(plain(Ink::SecondText, QFont::Normal), {0, 0});
    table->addColumn(plain(Ink::Text, QFont::Normal), {84, 3});
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    return table;
}

}  // namespace

DutyPane::DutyPane(PlanState* state, const Theme& theme, QWidget* parent)
    : QFrame(parent),
      m_state(state),
      m_model(new RoundFigureModel(this)),
      m_title(selectableLabel(this)),
      m_deadline(selectableLabel(this)),
      m_remark(selectableLabel(this)),
      m_table(figureTable(theme, this)),
      m_box(new SubmitBox(theme, this)),
      m_enter(new QPushButton(tr("&Next empty cell"), this)),
      m_submit(new QPushButton(tr("&Submit the month…"), this)),
      m_withdraw(new QPushButton(tr("Take the submission &back"), this)) {
    setObjectName(u"card"_s);
    m_submit->setObjectName(u"submit"_s);
    m_withdraw->setObjectName(u"withdraw"_s);
    m_enter->setObjectName(u"firstEmpty"_s);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    arrange(theme);
    connectAll();
    setTheme(theme);
}

void DutyPane::arrange(const Theme& theme) {
    m_deadline->setWordWrap(true);
    m_remark->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(theme.px(8));
    head->addWidget(m_title);
    head->addWidget(m_deadline, 1);
    head->addStretch();
    for (QPushButton* button : {m_enter, m_submit, m_withdraw}) {
        head->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    column->setSpacing(theme.px(4));
    column->addLayout(head);
    column->addWidget(m_remark);
    column->addWidget(m_table, 1);
    column->addWidget(m_box);
}

void DutyPane::connectAll() {
    connect(m_enter, &QPushButton::clicked, this, [this] { Q_EMIT entryAsked(m_unit); });
    connect(m_submit, &QPushButton::clicked, this, [this] { m_box->ask(month(), m_model->figures()); });
    connect(m_withdraw, &QPushButton::clicked, this, &DutyPane::withdraw);
    connect(m_box, &SubmitBox::confirmed, this, &DutyPane::submit);
    connect(m_box, &SubmitBox::putOff, m_submit, qOverload<>(&QWidget::setFocus));
    connect(m_table, &FittedTable::activated, this, &DutyPane::activate);
    connect(m_model, &RoundFigureModel::remarked, this, &DutyPane::remarked);
    const auto* key = new QShortcut(Qt::Key_F2, m_table, nullptr, nullptr, Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this,
            [this] { m_table->edit(m_table->currentIndex().siblingAtColumn(RoundFigureModel::Remark)); });
}

Month DutyPane::month() const {
    return roundMonth(m_state->snapshot(), m_state->asOf());
}

/// On a remark it is written; anywhere else the line leads to its cell.
void DutyPane::activate(const QModelIndex& index) {
    if (m_model->flags(index).testFlag(Qt::ItemIsEditable)) {
        m_table->edit(index);
        return;
    }
    const RoundFigure& figure = m_model->figures()[static_cast<std::size_t>(index.row())];
    Q_EMIT cellAsked(m_unit, figure.pledge, figure.month);
}

void DutyPane::showUnit(OrgUnitId unit) {
    if (unit != m_unit) {
        m_box->hide();
    }
    m_unit = unit;
    refresh();
}

void DutyPane::setTitled(bool titled) {
    m_title->setVisible(titled);
    m_deadline->setVisible(titled);
}

QString DutyPane::reasonOf(PledgeId pledge, Month month) const {
    const auto history = m_state->history(pledge);
    return history ? standingReason(*history, month) : QString();
}

void DutyPane::refresh() {
    const PlanSnapshot& snapshot = m_state->snapshot();
    if (std::exchange(m_path, m_state->path()) != m_state->path()) {
        m_model->forgetRemarks();
    }
    if (snapshot.unit(m_unit) == nullptr) {
        m_model->show(m_unit, month(), {});
        for (QLabel* label : {m_title, m_deadline, m_remark}) {
            label->clear();
        }
        follow(UnitRound());
        return;
    }
    const UnitRound round = unitRoundOf(snapshot, m_state->board(), m_unit, m_state->now().toLocalTime().date());
    const bool reviews = m_state->actor().mayReview() && !m_state->isReadOnly();
    m_model->setReviewing(reviews && round.isIn() && round.stage != RoundStage::Approved);
    m_model->show(m_unit, round.month,
                  roundFigures(snapshot, m_state->board(), m_unit,
                               [this](PledgeId pledge, Month month) { return reasonOf(pledge, month); }));
    const bool hasRemarks = round.isIn() || round.stage == RoundStage::Returned;
    m_table->setColumnHidden(RoundFigureModel::Remark, !hasRemarks || round.stage == RoundStage::Approved);
    for (const int column : {RoundFigureModel::Said, RoundFigureModel::Evidence}) {
        m_table->setColumnHidden(column, m_model->isEmpty(column));
    }
    m_table->fit();
    describe(round);
    follow(round);
}

void DutyPane::describe(const UnitRound& round) {
    const PlanSnapshot& snapshot = m_state->snapshot();
    m_title->setText(fill(tr("%1, %2: %3", "unit, month, stage"),
                          {snapshot.unit(m_unit)->name, monthText(round.month), stageWord(round)}));
    m_deadline->setText(arrivalWords(round, m_state->now().toLocalTime().date()));
    QStringList remarks;
    if (const RoundStep* returned = standingReturn(snapshot.records(), m_unit, round.month)) {
        remarks.append(
            fill(tr("Returned by %1: %2"),
                 {returned->by, returned->reason.isEmpty() ? tr("see the remarks below") : returned->reason}));
    }
    if (const RoundStep* reopened = standingReopening(snapshot.records(), m_unit, round.month)) {
        remarks.append(fill(RoundStanding::tr("Reopened by %1: %2"), {reopened->by, reopened->reason}));
    }
    const auto changed = changedSince(snapshot.records(), m_unit, round.month);
    for (const ChangedFigure& change : changed) {
        const Line* line = snapshot.line(change.pledge);
        remarks.append(fill(tr("Changed since the submission: “%1”, %2"),
                            {line == nullptr ? QString() : line->pledge->name, changedSentence(snapshot, change)}));
    }
    m_remark->setText(remarks.join(u'\n'));
    m_remark->setVisible(!remarks.isEmpty());
}

void DutyPane::follow(const UnitRound& round) {
    const bool mayWrite = m_unit.isValid() && !m_state->isReadOnly() && m_state->actor().mayReportFor({m_unit});
    const bool isOpen = round.stage == RoundStage::Open || round.stage == RoundStage::Returned;
    m_enter->setVisible(mayWrite && isOpen);
    m_enter->setEnabled(!round.isComplete());
    m_submit->setVisible(mayWrite && isOpen && !round.isIn());
    m_submit->setEnabled(round.takesPart());
    m_withdraw->setVisible(mayWrite && round.isIn() && round.stage != RoundStage::Approved);
    if (!mayWrite || !isOpen) {
        m_box->hide();
    }
}

void DutyPane::offerSubmission() {
    if (!m_submit->isHidden()) {
        m_submit->click();
    }
}

void DutyPane::submit(const QString& reason) {
    const RoundOrder order{month(), {m_unit}, reason};
    const Outcome submitted = m_state->perform(
        [&order](Workspace& workspace, const Occasion& occasion) { return submitMonths(workspace, order, occasion); });
    if (submitted) {
        m_box->hide();
    }
    Q_EMIT said(submitted ? fill(tr("%1 is submitted"), {monthText(order.month)}) : sentence(submitted.error()));
}

void DutyPane::withdraw() {
    const RoundOrder order{month(), {m_unit}, {}};
    const Outcome back = m_state->perform([&order](Workspace& workspace, const Occasion& occasion) {
        return withdrawMonths(workspace, order, occasion);
    });
    Q_EMIT said(back ? fill(tr("%1 is taken back and can be changed again"), {monthText(order.month)})
                     : sentence(back.error()));
}

std::vector<ReturnedFigure> DutyPane::remarks(const std::vector<OrgUnitId>& units) const {
    return m_model->remarks(units);
}

void DutyPane::clearRemarks(const std::vector<OrgUnitId>& units) {
    m_model->clearRemarks(units);
}

int DutyPane::heightFor(int lines) const {
    const int frame = height() - contentsRect().height();
    return layout()->minimumSize().height() - m_table->minimumSizeHint().height() + m_table->heightFor(lines) + frame;
}

void DutyPane::setTheme(const Theme& theme) {
    m_table->setTheme(theme);
    m_box->setTheme(theme);
    inkLabel(*m_title, theme, TextSize::CardTitle, theme.color(Ink::Text));
    inkLabel(*m_deadline, theme, TextSize::Body, theme.color(Ink::SecondText));
    inkLabel(*m_remark, theme, TextSize::Body, theme.text(Light::Red));
}

}  // namespace pledge
