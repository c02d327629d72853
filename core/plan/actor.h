#pragma once

#include <core/base/id.h>

#include <QDateTime>
#include <QString>

#include <algorithm>
#include <vector>

namespace pledge {

/// The lead office may write everything, a reporting unit only its own figures; a reviewer returns and approves what
/// units submitted and writes nothing else; a leader only looks.
enum class Role { LeadOffice, ReportingUnit, Reviewer, Leader };

/// Who does something. On a local file this is a habit of honesty, no security boundary: whoever holds the file can
/// claim any name. It becomes one once the plan is on a server or under a passphrase.
struct Actor {
    QString name;
    Role role = Role::LeadOffice;
    std::vector<OrgUnitId> units;  ///< the units a reporting official speaks for

    [[nodiscard]] bool mayReportFor(const std::vector<OrgUnitId>& owners) const {
        return role == Role::LeadOffice ||
               (role == Role::ReportingUnit && std::ranges::any_of(owners, [this](OrgUnitId owner) {
                    return std::ranges::find(units, owner) != units.end();
                }));
    }
    [[nodiscard]] bool mayReview() const { return role == Role::LeadOffice || role == Role::Reviewer; }
    [[nodiscard]] bool mayWrite() const { return role == Role::LeadOffice || role == Role::ReportingUnit; }
    friend bool operator==(const Actor&, const Actor&) = default;
};

/// Who, and when: every use case takes one, so that the journal can say so and nothing below reads the clock.
struct Occasion {
    Actor actor;
    QDateTime at;
};

}  // namespace pledge
