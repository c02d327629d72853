#include <tests/support/planvalues.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

template <typename T>
T parsed(const Result<T>& result, const char* text) {
    if (!result) {
        qFatal("not a value of this type: %s", text);
    }
    return *result;
}

Pledge pledgeOf(Nature nature, Bound bound, Judged judged, std::initializer_list<Due> milestones, const char* unit) {
    Pledge pledge;
    pledge.id = PledgeId(1);
    pledge.name = u"承诺"_s;
    pledge.owners = {OrgUnitId(1)};
    pledge.nature = nature;
    pledge.bound = bound;
    pledge.judged = judged;
    pledge.unit = unitOfMeasure(QString::fromUtf8(unit));
    for (const Due& due : milestones) {
        pledge.milestones.push_back({date(due.date), due.value ? std::optional(figure(due.value)) : std::nullopt});
    }
    return pledge;
}

}  // namespace

Decimal figure(const char* text) {
    return parsed(Decimal::parse(QString::fromUtf8(text)), text);
}

Month month(const char* text) {
    return parsed(Month::parse(QString::fromUtf8(text)), text);
}

QDate date(const char* text) {
    const QDate parsedDate = QDate::fromString(QString::fromUtf8(text), Qt::ISODate);
    if (!parsedDate.isValid()) {
        qFatal("not a date: %s", text);
    }
    return parsedDate;
}

Plan planOf(const char* first, const char* last) {
    Plan plan;
    plan.name = u"计划"_s;
    plan.span = {month(first), month(last)};
    return plan;
}

Plan plan2022() {
    return planOf("2022-01", "2022-12");
}

Pledge flow(std::initializer_list<Due> milestones, const char* unit) {
    return pledgeOf(Nature::Flow, Bound::AtLeast, Judged::AlongLine, milestones, unit);
}

Pledge budget(std::initializer_list<Due> milestones, const char* unit) {
    return pledgeOf(Nature::Flow, Bound::AtMost, Judged::AlongLine, milestones, unit);
}

Pledge level(std::initializer_list<Due> milestones, const char* unit) {
    return pledgeOf(Nature::State, Bound::AtLeast, Judged::AtSteps, milestones, unit);
}

Pledge reduction(std::initializer_list<Due> milestones, const char* unit) {
    return pledgeOf(Nature::State, Bound::AtMost, Judged::AtSteps, milestones, unit);
}

Pledge ceiling(std::initializer_list<Due> milestones, const char* unit) {
    return pledgeOf(Nature::State, Bound::AtMost, Judged::Throughout, milestones, unit);
}

Pledge works(std::initializer_list<Due> milestones) {
    return pledgeOf(Nature::Task, Bound::AtLeast, Judged::AtSteps, milestones, "%");
}

Pledge deliverable(const char* due) {
    return pledgeOf(Nature::Task, Bound::AtLeast, Judged::AtSteps, {{due, nullptr}}, "");
}

Pledge direction(const char* base, Bound good) {
    Pledge pledge = pledgeOf(Nature::State, good, Judged::Throughout, {}, "");
    pledge.base = Base{figure(base), date("2021-12-31")};
    return pledge;
}

Pledge standing() {
    return pledgeOf(Nature::Task, Bound::AtLeast, Judged::AtSteps, {}, "");
}

Series figures(std::initializer_list<Report> reports) {
    Series series;
    for (const Report& report : reports) {
        series.setValue(month(report.month), figure(report.value));
    }
    return series;
}

Series states(std::initializer_list<StateReport> reports) {
    Series series;
    for (const StateReport& report : reports) {
        Actual actual;
        actual.month = month(report.month);
        actual.state = report.state;
        series.set(actual);
    }
    return series;
}

Series notes(std::initializer_list<Report> reports) {
    Series series;
    for (const Report& report : reports) {
        Actual actual;
        actual.month = month(report.month);
        actual.note = QString::fromUtf8(report.value);
        series.set(actual);
    }
    return series;
}

}  // namespace pledge::test
