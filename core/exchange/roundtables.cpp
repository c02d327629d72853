#include <core/exchange/plancells.h>
#include <core/exchange/roundtables.h>
#include <core/plan/formplace.h>

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

enum CollectedColumn : std::size_t {
    FormUnitColumn,
    FormMonthColumn,
    FileColumn,
    SenderColumn,
    MadeColumn,
    TakenColumn,
    DigestColumn,
    FormReportsColumn,
    StepsColumn
};

/// In the order of RoundAct.
constexpr std::array<QByteArrayView, 5> kActTokens{"submit", "return", "approve", "reopen", "withdraw"};

constexpr int kMostSteps = 1'000'000;

OrgUnitId unitAt(CellReader& cells, std::size_t row, std::size_t column, const PlanDraft& draft) {
    const QString name = cells.plain(row, column);
    const OrgUnitId unit = unitCalled(draft, name);
    if (!unit.isValid()) {
        cells.note(row, column, {ErrorCode::UnknownUnit, name, {}, {}});
    }
    return unit;
}

int stepsOfMonth(const PlanDraft& draft, OrgUnitId unit, Month month) {
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
    const int next = stepsOfMonth(draft, unit, *month) + 1;
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

/// 64 hexadecimal digits.
QByteArray digestAt(CellReader& cells, std::size_t row) {
    constexpr qsizetype kDigestBytes = 32;
    const QByteArray text = cells.bytes(row, DigestColumn).toByteArray().toLower();
    const QByteArray digest = QByteArray::fromHex(text);
    if (digest.size() != kDigestBytes || digest.toHex() != text) {
        cells.noteWrong(row, DigestColumn, u"SHA-256"_s);
    }
    return digest;
}

/// Neither its reports nor its steps may fall from one file to the next, and the steps are those behind so many
/// reports.
EntryId formPlaceAt(CellReader& cells, std::size_t row, const PlanDraft& draft) {
    const auto& taken = draft.records.taken;
    const int most = static_cast<int>(draft.reports.size());
    const int least = taken.empty() ? 0 : reportsBefore(taken.back(), draft.rounds);
    const int reports = countAt(cells, row, FormReportsColumn, most);
    if (reports < least) {
        cells.noteWrong(row, FormReportsColumn, u"%1–%2"_s.arg(least).arg(most));
    }
    const auto first = std::ranges::lower_bound(draft.rounds, reports, {}, &RoundDraft::reports);
    const auto last = std::ranges::upper_bound(draft.rounds, reports, {}, &RoundDraft::reports);
    const int before = taken.empty() ? 0 : stepsBefore(taken.back(), draft.rounds);
    const int fewest = std::max(before, static_cast<int>(first - draft.rounds.begin()));
    const int all = static_cast<int>(last - draft.rounds.begin());
    const int steps = countAt(cells, row, StepsColumn, kMostSteps);
    if (steps < fewest || steps > all) {
        cells.noteWrong(row, StepsColumn, u"%1–%2"_s.arg(fewest).arg(all));
    }
    return placeBehind(std::max(reports, least), std::clamp(steps, fewest, std::max(fewest, all)));
}

void readForm(CellReader& cells, std::size_t row, PlanDraft& draft) {
    TakenHandout form;
    form.unit = unitAt(cells, row, FormUnitColumn, draft);
    const auto month = cells.month(row, FormMonthColumn);
    form.file = cells.plain(row, FileColumn);
    form.sender = cells.plain(row, SenderColumn);
    form.made = momentAt(cells, row, MadeColumn);
    form.at = momentAt(cells, row, TakenColumn);
    form.digest = digestAt(cells, row);
    form.entry = formPlaceAt(cells, row, draft);
    if (form.unit.isValid() && month) {
        form.month = *month;
        draft.records.taken.push_back(std::move(form));
    }
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

PlanTable collectedTable(const PlanDraft& draft, const QHash<OrgUnitId, QString>& unitNames) {
    PlanTable table{shapes::collectedForms(), {}};
    for (const TakenHandout& form : draft.records.taken) {
        table.rows.push_back({unitNames.value(form.unit), std::optional(form.month), form.file, form.sender, form.made,
                              form.at, QString::fromLatin1(form.digest.toHex()), reportsBefore(form, draft.rounds),
                              stepsBefore(form, draft.rounds)});
    }
    return table;
}

std::vector<Error> readRounds(const Table& table, PlanDraft& draft) {
    return readRows(table, shapes::rounds(),
                    [&draft](CellReader& cells, std::size_t row) { readRound(cells, row, draft); });
}

std::vector<Error> readCollected(const Table& table, PlanDraft& draft) {
    return readRows(table, shapes::collectedForms(),
                    [&draft](CellReader& cells, std::size_t row) { readForm(cells, row, draft); });
}

std::vector<Error> readReturned(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges) {
    return readRows(table, shapes::returnedFigures(),
                    [&](CellReader& cells, std::size_t row) { readRemark(cells, row, draft, pledges); });
}

}  // namespace pledge
