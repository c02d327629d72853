#include <core/base/blankmark.h>
#include <core/base/rational.h>
#include <core/exchange/answertext.h>
#include <core/exchange/handoutbuilder.h>
#include <core/exchange/handoutrow.h>
#include <core/exchange/handoutseal.h>
#include <core/exchange/returnedanswers.h>
#include <core/plan/standingreport.h>
#include <core/schedule/ownfigure.h>
#include <core/wording/fill.h>
#include <core/wording/sentences.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ReturnedAnswers)
};

struct Unreckoned {
    Q_DECLARE_TR_FUNCTIONS(ReturnedFormula)
};

QString doubtSentence(AnswerDoubt doubt, const QString& text) {
    switch (doubt) {
        case AnswerDoubt::None:
            return {};
        case AnswerDoubt::NotANumber:
            return fill(Texts::tr("“%1” is no plain number: ask the unit and enter the figure"), {text});
        case AnswerDoubt::TooManyDecimals:
            return fill(Texts::tr("“%1” has more than six decimals: ask the unit for a rounded figure"), {text});
        case AnswerDoubt::Overflow:
            return fill(Texts::tr("“%1” is larger than the plan can hold"), {text});
        case AnswerDoubt::Scaled:
            return fill(Texts::tr("“%1” was reckoned out of 万 or 亿: check it"), {text});
        case AnswerDoubt::NotAState:
            return fill(Texts::tr("“%1” is none of the states offered"), {text});
        case AnswerDoubt::NotAPercent:
            return fill(Texts::tr("“%1” is no percentage from 0 to 100"), {text});
    }
    Q_UNREACHABLE();
}

void refuse(CollectedCell& cell, const QString& why) {
    cell.state = ReturnState::Rule;
    cell.isTakable = false;
    cell.messages.append(why);
}

void doubt(CollectedCell& cell, const QString& why) {
    cell.state = ReturnState::Rule;
    cell.asksReason = true;
    cell.messages.append(why);
}

QString shownReport(const Actual& actual) {
    if (actual.value) {
        return actual.value->toString();
    }
    if (!actual.state) {
        return {};
    }
    return actual.percent
               ? fill(Texts::tr("%1, %2%", "state, percent"), {taskWord(*actual.state), actual.percent->toString()})
               : taskWord(*actual.state);
}

bool saysSame(const Actual& a, const Actual& b) {
    return a.value == b.value && a.state == b.state && a.percent == b.percent && a.numerator == b.numerator &&
           a.denominator == b.denominator;
}

/// One row while its cells are read.
class RowAnswers {
public:
    RowAnswers(const PlanSnapshot& snapshot, const Pledge& pledge, const ReturnedRow& row, const Series& counted)
        : m_snapshot(snapshot),
          m_pledge(pledge),
          m_row(row),
          m_counted(counted),
          m_standing(standingReport(snapshot, pledge.id, row.period)),
          m_problem(reportedProblem(snapshot.records(), pledge.id, row.period)) {}

    std::vector<CollectedCell> read() {
        if (kindOf(m_pledge) == PledgeKind::Standing) {
            addText(ReturnPart::Note, HandoutColumn::Figure, m_standing.note);
        } else {
            addFigure();
            addText(ReturnPart::Note, HandoutColumn::Note, m_standing.note);
        }
        addText(ReturnPart::Problem, HandoutColumn::Problem, m_problem == nullptr ? QString() : m_problem->text);
        addText(ReturnPart::NextStep, HandoutColumn::NextStep, m_problem == nullptr ? QString() : m_problem->nextStep);
        return std::move(m_cells);
    }

private:
    [[nodiscard]] QString text(HandoutColumn column) const {
        const ReturnedText* cell = m_row.cell(column);
        return cell == nullptr ? QString() : cell->text;
    }
    [[nodiscard]] bool lacksResult(HandoutColumn column) const {
        const ReturnedText* cell = m_row.cell(column);
        return cell != nullptr && cell->lacksResult;
    }
    [[nodiscard]] bool isTouched(HandoutColumn column) const {
        const ReturnedText* cell = m_row.cell(column);
        const bool asFigure = m_pledge.takesFigures() || column != HandoutColumn::Figure;
        return cell != nullptr && (asFigure ? figureForm(cell->text) != figureForm(cell->sent) : cell->isTouched());
    }

    CollectedCell begun(ReturnPart part, HandoutColumn column, const QString& before) const {
        CollectedCell cell;
        cell.pledge = m_pledge.id;
        cell.pledgeName = m_pledge.name;
        cell.period = m_row.period;
        cell.part = part;
        cell.before = before;
        cell.given.month = m_row.period;
        if (const ReturnedText* returned = m_row.cell(column)) {
            cell.after = returned->text;
            cell.place = returned->place;
        }
        return cell;
    }

