#include <core/plan/ledgercells.h>
#include <core/plan/planrecords.h>
#include <core/schedule/milestonehistory.h>
#include <core/wording/rolloverwords.h>
#include <core/workspace/rollover.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kMonthsOfAYear = 12;

/// The last figure of a line, and its month.
std::optional<MonthFigure> lastResult(const Line& line, const Verdict& verdict, Month asOf) {
    if (verdict.observed && verdict.actual && verdict.actual->value) {
        return MonthFigure{*verdict.observed, *verdict.actual->value};
    }
    const auto month = line.series->lastReportedBy(asOf);
    const auto value = month ? line.series->value(*month) : std::nullopt;
    return value ? std::optional(MonthFigure{*month, *value}) : std::nullopt;
}

bool isFinished(const Line& line, const Verdict& verdict, Month asOf) {
    const Pledge& pledge = *line.pledge;
    if (kindOf(pledge) == PledgeKind::Deliverable) {
        return taskStateAt(*line.series, asOf) == TaskState::Closed;
    }
    if (kindOf(pledge) != PledgeKind::Works) {
        return false;
    }
    const auto result = lastResult(line, verdict, asOf);
    return result && satisfies(pledge.bound, result->value, *pledge.finalTarget());
}

bool isUnsolved(const Verdict& verdict) {
    return verdict.light == Light::Red || std::ranges::any_of(verdict.milestones, [](const MilestoneResult& result) {
               return result.state == MilestoneState::Missed;
           });
}

/// What a flow had when the twelve months began, from which they count; nothing where that is not known.
std::optional<Decimal> startOf(const Line& line, const MonthSpan& lastSpan, Month first) {
    const Pledge& pledge = *line.pledge;
    const Month runStart = runOf(pledge, lastSpan, first).first;
    if (pledge.nature != Nature::Flow || pledge.base || runStart >= first) {
        return Decimal();
    }
    return line.series->value(first.plus(-1));
}

std::vector<MonthFigure> yearBefore(const Line& line, const MonthSpan& lastSpan, Month next) {
    std::vector<MonthFigure> months;
    const Month first = next.plus(-kMonthsOfAYear);
    const auto start = startOf(line, lastSpan, first);
    if (line.pledge->isTask() || !start) {
        return months;
    }
    for (Month month = first; month < next; month = month.plus(1)) {
        const auto value = line.series->value(month);
        const auto own = value ? value->minus(*start) : std::nullopt;
        if (own) {
            months.push_back({month, *own});
        }
    }
    return months;
}

/// Builds the next plan; ids are given anew, in order.
class RollOver {
public:
    RollOver(const PlanSnapshot& last, const Scoreboard& scoreboard, const MonthSpan& span)
        : m_last(last), m_scoreboard(scoreboard), m_span(span) {}

    RolledOver run(const QString& name) {
        carryUnits();
        carryProgrammes();
        carryPersons();
        for (std::size_t position = 0; position < m_last.lines().size(); ++position) {
            carryPledge(position);
        }
        linkPledges();
        carryProblems();
        carryLedgers();
        carrySettings(name);
        return std::move(m_rolled);
    }

private:
    void carrySettings(const QString& name) {
        Plan& plan = m_rolled.draft.plan;
        const QString note = rolloverNote(m_last.plan().name, m_rolled.split);
        plan = m_last.plan();
        plan.name = name;
        plan.span = m_span;
        plan.signedOn.reset();
        plan.holidays.clear();
        plan.workdays.clear();
        plan.note = plan.isSample && !plan.note.isEmpty() ? plan.note + u' ' + note : note;
    }

    void carryUnits() {
        for (OrgUnit unit : m_last.units()) {
            if (unit.activeTo && *unit.activeTo < m_span.first) {
                continue;
            }
            auto& units = m_rolled.draft.units;
            const OrgUnitId former = std::exchange(unit.id, OrgUnitId(std::ssize(units) + 1));
            unit.order = static_cast<int>(unit.id.number());
            m_units.insert(former, unit.id);
            units.push_back(std::move(unit));
        }
    }

    void carryProgrammes() {
        for (Programme programme : m_last.programmes()) {
            auto& programmes = m_rolled.draft.programmes;
            const ProgrammeId former = std::exchange(programme.id, ProgrammeId(std::ssize(programmes) + 1));
            programme.order = static_cast<int>(programme.id.number());
            for (Measure& measure : programme.measures) {
                measure.state = MeasureState::NotStarted;
            }
            m_programmes.insert(former, programme.id);
            programmes.push_back(std::move(programme));
        }
    }

