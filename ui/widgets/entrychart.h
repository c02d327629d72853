#pragma once

#include <ui/theme.h>

#include <QFrame>

#include <optional>

class QLabel;

namespace pledge {

class ChartView;
class PlanState;

/// The chart of the pledge under the cursor, with its verdict as a sentence: it moves as figures are typed.
class EntryChart : public QFrame {
    Q_OBJECT

public:
    EntryChart(PlanState* state, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// A position in the snapshot's lines; nothing clears the card.
    void showLine(std::optional<std::size_t> position);

private:
    PlanState* m_state;
    QLabel* m_name;
    QLabel* m_reason;
    ChartView* m_chart;
};

}  // namespace pledge
