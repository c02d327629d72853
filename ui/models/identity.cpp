#include <core/plan/plansnapshot.h>
#include <core/wording/fill.h>
#include <ui/models/identity.h>
#include <ui/models/roletext.h>

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct IdentityText {
    Q_DECLARE_TR_FUNCTIONS(Identity)
};

const QString kName = u"identity/name"_s;
const QString kRole = u"identity/role"_s;
const QString kUnit = u"identity/unit"_s;
/// In the order of Role.
constexpr std::array kRoles{u"leadOffice", u"reportingUnit", u"reviewer", u"leader"};

Role roleCalled(const QString& name) {
    const auto found = std::ranges::find_if(kRoles, [&name](const char16_t* role) { return name == role; });
    return found == kRoles.end() ? Role::LeadOffice : static_cast<Role>(found - kRoles.begin());
}

QString sideWord(const Identity& identity) {
    switch (identity.role) {
        case Role::LeadOffice:
            return IdentityText::tr("lead office");
        case Role::ReportingUnit:
            return identity.unit;
        case Role::Reviewer:
        case Role::Leader:
            return lookingRoleWord(identity.role);
    }
    Q_UNREACHABLE();
}

}  // namespace

std::optional<Identity> readIdentity(const QSettings& settings) {
    Identity identity;
    identity.name = settings.value(kName).toString();
    identity.role = roleCalled(settings.value(kRole).toString());
    identity.unit = settings.value(kUnit).toString();
    return identity.isComplete() ? std::optional(identity) : std::nullopt;
}

void writeIdentity(QSettings& settings, const Identity& identity) {
    settings.setValue(kName, identity.name);
    settings.setValue(kRole, QString::fromUtf16(kRoles.at(static_cast<std::size_t>(identity.role))));
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
    return fill(IdentityText::tr("%1 (%2)"), {identity.name, sideWord(identity)});
}

QString identityProblem(const Identity& identity, const PlanSnapshot& snapshot) {
    if (identity.role != Role::ReportingUnit || !actorOf(identity, snapshot).units.empty()) {
        return {};
    }
    return fill(
        IdentityText::tr("This plan has no unit called “%1”, so you can read it but not enter figures. If the unit has "
                         "another name here, change it under File, Settings."),
        {identity.unit});
}

}  // namespace pledge