    void carryPersons() {
        for (Person person : m_last.persons()) {
            auto& persons = m_rolled.draft.persons;
            person.id = PersonId(std::ssize(persons) + 1);
            person.order = static_cast<int>(person.id.number());
            person.units = carried(person.units, m_units);
            person.programmes = carried(person.programmes, m_programmes);
            persons.push_back(std::move(person));
        }
    }

    template <typename IdType>
    static std::vector<IdType> carried(const std::vector<IdType>& former, const QHash<IdType, IdType>& known) {
        std::vector<IdType> ids;
        for (const IdType id : former) {
            if (known.contains(id)) {
                ids.push_back(known.value(id));
            }
        }
        return ids;
    }

    void carryPledge(std::size_t position) {
        const Line& line = m_last.lines()[position];
        const Verdict& verdict = m_scoreboard.verdict(position);
        if (line.pledge->allocation || !isCarried(line, verdict)) {
            return;
        }
        Pledge pledge = *line.pledge;
        auto& pledges = m_rolled.draft.pledges;
        pledge.id = PledgeId(std::ssize(pledges) + 1);
        pledge.order = static_cast<int>(pledge.id.number());
        m_pledges.insert(line.pledge->id, pledge.id);
        pledge.owners = carried(pledge.owners, m_units);
        pledge.supporting = carried(pledge.supporting, m_units);
        if (pledge.programme) {
            pledge.programme = m_programmes.value(*pledge.programme);
        }
        carryFigures(line, verdict, pledge);
        carryTargets(*line.pledge, pledge);
        pledge.notes.openProblem =
            isUnsolved(verdict) ? openProblemSentence(*line.pledge, verdict, m_scoreboard.asOf()) : QString();
        m_rolled.openProblems += pledge.notes.openProblem.isEmpty() ? 0 : 1;
        m_rolled.split += m_last.allocationsOf(line.pledge->id).empty() ? 0 : 1;
        pledges.push_back(std::move(pledge));
    }

    /// Counts what stays behind.
    bool isCarried(const Line& line, const Verdict& verdict) {
        if (line.pledge->standing == Standing::Withdrawn) {
            ++m_rolled.withdrawn;
            return false;
        }
        if (isFinished(line, verdict, m_scoreboard.asOf())) {
            ++m_rolled.finished;
            return false;
        }
        if (carried(line.pledge->owners, m_units).empty()) {
            ++m_rolled.ownerless;
            return false;
        }
        return true;
    }

    void carryFigures(const Line& line, const Verdict& verdict, Pledge& pledge) const {
        const bool isStock = pledge.nature == Nature::Flow && pledge.base;
        const bool keepsLevel = pledge.nature == Nature::State || isStock || kindOf(pledge) == PledgeKind::Works;
        const auto result = keepsLevel ? lastResult(line, verdict, m_scoreboard.asOf()) : std::nullopt;
        if (result) {
            pledge.base = Base{result->value, result->month.lastDay()};
        }
        pledge.lastYear = yearBefore(line, m_last.plan().span, m_span.first);
    }

    void carryTargets(const Pledge& former, Pledge& pledge) const {
        const PledgeKind kind = kindOf(former);
        const bool isDue = kind == PledgeKind::Deliverable || kind == PledgeKind::Works;
        pledge.milestones.clear();
        if (isDue) {
            pledge.milestones.push_back({m_span.last.lastDay(), former.finalTarget()});
        }
        pledge.toBeAssigned = !pledge.isTask() && kind != PledgeKind::Direction;
        pledge.steps.clear();
        pledge.sources.clear();
        pledge.revisions.clear();
        pledge.standing = Standing::InForce;
    }

    /// What did not come along is no longer a whole, or waited for.
    void linkPledges() {
        for (Pledge& pledge : m_rolled.draft.pledges) {
            if (pledge.partOf) {
                const PledgeId whole = m_pledges.value(*pledge.partOf);
                pledge.partOf = whole.isValid() ? std::optional(whole) : std::nullopt;
            }
            pledge.waitsFor = carried(pledge.waitsFor, m_pledges);
        }
    }

