// What a person does on the entry page, and what it then says.

#include <core/schedule/monthduty.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>
#include <core/workspace/entryviews.h>
#include <ui/dialogs/pastedialog.h>
#include <ui/models/entryowed.h>
#include <ui/models/planstate.h>
#include <ui/pages/entrypage.h>
#include <ui/widgets/entrybar.h>
#include <ui/widgets/entrychart.h>
#include <ui/widgets/entryclipboard.h>
#include <ui/widgets/entrygrid.h>
#include <ui/widgets/placebar.h>
#include <ui/widgets/typedcells.h>

#include <QCoreApplication>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <map>

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EntryGridPage)
};

struct FindingTexts {
    Q_DECLARE_TR_FUNCTIONS(EntryFinding)
};

/// The months before that one that lack figures of the unit, each with how many; empty where none does.
QString earlierGaps(const PlanSnapshot& snapshot, OrgUnitId unit, Month month) {
    std::map<Month, int> missing;
    for (const OwedReport& owed : owedBefore(snapshot, unit, month)) {
        ++missing[owed.month];
    }
    QStringList months;
    for (const auto& [earlier, count] : missing) {
        months.append(fill(FindingTexts::tr("%1 (%2)", "month, how many figures"),
                           {shortMonth(earlier), QString::number(count)}));
    }
    return months.join(FindingTexts::tr(", ", "between months"));
}

}  // namespace

void EntryPage::keepTyped(TypedText* typed) {
    m_typedCells = new TypedCells(m_grid, &m_session, state(), typed, this);
}

bool EntryPage::ownsTyped(const TypedNote& note) const {
    const auto cell = TypedCells::cellOf(note);
    const Line* line = cell ? state()->snapshot().line(cell->pledge) : nullptr;
    return m_typedCells != nullptr && line != nullptr && !line->pledge->owners.empty();
}

void EntryPage::restoreTyped(const TypedNote& note) {
    const EntryCell cell = *TypedCells::cellOf(note);
    if (const auto shape = TypedCells::shapeOf(note); shape && *shape != m_model.scope().shape) {
        EntryScope scope = m_model.scope();
        scope.shape = *shape;
        showScope(scope);
    }
    goToCell(cell);
    if (TypedCells::isBlock(note) && m_model.indexOf(cell).isValid()) {
        openPaste({tableOfText(note.form), pasteGround(m_model, m_model.indexOf(cell), {})}, note.reason);
    } else if (!TypedCells::isBlock(note)) {
        m_typedCells->restore(note);
    }
}

std::optional<EntryCell> EntryPage::currentCell() const {
    return m_model.cell(m_grid->months()->currentIndex());
}

void EntryPage::goToCell(const EntryCell& cell) {
    const Line* line = state()->snapshot().line(cell.pledge);
    if (line == nullptr || line->pledge->owners.empty()) {
        return;
    }
    if (!m_model.indexOf(cell).isValid()) {
        EntryScope scope = m_model.scope();
        scope.wanted = EntryWanted::All;
        scope.text.clear();
        if (scope.shape == EntryShape::PledgeTowns) {
            scope.pledge = line->pledge->allocation ? line->pledge->allocation->of : cell.pledge;
        }
        showScope(scope);
    }
    if (!m_model.indexOf(cell).isValid() && m_model.scope().shape != EntryShape::MonthUnits) {
        showUnit(line->pledge->owners.front());
    }
    if (!m_model.indexOf(cell).isValid()) {
        state()->setAsOf(cell.month);
    }
    m_grid->goTo(cell);
}

void EntryPage::takeCursor() {
    const int row = m_session.pending() ? -1 : m_model.nextMissing(-1);
    if (row >= 0) {
        m_grid->goTo(*m_model.cell(m_model.index(row, m_model.asOfColumn())));
    }
    m_grid->months()->setFocus(Qt::OtherFocusReason);
}

