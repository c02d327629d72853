#include <core/wording/explanation.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Explanation {
    Q_DECLARE_TR_FUNCTIONS(Explanation)
};

/// At most this many decimals of a line's value are printed; the arithmetic goes on unrounded.
constexpr int kLinePlaces = 2;

QString number(const Rational& value) {
    return value.isWhole() ? value.toString(0) : value.rounded(kLinePlaces).toString();
}

QString fraction(const Rational& part) {
    return rateText(part * Rational::fromInteger(100), 1);
}

QString dueDay(QDate due, Month readIn) {
    return dueText(due, readIn);
}

/// The sentences of one verdict.
class ReckoningText {
public:
    ReckoningText(const Pledge& pledge, const Verdict& verdict, const Reckoning& reckoning, int decimals)
        : m_pledge(pledge), m_verdict(verdict), m_reckoning(reckoning), m_decimals(decimals) {}

    [[nodiscard]] QStringList all() && {
        addFigure();
        if (m_pledge.nature == Nature::State) {
            addState();
        } else {
            addAttainment();
            addCalendar();
            addRequired();
            addGap();
        }
        addRate();
        addTrend();
        return std::move(m_sentences);
    }

private:
    void add(const QString& pattern, const QStringList& values) { m_sentences.append(fill(pattern, values)); }

    void addFigure() {
        const QStringList values{monthText(*m_verdict.observed), figureText(m_reckoning.figure, m_pledge.unit)};
        const bool rolledUp = m_verdict.rollUp && !m_verdict.rollUp->own;
        add(rolledUp ? Explanation::tr("Figure of %1: %2, the sum of the towns") : Explanation::tr("Figure of %1: %2"),
            values);
    }

    void addAttainment() {
        if (!m_verdict.attainment || !m_reckoning.target) {
            return;
        }
        const QString rate = rateText(*m_verdict.attainment, m_decimals);
        if (m_reckoning.start.isZero()) {
            add(Explanation::tr("Attainment: %1 ÷ %2 = %3"),
                {m_reckoning.figure.toString(), m_reckoning.target->toString(), rate});
        } else {
            add(Explanation::tr("Attainment, counted from the base %3: (%1 − %3) ÷ (%2 − %3) = %4"),
                {m_reckoning.figure.toString(), m_reckoning.target->toString(), number(m_reckoning.start), rate});
        }
    }

    void addCalendar() {
        if (!m_verdict.calendarGap || m_reckoning.all == 0) {
            return;
        }
        const Rational share = Rational::of(qint64{m_reckoning.gone} * 100, m_reckoning.all);
        add(m_reckoning.clock == LineClock::Months
                ? Explanation::tr("Calendar: %1 of %2 months have gone, %3; against it %4 points")
                : Explanation::tr("Calendar: %1 of %2 days have gone, %3; against it %4 points"),
            {QString::number(m_reckoning.gone), QString::number(m_reckoning.all), rateText(share, m_decimals),
             gapFigure(*m_verdict.calendarGap, m_decimals)});
    }

    void addRequired() {
        if (!m_reckoning.required) {
            return;
        }
        if (!m_reckoning.stretch) {
            add(Explanation::tr("Pledged for the end of %1: %2"),
                {monthText(m_reckoning.month), number(*m_reckoning.required)});
            return;
        }
        addStretch(*m_reckoning.stretch);
        if (m_reckoning.roundedDown) {
            add(Explanation::tr("Whole cases are rounded down: %1"), {number(*m_reckoning.required)});
        }
    }

    void addStretch(const LadderStretch& stretch) {
        const Rational line = stretch.from + (stretch.to - stretch.from) * stretch.gone;
        const QStringList values{
            stretch.begun ? dueDay(*stretch.begun, m_reckoning.month) : Explanation::tr("the start"),
            number(stretch.from),
            dueDay(stretch.due, m_reckoning.month),
            number(stretch.to),
            fraction(stretch.gone),
            number(line)};
        add(Explanation::tr("Line from %2 (%1) to %4 (%3): %5 of the way, %2 + (%4 − %2) × %5 = %6"), values);
    }

