#include <core/base/rational.h>
#include <core/exchange/plancells.h>
#include <core/exchange/planfolderhistory.h>
#include <core/exchange/plantokens.h>
#include <core/exchange/statetoken.h>
#include <core/plan/planfacts.h>
#include <core/plan/reportrules.h>
#include <core/plan/reportruns.h>
#include <core/plan/series.h>

#include <QHash>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

// Every table here begins with the pledge's key; those of reports and months name the unit next.
enum Column : std::size_t { KeyColumn, UnitColumn };

enum StepColumn : std::size_t { StepNameColumn = 1, StepDueColumn, StepDoneColumn };

enum LastYearColumn : std::size_t { FigureMonthColumn = 2, FigureColumn };

enum RevisionColumn : std::size_t {
    NumberColumn = 1,
    KindColumn,
    BeforeColumn,
    AfterColumn,
    DecidedColumn,
    AuthorityColumn,
    WhyColumn,
    WriterColumn,
    WrittenColumn,
    UndoneColumn
};

enum ActualColumn : std::size_t {
    MonthColumn = 2,
    ValueColumn,
    StateColumn,
    PercentColumn,
    NumeratorColumn,
    DenominatorColumn,
    NoteColumn,
    ReasonColumn,
    ByColumn,
    OnColumn,
    PlaceColumn
};

constexpr int kMostRevisions = 1'000'000;
constexpr int kMostPlaces = 9999;

/// The ratio of its parts, where only they were reported.
std::optional<Decimal> ratioOf(const Pledge& pledge, const Actual& actual) {
    if (!pledge.parts || !actual.numerator || !actual.denominator || actual.denominator->isZero()) {
        return std::nullopt;
    }
    const Rational ratio = Rational(*actual.numerator) / Rational(*actual.denominator) * Rational(pledge.parts->scale);
    return ratio.rounded(Decimal::kPlaces);
}

void readState(CellReader& cells, std::size_t row, Actual& actual) {
    if (cells.isEmpty(row, StateColumn) || cells.text(row, StateColumn) == kWithdrawnToken) {
        return;
    }
    actual.state = stateFromToken(cells.bytes(row, StateColumn));
    if (!actual.state) {
        cells.noteWrong(row, StateColumn, u"started, claimed, returned, closed, withdrawn"_s);
    }
}

std::optional<int> placeAt(CellReader& cells, std::size_t row) {
    if (cells.isEmpty(row, PlaceColumn)) {
        return std::nullopt;
    }
    const auto place = cells.optionalFigure(row, PlaceColumn);
    const bool fits =
        place && place->isWhole() && *place >= Decimal::fromInteger(1) && *place <= Decimal::fromInteger(kMostPlaces);
    if (place && !fits) {
        cells.noteWrong(row, PlaceColumn, u"1–"_s + QString::number(kMostPlaces));
    }
    return fits ? std::optional(static_cast<int>(place->micros() / Decimal::kScale)) : std::nullopt;
}

Actual readActual(CellReader& cells, std::size_t row, const Pledge& pledge, Month month) {
    Actual actual;
    actual.month = month;
    actual.value = cells.optionalFigure(row, ValueColumn);
    actual.percent = cells.optionalFigure(row, PercentColumn);
    actual.numerator = cells.optionalFigure(row, NumeratorColumn);
    actual.denominator = cells.optionalFigure(row, DenominatorColumn);
    actual.note = cells.plain(row, NoteColumn);
    actual.outsidePlace = placeAt(cells, row);
    readState(cells, row, actual);
    const bool isWithdrawn = cells.text(row, StateColumn) == kWithdrawnToken;
    if (!actual.value && !isWithdrawn) {
        actual.value = ratioOf(pledge, actual);
    }
    if (isWithdrawn && !actual.isBlank()) {
        cells.noteWrong(row, StateColumn, u"started, claimed, returned, closed"_s);
    }
    return actual;
}

}  // namespace

Pledge* PlanFolderHistory::pledgeAt(CellReader& cells, std::size_t row) {
    const QString key = cells.text(row, KeyColumn);
    Pledge* pledge = m_pledges.find(key);
    if (pledge == nullptr) {
        cells.note(row, KeyColumn, unknownPledge(key));
    }
    return pledge;
}

Pledge* PlanFolderHistory::lineAt(CellReader& cells, std::size_t row) {
    const QString unit = cells.plain(row, UnitColumn);
    const QString key = cells.text(row, KeyColumn);
    Pledge* pledge = m_pledges.find(key, unitCalled(m_draft, unit));
    if (pledge == nullptr) {
        cells.note(row, KeyColumn, {ErrorCode::UnknownPledge, key, {unit}, {}});
    }
    return pledge;
}

std::vector<Error> PlanFolderHistory::readSteps(const Table& table) {
    return readRows(table, shapes::steps(), [this](CellReader& cells, std::size_t row) {
        Pledge* pledge = pledgeAt(cells, row);
        const auto name = cells.required(row, StepNameColumn);
        const auto due = cells.date(row, StepDueColumn);
        const auto done = cells.optionalDate(row, StepDoneColumn);
        if (pledge == nullptr || !name || !due) {
            return;
        }
        pledge->steps.push_back({cells.plain(row, StepNameColumn), *due, done});
        const Outcome fits = validate(*pledge, m_draft.plan.span);
        if (!fits && fits.error().details.contains(u"steps"_s)) {
            cells.note(row, StepNameColumn, fits.error());
        }
    });
}

