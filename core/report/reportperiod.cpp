#include <core/report/reportperiod.h>
#include <core/report/reporttext.h>

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Month firstMonth(ReportPeriod::Length length, Month within) {
    const int months = static_cast<int>(length);
    return {within.year(), (within.monthOfYear() - 1) / months * months + 1};
}

int numberInYear(const ReportPeriod& period) {
    return period.asOf().monthOfYear() / static_cast<int>(period.length());
}

QString quarterName(int number) {
    const std::array names{ReportText::tr("first quarter"), ReportText::tr("second quarter"),
                           ReportText::tr("third quarter"), ReportText::tr("fourth quarter")};
    return names[static_cast<std::size_t>(number - 1)];
}

QString monthName(int number) {
    const std::array names{ReportText::tr("January"), ReportText::tr("February"), ReportText::tr("March"),
                           ReportText::tr("April"),   ReportText::tr("May"),      ReportText::tr("June"),
                           ReportText::tr("July"),    ReportText::tr("August"),   ReportText::tr("September"),
                           ReportText::tr("October"), ReportText::tr("November"), ReportText::tr("December")};
    return names[static_cast<std::size_t>(number - 1)];
}

Error noPeriod(QStringView text) {
    return {ErrorCode::WrongUsage,
            {},
            {ReportText::tr("“%1” is not a period: write 2022Q2, 2022H1, 2022-06 or 2022").arg(text)},
            {}};
}

}  // namespace

ReportPeriod::ReportPeriod(Length length, Month within) : m_length(length), m_first(firstMonth(length, within)) {}

Result<ReportPeriod> ReportPeriod::parse(QStringView text) {
    static const QRegularExpression pattern(u"^([1-9][0-9]{3})(?:Q([1-4])|H([12])|-(0[1-9]|1[0-2]))?\\z"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.toString());
    if (!match.hasMatch()) {
        return noPeriod(text);
    }
    const int year = match.captured(1).toInt();
    if (match.hasCaptured(2)) {
        return ReportPeriod(Length::Quarter, Month(year, match.captured(2).toInt() * 3));
    }
    if (match.hasCaptured(3)) {
        return ReportPeriod(Length::HalfYear, Month(year, match.captured(3).toInt() * 6));
    }
    if (match.hasCaptured(4)) {
        return ReportPeriod(Length::Month, Month(year, match.captured(4).toInt()));
    }
    return ReportPeriod(Length::Year, Month(year, 12));
}

QString ReportPeriod::token() const {
    const QString year = QString::number(m_first.year());
    switch (m_length) {
        case Length::Month:
            return m_first.toString();
        case Length::Quarter:
            return year + u'Q' + QString::number(numberInYear(*this));
        case Length::HalfYear:
            return year + u'H' + QString::number(numberInYear(*this));
        case Length::Year:
            return year;
    }
    Q_UNREACHABLE();
}

QString ReportPeriod::nameInYear() const {
    switch (m_length) {
        case Length::Month:
            return monthName(m_first.monthOfYear());
        case Length::Quarter:
            return quarterName(numberInYear(*this));
        case Length::HalfYear:
            return numberInYear(*this) == 1 ? ReportText::tr("first half") : ReportText::tr("second half");
        case Length::Year:
            return ReportText::tr("whole year");
    }
    Q_UNREACHABLE();
}

QString ReportPeriod::name() const {
    const QString year = QString::number(m_first.year());
    return m_length == Length::Year ? ReportText::tr("the year %1").arg(year)
                                    : ReportText::tr("%1 of %2", "a part of a year, the year").arg(nameInYear(), year);
}

std::vector<ReportPeriod> periodsOf(const MonthSpan& plan, ReportPeriod::Length length) {
    std::vector<ReportPeriod> periods;
    for (ReportPeriod period(length, plan.first); period.months().first <= plan.last;
         period = ReportPeriod(length, period.asOf().plus(1))) {
        periods.push_back(period);
    }
    return periods;
}

}  // namespace pledge
