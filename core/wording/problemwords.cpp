#include <core/plan/plansnapshot.h>
#include <core/plan/problemlist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/wording/words.h>

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct ProblemWords {
    Q_DECLARE_TR_FUNCTIONS(ProblemWords)
};

constexpr qint64 kKilobyte = 1024;
constexpr qint64 kMegabyte = kKilobyte * kKilobyte;
constexpr int kTenths = 10;

QString dayText(const std::optional<QDate>& day) {
    return day ? day->toString(Qt::ISODate) : QString();
}

/// How and when it was solved.
QString closingText(const Problem& problem) {
    const QString day = dayText(problem.closedOn ? problem.closedOn : problem.claimedOn);
    return day.isEmpty() ? problem.closing : fill(ProblemWords::tr("%1: %2", "day, how"), {day, problem.closing});
}

QString numbered(const QStringList& texts) {
    QStringList lines;
    for (qsizetype i = 0; texts.size() > 1 && i < texts.size(); ++i) {
        lines.append(fill(ProblemWords::tr("%1. %2", "number, text"), {QString::number(i + 1), texts[i]}));
    }
    return texts.size() > 1 ? lines.join(u'\n') : texts.join(u'\n');
}

}  // namespace

QString sourceWord(ProblemSource source) {
    switch (source) {
        case ProblemSource::Report:
            return ProblemWords::tr("monthly report");
        case ProblemSource::Meeting:
            return ProblemWords::tr("meeting");
        case ProblemSource::Notice:
            return ProblemWords::tr("notice");
        case ProblemSource::Inspection:
            return ProblemWords::tr("inspection");
        case ProblemSource::CarriedOver:
            return ProblemWords::tr("carried over");
    }
    Q_UNREACHABLE();
}

QString stateWord(ProblemState state) {
    switch (state) {
        case ProblemState::Open:
            return ProblemWords::tr("open");
        case ProblemState::Claimed:
            return ProblemWords::tr("claimed solved");
        case ProblemState::Closed:
            return ProblemWords::tr("closed");
    }
    Q_UNREACHABLE();
}

QString stateText(const Problem& problem, QDate today) {
    if (isOverdue(problem, today)) {
        const auto days = problem.deadline->daysTo(today);
        return fill(ProblemWords::tr("overdue, days: %1"), {QString::number(days)});
    }
    if (problem.state == ProblemState::Open && !problem.sentBack.isEmpty()) {
        return fill(ProblemWords::tr("sent back: %1"), {problem.sentBack});
    }
    return stateWord(problem.state);
}

QString sourceText(const Problem& problem) {
    const QString which =
        problem.month && problem.sourceName.isEmpty() ? monthText(*problem.month) : problem.sourceName;
    return which.isEmpty() ? sourceWord(problem.source)
                           : fill(ProblemWords::tr("%1: %2", "source, which"), {sourceWord(problem.source), which});
}

QString sizeText(qint64 bytes) {
    if (bytes < kKilobyte) {
        return fill(ProblemWords::tr("%1 bytes"), {QString::number(bytes)});
    }
    if (bytes < kMegabyte) {
        return fill(ProblemWords::tr("%1 KB"), {QString::number((bytes + kKilobyte - 1) / kKilobyte)});
    }
    const qint64 tenths = (bytes * kTenths + kMegabyte / 2) / kMegabyte;
    return fill(ProblemWords::tr("%1 MB"), {u"%1.%2"_s.arg(tenths / kTenths).arg(tenths % kTenths)});
}

QStringList problemHeadings() {
    return {ProblemWords::tr("Source"),   ProblemWords::tr("Unit"),      ProblemWords::tr("Pledge"),
            ProblemWords::tr("Problem"),  ProblemWords::tr("Next step"), ProblemWords::tr("Person"),
            ProblemWords::tr("Deadline"), ProblemWords::tr("State"),     ProblemWords::tr("Close-out")};
}

QStringList problemCells(const PlanSnapshot& snapshot, const Problem& problem, QDate today) {
    const auto units = unitsOf(snapshot, problem);
    const OrgUnit* unit = units.empty() ? nullptr : snapshot.unit(units.front());
    const Line* line = problem.pledge ? snapshot.line(*problem.pledge) : nullptr;
    return {sourceText(problem),
            unit == nullptr ? QString() : unit->name,
            line == nullptr ? QString() : line->pledge->name,
            problem.text,
            problem.nextStep,
            problem.person,
            dayText(problem.deadline),
            stateText(problem, today),
            closingText(problem)};
}

QString problemsText(const std::vector<Problem>& problems) {
    QStringList texts;
    for (const Problem& problem : problems) {
        texts.append(problem.text);
    }
    return numbered(texts);
}

QString nextStepsText(const std::vector<Problem>& problems) {
    QStringList texts;
    for (const Problem& problem : problems) {
        QStringList who = {problem.person, dayText(problem.deadline)};
        who.removeAll(QString());
        const QString step = problem.nextStep;
        if (!step.isEmpty() || !who.isEmpty()) {
            texts.append(step.isEmpty() || who.isEmpty()
                             ? step + who.join(ProblemWords::tr(", ", "between person and deadline"))
                             : fill(ProblemWords::tr("%1 (%2)", "next step, person and deadline"),
                                    {step, who.join(ProblemWords::tr(", ", "between person and deadline"))}));
        }
    }
    return numbered(texts);
}

}  // namespace pledge
