#pragma once

#include <core/base/id.h>
#include <core/base/month.h>

#include <QString>
#include <QStringList>

#include <optional>

namespace pledge {

/// Departments and towns are two ranking groups and never stand in one list.
enum class UnitGroup { Department, Town };

/// An org unit (责任单位): a department or a town that signed, or has a share of, pledges.
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
