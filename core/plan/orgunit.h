#pragma once

#include <core/base/id.h>
#include <core/base/month.h>

#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace pledge {

/// Departments, towns and the task forces of a campaign (专班) are ranking groups of their own and never stand in one
/// list.
enum class UnitGroup { Department, Town, TaskForce };

/// The groups in the order in which they are shown.
inline constexpr std::array kUnitGroups{UnitGroup::Department, UnitGroup::Town, UnitGroup::TaskForce};

/// An org unit (责任单位): a department, a town or a task force that signed, or has a share of, pledges.
struct OrgUnit {
    OrgUnitId id;
    QString name;
    UnitGroup group = UnitGroup::Department;
    int order = 0;  ///< official order within the plan, from 1
    QStringList aliases;
    std::optional<Month> activeFrom;
    std::optional<Month> activeTo;

    [[nodiscard]] bool isCalled(const QString& text) const { return name == text || aliases.contains(text); }
    [[nodiscard]] bool isActive(Month month) const {
        return (!activeFrom || *activeFrom <= month) && (!activeTo || month <= *activeTo);
    }
    friend bool operator==(const OrgUnit&, const OrgUnit&) = default;
};

}  // namespace pledge
