#include <core/wording/fill.h>
#include <ui/models/plancells.h>
#include <ui/models/planlists.h>

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlanLists)
};

/// An entry "what=is".
struct Entry {
    QString what;
    QString is;
};

std::vector<Entry> entriesIn(const QString& text) {
    std::vector<Entry> entries;
    for (const QString& part : namesIn(QString(text).replace(u'＝', u'='))) {
        entries.push_back({part.section(u'=', 0, 0).trimmed(), part.section(u'=', 1).trimmed()});
    }
    return entries;
}

QString incomplete(const QString& entry, const QString& example) {
    return fill(Texts::tr("“%1” is not complete; it should read like %2"), {entry, example});
}

QString readMilestone(const Entry& entry, Milestone& milestone) {
    std::optional<QDate> due;
    if (const QString problem = readDate(entry.what, due); !problem.isEmpty()) {
        return problem;
    }
    if (!due) {
        return incomplete(u'=' + entry.is, u"2022-06-30=115"_s);
    }
    milestone.due = *due;
    return saysDone(entry.is) ? QString() : readFigure(entry.is, milestone.value);
}

QString readStep(const Entry& entry, PledgeStep& step) {
    std::optional<QDate> due;
    const QString wrongDue = readDate(entry.is.section(u'/', 0, 0), due);
    const QString wrongDone = readDate(entry.is.section(u'/', 1), step.doneOn);
    if (!wrongDue.isEmpty() || !wrongDone.isEmpty()) {
        return wrongDue.isEmpty() ? wrongDone : wrongDue;
    }
    if (!due || entry.what.isEmpty()) {
        return incomplete(entry.what, Texts::tr("Drafted=2022-03-31"));
    }
    step.name = entry.what;
    step.due = *due;
    return {};
}

QString readMonthFigure(const Entry& entry, MonthFigure& figure) {
    std::optional<Month> month;
    std::optional<Decimal> value;
    const QString wrongMonth = readMonth(entry.what, month);
    const QString wrongValue = readFigure(entry.is, value);
    if (!wrongMonth.isEmpty() || !wrongValue.isEmpty()) {
        return wrongMonth.isEmpty() ? wrongValue : wrongMonth;
    }
    if (!month || !value) {
        return incomplete(entry.what, u"2021-01=3"_s);
    }
    figure = {*month, *value};
    return {};
}

template <typename T>
QString readList(const QString& text, std::vector<T>& list, QString (*read)(const Entry&, T&)) {
    std::vector<T> found;
    for (const Entry& entry : entriesIn(text)) {
        const QString problem = read(entry, found.emplace_back());
        if (!problem.isEmpty()) {
            return problem;
        }
    }
    list = std::move(found);
    return {};
}

}  // namespace

bool saysDone(const QString& text) {
    const QString said = text.trimmed();
    return said.isEmpty() || said.compare(u"done"_s, Qt::CaseInsensitive) == 0 || said == Texts::tr("done");
}

QString readMilestones(const QString& text, std::vector<Milestone>& milestones) {
    std::vector<Milestone> found;
    const QString problem = readList(text, found, readMilestone);
    if (problem.isEmpty()) {
        std::ranges::stable_sort(found, {}, &Milestone::due);
        milestones = std::move(found);
    }
    return problem;
}

QString milestonesCell(const std::vector<Milestone>& milestones) {
    QStringList entries;
    for (const Milestone& milestone : milestones) {
        const QString value = milestone.value ? milestone.value->toString() : Texts::tr("done");
        entries.append(milestone.due.toString(Qt::ISODate) + u'=' + value);
    }
    return namesText(entries);
}

QString readSteps(const QString& text, std::vector<PledgeStep>& steps) {
    std::vector<PledgeStep> found;
    const QString problem = readList(text, found, readStep);
    if (problem.isEmpty()) {
        std::ranges::stable_sort(found, {}, &PledgeStep::due);
        steps = std::move(found);
    }
    return problem;
}

QString stepsCell(const std::vector<PledgeStep>& steps) {
    QStringList entries;
    for (const PledgeStep& step : steps) {
        const QString done = step.doneOn ? u'/' + dateText(step.doneOn) : QString();
        entries.append(step.name + u'=' + step.due.toString(Qt::ISODate) + done);
    }
    return namesText(entries);
}

QString readMonthFigures(const QString& text, std::vector<MonthFigure>& figures) {
    return readList(text, figures, readMonthFigure);
}

QString monthFiguresCell(const std::vector<MonthFigure>& figures) {
    QStringList entries;
    for (const MonthFigure& figure : figures) {
        entries.append(figure.month.toString() + u'=' + figure.value.toString());
    }
    return namesText(entries);
}

std::vector<PledgeStep> stepsBefore(QDate due, const std::vector<TemplateStep>& steps) {
    std::vector<PledgeStep> dated;
    for (const TemplateStep& step : steps) {
        dated.push_back({step.name, due.addDays(-step.daysBefore), {}});
    }
    std::ranges::stable_sort(dated, {}, &PledgeStep::due);
    return dated;
}

}  // namespace pledge
