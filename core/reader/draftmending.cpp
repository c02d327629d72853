#include <core/reader/draftcomparison.h>
#include <core/reader/draftsheet.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Error refused(const SheetEntry& entry, const QStringList& why) {
    return {ErrorCode::DraftRefused, entry.draft.name, why, {}};
}

template <typename T>
void addOnce(std::vector<T>& all, const std::vector<T>& added) {
    for (const T& one : added) {
        if (std::ranges::find(all, one) == all.end()) {
            all.push_back(one);
        }
    }
    std::ranges::sort(all);
}

bool sameMilestones(const PledgeDraft& left, const PledgeDraft& right) {
    return std::ranges::equal(left.milestones, right.milestones, [](const DraftMilestone& a, const DraftMilestone& b) {
        return a.value == b.value && a.due == b.due;
    });
}

/// Which fields two drafts differ in.
std::vector<DraftField> differing(const PledgeDraft& before, const PledgeDraft& after) {
    const std::array changes{std::pair{DraftField::Owner, before.owner != after.owner},
                             std::pair{DraftField::Programme, before.programme != after.programme},
                             std::pair{DraftField::Name, before.name != after.name},
                             std::pair{DraftField::Unit, before.unit != after.unit},
                             std::pair{DraftField::Nature, before.nature != after.nature},
                             std::pair{DraftField::Bound, before.bound != after.bound},
                             std::pair{DraftField::Judged, before.judged != after.judged},
                             std::pair{DraftField::Stretch, before.stretch != after.stretch},
                             std::pair{DraftField::MayFall, before.mayFall != after.mayFall},
                             std::pair{DraftField::Milestones, !sameMilestones(before, after)}};
    std::vector<DraftField> fields;
    for (const auto& [field, isOther] : changes) {
        if (isOther) {
            fields.push_back(field);
        }
    }
    return fields;
}

/// What a person need not look at any more once they have typed the field.
bool settles(DraftField field, Doubt doubt) {
    switch (field) {
        case DraftField::Owner:
            return doubt == Doubt::MissingOwner || doubt == Doubt::SeveralOwners;
        case DraftField::Name:
            return doubt == Doubt::VagueDeed || doubt == Doubt::CarriedOver || doubt == Doubt::SplitList;
        case DraftField::Unit:
            return doubt == Doubt::UnsureUnit;
        case DraftField::Milestones:
            return doubt == Doubt::DamagedNumber || doubt == Doubt::DamagedDate || doubt == Doubt::RangeOfValues ||
                   doubt == Doubt::RoughValue || doubt == Doubt::OtherYear;
        default:
            return false;
    }
}

bool isLadder(const PledgeDraft& draft) {
    const auto& milestones = draft.milestones;
    const auto isLater = [](const DraftMilestone& a, const DraftMilestone& b) {
        return a.due.isValid() && b.due.isValid() && a.due >= b.due;
    };
    const bool ascends = std::ranges::adjacent_find(milestones, isLater) == milestones.end();
    return !milestones.empty() && ascends;
}

/// A typed value or date comes from no statement.
void forgetTyped(const PledgeDraft& before, PledgeDraft& after) {
    for (DraftMilestone& milestone : after.milestones) {
        const bool stood = std::ranges::any_of(before.milestones, [&milestone](const DraftMilestone& one) {
            return one.value == milestone.value && one.due == milestone.due && one.statement == milestone.statement;
        });
        if (!stood) {
            milestone.statement.reset();
        }
    }
}

/// Removes entries; what was part of one of them becomes part of the kept one.
void removeInto(DraftSheet& sheet, const std::vector<std::size_t>& gone, std::size_t kept) {
    std::vector<std::size_t> next(sheet.entries.size());
    std::size_t position = 0;
    for (std::size_t i = 0; i < next.size(); ++i) {
        next[i] = position;
        position += std::ranges::find(gone, i) == gone.end() ? 1U : 0U;
    }
    std::vector<SheetEntry> entries;
    for (std::size_t i = 0; i < next.size(); ++i) {
        if (std::ranges::find(gone, i) != gone.end()) {
            continue;
        }
        SheetEntry& entry = entries.emplace_back(std::move(sheet.entries[i]));
        auto& whole = entry.draft.partOf;
        if (whole) {
            const bool isGone = std::ranges::find(gone, *whole) != gone.end();
            whole = next[isGone ? kept : *whole];
            if (*whole == next[i]) {
                whole.reset();
            }
        }
    }
    sheet.entries = std::move(entries);
}

/// Statements, doubts and what else two entries that become one have together.
void absorb(SheetEntry& entry, const SheetEntry& other) {
    addOnce(entry.draft.statements, other.draft.statements);
    addOnce(entry.draft.doubts, other.draft.doubts);
    addOnce(entry.edited, other.edited);
    entry.draft.confidence = std::min(entry.draft.confidence, other.draft.confidence);
    entry.draft.mayFall = entry.draft.mayFall || other.draft.mayFall;
    for (const QString& owner : other.furtherOwners) {
        if (owner != entry.draft.owner && !entry.furtherOwners.contains(owner)) {
            entry.furtherOwners.append(owner);
        }
    }
    entry.decision = Decision::Open;
}

/// Why the other cannot become part of the entry's ladder; empty when it can.
QString obstacle(const DraftSheet& sheet, std::size_t at, std::size_t other) {
    const PledgeDraft& left = sheet.entries[at].draft;
    const PledgeDraft& right = sheet.entries[other].draft;
    if (left.partOf == other || right.partOf == at) {
        return u"part"_s;
    }
    if (isDeliverable(left) || isDeliverable(right)) {
        return u"deliverable"_s;
    }
    if (left.owner != right.owner) {
        return u"owner"_s;
    }
    if (left.unit != right.unit) {
        return u"unit"_s;
    }
    if (left.bound != right.bound) {
        return u"bound"_s;
    }
    return left.nature == right.nature ? QString() : u"nature"_s;
}

