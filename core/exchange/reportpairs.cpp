#include <core/exchange/plantables.h>
#include <core/exchange/plantokens.h>
#include <core/exchange/reportpairs.h>
#include <core/exchange/statetoken.h>
#include <core/plan/planfacts.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QString joined(QStringList parts, const QString& separator) {
    parts.removeAll(QString());
    return parts.join(separator);
}

QString figureText(const std::optional<Decimal>& figure) {
    return figure ? figure->toString() : QString();
}

}  // namespace

ReportPairs::ReportPairs(const PlanDraft& before, const PlanDraft& after, CompareTimes times)
    : m_before(linesOf(before)), m_after(linesOf(after)), m_times(times) {}

std::vector<ReportPairs::Difference> ReportPairs::differing(const Pair<Pledge>& pair) const {
    const Months before = pair.before == nullptr ? Months() : m_before.value(pair.before->id);
    const Months after = pair.after == nullptr ? Months() : m_after.value(pair.after->id);
    Months all = after;
    all.insert(before);
    std::vector<Difference> differences;
    for (const Month month : all.keys()) {
        const auto then = before.value(month);
        const auto now = after.value(month);
        const QString historyThen = historyText(then);
        const QString historyNow = historyText(now);
        if (historyThen == historyNow) {
            continue;
        }
        const QString standsThen = then.empty() ? QString() : reportText(then.back()->actual);
        const QString standsNow = now.empty() ? QString() : reportText(now.back()->actual);
        const bool isHistory = standsThen == standsNow;
        const ReportDraft& last = *(now.empty() ? then : now).back();
        differences.push_back(
            {month, isHistory ? historyThen : standsThen, isHistory ? historyNow : standsNow, last.by, last.at});
    }
    return differences;
}

ReportPairs::Lines ReportPairs::linesOf(const PlanDraft& draft) {
    Lines lines;
    for (const ReportDraft& report : draft.reports) {
        lines[report.pledge][report.actual.month].push_back(&report);
    }
    return lines;
}

QString ReportPairs::historyText(const std::vector<const ReportDraft*>& reports) const {
    QStringList texts;
    for (const ReportDraft* report : reports) {
        QStringList aside{report->reason};
        if (m_times == CompareTimes::Yes) {
            aside += QStringList{report->by, momentText(report->at)};
        }
        const QString said = joined(aside, u", "_s);
        texts.append(reportText(report->actual) + (said.isEmpty() ? QString() : u" ("_s + said + u')'));
    }
    return texts.join(u"; "_s);
}

QString reportText(const Actual& actual) {
    if (actual.isBlank()) {
        return kWithdrawnToken.toString();
    }
    const QString parts = actual.numerator || actual.denominator
                              ? figureText(actual.numerator) + u'/' + figureText(actual.denominator)
                              : QString();
    const QString percent = actual.percent ? actual.percent->toString() + u'%' : QString();
    const QString state = actual.state ? stateToken(*actual.state) : QString();
    const QString place = actual.outsidePlace ? u'#' + QString::number(*actual.outsidePlace) : QString();
    return joined({figureText(actual.value), parts, place, state, percent, actual.note}, u" "_s);
}

QString revisionText(const TargetRevision& revision, CompareTimes times) {
    const QString targets = milestonesText(revision.before) + u" → "_s + milestonesText(revision.after);
    QStringList parts{tokenOf(kRevisionTokens, revision.kind),
                      revision.kind == RevisionKind::Targets ? targets : QString(),
                      revision.decidedOn.toString(Qt::ISODate),
                      revision.authority,
                      revision.reason,
                      revision.undoneAt ? u"undone"_s : QString()};
    if (times == CompareTimes::Yes) {
        parts += QStringList{revision.by, momentText(revision.at),
                             revision.undoneAt ? momentText(*revision.undoneAt) : QString()};
    }
    return joined(parts, u", "_s);
}

}  // namespace pledge
