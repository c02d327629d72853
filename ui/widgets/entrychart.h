#pragma once

#include <ui/theme.h>

#include <QFrame>

#include <optional>

class QLabel;
class QToolButton;

namespace pledge {

class ChartView;
class PlanState;

/// The chart of the pledge under the cursor, with its verdict as a sentence: it moves as figures are typed. Folded, the
/// sentence alone is left.
class EntryChart : public QFrame {
    Q_OBJECT

public:
    EntryChart(PlanState* state, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// A position in the snapshot's lines; nothing clears the card.
    void showLine(std::optional<std::size_t> position);
    void setFolded(bool folded);
    /// It holds dates alone, no figures: a low strip shows them.
    [[nodiscard]] bool isStrip() const { return m_isStrip; }
    [[nodiscard]] bool isFolded() const { return m_isFolded; }

Q_SIGNALS:
    /// A person has folded or unfolded it.
    void foldChosen(bool folded);

private:
    PlanState* m_state;
    QLabel* m_name;
    bool m_isFolded = false;
    bool m_isStrip = false;
    QLabel* m_reason;
    QToolButton* m_fold;
    ChartView* m_chart;
};

}  // namespace pledge
