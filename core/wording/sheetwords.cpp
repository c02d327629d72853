#include <core/wording/fill.h>
#include <core/wording/sheetwords.h>

#include <QCoreApplication>

namespace pledge {

namespace {

struct SheetWords {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

QString leftOutPattern(SheetRemarkKind kind) {
    switch (kind) {
        case SheetRemarkKind::Blank:
            return SheetWords::tr("No figure: the cell is blank or holds a mark for none; blank is not zero");
        case SheetRemarkKind::SumRow:
            return SheetWords::tr("A sum of other rows, no pledge");
        case SheetRemarkKind::StandingPledge:
            return SheetWords::tr("A standing pledge takes words, not figures; enter its note by hand");
        case SheetRemarkKind::HiddenSheet:
            return SheetWords::tr("The sheet “%1” is hidden; unhide it if it counts");
        default:
            return {};
    }
}

QString takenPattern(SheetRemarkKind kind) {
    switch (kind) {
        case SheetRemarkKind::Unchanged:
            return SheetWords::tr("Unchanged: the plan has it already");
        case SheetRemarkKind::Replaces:
            return SheetWords::tr("Replaces %1");
        case SheetRemarkKind::Summed:
            return SheetWords::tr("The month's own %1 added to %3 of %2");
        case SheetRemarkKind::RememberedMatch:
            return SheetWords::tr("“%1” was matched with “%2” by a person");
        case SheetRemarkKind::HeadByPerson:
            return SheetWords::tr("The column “%1” is read as a person said");
        case SheetRemarkKind::TakenByPerson:
            return SheetWords::tr("Taken by a person all the same");
        default:
            return {};
    }
}

QString namePattern(SheetRemarkKind kind) {
    switch (kind) {
        case SheetRemarkKind::NoUnit:
            return SheetWords::tr("No unit of the plan is called “%1”; add an alias or match the name");
        case SheetRemarkKind::NoPledge:
            return SheetWords::tr("No pledge of the plan is called “%1”; add an alias or match the name");
        case SheetRemarkKind::LikePledges:
            return SheetWords::tr("“%1” is no pledge's name; perhaps it is %2: match the name");
        case SheetRemarkKind::SeveralPledges:
            return SheetWords::tr("“%1” may be any of %2; say which, or name the unit");
        case SheetRemarkKind::OtherOwner:
            return SheetWords::tr("“%1” is not a pledge of %2 but of %3; check the row");
        case SheetRemarkKind::TwoOwners:
            return SheetWords::tr("The row names %1 and “%2”: whose figure it is is not clear; match the name");
        case SheetRemarkKind::Duplicate:
            return SheetWords::tr("Row %1 gives %2 for the same pledge and month; keep the right one");
        default:
            return {};
    }
}

QString monthPattern(SheetRemarkKind kind) {
    switch (kind) {
        case SheetRemarkKind::NoMonth:
            return SheetWords::tr("The sheet does not say which month it is for; give the month");
        case SheetRemarkKind::MonthsDiffer:
            return SheetWords::tr("One place says %1, another %2; correct the sheet");
        case SheetRemarkKind::DamagedMonth:
            return SheetWords::tr("“%1” is no month; correct it");
        case SheetRemarkKind::MidMonth:
            return SheetWords::tr("“%1” is not the end of a month; check that the figure is the month's");
        case SheetRemarkKind::QuarterAlone:
            return SheetWords::tr("“%1” does not begin in January; give the running total");
        case SheetRemarkKind::OtherYear:
            return SheetWords::tr("The sheet is for %1, which the plan is not");
        case SheetRemarkKind::OutsidePlan:
            return SheetWords::tr("The plan takes no figures for %1");
        case SheetRemarkKind::TotalOrOwn:
            return SheetWords::tr("“%1” does not say whether it is the running total or the month's own figure");
        case SheetRemarkKind::NoLastMonth:
            return SheetWords::tr("Only the month's own figure is given, and %1 is not reported: no running total");
        case SheetRemarkKind::OwnDiffers:
            return SheetWords::tr("The total %1 is not the month's own %2 more than %3 of the month before");
        case SheetRemarkKind::LastDiffers:
            return SheetWords::tr("At the end of %1 the sheet has %2, the plan %3: no running total can be made");
        default:
            return {};
    }
}

QString figurePattern(SheetRemarkKind kind) {
    switch (kind) {
        case SheetRemarkKind::HiddenRow:
            return SheetWords::tr("The row or the column is hidden; unhide it if it counts");
        case SheetRemarkKind::MergedFigure:
            return SheetWords::tr("“%1” stands in one cell merged over several rows; give each row its own figure");
        case SheetRemarkKind::SeveralFigures:
            return SheetWords::tr("Two columns give %1 and %2 for the month; say which one counts");
        case SheetRemarkKind::ForecastFigure:
            return SheetWords::tr("“%1” is a forecast, not what was reached");
        case SheetRemarkKind::HeadUnclear:
            return SheetWords::tr("“%1” may count something else than what was reached; say what the column holds");
        case SheetRemarkKind::RateOrWorks:
            return SheetWords::tr("“%1” may be the share of the target or of the whole works; ask which is meant");
        case SheetRemarkKind::WordsAround:
            return SheetWords::tr("The sheet says “%1”: check that the figure is what was reached by then");
        case SheetRemarkKind::Commented:
            return SheetWords::tr("A comment stands at the cell: “%1”; check the figure");
        case SheetRemarkKind::CommaUnclear:
            return SheetWords::tr(
                "The comma in “%1” may part thousands or stand for a point; write the figure plainly");
        case SheetRemarkKind::ReplacesFar:
            return SheetWords::tr("The plan has %1 for %2 already, far from this one; check which is right");
        case SheetRemarkKind::BalanceFigure:
            return SheetWords::tr(
                "“%1” is a balance or its increase, and the pledge counts the other; ask which is meant");
        case SheetRemarkKind::SignUnclear:
            return SheetWords::tr("“%1” is below zero: ask whether the sign is meant");
        case SheetRemarkKind::RoughFigure:
            return SheetWords::tr("“%1” is not an exact figure; ask for it");
        case SheetRemarkKind::RangeFigure:
            return SheetWords::tr("“%1” is a range; ask for the figure");
        case SheetRemarkKind::DamagedFigure:
            return SheetWords::tr("“%1” is damaged or no figure; ask for it");
        case SheetRemarkKind::TooManyDigits:
            return SheetWords::tr("“%1” has more digits than a spreadsheet keeps");
        case SheetRemarkKind::TooManyDecimals:
            return SheetWords::tr("%1 has more than six decimals; round it");
        case SheetRemarkKind::FaultCell:
            return SheetWords::tr("The cell holds %1 instead of a figure");
        case SheetRemarkKind::WordsForFigure:
            return SheetWords::tr("“%1” is not a figure in %2");
        case SheetRemarkKind::FigureForDeed:
            return SheetWords::tr("“%1” is a figure, but the pledge is a deed: done or not");
        case SheetRemarkKind::UnclearDeed:
            return SheetWords::tr("“%1” does not clearly say whether it is done");
        case SheetRemarkKind::FormulaNoResult:
            return SheetWords::tr("A formula without its result; open the file, save it, and read it again");
        case SheetRemarkKind::ShownScaled:
            return SheetWords::tr("The cell shows another figure than it holds; check which one is meant");
        default:
            return {};
    }
}

QString likelyPattern(SheetRemarkKind kind) {
    switch (kind) {
        case SheetRemarkKind::ReplacesEarlier:
            return SheetWords::tr(
                "The plan has %1 for %2 already, and the sheet is for a later month; check which is right");
        case SheetRemarkKind::SumReplaces:
            return SheetWords::tr(
                "The plan has %1 for %2 already, and with the month's own figure it would be %3; check which is right");
        case SheetRemarkKind::IndexForRate:
            return SheetWords::tr("“%1” may be an index of 100 for last year, not the rate; ask which is meant");
        case SheetRemarkKind::GrowthDiffers:
            return SheetWords::tr("Against last year's %1 the figure has grown by %2, but the sheet prints %3");
        case SheetRemarkKind::ConvertedFar:
            return SheetWords::tr(
                "“%1” comes to %2 in the unit of measure that the sheet says, far too little: check the unit");
        default:
            return {};
    }
}

QString checkPattern(SheetRemarkKind kind) {
    switch (kind) {
        case SheetRemarkKind::OtherMeasure:
            return SheetWords::tr("The sheet counts in %1, the pledge in %2");
        case SheetRemarkKind::UnclearMeasure:
            return SheetWords::tr("“%1” in a column of %2: the unit of measure is not clear");
        case SheetRemarkKind::FractionOrPercent:
            return SheetWords::tr("“%1” may be a fraction or a percentage; write it with %");
        case SheetRemarkKind::NotWhole:
            return SheetWords::tr("%1 is not a whole number of %2");
        case SheetRemarkKind::TargetDiffers:
            return SheetWords::tr(
                "The sheet's target %1 differs from the plan's %2: another pledge, unit or revision?");
        case SheetRemarkKind::RateDiffers:
            return SheetWords::tr("The printed rate %1 does not fit the figure, which gives %2");
        case SheetRemarkKind::SumDiffers:
            return SheetWords::tr("The sum row says %1, the rows add up to %2");
        case SheetRemarkKind::AllEqual:
            return SheetWords::tr(
                "All figures of “%1” are the targets, the milestones or last month's: check that it was filled in");
        case SheetRemarkKind::Guarded:
        case SheetRemarkKind::NotAllowed:
            return SheetWords::tr("%1");
        default:
            return {};
    }
}

}  // namespace

QString remarkSentence(const SheetRemark& remark) {
    for (const auto pattern :
         {leftOutPattern, takenPattern, namePattern, monthPattern, figurePattern, likelyPattern, checkPattern}) {
        if (const QString found = pattern(remark.kind); !found.isEmpty()) {
            return fill(found, remark.facts);
        }
    }
    Q_UNREACHABLE();
}

}  // namespace pledge
