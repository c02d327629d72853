#pragma once

#include <core/plan/actor.h>
#include <core/plan/plandraft.h>
#include <core/plan/plansnapshot.h>

#include <QByteArray>
#include <QString>

namespace pledge::test {

/// The plan that the tests of the store write: two departments, two towns, and a pledge for every column of the schema.
PlanDraft storedDraft();

inline constexpr OrgUnitId kFinance{1};
inline constexpr OrgUnitId kIndustry{2};
inline constexpr PledgeId kLoans{1};
inline constexpr PledgeId kPolicy{2};
inline constexpr PledgeId kLand{3};
inline constexpr PledgeId kTownLand{4};

Occasion leadOffice(const char* at = "2022-07-03T09:00:00.000Z");

ActualChange loans(const char* month, const char* value);
ActualChange withdrawn(PledgeId pledge, const char* month);
ReportDraft handedIn(const ActualChange& change, const char* by, const char* at, const char* reason = "");

QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

}  // namespace pledge::test