bool EntryPage::goToFirstMissing() {
    // coming from elsewhere, the cell that the cursor stands in is as good as any
    const int current = m_grid->months()->currentIndex().row();
    const int from = m_grid->months()->hasFocus() ? current : current - 1;
    const int row = m_model.nextMissing(from);
    const bool hasPassedEnd = row >= 0 && row <= from && m_model.scope().shape == EntryShape::UnitMonths;
    const auto cell = row < 0 ? std::nullopt : m_model.cell(m_model.index(row, m_model.asOfColumn()));
    if ((!cell || hasPassedEnd) && goToMissingElsewhere()) {
        return true;
    }
    if (cell) {
        m_grid->goTo(*cell);
        m_grid->months()->setFocus(Qt::OtherFocusReason);
    }
    return cell.has_value();
}

void EntryPage::goOn() {
    if (submitsNext() || (!goToFirstMissing() && mayBeSubmitted())) {
        Q_EMIT submissionAsked(m_model.unit());
    }
}

/// A unit hands in its month before it looks at anything else; the lead office goes on to the next unit.
bool EntryPage::submitsNext() const {
    return state()->actor().role == Role::ReportingUnit && mayBeSubmitted();
}

/// Whether all of the unit's figures are there and the actor may hand its month in.
bool EntryPage::mayBeSubmitted() const {
    const PlanSnapshot& snapshot = state()->snapshot();
    const OrgUnitId unit = m_model.unit();
    if (m_model.scope().shape != EntryShape::UnitMonths || snapshot.unit(unit) == nullptr || state()->isReadOnly() ||
        !state()->actor().mayReportFor({unit})) {
        return false;
    }
    const bool isApproved = stageOf(snapshot.records(), unit, state()->asOf()) == RoundStage::Approved;
    const Owed owed = owedBy(snapshot, state()->board(), unit);
    return owed.lines > 0 && owed.missing == 0 && !isApproved && !isResting(snapshot, unit, state()->asOf());
}

void EntryPage::countRows() {
    int rows = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        rows += m_model.isSumRow(row) ? 0 : 1;
    }
    m_bar->showCount(rows);
}

/// In the next unit of the list that still owes something, around its end.
bool EntryPage::goToMissingElsewhere() {
    if (m_model.scope().shape != EntryShape::UnitMonths) {
        return false;
    }
    const int units = m_units.rowCount();
    const int shown = m_units.rowOf(m_model.unit());
    for (int step = 1; step < units; ++step) {
        const int row = (shown + step) % units;
        if (m_units.index(row).data(EntryUnits::MissingRole).toInt() > 0) {
            showUnit(m_units.unit(row));
            const int missing = m_model.nextMissing(-1);
            if (missing >= 0) {
                m_grid->goTo(*m_model.cell(m_model.index(missing, m_model.asOfColumn())));
                m_grid->months()->setFocus(Qt::OtherFocusReason);
                return true;
            }
        }
    }
    return false;
}

void EntryPage::find(const QString& text, bool backwards) {
    const int column = m_grid->months()->currentIndex().column();
    const int row = m_model.nextCalled(text, m_grid->months()->currentIndex().row(), backwards);
    if (row >= 0) {
        m_grid->months()->setCurrentIndex(m_model.index(row, column < 0 ? m_model.asOfColumn() : column));
    }
}

void EntryPage::openPaste(const PasteOrder& order, const QString& reason) {
    m_session.drop();
    auto* dialog = new PasteDialog(state(), &m_session, order, theme(), this);
    if (m_typedCells != nullptr) {
        const EntryShape shape = m_model.scope().shape;
        m_typedCells->keepBlock(order, shape, reason);
        connect(dialog, &PasteDialog::reasonTyped, m_typedCells,
                [this, order, shape](const QString& typed) { m_typedCells->keepBlock(order, shape, typed); });
        connect(dialog, &QDialog::finished, m_typedCells,
                [this, order, shape] { m_typedCells->forgetBlock(order, shape); });
    }
    connect(dialog, &QDialog::finished, m_grid->months(), qOverload<>(&QWidget::setFocus));
    dialog->proposeReason(reason);
    dialog->open();
}

void EntryPage::switchView(PledgeId id) {
    const Line* line = state()->standingPlan().line(id);
    if (line == nullptr || line->pledge->nature != Nature::Flow || state()->isReadOnly()) {
        return;
    }
    const EntryView next =
        line->pledge->entryView == EntryView::OwnFigure ? EntryView::RunningTotal : EntryView::OwnFigure;
    const EntryCell at = currentCell().value_or(EntryCell{id, state()->asOf()});
    const Outcome switched = state()->perform([id, next](Workspace& workspace, const Occasion& occasion) {
        return switchEntryView(workspace, id, next, occasion);
    });
    m_grid->goTo(at);
    if (!switched) {
        m_session.refuse({id, at.month}, sentence(switched.error()));
    }
}

