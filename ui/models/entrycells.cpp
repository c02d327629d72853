#include <core/schedule/ladder.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/entrycells.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EntryModel)
};

}  // namespace

QString ownFigureText(const Line& line, const Series& series, const Plan& plan, Month month) {
    const auto value = series.value(month);
    if (!value || line.pledge->nature != Nature::Flow) {
        return {};
    }
    const Ladder ladder(*line.pledge, plan.span, month);
    const auto before = series.lastReportedBy(month.plus(-1));
    const bool inRun = before && ladder.run().contains(*before) && series.value(*before);
    const Rational start = inRun ? Rational(*series.value(*before)) : ladder.points().front().value;
    const int months = month.since(inRun ? *before : ladder.run().first.plus(-1));
    const QString figure = (Rational(*value) - start).rounded(Decimal::kPlaces).toString();
    return months == 1 ? figure : fill(Texts::tr("%1 in %2 months"), {figure, QString::number(months)});
}

QString milestoneText(const Verdict& verdict) {
    if (!verdict.current) {
        return {};
    }
    const Milestone& milestone = verdict.milestones[*verdict.current].milestone;
    const QString month = shortMonth(milestone.month());
    return milestone.value ? month + u' ' + milestone.value->toString() : month;
}

QString finalTargetText(const Pledge& pledge, const Verdict& verdict) {
    const auto target = verdict.finalTarget ? verdict.finalTarget : pledge.finalTarget();
    if (!target) {
        return {};
    }
    return (pledge.bound == Bound::AtMost ? u"≤"_s : QString()) + target->toString();
}

QString kindHeading(EntryModel::Kind kind, Month asOf) {
    switch (kind) {
        case EntryModel::Kind::Pledge:
            return Texts::tr("Pledge");
        case EntryModel::Kind::Measure:
            return Texts::tr("Unit");
        case EntryModel::Kind::Figure:
            return {};
        case EntryModel::Kind::Own:
            return fill(Texts::tr("%1's own"), {shortMonth(asOf)});
        case EntryModel::Kind::Milestone:
            return Texts::tr("Milestone");
        case EntryModel::Kind::Target:
            return Texts::tr("Target");
        case EntryModel::Kind::Attainment:
            return Texts::tr("Attained");
        case EntryModel::Kind::Verdict:
            return Texts::tr("Verdict");
    }
    Q_UNREACHABLE();
}

bool isLeftAligned(const Line& line, EntryModel::Kind kind) {
    if (kind == EntryModel::Kind::Figure) {
        return !line.pledge->takesFigures();
    }
    return kind == EntryModel::Kind::Pledge || kind == EntryModel::Kind::Measure || kind == EntryModel::Kind::Verdict;
}

}  // namespace pledge
