#include <core/plan/plansnapshot.h>
#include <core/wording/fill.h>
#include <ui/models/identity.h>

#include <QCoreApplication>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct IdentityText {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

const QString kName = u"identity/name"_s;
const QString kRole = u"identity/role"_s;
const QString kUnit = u"identity/unit"_s;
const QString kReportingUnit = u"reportingUnit"_s;
const QString kLeadOffice = u"leadOffice"_s;

}  // namespace

std::optional<Identity> readIdentity(const QSettings& settings) {
    Identity identity;
    identity.name = settings.value(kName).toString();
    identity.role = settings.value(kRole).toString() == kReportingUnit ? Role::ReportingUnit : Role::LeadOffice;
    identity.unit = settings.value(kUnit).toString();
    return identity.isComplete() ? std::optional(identity) : std::nullopt;
}

void writeIdentity(QSettings& settings, const Identity& identity) {
    settings.setValue(kName, identity.name);
    settings.setValue(kRole, identity.role == Role::ReportingUnit ? kReportingUnit : kLeadOffice);
    settings.setValue(kUnit, identity.unit);
}

Actor actorOf(const Identity& identity, const PlanSnapshot& snapshot) {
    Actor actor{identity.name, identity.role, {}};
    if (identity.role == Role::ReportingUnit) {
        for (const OrgUnit& unit : snapshot.units()) {
            if (unit.isCalled(identity.unit)) {
                actor.units.push_back(unit.id);
            }
        }
    }
    return actor;
}

QString identityText(const Identity& identity) {
    const QString side = identity.role == Role::LeadOffice ? IdentityText::tr("lead office") : identity.unit;
    return fill(IdentityText::tr("%1 (%2)"), {identity.name, side});
}

QString identityProblem(const Identity& identity, const PlanSnapshot& snapshot) {
    if (identity.role == Role::LeadOffice || !actorOf(identity, snapshot).units.empty()) {
        return {};
    }
    return fill(
        IdentityText::tr("This plan has no unit called “%1”, so you can read it but not enter figures. If the unit has "
                         "another name here, change it under File, Settings."),
        {identity.unit});
}

}  // namespace pledge
