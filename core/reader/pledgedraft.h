#pragma once

#include <core/reader/statement.h>

#include <cstddef>
#include <optional>
#include <vector>

namespace pledge {

/// A dated value of a draft's ladder, and where it comes from.
struct DraftMilestone {
    std::optional<Decimal> value;          ///< none for a deliverable, and where the text's digits are damaged
    QDate due;                             ///< invalid where the text's date is damaged
    std::optional<std::size_t> statement;  ///< position in the reading; none once a person has typed it

    friend bool operator==(const DraftMilestone&, const DraftMilestone&) = default;
};

/// A pledge as the text proposes it, before a person has decided: statements of one indicator put together into a
/// ladder. Its fields are the statements', or what a person made of them.
struct PledgeDraft {
    QString owner;
    QString programme;
    QString name;
    QString unit;
    Nature nature = Nature::Task;
    Bound bound = Bound::AtLeast;
    Judged judged = Judged::AlongLine;
    bool stretch = false;
    bool mayFall = false;
    std::vector<DraftMilestone> milestones;  ///< in order of their dates
    std::vector<std::size_t> statements;     ///< positions in the reading, in its order
    std::optional<std::size_t> partOf;       ///< position of the whole among the drafts
    double confidence = 0;                   ///< the least sure statement's
    std::vector<Doubt> doubts;               ///< all statements', without repetition

    friend bool operator==(const PledgeDraft&, const PledgeDraft&) = default;
};

/// The drafts a reading proposes, in the order of their first statements: milestones of one owner's indicator form one
/// ladder, a later and larger value at a later date; of-which parts point at their whole's draft.
[[nodiscard]] std::vector<PledgeDraft> draftsOf(const std::vector<Statement>& statements);

}  // namespace pledge