    void addFigure() {
        CollectedCell cell = begun(ReturnPart::Figure, HandoutColumn::Figure, shownReport(m_standing));
        static constexpr std::array kParts{HandoutColumn::Figure, HandoutColumn::Percent, HandoutColumn::Numerator,
                                           HandoutColumn::Denominator};
        const auto touched = std::ranges::any_of(kParts, [this](HandoutColumn column) { return isTouched(column); });
        const bool blank = std::ranges::all_of(kParts, [this](HandoutColumn c) { return isBlankMark(text(c)); });
        if (m_row.isRepeated || m_row.isMissing) {
            cell.state = m_row.isRepeated ? ReturnState::Rule : ReturnState::Blank;
            cell.messages.append(m_row.isRepeated ? Texts::tr("The row stands in the file more than once")
                                                  : Texts::tr("The row was taken out of the file"));
        } else if (std::ranges::any_of(kParts, [this](HandoutColumn c) { return lacksResult(c); })) {
            refuse(cell,
                   Unreckoned::tr("A formula without its result: open the file, save it, and take it back again"));
        } else if (blank) {
            leaveBlank(cell, touched);
        } else if (!touched) {
            leaveUntouched(cell);
        } else {
            readFigure(cell);
            weigh(cell, saysSame(cell.given, m_standing), cell.before.isEmpty());
            noteFormula(cell);
        }
        m_cells.push_back(std::move(cell));
    }

    static void leaveBlank(CollectedCell& cell, bool touched) {
        cell.state = ReturnState::Blank;
        if (!cell.before.isEmpty()) {
            cell.messages.append(touched
                                     ? Texts::tr("Emptied in the file; a blank withdraws nothing, what stands stays")
                                     : Texts::tr("Blank in the file; what stands stays"));
        }
    }

    void leaveUntouched(CollectedCell& cell) const {
        cell.state = ReturnState::Same;
        const bool isOld = !m_row.isOwn && m_pledge.takesFigures() && figureForm(cell.before) != figureForm(cell.after);
        if (isOld) {
            cell.messages.append(Texts::tr("Left in the file as it went out; the plan has been changed since"));
        }
    }

    void readFigure(CollectedCell& cell) const {
        cell.isTakable = true;
        if (!m_pledge.takesFigures()) {
            readState(cell);
            return;
        }
        const AnswerFigure figure = answerFigure(cell.after, m_pledge.unit);
        if (!figure.value) {
            refuse(cell, isBlankMark(cell.after) ? Texts::tr("The parts of a ratio stand there without the ratio")
                                                 : doubtSentence(figure.doubt, cell.after));
            return;
        }
        cell.given.value = figure.value;
        if (m_row.isOwn) {
            addUp(cell, *figure.value);
        }
        if (figure.doubt != AnswerDoubt::None) {
            doubt(cell, doubtSentence(figure.doubt, cell.after));
        }
        if (m_pledge.parts) {
            readParts(cell);
        }
        cell.after = cell.given.value ? cell.given.value->toString() : cell.after;
    }

    /// The running total out of the month's own figure.
    void addUp(CollectedCell& cell, Decimal own) const {
        const auto total = totalFromOwn(m_pledge, m_counted, m_snapshot.plan(), m_row.period, own);
        if (!total) {
            refuse(cell, sentence(total.error()));
            return;
        }
        cell.given.value = *total;
        cell.messages.append(fill(Texts::tr("The month's own figure of %1 makes a running total of %2"),
                                  {figureText(own, m_pledge.unit), figureText(*total, m_pledge.unit)}));
        Series with = m_counted;
        with.set(cell.given);
        const auto checked = ownFigure(m_pledge, with, m_snapshot.plan(), m_row.period);
        if (checked && checked->months > 1) {
            doubt(cell, fill(Texts::tr("%1 months are missing before it: does the figure hold them too?"),
                             {QString::number(checked->months - 1)}));
        }
        if (m_row.since && *m_row.since != ownStartText(m_pledge, m_counted, m_snapshot.plan(), m_row.period)) {
            doubt(cell, Texts::tr("What it is counted from is not what it was when the form went out: does the figure "
                                  "still hold these months and no others?"));
        }
    }