std::vector<Error> PlanFolderHistory::readLastYear(const Table& table) {
    return readRows(table, shapes::lastYear(), [this](CellReader& cells, std::size_t row) {
        Pledge* pledge = lineAt(cells, row);
        const auto month = cells.month(row, FigureMonthColumn);
        const auto figure = cells.figure(row, FigureColumn);
        if (pledge == nullptr || !month || !figure) {
            return;
        }
        auto& months = pledge->lastYear;
        if (!months.empty() && months.back().month >= *month) {
            cells.noteWrong(row, FigureMonthColumn, u"> "_s + months.back().month.toString());
            return;
        }
        months.push_back({*month, *figure});
    });
}

std::vector<Error> PlanFolderHistory::readRevisions(const Table& table) {
    return readRows(table, shapes::revisions(), [this, &table](CellReader& cells, std::size_t row) {
        readRevision(cells, row);
        const bool isLast = row + 1 == table.rowCount() || cells.text(row + 1, KeyColumn) != cells.text(row, KeyColumn);
        if (isLast) {
            checkTargets(cells, row);
        }
    });
}

void PlanFolderHistory::readRevision(CellReader& cells, std::size_t row) {
    Pledge* pledge = pledgeAt(cells, row);
    TargetRevision revision;
    revision.number = countAt(cells, row, NumberColumn, kMostRevisions);
    revision.kind = static_cast<RevisionKind>(cells.choice(row, KindColumn, kRevisionTokens).value_or(0));
    revision.before = targetsAt(cells, row, BeforeColumn);
    revision.after = targetsAt(cells, row, AfterColumn);
    revision.decidedOn = cells.date(row, DecidedColumn).value_or(QDate());
    revision.authority = cells.plain(row, AuthorityColumn);
    revision.reason = cells.required(row, WhyColumn) ? cells.plain(row, WhyColumn) : QString();
    revision.by = cells.plain(row, WriterColumn);
    revision.at = momentAt(cells, row, WrittenColumn);
    if (!cells.isEmpty(row, UndoneColumn)) {
        revision.undoneAt = momentAt(cells, row, UndoneColumn);
    }
    if (pledge == nullptr) {
        return;
    }
    const int next = static_cast<int>(pledge->revisions.size()) + 1;
    if (revision.number != next) {
        cells.noteWrong(row, NumberColumn, QString::number(next));
    }
    pledge->revisions.push_back(std::move(revision));
}

/// The targets in pledges.csv are those that the revisions leave.
void PlanFolderHistory::checkTargets(CellReader& cells, std::size_t row) {
    Pledge* pledge = m_pledges.find(cells.text(row, KeyColumn));
    if (pledge == nullptr) {
        return;
    }
    std::vector<Milestone> left = milestonesAsPledged(*pledge);
    for (const TargetRevision& revision : pledge->revisions) {
        if (revision.kind == RevisionKind::Targets && !revision.undoneAt) {
            left = revision.after;
        }
    }
    if (left != pledge->milestones) {
        cells.noteWrong(row, AfterColumn, milestonesText(pledge->milestones));
    }
    pledge->standing = standingAfter(pledge->revisions);
    for (Pledge& part : m_draft.pledges) {
        if (part.allocation && part.allocation->of == pledge->id) {
            part.standing = pledge->standing;
        }
    }
}

std::vector<Error> PlanFolderHistory::readReports(const Table& table) {
    CellReader cells(table, shapes::actuals());
    const bool fits = cells.headerFits();
    for (std::size_t row = 1; fits && row < table.rowCount(); ++row) {
        cells.checkWidth(row);
        readReport(cells, row);
    }
    noteFalls(cells);
    return cells.takeIssues();
}

void PlanFolderHistory::noteFalls(CellReader& cells) {
    QHash<PledgeId, const Pledge*> pledges;
    for (const Pledge& pledge : m_draft.pledges) {
        pledges.insert(pledge.id, &pledge);
    }
    QHash<PledgeId, Series> series;
    std::size_t done = 0;
    while (done < m_draft.reports.size()) {
        const auto run = firstRun(std::span<const ReportDraft>(m_draft.reports).subspan(done));
        std::vector<std::size_t> changing;
        for (std::size_t i = 0; i < run.size(); ++i) {
            Series& reported = series[run[i].pledge];
            if (reported.at(run[i].actual.month) != run[i].actual) {
                changing.push_back(i);
            }
            reported.set(run[i].actual);
        }
        for (const std::size_t i : changing) {
            const ReportDraft& report = run[i];
            const Pledge& pledge = *pledges.value(report.pledge);
            const auto fall = report.reason.trimmed().isEmpty()
                                  ? findFall(pledge, series[report.pledge], m_draft.plan, report.actual)
                                  : std::nullopt;
            if (fall) {
                cells.note(m_reportRows[done + i], ValueColumn, fallError(pledge, report.actual, *fall));
            }
        }
        done += run.size();
    }
}

void PlanFolderHistory::readReport(CellReader& cells, std::size_t row) {
    const Pledge* pledge = lineAt(cells, row);
    const auto month = cells.month(row, MonthColumn);
    const QDateTime at = momentAt(cells, row, OnColumn);
    if (pledge == nullptr || !month) {
        return;
    }
    ReportDraft report{pledge->id, readActual(cells, row, *pledge, *month), cells.plain(row, ByColumn), at,
                       cells.plain(row, ReasonColumn)};
    if (report.actual.isBlank() && cells.isEmpty(row, StateColumn)) {
        cells.noteMissing(row, ValueColumn);
    }
    if (const Outcome fits = checkReport(*pledge, m_draft.plan, report.actual); !fits) {
        cells.note(row, fits.error().code == ErrorCode::MonthOutsidePlan ? MonthColumn : ValueColumn, fits.error());
    }
    m_draft.reports.push_back(std::move(report));
    m_reportRows.push_back(row);
}

}  // namespace pledge
