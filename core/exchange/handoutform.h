#pragma once

#include <core/base/decimal.h>
#include <core/base/id.h>
#include <core/base/month.h>
#include <core/document/workbook.h>

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace pledge {

/// What a hand-out says of itself: for which plan, unit and month, and when it was made.
struct HandoutIdentity {
    QString plan;  ///< planMark()
    QString planName;
    OrgUnitId unit;
    QString unitName;
    Month month;
    QDateTime made;  ///< UTC

    friend bool operator==(const HandoutIdentity&, const HandoutIdentity&) = default;
};

/// The columns of a hand-out, in their order. Those of ratios stand there only where a row needs them.
enum class HandoutColumn {
    Number,
    Pledge,
    Measure,
    Kind,
    NextTarget,
    FinalTarget,
    LastFigure,
    LastMonth,
    Light,
    Asked,
    Figure,
    Percent,
    Numerator,
    Denominator,
    Note,
    Problem,
    NextStep,
    Hint
};

inline constexpr int kHandoutColumns = 18;

// Where things stand on the sheet; rows and columns count from 0.
inline constexpr int kHandoutTitleRow = 0;
inline constexpr int kHandoutInstructionsRow = 1;
inline constexpr int kHandoutSenderRow = 2;
inline constexpr int kHandoutHeadRow = 3;
inline constexpr int kHandoutSenderColumn = 1;
inline constexpr int kHandoutPhoneColumn = 3;
inline constexpr int kHandoutApprovedColumn = 6;
inline constexpr int kHandoutContactColumn = 8;

/// The columns that a unit fills in; all others are locked.
inline constexpr std::array kFilledColumns{HandoutColumn::Figure,      HandoutColumn::Percent, HandoutColumn::Numerator,
                                           HandoutColumn::Denominator, HandoutColumn::Note,    HandoutColumn::Problem,
                                           HandoutColumn::NextStep};

/// As the hidden sheet says it: number, pledge, measure …
[[nodiscard]] QString tokenOf(HandoutColumn column);

/// A cell of a hand-out.
struct HandoutCell {
    QString text;
    std::optional<Decimal> figure = {};  ///< in place of the text
    std::optional<CellRule> rule = {};   ///< of a cell to fill in; a locked one has none

    [[nodiscard]] QString shown() const { return figure ? figure->toString() : text; }
};

/// A pledge of the unit and the month that its figure is asked for.
struct HandoutRow {
    PledgeId pledge;
    Month period;
    bool isOwed = true;       ///< else it stands there in grey
    bool isOwn = false;       ///< the month's own figure is asked, not the running total
    QString since = {};       ///< what the own figure is counted from: ownStartText()
    bool isReturned = false;  ///< the reviewer wants it mended
    std::array<HandoutCell, kHandoutColumns> cells = {};

    [[nodiscard]] const HandoutCell& cell(HandoutColumn column) const {
        return cells[static_cast<std::size_t>(column)];
    }
    [[nodiscard]] HandoutCell& cell(HandoutColumn column) { return cells[static_cast<std::size_t>(column)]; }
};

/// The form (填报表) that a unit gets for a month: a value, from which the workbook is written.
struct HandoutForm {
    HandoutIdentity identity;
    QString title;
    QString instructions;
    QString contact;
    std::vector<HandoutColumn> columns;
    std::vector<HandoutRow> rows;
};

/// Whether the column holds figures, at least for some pledges.
[[nodiscard]] bool holdsFigures(HandoutColumn column);

/// Whether a unit fills the column in.
[[nodiscard]] bool isFilled(HandoutColumn column);

/// The head of a column, in the installed language.
[[nodiscard]] QString headOf(HandoutColumn column);

}  // namespace pledge
