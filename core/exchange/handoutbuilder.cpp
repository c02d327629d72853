#include <core/exchange/handoutbuilder.h>
#include <core/exchange/handoutrow.h>
#include <core/schedule/observation.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(HandoutForm)
};

struct Contact {
    Q_DECLARE_TR_FUNCTIONS(HandoutContact)
};

struct ColumnName {
    const char16_t* token;
    const char* head;
};

constexpr std::array<ColumnName, kHandoutColumns> kColumns{{
    {u"number", QT_TRANSLATE_NOOP("HandoutForm", "No.")},
    {u"pledge", QT_TRANSLATE_NOOP("HandoutForm", "Pledge")},
    {u"measure", QT_TRANSLATE_NOOP("HandoutForm", "Measured in")},
    {u"kind", QT_TRANSLATE_NOOP("HandoutForm", "Kind")},
    {u"next_target", QT_TRANSLATE_NOOP("HandoutForm", "Next target")},
    {u"final_target", QT_TRANSLATE_NOOP("HandoutForm", "Final target")},
    {u"last_figure", QT_TRANSLATE_NOOP("HandoutForm", "Last reported")},
    {u"last_month", QT_TRANSLATE_NOOP("HandoutForm", "Its month")},
    {u"light", QT_TRANSLATE_NOOP("HandoutForm", "Light last month")},
    {u"asked", QT_TRANSLATE_NOOP("HandoutForm", "What to fill in")},
    {u"figure", QT_TRANSLATE_NOOP("HandoutForm", "★ This report")},
    {u"percent", QT_TRANSLATE_NOOP("HandoutForm", "★ Percent done")},
    {u"numerator", QT_TRANSLATE_NOOP("HandoutForm", "★ Numerator")},
    {u"denominator", QT_TRANSLATE_NOOP("HandoutForm", "★ Denominator")},
    {u"note", QT_TRANSLATE_NOOP("HandoutForm", "★ Note")},
    {u"problem", QT_TRANSLATE_NOOP("HandoutForm", "★ Problem")},
    {u"next_step", QT_TRANSLATE_NOOP("HandoutForm", "★ Next step")},
    {u"hint", QT_TRANSLATE_NOOP("HandoutForm", "Hint")},
}};

bool isForSome(HandoutColumn column) {
    return column == HandoutColumn::Percent || column == HandoutColumn::Numerator ||
           column == HandoutColumn::Denominator;
}

std::vector<HandoutColumn> columnsFor(const std::vector<HandoutRow>& rows) {
    std::vector<HandoutColumn> columns;
    for (int at = 0; at < kHandoutColumns; ++at) {
        const auto column = static_cast<HandoutColumn>(at);
        const auto needs = [column](const HandoutRow& row) { return row.cell(column).rule.has_value(); };
        if (!isForSome(column) || std::ranges::any_of(rows, needs)) {
            columns.push_back(column);
        }
    }
    return columns;
}

}  // namespace

QString tokenOf(HandoutColumn column) {
    return QString::fromUtf16(kColumns[static_cast<std::size_t>(column)].token);
}

bool holdsFigures(HandoutColumn column) {
    return column == HandoutColumn::Number || column == HandoutColumn::LastFigure || column == HandoutColumn::Figure ||
           isForSome(column);
}

bool isFilled(HandoutColumn column) {
    return std::ranges::find(kFilledColumns, column) != kFilledColumns.end();
}

QString headOf(HandoutColumn column) {
    return Texts::tr(kColumns[static_cast<std::size_t>(column)].head);
}

QStringList offeredStates() {
    return {taskWord(TaskState::Started), taskWord(TaskState::Claimed)};
}

Month askedPeriod(const Pledge& pledge, const Plan& plan, Month month) {
    if (!pledge.takesFigures() && kindOf(pledge) == PledgeKind::Deliverable) {
        return month;
    }
    return owedMonth(pledge, runOf(pledge, plan.span, month), month).value_or(month);
}

const Problem* reportedProblem(const PlanRecords& records, PledgeId pledge, Month month) {
    const auto isIt = [&](const Problem& problem) {
        return problem.source == ProblemSource::Report && problem.pledge == pledge && problem.month == month &&
               problem.state != ProblemState::Closed;
    };
    const auto found = std::find_if(records.problems.rbegin(), records.problems.rend(), isIt);
    return found == records.problems.rend() ? nullptr : &*found;
}

HandoutForm handoutForm(const PlanSnapshot& snapshot, const Scoreboard& now, const Scoreboard& before,
                        const HandoutIdentity& identity, const QString& contact) {
    HandoutForm form{identity, {}, {}, {}, {}, {}};
    const QString deadline = reportingDate(snapshot.plan(), identity.month).toString(Qt::ISODate);
    form.title =
        fill(Texts::tr("%1: report for %2, %3"), {identity.unitName, monthText(identity.month), snapshot.plan().name});
    form.instructions = Texts::tr(
        "Fill in the light yellow cells under ★ only; everything else is locked and checked when the file "
        "comes back. Blank means no figure, never zero. Do not add, remove or copy rows. A figure that "
        "already stands may be corrected.");
    form.contact = contact.isEmpty() ? fill(Contact::tr("Due by %1"), {deadline})
                                     : fill(Texts::tr("Due by %1, to %2"), {deadline, contact});
    const HandoutSource source{snapshot, now, before, identity.unit, identity.month};
    for (const std::size_t position : snapshot.linesOf(identity.unit)) {
        form.rows.push_back(handoutRow(source, position));
    }
    form.columns = columnsFor(form.rows);
    return form;
}

}  // namespace pledge
