#pragma once

#include <core/base/id.h>

#include <QString>

#include <vector>

namespace pledge {

/// A leader with a portfolio (分管): the units and programmes that person answers for. Pledges that name the person as
/// their leader belong to it as well.
struct Person {
    PersonId id;
    QString name;
    QString post;
    int order = 0;
    std::vector<OrgUnitId> units;
    std::vector<ProgrammeId> programmes;

    friend bool operator==(const Person&, const Person&) = default;
};

}  // namespace pledge