    void addGap() {
        if (!m_verdict.paceGap || !m_verdict.attainment || !m_reckoning.required) {
            return;
        }
        const Rational turned = m_pledge.bound == Bound::AtLeast ? *m_verdict.paceGap : -*m_verdict.paceGap;
        add(Explanation::tr("Required: %1 of the final target; attainment %2, so %3 points, rounded once, at the end"),
            {rateText(*m_verdict.attainment - turned, m_decimals), rateText(*m_verdict.attainment, m_decimals),
             gapFigure(*m_verdict.paceGap, m_decimals)});
    }

    void addState() {
        if (!m_reckoning.required) {
            return;
        }
        const QString required = figureText(m_reckoning.required->rounded(Decimal::kPlaces), m_pledge.unit);
        add(m_pledge.bound == Bound::AtLeast ? Explanation::tr("Required: at least %1")
                                             : Explanation::tr("Required: at most %1"),
            {required});
        if (m_verdict.paceGap) {
            add(m_pledge.unit.isPercent() ? Explanation::tr("Against it: %1 points, never prorated")
                                          : Explanation::tr("Against it: %1% of the required figure, never prorated"),
                {gapFigure(*m_verdict.paceGap, m_decimals)});
        }
    }

    void addRate() {
        if (!m_verdict.paceRate || !m_reckoning.required || m_pledge.nature == Nature::State) {
            return;
        }
        const QStringList values{m_reckoning.figure.toString(), number(*m_reckoning.required),
                                 rateText(*m_verdict.paceRate, m_decimals)};
        add(m_pledge.bound == Bound::AtLeast ? Explanation::tr("Of what is required: %1 ÷ %2 = %3")
                                             : Explanation::tr("Of what is allowed: %2 ÷ %1 = %3"),
            values);
    }

    void addTrend() {
        if (!m_verdict.trend || !m_reckoning.gapBefore || !m_verdict.paceGap) {
            return;
        }
        add(Explanation::tr("Direction of travel: %1 points in %2, now %3, a change of %4: %5"),
            {gapFigure(*m_reckoning.gapBefore, m_decimals), monthText(*m_reckoning.before),
             gapFigure(*m_verdict.paceGap, m_decimals),
             gapFigure(*m_verdict.paceGap - *m_reckoning.gapBefore, m_decimals),
             trendWord(*m_verdict.trend, *m_verdict.paceGap)});
    }

    const Pledge& m_pledge;
    const Verdict& m_verdict;
    const Reckoning& m_reckoning;
    int m_decimals;
    QStringList m_sentences;
};

QString growthPattern(const Growth& growth, const Rational& change) {
    const bool sameMonth = growth.against == Growth::Against::SameMonth;
    if (growth.percent) {
        if (change.isNegative()) {
            return sameMonth ? Explanation::tr("down %1% on last year") : Explanation::tr("down %1% on the base");
        }
        return sameMonth ? Explanation::tr("up %1% on last year") : Explanation::tr("up %1% on the base");
    }
    if (change.isNegative()) {
        return sameMonth ? Explanation::tr("down %1 points on last year")
                         : Explanation::tr("down %1 points on the base");
    }
    return sameMonth ? Explanation::tr("up %1 points on last year") : Explanation::tr("up %1 points on the base");
}

}  // namespace

QStringList reckoningSentences(const Pledge& pledge, const Verdict& verdict, const Reckoning& reckoning, int decimals) {
    return ReckoningText(pledge, verdict, reckoning, decimals).all();
}

QString growthText(const Growth& growth, int decimals) {
    const Rational change = growth.percent ? *growth.percent : *growth.points;
    const Rational size = change.isNegative() ? -change : change;
    return fill(growthPattern(growth, change), {size.toString(decimals)});
}

QString growthSentence(const Growth& growth, const UnitOfMeasure& unit, int decimals) {
    const QStringList values{growthText(growth, decimals), figureText(growth.before, unit)};
    return fill(growth.against == Growth::Against::SameMonth ? Explanation::tr("%1 (the same month last year: %2)")
                                                             : Explanation::tr("%1 (base: %2)", "growth, base"),
                values);
}

QString placeText(int place) {
    return fill(Explanation::tr("place %1"), {QString::number(place)});
}

}  // namespace pledge