/// Whether the milestones can stand in one ladder: one value at a date.
bool addMilestones(PledgeDraft& draft, const PledgeDraft& other) {
    for (const DraftMilestone& one : other.milestones) {
        const auto later = std::ranges::lower_bound(draft.milestones, one.due, {}, &DraftMilestone::due);
        const bool stands = later != draft.milestones.end() && later->due == one.due;
        if (stands && later->value != one.value) {
            return false;
        }
        if (!stands) {
            if (later == draft.milestones.end()) {
                draft.name = other.name;
            }
            draft.milestones.insert(later, one);
        }
    }
    return true;
}

/// What is left of the statements' doubts once some of them have gone elsewhere.
void keepOwnDoubts(const DraftSheet& sheet, PledgeDraft& draft) {
    std::vector<Doubt> own;
    for (const std::size_t position : draft.statements) {
        addOnce(own, (*sheet.statements)[position].doubts);
    }
    std::erase_if(draft.doubts, [&own](Doubt doubt) { return std::ranges::find(own, doubt) == own.end(); });
}

/// Why two drafts are not the same promise; empty when they are.
QString otherThan(Comparison comparison) {
    switch (comparison) {
        case Comparison::Same:
            return {};
        case Comparison::OtherUnit:
            return u"unit"_s;
        case Comparison::OtherValue:
            return u"value"_s;
        default:
            return u"due"_s;
    }
}

}  // namespace

Result<DraftSheet> edited(DraftSheet sheet, std::size_t at, PledgeDraft mended) {
    SheetEntry& entry = sheet.entries[at];
    if (!isLadder(mended)) {
        return refused(entry, {u"ladder"_s});
    }
    const std::vector<DraftField> fields = differing(entry.draft, mended);
    forgetTyped(entry.draft, mended);
    mended.statements = entry.draft.statements;
    mended.partOf = entry.draft.partOf;
    std::erase_if(mended.doubts, [&fields](Doubt doubt) {
        return std::ranges::any_of(fields, [doubt](DraftField field) { return settles(field, doubt); });
    });
    entry.draft = std::move(mended);
    addOnce(entry.edited, fields);
    if (entry.decision == Decision::Accepted && !gapsOf(entry).isEmpty()) {
        entry.decision = Decision::Open;
    }
    return sheet;
}

Result<DraftSheet> merged(DraftSheet sheet, std::vector<std::size_t> positions) {
    std::ranges::sort(positions);
    positions.erase(std::unique(positions.begin(), positions.end()), positions.end());
    const std::size_t first = positions.front();
    SheetEntry ladder = sheet.entries[first];
    const std::vector<std::size_t> others(positions.begin() + 1, positions.end());
    for (const std::size_t other : others) {
        if (const QString why = obstacle(sheet, first, other); !why.isEmpty()) {
            return refused(ladder, {why});
        }
        if (!addMilestones(ladder.draft, sheet.entries[other].draft)) {
            return refused(ladder, {u"due"_s});
        }
        absorb(ladder, sheet.entries[other]);
    }
    if (ladder.draft.nature == Nature::Task && ladder.draft.milestones.size() > 1) {
        ladder.draft.judged = Judged::AlongLine;
    }
    sheet.entries[first] = std::move(ladder);
    removeInto(sheet, others, first);
    return sheet;
}

Result<DraftSheet> split(DraftSheet sheet, std::size_t at, std::size_t milestone) {
    SheetEntry rest = sheet.entries[at];
    auto& milestones = rest.draft.milestones;
    if (milestones.size() < 2) {
        return refused(rest, {u"ladder"_s});
    }
    SheetEntry own = rest;
    own.draft.milestones = {milestones[milestone]};
    milestones.erase(milestones.begin() + static_cast<std::ptrdiff_t>(milestone));
    rest.decision = own.decision = Decision::Open;
    if (const auto from = own.draft.milestones.front().statement) {
        const Statement& statement = (*sheet.statements)[*from];
        own.draft.name = statement.indicator;
        own.draft.statements = {*from};
        own.draft.confidence = statement.confidence;
        std::erase(rest.draft.statements, *from);
        keepOwnDoubts(sheet, own.draft);
        keepOwnDoubts(sheet, rest.draft);
    }
    sheet.entries[at] = std::move(rest);
    for (SheetEntry& entry : sheet.entries) {
        if (entry.draft.partOf && *entry.draft.partOf > at) {
            ++*entry.draft.partOf;
        }
    }
    sheet.entries.insert(sheet.entries.begin() + static_cast<std::ptrdiff_t>(at) + 1, std::move(own));
    return sheet;
}

Result<DraftSheet> shared(DraftSheet sheet, std::size_t at, std::size_t twin) {
    SheetEntry entry = sheet.entries[at];
    const SheetEntry& other = sheet.entries[twin];
    if (entry.draft.owner == other.draft.owner) {
        return refused(entry, {u"owner"_s});
    }
    if (entry.draft.bound != other.draft.bound) {
        return refused(entry, {u"bound"_s});
    }
    if (const QString why = otherThan(comparisonOf(entry.draft, other.draft)); !why.isEmpty()) {
        return refused(entry, {why});
    }
    if (!entry.furtherOwners.contains(other.draft.owner)) {
        entry.furtherOwners.append(other.draft.owner);
    }
    absorb(entry, other);
    const std::size_t kept = std::min(at, twin);
    sheet.entries[kept] = std::move(entry);
    removeInto(sheet, {std::max(at, twin)}, kept);
    return sheet;
}

}  // namespace pledge
