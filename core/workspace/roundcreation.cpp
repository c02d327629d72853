#include <core/storage/roundrepository.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/roundcreation.h>

#include <QJsonArray>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

auto actOf(const RoundDraft& round) {
    const RoundStep& step = round.step;
    return std::tuple(step.act, step.month, step.by, step.at, step.reason, round.reports);
}

/// Of a step that was taken under another name all that is known is which side takes such steps.
Actor actorOf(const RoundStep& step, const Occasion& creation) {
    if (step.by == creation.actor.name) {
        return creation.actor;
    }
    return step.act == RoundAct::Submit ? Actor{step.by, Role::ReportingUnit, {step.unit}}
                                        : Actor{step.by, Role::Reviewer, {}};
}

Outcome writeAct(const Database& database, std::span<const RoundDraft> act, const PlanSnapshot& snapshot,
                 const Occasion& creation) {
    const auto entry = Journal(database).next();
    if (!entry) {
        return entry.error();
    }
    QJsonArray units;
    for (const RoundDraft& round : act) {
        RoundStep step = round.step;
        step.entry = *entry;
        if (const Outcome inserted = RoundRepository(database).insert(step); !inserted) {
            return inserted;
        }
        units.append(QJsonObject{{u"unit"_s, snapshot.unit(step.unit)->name}});
    }
    const RoundStep& first = act.front().step;
    QJsonObject detail{{u"act"_s, tokenOf(first.act)}, {u"month"_s, first.month.toString()}, {u"units"_s, units}};
    if (!first.reason.isEmpty()) {
        detail.insert(u"reason"_s, first.reason);
    }
    const QString subject = act.size() == 1 ? snapshot.unit(first.unit)->name : snapshot.plan().name;
    const auto written =
        journalPlan(database, JournalAction::MoveRound, subject, detail, {actorOf(first, creation), first.at});
    return written ? Outcome(Done{}) : Outcome(written.error());
}

}  // namespace

std::size_t roundsBy(std::span<const RoundDraft> rounds, int reports) {
    const auto later =
        std::ranges::find_if(rounds, [reports](const RoundDraft& round) { return round.reports > reports; });
    return static_cast<std::size_t>(later - rounds.begin());
}

Outcome writeCarriedRounds(const Database& database, std::span<const RoundDraft> rounds, const PlanSnapshot& snapshot,
                           const Occasion& creation) {
    while (!rounds.empty()) {
        const auto end = std::ranges::find_if_not(
            rounds, [&rounds](const RoundDraft& round) { return actOf(round) == actOf(rounds.front()); });
        const auto act = rounds.first(static_cast<std::size_t>(end - rounds.begin()));
        if (const Outcome written = writeAct(database, act, snapshot, creation); !written) {
            return written;
        }
        rounds = rounds.subspan(act.size());
    }
    return Done{};
}

}  // namespace pledge
