#pragma once

#include <tests/support/labelledtext.h>

#include <QStringList>

#include <functional>
#include <vector>

namespace pledge::test {

/// Rows of one kind that stand for the same statement in both readings, by position; best likeness first.
struct RowPair {
    std::size_t gold = 0;
    std::size_t read = 0;
};

/// How often a reading was right about one kind of statement. All shares are from 0 to 1.
struct KindScore {
    int wanted = 0;  ///< labelled rows, optional ones only when found
    int read = 0;
    int found = 0;

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
};

/// How well a whole text was read, counted as the labels' own scoring does: a quantity is found when value, unit and
/// date agree, a deliverable when its quote is alike and its date agrees; the rest is scored over the found rows.
struct ExtractionScore {
    KindScore quantities;
    KindScore deliverables;
    double ownerRight = 1;
    double programmeRight = 1;
    double comparatorRight = 1;
    double stretchRight = 1;
    double indicatorRight = 1;  ///< over the found quantities
    QStringList differences;    ///< what was missed, is too much or differs, a line each
};

[[nodiscard]] ExtractionScore scored(const std::vector<LabelledRow>& gold, const std::vector<LabelledRow>& read);

/// Pairs rows one to one, the most alike first; only pairs that fit.
[[nodiscard]] std::vector<RowPair> paired(const std::vector<LabelledRow>& gold, const std::vector<LabelledRow>& read,
                                          const std::function<bool(const LabelledRow&, const LabelledRow&)>& fit,
                                          const std::function<double(const LabelledRow&, const LabelledRow&)>& alike);

}  // namespace pledge::test
