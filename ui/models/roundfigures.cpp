#include <core/plan/evidencelist.h>
#include <core/plan/planrecords.h>
#include <core/plan/problemlist.h>
#include <core/schedule/figureguards.h>
#include <core/schedule/monthduty.h>
#include <core/schedule/ownfigure.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/guardwords.h>
#include <core/wording/roundwords.h>
#include <core/wording/words.h>
#include <ui/models/roundfigures.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct RoundFigureWords {
    Q_DECLARE_TR_FUNCTIONS(RoundFigureWords)
};

/// Everything a unit's lines are told from.
class FigureTeller {
public:
    FigureTeller(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit, const RoundReasons& reasons)
        : m_snapshot(snapshot),
          m_board(board),
          m_month(std::min(board.asOf(), snapshot.plan().span.last)),
          m_duty(dutyOf(snapshot, board, unit)),
          m_changed(changedSince(snapshot.records(), unit, m_month)),
          m_guards(snapshot),
          m_reasons(reasons) {}

    [[nodiscard]] RoundFigure tell(std::size_t position) const {
        const Line& line = m_snapshot.lines()[position];
        const Verdict& verdict = m_board.verdict(position);
        RoundFigure figure;
        figure.pledge = line.pledge->id;
        figure.month = monthOf(position);
        figure.name = line.pledge->name;
        figure.target = targetText(*line.pledge, verdict);
        figure.light = verdict.light;
        figure.verdict = reasonWords(verdict);
        figure.state = stateOf(position);
        tellDue(position, figure);
        tellReports(line, figure);
        tellDoubts(line, figure);
        tellReview(figure);
        tellAround(figure);
        return figure;
    }

private:
    [[nodiscard]] Month monthOf(std::size_t position) const {
        const auto owed = std::ranges::find(m_duty.missing, position, &OwedReport::position);
        return owed == m_duty.missing.end() ? m_month : owed->month;
    }

    [[nodiscard]] const ChangedFigure* changeOf(std::size_t position) const {
        const Line& line = m_snapshot.lines()[position];
        const auto parts = m_snapshot.allocationsOf(line.pledge->id);
        const auto found = std::ranges::find_if(m_changed, [&](const ChangedFigure& change) {
            return change.pledge == line.pledge->id || std::ranges::any_of(parts, [&](std::size_t part) {
                       return m_snapshot.lines()[part].pledge->id == change.pledge;
                   });
        });
        return found == m_changed.end() ? nullptr : &*found;
    }

    [[nodiscard]] RoundFigureState stateOf(std::size_t position) const {
        const Line& line = m_snapshot.lines()[position];
        const auto isHere = [position](const auto& owed) { return owed.position == position; };
        if (std::ranges::find(m_duty.returned, line.pledge->id, &ReturnedFigure::pledge) != m_duty.returned.end()) {
            return RoundFigureState::Returned;
        }
        if (std::ranges::any_of(m_duty.missing, isHere)) {
            return RoundFigureState::Missing;
        }
        if (std::ranges::any_of(m_duty.tasks, isHere)) {
            return RoundFigureState::Due;
        }
        if (changeOf(position) != nullptr) {
            return RoundFigureState::Changed;
        }
        return line.series->isReported(m_month) ? RoundFigureState::Given : RoundFigureState::NotAsked;
    }

    void tellDue(std::size_t position, RoundFigure& figure) const {
        const Verdict& verdict = m_board.verdict(position);
        if (!verdict.current) {
            return;
        }
        const MilestoneResult& result = verdict.milestones[*verdict.current];
        const QString due = dueText(result.milestone.due, m_month);
        const UnitOfMeasure& unit = m_snapshot.lines()[position].pledge->unit;
        figure.due = result.milestone.value ? fill(RoundFigureWords::tr("%1 %2", "due date, figure"),
                                                   {due, figureText(*result.milestone.value, unit)})
                                            : due;
    }

