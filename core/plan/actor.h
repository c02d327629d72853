#pragma once

#include <core/base/id.h>

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <vector>

namespace pledge {

/// The lead office may write everything, a reporting unit only its own figures.
enum class Role { LeadOffice, ReportingUnit };

/// Who does something. On a local file this is a habit of honesty, no security boundary: whoever holds the file can
/// claim any name. It becomes one once the plan is on a server or under a passphrase.
struct Actor {
    QString name;
    Role role = Role::LeadOffice;
    std::vector<OrgUnitId> units;  ///< the units a reporting official speaks for

    [[nodiscard]] bool mayReportFor(const std::vector<OrgUnitId>& owners) const {
        return role == Role::LeadOffice || std::ranges::any_of(owners, [this](OrgUnitId owner) {
                   return std::ranges::find(units, owner) != units.end();
               });
    }
    friend bool operator==(const Actor&, const Actor&) = default;
};

/// Who, and when: every use case takes one, so that the journal can say so and nothing below reads the clock.
struct Occasion {
    Actor actor;
    QDateTime at;
};

}  // namespace pledge
