#include <app/cli/pledgechoice.h>
#include <core/wording/fill.h>

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Choice {
    Q_DECLARE_TR_FUNCTIONS(PledgeChoice)
};

}  // namespace

void addPledgeOptions(VerbOptions& options) {
    options.addValue(u"pledge"_s, u"NAME"_s, Choice::tr("The pledge, by its name or an alias."));
    options.addValue(u"unit"_s, u"NAME"_s, Choice::tr("Its unit, where several have a pledge of that name."));
}

Result<PledgeId> chosenPledge(const VerbOptions& options, const PlanSnapshot& snapshot) {
    const QString name = options.value(u"pledge"_s);
    if (options.isSet(u"unit"_s)) {
        const auto unit = snapshot.findUnit(options.value(u"unit"_s));
        return unit ? snapshot.findPledge(*unit, name) : Result<PledgeId>(unit.error());
    }
    std::vector<PledgeId> found;
    QStringList candidates;
    for (const Line& line : snapshot.lines()) {
        const Pledge& pledge = *line.pledge;
        if (!pledge.allocation && pledge.isCalled(name)) {
            const OrgUnit* owner = snapshot.unit(pledge.owners.front());
            found.push_back(pledge.id);
            candidates.append(fill(Choice::tr("%1 (--unit %2)"), {pledge.name, owner->name}));
        }
    }
    if (found.empty()) {
        return Error{ErrorCode::UnknownPledge, name, {snapshot.plan().name}, {}};
    }
    if (found.size() > 1) {
        return Error{ErrorCode::AmbiguousName, name, candidates, {}};
    }
    return found.front();
}

}  // namespace pledge
