#include <core/report/reportfigures.h>
#include <core/report/reporttext.h>
#include <core/report/tablecells.h>
#include <core/wording/words.h>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct TextOf {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(int count) const { return QString::number(count); }
    QString operator()(const FigureCell& figure) const {
        return (figure.bound == Bound::AtMost ? u"≤"_s : QString()) + figure.value.toString();
    }
    QString operator()(const RateCell& rate) const { return rate.percent.toString(rate.decimals); }
    QString operator()(const GapCell& gap) const { return gapFigure(gap.points, gap.decimals); }
    QString operator()(const LightCell& light) const { return light.word; }
};

}  // namespace

ReportCell actualCell(const Pledge& pledge, const Verdict& verdict) {
    if (verdict.actual && verdict.actual->value) {
        return FigureCell{printed(*verdict.actual->value, pledge)};
    }
    const QString text = actualText(pledge, verdict);
    return text.isEmpty() ? ReportCell() : ReportCell(text);
}

ReportCell targetCell(const Pledge& pledge, const Verdict& verdict) {
    const auto target = verdict.finalTarget ? verdict.finalTarget : pledge.finalTarget();
    if (target && pledge.takesFigures()) {
        return FigureCell{*target, pledge.bound};
    }
    const QString text = targetText(pledge, verdict);
    return text.isEmpty() ? ReportCell() : ReportCell(text);
}

ReportCell milestoneCell(const Pledge& pledge, const Milestone& milestone) {
    return milestone.value ? ReportCell(FigureCell{*milestone.value, pledge.bound})
                           : ReportCell(ReportText::tr("done"));
}

ReportCell rateCell(const std::optional<Rational>& percent, int decimals) {
    return percent ? ReportCell(RateCell{*percent, decimals}) : ReportCell();
}

ReportCell gapCell(const std::optional<Rational>& points, int decimals) {
    return points ? ReportCell(GapCell{*points, decimals}) : ReportCell();
}

ReportCell lightCell(const Verdict& verdict) {
    return LightCell{verdict.light, reasonWords(verdict)};
}

QChar lightMark(Light light) {
    switch (light) {
        case Light::Green:
            return u'●';
        case Light::Yellow:
            return u'▲';
        case Light::Red:
            return u'◆';
        case Light::NotDue:
            return u'○';
        case Light::NotReported:
            return u'◌';
    }
    Q_UNREACHABLE();
}

QString cellText(const ReportCell& cell) {
    return std::visit(TextOf(), cell);
}

}  // namespace pledge
