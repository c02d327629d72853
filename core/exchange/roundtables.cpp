#include <core/exchange/plancells.h>
#include <core/exchange/roundtables.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum RoundColumn : std::size_t {
    UnitColumn,
    MonthColumn,
    NumberColumn,
    ActColumn,
    ReasonColumn,
    ByColumn,
    OnColumn,
    ReportsColumn
};

enum ReturnedColumn : std::size_t {
    ReturnedPledgeColumn,
    ReturnedUnitColumn,
    ReturnedMonthColumn,
    ReturnedNumberColumn,
    RemarkColumn
};

/// In the order of RoundAct.
constexpr std::array<QByteArrayView, 4> kActTokens{"submit", "return", "approve", "reopen"};

constexpr int kMostSteps = 1'000'000;

OrgUnitId unitAt(CellReader& cells, std::size_t row, std::size_t column, const PlanDraft& draft) {
    const QString name = cells.plain(row, column);
    const OrgUnitId unit = unitCalled(draft, name);
    if (!unit.isValid()) {
        cells.note(row, column, {ErrorCode::UnknownUnit, name, {}, {}});
    }
    return unit;
}

int stepsBefore(const PlanDraft& draft, OrgUnitId unit, Month month) {
    return static_cast<int>(std::ranges::count_if(
        draft.rounds, [&](const RoundDraft& round) { return round.step.unit == unit && round.step.month == month; }));
}

/// The reports before a step, which never fall from one step to the next.
int reportsAt(CellReader& cells, std::size_t row, const PlanDraft& draft) {
    const int most = static_cast<int>(draft.reports.size());
    const int least = draft.rounds.empty() ? 0 : draft.rounds.back().reports;
    const int reports = countAt(cells, row, ReportsColumn, most);
    if (reports < least) {
        cells.noteWrong(row, ReportsColumn, u"%1–%2"_s.arg(least).arg(most));
    }
    return std::max(reports, least);
}

void readRound(CellReader& cells, std::size_t row, PlanDraft& draft) {
    const OrgUnitId unit = unitAt(cells, row, UnitColumn, draft);
    const auto month = cells.month(row, MonthColumn);
    const auto act = cells.choice(row, ActColumn, kActTokens);
    const int number = countAt(cells, row, NumberColumn, kMostSteps);
    if (!unit.isValid() || !month || !act) {
        return;
    }
    if (!draft.plan.span.contains(*month)) {
        cells.note(row, MonthColumn,
                   {ErrorCode::MonthOutsidePlan,
                    month->toString(),
                    {draft.plan.span.first.toString(), draft.plan.span.last.toString()},
                    {}});
    }
    const int next = stepsBefore(draft, unit, *month) + 1;
    if (number != next) {
        cells.noteWrong(row, NumberColumn, QString::number(next));
    }
    RoundDraft round;
    round.step.unit = unit;
    round.step.month = *month;
    round.step.number = next;
    round.step.act = static_cast<RoundAct>(*act);
    round.step.reason = cells.plain(row, ReasonColumn);
    round.step.by = cells.plain(row, ByColumn);
    round.step.at = momentAt(cells, row, OnColumn);
    round.reports = reportsAt(cells, row, draft);
    draft.rounds.push_back(std::move(round));
}

void readRemark(CellReader& cells, std::size_t row, PlanDraft& draft, PlanFolderPledges& pledges) {
    const OrgUnitId unit = unitAt(cells, row, ReturnedUnitColumn, draft);
    const QString key = cells.text(row, ReturnedPledgeColumn);
    const Pledge* pledge = pledges.find(key, unit);
    const auto month = cells.month(row, ReturnedMonthColumn);
    const int number = countAt(cells, row, ReturnedNumberColumn, kMostSteps);
    if (pledge == nullptr) {
        cells.note(row, ReturnedPledgeColumn, unknownPledge(key));
        return;
    }
    const auto round = std::ranges::find_if(draft.rounds, [&](const RoundDraft& one) {
        return one.step.unit == unit && month && one.step.month == *month && one.step.number == number &&
               one.step.act == RoundAct::Return;
    });
    if (round == draft.rounds.end()) {
        cells.noteWrong(row, ReturnedNumberColumn, u"rounds.csv"_s);
        return;
    }
    round->step.returned.push_back({pledge->id, cells.plain(row, RemarkColumn)});
}

}  // namespace

PlanTable roundTable(const PlanDraft& draft, const QHash<OrgUnitId, QString>& unitNames) {
    PlanTable table{shapes::rounds(), {}};
    for (const auto& [step, reports] : draft.rounds) {
        table.rows.push_back({unitNames.value(step.unit), std::optional(step.month), step.number, tokenOf(step.act),
                              step.reason, step.by, step.at, reports});
    }
    return table;
}

PlanTable returnedTable(const PlanDraft& draft, const QHash<OrgUnitId, QString>& unitNames,
                        const QHash<PledgeId, QString>& keys) {
    PlanTable table{shapes::returnedFigures(), {}};
    for (const RoundDraft& round : draft.rounds) {
        for (const ReturnedFigure& figure : round.step.returned) {
            table.rows.push_back({keys.value(figure.pledge), unitNames.value(round.step.unit),
                                  std::optional(round.step.month), round.step.number, figure.remark});
        }
    }
    return table;
}

std::vector<Error> readRounds(const Table& table, PlanDraft& draft) {
    return readRows(table, shapes::rounds(),
                    [&draft](CellReader& cells, std::size_t row) { readRound(cells, row, draft); });
}

std::vector<Error> readReturned(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges) {
    return readRows(table, shapes::returnedFigures(),
                    [&](CellReader& cells, std::size_t row) { readRemark(cells, row, draft, pledges); });
}

}  // namespace pledge