void EntryPage::follow(const EntryCell& cell) {
    goToCell(cell);
    Q_EMIT cellChanged(cell);
}

QString EntryPage::finding() const {
    if (m_model.scope().shape != EntryShape::UnitMonths) {
        return manyFinding();
    }
    const OrgUnit* shown = state()->snapshot().unit(m_model.unit());
    return shown ? unitFinding(*shown) : tr("No unit to enter figures for");
}

QString EntryPage::unitFinding(const OrgUnit& shown) const {
    const PlanSnapshot& snapshot = state()->snapshot();
    const Owed owed = owedBy(snapshot, state()->board(), shown.id);
    const QDate by = reportingDate(snapshot.plan(), state()->asOf());
    const QStringList values{shown.name.toHtmlEscaped(), monthText(state()->asOf()), QString::number(owed.lines),
                             QString::number(owed.missing), dueText(by, state()->asOf())};
    if (owed.missing > 0) {
        return fill(tr("%1 · %2: %3 reports owed, <b>%4 missing</b>, %5"), values);
    }
    const QString found = mayBeSubmitted()
                              ? fill(Texts::tr("%1 · %2: all %3 figures are there, <b>ready to submit</b>, %5"), values)
                              : fill(tr("%1 · %2: %3 reports owed, <b>none missing</b>"), values);
    const QString earlier = earlierGaps(snapshot, shown.id, state()->asOf());
    return earlier.isEmpty() ? found
                             : fill(FindingTexts::tr("%1; <b>earlier months lack figures: %2</b>"), {found, earlier});
}

QString EntryPage::manyFinding() const {
    const PlanSnapshot& snapshot = state()->snapshot();
    if (m_model.scope().shape == EntryShape::PledgeTowns) {
        const auto position = snapshot.position(m_model.scope().pledge);
        const auto rollUp = position ? state()->board().verdict(*position).rollUp : std::nullopt;
        return rollUp ? fill(Texts::tr("%1 · %2: %3 of %4 towns reported"),
                             {snapshot.lines()[*position].pledge->name.toHtmlEscaped(), monthText(state()->asOf()),
                              QString::number(rollUp->reported), QString::number(rollUp->shares)})
                      : QString();
    }
    int missing = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto position = snapshot.position(m_model.line(row).pledge->id);
        missing += position && owesFigure(snapshot, state()->board(), *position) ? 1 : 0;
    }
    return fill(Texts::tr("%1: %2 pledges, <b>%3 missing</b>"),
                {monthText(state()->asOf()), QString::number(m_model.rowCount()), QString::number(missing)});
}

QString EntryPage::hint() const {
    if (state()->isReadOnly()) {
        return tr(
            "This plan is open for reading only, because the file cannot be written. Figures cannot be entered here.");
    }
    return Texts::tr(
        "Enter goes down, Tab right, Delete empties (blank is not zero). Ctrl+D fills down, Ctrl+R right, Ctrl+T "
        "switches "
        "between running total and the month's own, Ctrl+J goes to the next missing figure. A block copied from a "
        "spreadsheet is shown before it is written. Every change keeps the old figure.");
}

void EntryPage::describe() {
    m_finding->setText(finding());
    m_hint->setText(hint());
    m_bar->explainKeys(hint());
    m_missing->setText(submitsNext() ? Texts::tr("Submit…") : Texts::tr("Next missing"));
    countRows();
    const bool mayWrite = !state()->isReadOnly() && state()->actor().mayWrite();
    m_paste->setEnabled(mayWrite);
    m_missing->setEnabled(mayWrite);
    draw();
}

void EntryPage::draw() {
    const auto cell = currentCell();
    const bool wasStrip = m_chart->isStrip();
    m_chart->showLine(cell ? state()->snapshot().position(cell->pledge) : std::nullopt);
    if (m_chart->isStrip() != wasStrip) {
        share();
    }
    m_placeBar->showCell(cell);
    if (cell) {
        Q_EMIT cellChanged(*cell);
    }
}

}  // namespace pledge
