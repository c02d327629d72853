#pragma once

#include <core/base/result.h>
#include <core/document/sheetgrid.h>
#include <core/exchange/sheethead.h>
#include <core/plan/plansnapshot.h>
#include <core/wording/sheetwords.h>

#include <QHash>

#include <optional>
#include <vector>

namespace pledge {

/// Whether a figure that was found is written, shown to a person, or left out.
enum class SheetState { Accept, Flag, Skip };

/// What a person decided about one sort of sheet: heads and names, packed, and what they mean.
struct SheetDecisions {
    QHash<QString, SheetMeaning> meanings;
    QHash<QString, PledgeId> matches;

    [[nodiscard]] bool isEmpty() const { return meanings.isEmpty() && matches.isEmpty(); }
    friend bool operator==(const SheetDecisions&, const SheetDecisions&) = default;
};

/// A flagged figure that a person takes all the same: its cell, and what was shown as read from it. It is taken only
/// where the cell is still read so.
struct TakenFigure {
    Place place;
    PledgeId pledge;
    Actual actual;                          ///< with the month that it is for
    std::optional<Decimal> suggested = {};  ///< taken instead of the figure in the cell
};

/// How a sheet is to be read.
struct SheetOrder {
    QString sheet;               ///< only this one; empty reads all
    std::optional<Month> month;  ///< where the sheet says none
    QString reason;              ///< why running totals fall
    SheetDecisions decisions;
    std::vector<TakenFigure> taken = {};  ///< of this file alone, never remembered
};

/// One figure that was found, with all that is to be said of it.
struct SheetFigure {
    SheetState state = SheetState::Accept;
    QString unitName;    ///< the plan's name of the unit, or the sheet's
    QString pledgeName;  ///< the same of the pledge
    QString nameInSheet;
    QString text;  ///< of the cell
    std::optional<PledgeId> pledge = {};
    std::optional<Month> month = {};
    Actual actual = {};  ///< blank where no figure could be made of the text
    std::vector<SheetRemark> remarks = {};
    std::vector<PledgeId> candidates = {};
    Place place = {};
    std::optional<Decimal> suggestion = {};  ///< what a guard says was probably meant
    bool isTakable = false;                  ///< flagged, and a person may take it: the plan could hold it
    bool asksReason = false;                 ///< which then needs a reason

    /// Says why it must not be written.
    void flag(SheetRemark remark);
    void skip(SheetRemark remark);
    void say(SheetRemark remark) { remarks.push_back(std::move(remark)); }
    [[nodiscard]] bool isAccepted() const { return state == SheetState::Accept; }
    /// In the pledge's unit, plain; else the cell's text; empty where it was blank.
    [[nodiscard]] QString valueText() const;
    /// All remarks as one text.
    [[nodiscard]] QString message() const;
};

/// A column as it was understood, for people to correct.
struct SheetColumnChoice {
    QString sheet;
    QString head;
    QString whole;  ///< packed, with its unit: what a decision is kept by
    SheetMeaning meaning = SheetMeaning::Ignored;
    QString letters;  ///< of its columns: D, or D、K where the head stands twice
};

/// An unknown sheet as it was read against a plan. Nothing is written yet.
struct SheetReading {
    PlanSnapshot plan;  ///< that it was read against
    QString file;
    QByteArray digest;
    std::vector<SheetFigure> figures;        ///< in order of the file
    bool lacksReason = false;                ///< a figure that was taken still waits for one
    std::vector<SheetColumnChoice> columns;  ///< each head once
    QStringList signatures;                  ///< of its tables' heads

    /// What is to be written: accepted figures that the plan does not have yet, in order of pledge and month.
    [[nodiscard]] std::vector<ActualChange> changes(const PlanSnapshot& snapshot) const;
    [[nodiscard]] int count(SheetState state) const;
};

/// Reads every table of figures in the file. NoTableFound where there is none, UnknownSheet for a sheet that is not
/// there.
[[nodiscard]] Result<SheetReading> readSheets(const SheetFile& file, const PlanSnapshot& snapshot,
                                              const SheetOrder& order);

/// The signatures of the file's tables, as these decisions let them be found: what decisions are remembered by.
[[nodiscard]] QStringList sheetSignatures(const SheetFile& file, const PlanSnapshot& snapshot,
                                          const SheetDecisions& decisions);

}  // namespace pledge
