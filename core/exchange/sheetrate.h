#pragma once

#include <core/exchange/sheetvalue.h>

#include <optional>

namespace pledge {

/// The sheet's own target of a row, as it stands in its cell; empty text where the sheet has none.
struct TargetCell {
    QString text;
    WrittenValue written;
    MeasureHints hints;
};

/// What a printed 完成率 says of the figure beside it.
struct RateCheck {
    bool fits = false;  ///< it was printed and is what the figure gives
    std::optional<SheetRemark> remark;
};

/// That the sheet's target is neither the plan's nor one of its years': another pledge, unit of measure or revision.
[[nodiscard]] std::optional<SheetRemark> targetRemark(const TargetCell& target, const Pledge& pledge, Month month);

[[nodiscard]] RateCheck checkedRate(const QString& printed, Decimal value, const TargetCell& target,
                                    const Pledge& pledge);

/// A number below 1 of a pledge in % is a fraction where the target beside it is one too, and a percentage where that
/// says the plan's; turns it into the percentage. False where neither is sure.
[[nodiscard]] bool settleFraction(WrittenValue& written, const TargetCell& target, const Pledge& pledge);

}  // namespace pledge