    void readState(CollectedCell& cell) const {
        const QString percentText = text(HandoutColumn::Percent);
        const auto state = isBlankMark(cell.after) ? std::optional(TaskState::Started) : answerState(cell.after);
        if (!state) {
            refuse(cell, doubtSentence(AnswerDoubt::NotAState, cell.after));
            return;
        }
        cell.given.state = state;
        const AnswerFigure percent = answerFigure(percentText, {u"%"_s, false});
        const bool fits = percent.value && !percent.value->isNegative() && *percent.value <= Decimal::fromInteger(100);
        if (!isBlankMark(percentText) && !fits) {
            refuse(cell, doubtSentence(AnswerDoubt::NotAPercent, percentText));
        } else if (*state == TaskState::Started) {
            cell.given.percent = percent.value;
        } else if (percent.value && *percent.value != Decimal::fromInteger(100)) {
            doubt(cell, Texts::tr("Reported as done, with a percentage that is not 100"));
        }
        cell.after = shownReport(cell.given);
    }

    void readParts(CollectedCell& cell) const {
        const AnswerFigure numerator = answerFigure(text(HandoutColumn::Numerator), {});
        const AnswerFigure denominator = answerFigure(text(HandoutColumn::Denominator), {});
        const bool hasBoth = numerator.value && denominator.value;
        const bool hasNone = !numerator.value && !denominator.value && numerator.doubt == AnswerDoubt::None &&
                             denominator.doubt == AnswerDoubt::None;
        if (!hasBoth && !hasNone) {
            refuse(cell, Texts::tr("Of the two figures behind the ratio one is missing, or is no number"));
            return;
        }
        if (!hasBoth) {
            return;
        }
        cell.given.numerator = numerator.value;
        cell.given.denominator = denominator.value;
        if (denominator.value->isZero() || !agrees(cell.given)) {
            doubt(cell, Texts::tr("The ratio is not what its two figures give"));
        }
    }

    /// To the first decimal.
    [[nodiscard]] bool agrees(const Actual& given) const {
        const Rational ratio =
            Rational(*given.numerator) / Rational(*given.denominator) * Rational(m_pledge.parts->scale);
        const Rational distance = ratio - Rational(*given.value);
        const Rational limit = Rational(Decimal::fromMicros(Decimal::kScale / 20));
        return distance <= limit && -distance <= limit;
    }

    void addText(ReturnPart part, HandoutColumn column, const QString& before) {
        const ReturnedText* returned = m_row.cell(column);
        if (returned == nullptr || m_row.isMissing || m_row.isRepeated) {
            return;
        }
        CollectedCell cell = begun(part, column, before);
        const bool blank = returned->text.isEmpty();
        const bool speaks = part == ReturnPart::Note && kindOf(m_pledge) == PledgeKind::Standing;
        if (blank && !speaks && before.isEmpty()) {
            return;
        }
        if (blank) {
            leaveBlank(cell, returned->isTouched());
        } else if (!returned->isTouched()) {
            cell.state = ReturnState::Same;
        } else {
            cell.isTakable = true;
            cell.given.note = returned->text;
            weigh(cell, before.simplified() == returned->text.simplified(), before.isEmpty());
            noteFormula(cell);
        }
        m_cells.push_back(std::move(cell));
    }

    void noteFormula(CollectedCell& cell) const {
        const auto isFormula = [](const auto& entry) { return entry.second.isFormula; };
        const auto found = std::ranges::find_if(m_row.cells, isFormula);
        if (found != m_row.cells.end() && cell.isTakable && cell.part == ReturnPart::Figure) {
            doubt(cell, Texts::tr("A formula stands there; only its saved result was read"));
        }
    }

    static void weigh(CollectedCell& cell, bool isSame, bool isNew) {
        if (cell.isTakable && isSame) {
            cell.state = ReturnState::Same;
            cell.isTakable = false;
        } else if (cell.state != ReturnState::Rule) {
            cell.state = isNew ? ReturnState::New : ReturnState::Changed;
        }
    }

    const PlanSnapshot& m_snapshot;
    const Pledge& m_pledge;
    const ReturnedRow& m_row;
    const Series& m_counted;
    Actual m_standing;
    const Problem* m_problem;
    std::vector<CollectedCell> m_cells;
};

}  // namespace

std::vector<CollectedCell> answersOf(const PlanSnapshot& snapshot, const Pledge& pledge, const ReturnedRow& row,
                                     const Series& counted) {
    return RowAnswers(snapshot, pledge, row, counted).read();
}

Actual composed(const Actual& standing, std::span<const CollectedCell* const> taken) {
    Actual actual = standing;
    for (const CollectedCell* cell : taken) {
        if (cell->part == ReturnPart::Figure) {
            const QString note = actual.note;
            const auto place = actual.outsidePlace;
            actual = cell->given;
            actual.note = note;
            actual.outsidePlace = actual.value ? place : std::nullopt;
        } else if (cell->part == ReturnPart::Note) {
            actual.note = cell->given.note;
        }
    }
    return actual;
}

}  // namespace pledge
