#pragma once

#include <core/plan/plansnapshot.h>

#include <QString>

#include <optional>

namespace pledge {

/// Which cities and counties a plan is not of. A plan whose name says no place takes every sheet for its own.
class SheetPlaces {
public:
    explicit SheetPlaces(const PlanSnapshot& snapshot);

    /// The city, county or prefecture that the packed text begins with or says behind a date or a mark, and that is
    /// neither the plan's own nor one of its units: 义乌市 of 2022年6月义乌市完成情况.
    [[nodiscard]] std::optional<QString> otherIn(const QString& packed) const;
    /// The same for a cell that is to say a place, with or without its 市: 义乌.
    [[nodiscard]] bool isOther(const QString& packed) const;

private:
    [[nodiscard]] bool isOwn(const QString& stem) const { return m_own.contains(stem); }

    bool m_isSaid = false;
    QString m_own;  ///< the names of the plan and of its units
};

}  // namespace pledge
