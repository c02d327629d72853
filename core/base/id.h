#pragma once

#include <QHashFunctions>
#include <QtGlobal>

#include <compare>

namespace pledge {

/// The key of a stored row, typed by what it names so that a unit's key is never taken for a pledge's. 0 = not stored
/// yet.
template <typename Tag>
class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(qint64 number) : m_number(number) {}

    [[nodiscard]] constexpr qint64 number() const { return m_number; }
    [[nodiscard]] constexpr bool isValid() const { return m_number > 0; }

    friend constexpr auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.m_number, seed); }

private:
    qint64 m_number = 0;
};

using OrgUnitId = Id<struct OrgUnitTag>;
using ProgrammeId = Id<struct ProgrammeTag>;
using PledgeId = Id<struct PledgeTag>;
using PersonId = Id<struct PersonTag>;
using EntryId = Id<struct EntryTag>;
using SourceId = Id<struct SourceTag>;
using ProblemId = Id<struct ProblemTag>;
using AttachmentId = Id<struct AttachmentTag>;
using LedgerId = Id<struct LedgerTag>;
using LedgerRowId = Id<struct LedgerRowTag>;

}  // namespace pledge
