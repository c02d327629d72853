#include <core/wording/fill.h>
#include <core/wording/words.h>
#include <ui/models/plankinds.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(PlanKinds)
};

constexpr std::array kFrequencies{Frequency::Monthly, Frequency::Quarterly, Frequency::HalfYearly, Frequency::Yearly};

QString cumulativeRule(const Pledge& pledge) {
    if (pledge.bound == Bound::AtMost) {
        return Texts::tr("A running total that may not pass the line drawn through the milestones.");
    }
    return pledge.milestones.size() > 1
               ? Texts::tr(
                     "A running total, held against straight lines through its own milestones; on its due date "
                     "each milestone is a test of its own.")
               : Texts::tr("A running total, held against one straight line to its target.");
}

QString levelRule(const Pledge& pledge) {
    return pledge.bound == Bound::AtMost
               ? Texts::tr(
                     "A value at the month's end that must have come down to the milestone on its due date; never "
                     "spread over the months.")
               : Texts::tr(
                     "A value at the month's end that must have reached the milestone on its due date; never "
                     "spread over the months.");
}

}  // namespace

std::vector<CellWord> natureWords() {
    return {{Texts::tr("adds up"), u"flow"_s},
            {Texts::tr("a value at a date"), u"state"_s},
            {Texts::tr("done or not"), u"task"_s}};
}

std::vector<CellWord> boundWords() {
    return {{Texts::tr("at least"), u"at_least"_s}, {Texts::tr("at most"), u"at_most"_s}};
}

std::vector<CellWord> judgedWords() {
    return {{Texts::tr("along the line"), u"line"_s},
            {Texts::tr("at its due dates"), u"steps"_s},
            {Texts::tr("in every month"), u"throughout"_s}};
}

std::vector<CellWord> kindWords() {
    const std::array tokens{u"cumulative"_s,  u"level"_s,     u"ceiling"_s, u"works"_s,
                            u"deliverable"_s, u"direction"_s, u"standing"_s};
    std::vector<CellWord> words;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        words.push_back({kindWord(static_cast<PledgeKind>(i)), tokens.at(i)});
    }
    return words;
}

std::vector<CellWord> frequencyWords() {
    return {{Texts::tr("monthly"), u"monthly"_s},
            {Texts::tr("quarterly"), u"quarterly"_s},
            {Texts::tr("half-yearly"), u"half_yearly"_s},
            {Texts::tr("yearly"), u"yearly"_s}};
}

Frequency frequencyAt(std::size_t position) {
    return kFrequencies.at(position);
}

std::size_t positionOf(Frequency frequency) {
    return static_cast<std::size_t>(std::ranges::find(kFrequencies, frequency) - kFrequencies.begin());
}

QString standingWord(Standing standing) {
    switch (standing) {
        case Standing::InForce:
            return Texts::tr("in force");
        case Standing::Withdrawn:
            return Texts::tr("withdrawn");
        case Standing::ForceMajeure:
            return Texts::tr("force majeure");
    }
    Q_UNREACHABLE();
}

void setKind(Pledge& pledge, PledgeKind kind) {
    const bool isLine = kind == PledgeKind::Cumulative || (kind == PledgeKind::Works && pledge.milestones.size() > 1);
    pledge.judged = isLine ? Judged::AlongLine : kind == PledgeKind::Ceiling ? Judged::Throughout : Judged::AtSteps;
    switch (kind) {
        case PledgeKind::Cumulative:
            pledge.nature = Nature::Flow;
            return;
        case PledgeKind::Level:
        case PledgeKind::Direction:
            pledge.nature = Nature::State;
            return;
        case PledgeKind::Ceiling:
            pledge.nature = Nature::State;
            pledge.bound = Bound::AtMost;
            return;
        case PledgeKind::Works:
        case PledgeKind::Deliverable:
        case PledgeKind::Standing:
            pledge.nature = Nature::Task;
            pledge.bound = Bound::AtLeast;
            return;
    }
    Q_UNREACHABLE();
}

QString ruleSentence(const Pledge& pledge) {
    switch (kindOf(pledge)) {
        case PledgeKind::Cumulative:
            return cumulativeRule(pledge);
        case PledgeKind::Level:
            return levelRule(pledge);
        case PledgeKind::Ceiling:
            return Texts::tr("A value that may not pass its limit in any month: met or not met, without a rate.");
        case PledgeKind::Works:
            return pledge.judged == Judged::AlongLine
                       ? Texts::tr("Percent of the works, held against straight lines through the milestones.")
                       : Texts::tr("Percent of the works, tested on the due dates.");
        case PledgeKind::Deliverable:
            return Texts::tr("Done or not: green once it is claimed in time, red once it is overdue.");
        case PledgeKind::Direction:
            return pledge.bound == Bound::AtMost ? Texts::tr("Lower than the base is better; there is no rate.")
                                                 : Texts::tr("Higher than the base is better; there is no rate.");
        case PledgeKind::Standing:
            return Texts::tr("Goes on all the time: a note in every period, no rate and no score.");
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