    void tellReports(const Line& line, RoundFigure& figure) const {
        const Pledge& pledge = *line.pledge;
        if (const auto before = line.series->lastReportedBy(figure.month.plus(-1))) {
            figure.before = fill(RoundFigureWords::tr("%1 (%2)", "figure, month"),
                                 {reportWords(pledge, *line.series->at(*before)), shortMonth(*before)});
        }
        const auto now = line.series->at(figure.month);
        if (!now) {
            return;
        }
        figure.now = reportWords(pledge, *now);
        if (const auto own = ownFigure(pledge, *line.series, m_snapshot.plan(), figure.month)) {
            const QString value = figureText(own->value, pledge.unit);
            figure.own = own->months == 1 ? value
                                          : fill(RoundFigureWords::tr("%1 (%2 months)", "own figure, months it covers"),
                                                 {value, QString::number(own->months)});
        }
    }

    void tellDoubts(const Line& line, RoundFigure& figure) const {
        const auto now = line.series->at(figure.month);
        if (!now) {
            return;
        }
        const ActualChange given{line.pledge->id, *now};
        QStringList words;
        QStringList sentences;
        for (const FigureGuard& guard : m_guards.of(given)) {
            words.append(guardWord(guard.kind));
            sentences.append(guardSentence(m_snapshot, given, guard));
            figure.asking += guard.asksFirst() ? 1 : 0;
        }
        if (words.isEmpty()) {
            return;
        }
        const QString reason = m_reasons(figure.pledge, figure.month);
        figure.explained = !reason.isEmpty();
        figure.doubts = words.join(RoundFigureWords::tr(", ", "between findings"));
        if (figure.explained) {
            figure.doubts = fill(RoundFigureWords::tr("%1: %2", "findings, reason"), {figure.doubts, reason});
            sentences.append(fill(RoundFigureWords::tr("Reason given: %1"), {reason}));
        }
        figure.doubtsTip = sentences.join(u'\n');
    }

    void tellReview(RoundFigure& figure) const {
        const auto returned = std::ranges::find(m_duty.returned, figure.pledge, &ReturnedFigure::pledge);
        if (returned != m_duty.returned.end()) {
            figure.remark = returned->remark;
        }
        const auto position = m_snapshot.position(figure.pledge);
        const ChangedFigure* change = position ? changeOf(*position) : nullptr;
        if (change != nullptr) {
            figure.change = changedSentence(m_snapshot, *change);
        }
    }

    void tellAround(RoundFigure& figure) const {
        const PlanRecords& records = m_snapshot.records();
        figure.evidence = static_cast<int>(attachmentsAt(records, evidencePlace(figure.pledge, figure.month)).size());
        QStringList said;
        if (const auto now = m_snapshot.line(figure.pledge)->series->at(figure.month); now && now->value) {
            said.append(now->note);
        }
        for (const Problem& problem : openProblemsOf(m_snapshot, figure.pledge)) {
            said.append(problem.text);
        }
        said.removeAll(QString());
        figure.said = said.join(RoundFigureWords::tr("; ", "between notes"));
    }

    const PlanSnapshot& m_snapshot;
    const Scoreboard& m_board;
    Month m_month;
    MonthDuty m_duty;
    std::span<const ChangedFigure> m_changed;
    FigureGuards m_guards;
    const RoundReasons& m_reasons;
};

}  // namespace

std::vector<RoundFigure> roundFigures(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit,
                                      const RoundReasons& reasons) {
    const FigureTeller teller(snapshot, board, unit, reasons);
    std::vector<RoundFigure> figures;
    for (const std::size_t position : snapshot.linesOf(unit)) {
        if (!isOutside(board.verdict(position).reason)) {
            figures.push_back(teller.tell(position));
        }
    }
    std::ranges::stable_sort(figures, {}, &RoundFigure::state);
    return figures;
}

QString roundFigureWord(RoundFigureState state) {
    switch (state) {
        case RoundFigureState::Returned:
            return RoundFigureWords::tr("Returned");
        case RoundFigureState::Missing:
            return RoundFigureWords::tr("Not entered");
        case RoundFigureState::Due:
            return RoundFigureWords::tr("Due, not done");
        case RoundFigureState::Changed:
            return RoundFigureWords::tr("Changed since");
        case RoundFigureState::Given:
            return RoundFigureWords::tr("Entered");
        case RoundFigureState::NotAsked:
            return RoundFigureWords::tr("Not asked");
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