    /// What is not closed goes along with its pledge, or, without one, with its unit; its month belongs to the last
    /// plan.
    void carryProblems() {
        auto& problems = m_rolled.draft.records.problems;
        for (Problem problem : m_last.records().problems) {
            const bool hasPledge = !problem.pledge || m_pledges.contains(*problem.pledge);
            const bool hasUnit = !problem.unit || m_units.contains(*problem.unit);
            if (problem.state == ProblemState::Closed || !hasPledge || !hasUnit) {
                continue;
            }
            problem.id = ProblemId(std::ssize(problems) + 1);
            problem.month.reset();
            if (problem.pledge) {
                problem.pledge = m_pledges.value(*problem.pledge);
                addOpenProblem(problem);
            }
            if (problem.unit) {
                problem.unit = m_units.value(*problem.unit);
            }
            problems.push_back(std::move(problem));
        }
    }

    /// A carried problem hides what its pledge carries over, so it says what is open since the last plan as well.
    void addOpenProblem(Problem& problem) const {
        const auto position = static_cast<std::size_t>(problem.pledge->number() - 1);
        const QString& open = m_rolled.draft.pledges[position].notes.openProblem;
        if (problem.source == ProblemSource::CarriedOver && !open.isEmpty() && !problem.text.contains(open)) {
            problem.text += u'\n' + open;
        }
    }

    void carryLedgers() {
        PlanRecords& records = m_rolled.draft.records;
        for (Ledger ledger : m_last.records().ledgers) {
            const LedgerId former = std::exchange(ledger.id, LedgerId(std::ssize(records.ledgers) + 1));
            ledger.order = static_cast<int>(ledger.id.number());
            std::erase_if(ledger.uses, [this](const LedgerUse& use) { return !m_pledges.contains(use.pledge); });
            for (LedgerUse& use : ledger.uses) {
                use.pledge = m_pledges.value(use.pledge);
            }
            std::ranges::sort(ledger.uses, {}, &LedgerUse::pledge);
            carryCases(former, ledger);
            records.ledgers.push_back(std::move(ledger));
        }
    }

    /// What a state counts to date, the next plan counts on from its first case.
    [[nodiscard]] bool feedsState(const Ledger& ledger) const {
        return std::ranges::any_of(ledger.uses, [this](const LedgerUse& use) {
            return m_rolled.draft.pledges[static_cast<std::size_t>(use.pledge.number() - 1)].nature == Nature::State;
        });
    }

    /// Of a flow's ledger a case that is through, or that counts by its day alone, belongs to the last plan.
    void carryCases(LedgerId former, const Ledger& ledger) {
        const int last = static_cast<int>(ledger.stages.size()) - 1;
        const bool takesAll = feedsState(ledger);
        auto& rows = m_rolled.draft.records.ledgerRows;
        for (LedgerRow row : m_last.records().ledgerRows) {
            if (row.ledger != former || (!takesAll && stageOf(row) >= last)) {
                continue;
            }
            row.id = LedgerRowId(std::ssize(rows) + 1);
            row.ledger = ledger.id;
            const OrgUnitId keeper = row.unit ? m_units.value(*row.unit) : OrgUnitId();
            row.unit = keeper.isValid() ? std::optional(keeper) : std::nullopt;
            rows.push_back(std::move(row));
            ++m_rolled.cases;
        }
    }

    const PlanSnapshot& m_last;
    const Scoreboard& m_scoreboard;
    MonthSpan m_span;
    RolledOver m_rolled;
    QHash<OrgUnitId, OrgUnitId> m_units;
    QHash<ProgrammeId, ProgrammeId> m_programmes;
    QHash<PledgeId, PledgeId> m_pledges;
};

}  // namespace

MonthSpan nextSpan(const MonthSpan& last) {
    return {last.last.plus(1), last.last.plus(last.length())};
}

QString nextName(const QString& name, const MonthSpan& last, const MonthSpan& next) {
    static const QRegularExpression year(u"(?<!\\d)\\d{4}(?!\\d)"_s);
    const int shift = next.first.year() - last.first.year();
    QString moved;
    qsizetype done = 0;
    for (auto found = year.globalMatch(name); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const int named = match.captured().toInt();
        const bool isOfPlan = last.first.year() <= named && named <= last.last.year();
        moved += QStringView(name).sliced(done, match.capturedStart() - done);
        moved += QString::number(isOfPlan ? named + shift : named);
        done = match.capturedEnd();
    }
    return moved + name.sliced(done);
}

RolledOver rolledOver(const PlanSnapshot& last, const Scoreboard& scoreboard, const MonthSpan& span,
                      const QString& name) {
    return RollOver(last, scoreboard, span).run(name);
}

}  // namespace pledge
