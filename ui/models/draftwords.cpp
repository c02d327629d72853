#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/draftwords.h>
#include <ui/models/plankinds.h>

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

/// The facts of a draft that make its kind.
Pledge factsOf(const PledgeDraft& draft) {
    Pledge pledge;
    pledge.nature = draft.nature;
    pledge.bound = draft.bound;
    pledge.judged = draft.judged;
    pledge.unit = {draft.unit, false};
    for (const DraftMilestone& step : draft.milestones) {
        pledge.milestones.push_back({step.due, step.value});
    }
    return pledge;
}

QString dateWord(QDate due, int year) {
    if (!due.isValid()) {
        return u"?"_s;
    }
    const Month month = Month::of(due);
    if (due != month.lastDay()) {
        return due.year() == year ? fill(Texts::tr("%1/%2", "month, day of a date"),
                                         {QString::number(due.month()), QString::number(due.day())})
                                  : due.toString(Qt::ISODate);
    }
    return due.year() == year ? shortMonth(month) : monthText(month);
}

QString deliverableText(QDate due, int year) {
    return due.isValid() ? fill(Texts::tr("done %1", "by a date"), {dueText(due, Month(year, 1))})
                         : Texts::tr("done by ?");
}

QString ladder(const Pledge& pledge, int year) {
    if (pledge.milestones.empty()) {
        return {};
    }
    const bool isDeed = pledge.isTask() && pledge.unit.symbol.isEmpty();
    if (isDeed) {
        return deliverableText(pledge.milestones.back().due, year);
    }
    QStringList steps;
    for (const Milestone& step : pledge.milestones) {
        const QString value = step.value ? step.value->toString() : u"?"_s;
        steps.append(dateWord(step.due, year) + u' ' + (pledge.bound == Bound::AtMost ? u"≤"_s : QString()) + value);
    }
    return steps.join(u" → "_s) + (pledge.unit.isPercent() ? QString() : u" "_s) + pledge.unit.symbol;
}

}  // namespace

QString decisionWord(Decision decision) {
    switch (decision) {
        case Decision::Open:
            return Texts::tr("to decide");
        case Decision::Accepted:
            return Texts::tr("accepted");
        case Decision::Rejected:
            return Texts::tr("rejected");
    }
    Q_UNREACHABLE();
}

QString decisionShape(Decision decision) {
    switch (decision) {
        case Decision::Open:
            return u"○"_s;
        case Decision::Accepted:
            return u"✓"_s;
        case Decision::Rejected:
            return u"✕"_s;
    }
    Q_UNREACHABLE();
}

QString doubtWord(Doubt doubt) {
    switch (doubt) {
        case Doubt::DamagedNumber:
            return Texts::tr("damaged number");
        case Doubt::DamagedDate:
            return Texts::tr("damaged date");
        case Doubt::MissingOwner:
            return Texts::tr("no unit named");
        case Doubt::SeveralOwners:
            return Texts::tr("several units named");
        case Doubt::RangeOfValues:
            return Texts::tr("a range of values");
        case Doubt::RoughValue:
            return Texts::tr("a rough value");
        case Doubt::NameOrNumber:
            return Texts::tr("perhaps part of a name");
        case Doubt::PastOrPromise:
            return Texts::tr("perhaps a past result");
        case Doubt::RewardOrPromise:
            return Texts::tr("perhaps a condition of a reward");
        case Doubt::UnsureUnit:
            return Texts::tr("unknown unit of measure");
        case Doubt::OtherYear:
            return Texts::tr("due outside the plan year");
        case Doubt::VagueDeed:
            return Texts::tr("nothing to check it by");
        case Doubt::CarriedOver:
            return Texts::tr("words taken from before");
        case Doubt::SplitList:
            return Texts::tr("one sentence, several promises");
    }
    Q_UNREACHABLE();
}

QString gapWord(const QString& gap) {
    if (gap == u"owner"_s) {
        return Texts::tr("the unit is lacking");
    }
    if (gap == u"name"_s) {
        return Texts::tr("the name is lacking");
    }
    if (gap == u"value"_s) {
        return Texts::tr("the value is lacking");
    }
    return gap == u"unit"_s ? Texts::tr("the unit of measure is lacking") : Texts::tr("the due date is lacking");
}

QString doubtsText(const SheetEntry& entry) {
    QStringList words;
    for (const Doubt doubt : entry.draft.doubts) {
        words.append(doubtWord(doubt));
    }
    for (const QString& gap : gapsOf(entry)) {
        words.append(gapWord(gap));
    }
    return words.join(Texts::tr("; ", "between doubts"));
}

Light confidenceLight(double confidence) {
    return confidence >= kSure ? Light::Green : confidence >= kLikely ? Light::Yellow : Light::Red;
}

QString confidenceText(double confidence) {
    const QString figure = QString::number(confidence, 'f', 2);
    switch (confidenceLight(confidence)) {
        case Light::Green:
            return u"● "_s + fill(Texts::tr("sure %1"), {figure});
        case Light::Yellow:
            return u"▲ "_s + fill(Texts::tr("likely %1"), {figure});
        default:
            return u"◆ "_s + fill(Texts::tr("unsure %1"), {figure});
    }
}

QString comparisonWord(Comparison comparison) {
    switch (comparison) {
        case Comparison::Same:
            return Texts::tr("= the same");
        case Comparison::Part:
            return Texts::tr("≈ other dates beside equal ones");
        case Comparison::OtherValue:
            return Texts::tr("≠ another value");
        case Comparison::OtherDate:
            return Texts::tr("≠ another date");
        case Comparison::OtherUnit:
            return Texts::tr("≠ another unit of measure");
        case Comparison::New:
            return Texts::tr("+ new");
        case Comparison::Gone:
            return Texts::tr("− no longer named");
    }
    Q_UNREACHABLE();
}

std::optional<Light> comparisonLight(Comparison comparison) {
    switch (comparison) {
        case Comparison::Same:
            return Light::Green;
        case Comparison::Part:
            return Light::Yellow;
        case Comparison::OtherValue:
        case Comparison::OtherDate:
        case Comparison::OtherUnit:
            return Light::Red;
        case Comparison::New:
        case Comparison::Gone:
            return std::nullopt;
    }
    Q_UNREACHABLE();
}

PledgeKind kindOf(const PledgeDraft& draft) {
    return kindOf(factsOf(draft));
}

void setKind(PledgeDraft& draft, PledgeKind kind) {
    Pledge facts = factsOf(draft);
    setKind(facts, kind);
    draft.nature = facts.nature;
    draft.bound = facts.bound;
    draft.judged = facts.judged;
}

QString ladderText(const PledgeDraft& draft, int year) {
    return ladder(factsOf(draft), year);
}

QString ladderText(const Pledge& pledge, int year) {
    return ladder(pledge, year);
}

}  // namespace pledge
