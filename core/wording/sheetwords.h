#pragma once

#include <QString>
#include <QStringList>

namespace pledge {

/// Why a figure of an unknown sheet is taken, flagged or left out. The facts of each stand beside it, in the order of
/// its sentence.
enum class SheetRemarkKind {
    Unchanged,        ///< the plan has it already
    Replaces,         ///< the figure that stood there
    Summed,           ///< month's own figure, last month, its total
    RememberedMatch,  ///< name in the sheet, pledge
    TakenByPerson,    ///< flagged, and taken all the same
    Blank,            ///< the cell's text
    SumRow,           ///< a sum, no pledge
    StandingPledge,   ///< a standing pledge takes words, no figure
    HiddenSheet,      ///< the sheet
    HiddenRow,
    MergedFigure,    ///< the text
    NoUnit,          ///< the unit's name in the sheet
    NoPledge,        ///< the name in the sheet
    LikePledges,     ///< the name in the sheet, candidates
    SeveralPledges,  ///< the name in the sheet, candidates
    OtherOwner,      ///< pledge, unit in the sheet, its owners
    TwoOwners,       ///< the lead unit, the responsible one
    NoMonth,
    MonthsDiffer,     ///< two months
    DamagedMonth,     ///< the text
    MidMonth,         ///< the text
    QuarterAlone,     ///< the text
    OtherYear,        ///< the year
    OutsidePlan,      ///< the month
    TotalOrOwn,       ///< the head
    NoLastMonth,      ///< the month that lacks a report
    OwnDiffers,       ///< total, own figure, last total
    LastDiffers,      ///< the month before, the sheet's total of it, the plan's
    ForecastFigure,   ///< the head
    HeadUnclear,      ///< the head
    RateOrWorks,      ///< the head
    WordsAround,      ///< the title, group, foot or remark
    Commented,        ///< the comment
    CommaUnclear,     ///< the text
    ReplacesFar,      ///< the figure that stands, the month
    BalanceFigure,    ///< the head
    SignUnclear,      ///< the text
    SeveralFigures,   ///< the two figures
    RoughFigure,      ///< the text
    RangeFigure,      ///< the text
    DamagedFigure,    ///< the text
    TooManyDigits,    ///< the text
    TooManyDecimals,  ///< the figure
    FaultCell,        ///< the text
    WordsForFigure,   ///< the text, the pledge's unit of measure
    FigureForDeed,    ///< the text
    UnclearDeed,      ///< the text
    FormulaNoResult,
    ShownScaled,
    OtherMeasure,       ///< the sheet's unit, the pledge's
    UnclearMeasure,     ///< the cell's unit, the column's
    FractionOrPercent,  ///< the text
    NotWhole,           ///< the figure, the unit
    TargetDiffers,      ///< the sheet's target, the plan's
    RateDiffers,        ///< the rate printed, the rate that the figures give
    SumDiffers,         ///< the sum printed, the sum of the rows
    Duplicate,          ///< row of the other, its value
    AllEqual,           ///< the head
    Guarded,            ///< the guard's sentence
    ReplacesEarlier,    ///< the figure that stands, its month, earlier than the sheet's
    IndexForRate,       ///< the text
    GrowthDiffers,      ///< last year's figure, the growth that it gives, the growth printed
    ConvertedFar,       ///< the text, the figure in the pledge's unit of measure
    SumReplaces,        ///< the figure that stands, the month, the total that its own figure gives
    HeadByPerson,       ///< the head
    NotAllowed          ///< the refusal's sentence
};

struct SheetRemark {
    SheetRemarkKind kind = SheetRemarkKind::Unchanged;
    QStringList facts = {};

    friend bool operator==(const SheetRemark&, const SheetRemark&) = default;
};

/// The remark as one sentence: what was found, and what to do where something is to be done.
[[nodiscard]] QString remarkSentence(const SheetRemark& remark);

}  // namespace pledge
