#include <core/report/reportcontext.h>
#include <core/report/reporttext.h>
#include <core/schedule/rounds.h>
#include <core/wording/fill.h>
#include <core/wording/roundwords.h>

namespace pledge {

namespace {

std::optional<PlanSnapshot> snapshotBefore(const PlanSnapshot& known, const ReportPeriod& period,
                                           const Viewpoint& viewpoint) {
    const Month end = period.months().first.plus(-1);
    return end < known.plan().span.first ? std::nullopt : std::optional(seenFrom(known, viewpoint, end));
}

}  // namespace

ReportContext::ReportContext(const PlanSnapshot& known, const ReportPeriod& covered, const Viewpoint& from)
    : snapshot(seenFrom(known, from, covered.asOf())),
      period(covered),
      viewpoint(from),
      board(snapshot, covered.asOf()),
      planBefore(snapshotBefore(known, covered, from)),
      before(planBefore ? std::optional(Scoreboard(*planBefore, covered.months().first.plus(-1))) : std::nullopt) {}

QString ReportContext::listedName(const SignedLine& at) const {
    const Pledge& listed = pledge(at);
    QString name = listed.name;
    if (listed.partOf) {
        name = fill(ReportText::tr("of which: %1"), {name});
    }
    if (listed.owners.size() > 1) {
        name = fill(ReportText::tr("%1 (shared)"), {name});
    }
    if (listed.stretch) {
        name = fill(ReportText::tr("%1 (stretch)"), {name});
    }
    return isCorrected(snapshot, at.position, verdict(at).observed.value_or(asOf())) ? name + correctionMark() : name;
}

QString ReportContext::measuredName(const SignedLine& at) const {
    const Pledge& listed = pledge(at);
    if (!listed.takesFigures() || listed.unit.symbol.isEmpty()) {
        return listedName(at);
    }
    return fill(ReportText::tr("%1 (%2)", "pledge, unit of measure"), {listedName(at), listed.unit.symbol});
}

std::vector<SignedLine> ReportContext::lines(OrgUnitId unitId) const {
    std::vector<SignedLine> found;
    for (const std::size_t position : snapshot.linesOf(unitId)) {
        found.push_back({unitId, position});
    }
    return found;
}

std::vector<SignedLine> ReportContext::lines(UnitGroup group) const {
    std::vector<SignedLine> found;
    for (const OrgUnit& owner : snapshot.units(group)) {
        const auto own = lines(owner.id);
        found.insert(found.end(), own.begin(), own.end());
    }
    return found;
}

std::vector<SignedLine> ReportContext::countedLines(UnitGroup group) const {
    std::vector<SignedLine> found = lines(group);
    std::erase_if(found, [this](const SignedLine& at) { return isOutside(verdict(at).reason); });
    return found;
}

std::vector<OrgUnit> ReportContext::units(UnitGroup group) const {
    std::vector<OrgUnit> signers = snapshot.units(group);
    std::erase_if(signers, [this](const OrgUnit& candidate) { return snapshot.linesOf(candidate.id).empty(); });
    return signers;
}

}  // namespace pledge
