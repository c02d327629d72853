#pragma once

#include <core/exchange/sheetrate.h>
#include <core/exchange/sheetrows.h>

#include <vector>

namespace pledge {

/// What stands beside a figure and says how it is counted and whether it can be right: units of measure, targets,
/// printed rates.
class RowMeasures {
public:
    RowMeasures(const SheetView& view, const SheetTable& table, const SheetContext& context)
        : m_view(view), m_table(table), m_context(context), m_measure(table.first(SheetMeaning::Measure)) {}

    [[nodiscard]] MeasureHints hintsOf(const SheetDraft& draft, const SheetColumn& column) const;
    /// The sheet's own targets for the figure of this column, from the left.
    [[nodiscard]] std::vector<TargetCell> targetsOf(const SheetDraft& draft, const SheetColumn& column) const;
    /// Confirms the draft's figure by the rate printed beside it, or flags it.
    void checkRate(SheetDraft& draft, const SheetColumn& column, const TargetCell& target) const;

private:
    [[nodiscard]] const SheetColumn* rateOf(const SheetDraft& draft, const SheetColumn& column) const;
    [[nodiscard]] bool fitsPlanOfMonth(const SheetDraft& draft, const QString& printed) const;
    [[nodiscard]] bool speakOfOne(const SheetColumn& left, const SheetColumn& right) const;

    const SheetView& m_view;
    const SheetTable& m_table;
    const SheetContext& m_context;
    const SheetColumn* m_measure;
};

}  // namespace pledge
