#pragma once

#include <core/exchange/returnedform.h>
#include <core/plan/actual.h>

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace pledge {

/// What taking a cell that came back would do, or what keeps it from being taken.
enum class ReturnState {
    New,
    Same,
    Changed,
    Rule,      ///< breaks a rule, or is unsure: only with a reason, or not at all
    Tampered,  ///< a locked cell or the identity was changed
    Blank,     ///< nothing was filled in; what stands stays
    Conflict   ///< another file of the unit says something else
};

/// What of a report a cell gives.
enum class ReturnPart { Figure, Note, Problem, NextStep };

/// Another part of the same pledge that a cell cannot be taken without.
struct NeededPart {
    ReturnPart part = ReturnPart::Figure;
    Month period;

    friend bool operator==(const NeededPart&, const NeededPart&) = default;
};

/// A cell that came back, held against the plan.
struct CollectedCell {
    std::size_t file = 0;  ///< position among the files
    OrgUnitId unit;
    PledgeId pledge;  ///< none for a line that speaks of the file
    QString unitName;
    QString pledgeName;
    Month period;
    ReturnPart part = ReturnPart::Figure;
    QString before;  ///< what stands in the plan
    QString after;   ///< what came back
    ReturnState state = ReturnState::Same;
    QStringList messages = {};
    bool isTakable = false;
    bool asksReason = false;
    Actual given = {};  ///< of a figure its value, state and parts, of a note the note
    Place place = {};
    /// The figure of a note, the problem of a next step, the month before that an own figure counts on: where it came
    /// back as well and does not stand yet.
    std::optional<NeededPart> needs = {};
    QString lockedHead = {};  ///< of a locked cell that was changed: what it holds

    [[nodiscard]] bool concernsPledge() const { return pledge.isValid(); }
    friend bool operator==(const CollectedCell&, const CollectedCell&) = default;
};

/// A file that came back, and why nothing in it counts where that is so.
struct CollectedFile {
    QString name;
    QByteArray digest;
    ReturnKind kind = ReturnKind::Workbook;
    HandoutIdentity identity;
    QString sender;
    std::optional<Error> refusal = {};
    QString remark = {};  ///< what else is to be known of it
};

/// Everything that came back, cell by cell, before anything of it is taken.
struct Collection {
    std::vector<CollectedFile> files;
    std::vector<CollectedCell> cells;

    [[nodiscard]] int count(ReturnState state) const;
    /// Whether a file was refused, or a cell is against a rule, tampered with or in conflict.
    [[nodiscard]] bool hasTrouble() const;
};

/// Whether what the cell needs is among the chosen ones.
[[nodiscard]] bool hasNeeded(const Collection& collection, const CollectedCell& cell,
                             std::span<const std::size_t> chosen);

/// As tables say it: new, same, changed, rule, tampered, blank, conflict.
[[nodiscard]] QString tokenOf(ReturnState state);
/// As tables say it: figure, note, problem, next_step.
[[nodiscard]] QString tokenOf(ReturnPart part);

// The same in the installed language, with a mark that needs no colour.
[[nodiscard]] QString returnStateWord(ReturnState state);
/// What the cell holds: the head of a locked one; nothing where the line speaks of the file.
[[nodiscard]] QString returnFieldWord(const CollectedCell& cell);

}  // namespace pledge
