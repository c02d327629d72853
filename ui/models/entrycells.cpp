#include <core/schedule/ownfigure.h>
#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/entrycells.h>
#include <ui/models/entryinput.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kLikelyPlaces = 2;
constexpr Decimal kBroken = Decimal::fromMicros(120'000);  ///< takes a whole target to a figure with two places

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(EntryModel)
};

struct GridWords {
    Q_DECLARE_TR_FUNCTIONS(EntryGridWords)
};

}  // namespace

QString entryCellText(const Pledge& pledge, const Series& series, const Plan& plan, Month month) {
    if (takesOwnFigures(pledge)) {
        const auto own = ownFigure(pledge, series, plan, month);
        return own ? own->value.toString() : QString();
    }
    const auto actual = series.at(month);
    return actual ? entryText(*actual) : QString();
}

QString otherViewText(const Pledge& pledge, const Series& series, const Plan& plan, Month month) {
    const auto own = ownFigure(pledge, series, plan, month);
    if (!own) {
        return {};
    }
    if (takesOwnFigures(pledge)) {
        return fill(GridWords::tr("total %1"), {series.value(month)->toString()});
    }
    return own->months == 1 ? own->value.toString()
                            : fill(Texts::tr("%1 in %2 months"), {own->value.toString(), QString::number(own->months)});
}

QString likelyText(const Pledge& pledge) {
    const auto target = pledge.takesFigures() ? pledge.finalTarget() : std::nullopt;
    return target ? target->toString(kLikelyPlaces) : QString();
}

QString likelyOtherView(const Pledge& pledge, const Series& series, const Plan& plan, Month month) {
    const auto target = pledge.takesFigures() ? pledge.finalTarget() : std::nullopt;
    const auto broken = target ? target->minus(kBroken) : std::nullopt;
    if (!broken) {
        return {};
    }
    Actual reached;
    reached.month = month;
    reached.value = broken;
    Series likely = series;
    likely.set(reached);
    return otherViewText(pledge, likely, plan, month);
}

QString coveredMonthsText(const Pledge& pledge, const Series& series, const Plan& plan, Month month) {
    const auto own = ownFigure(pledge, series, plan, month);
    if (!own) {
        return {};
    }
    const QString total = series.value(month)->toString();
    return own->months == 1 ? fill(GridWords::tr("Month's own %1, running total %2"), {own->value.toString(), total})
                            : fill(GridWords::tr("%1 for %2 months together, running total %3"),
                                   {own->value.toString(), QString::number(own->months), total});
}

QString mayFallWords(const Pledge& pledge) {
    return pledge.nature == Nature::Flow && pledge.mayFall ? GridWords::tr("This running total may rise and fall")
                                                           : QString();
}

QString entryViewWord(EntryView view) {
    return view == EntryView::OwnFigure ? GridWords::tr("own") : GridWords::tr("total");
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
        case EntryModel::Kind::Owner:
            return GridWords::tr("Owner");
        case EntryModel::Kind::View:
            return GridWords::tr("Typed");
        case EntryModel::Kind::Figure:
        case EntryModel::Kind::Earlier:
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
    if (kind == EntryModel::Kind::Figure || kind == EntryModel::Kind::Earlier) {
        return !line.pledge->takesFigures();
    }
    return kind == EntryModel::Kind::Owner || kind == EntryModel::Kind::Pledge || kind == EntryModel::Kind::Measure ||
           kind == EntryModel::Kind::View || kind == EntryModel::Kind::Verdict;
}

}  // namespace pledge
