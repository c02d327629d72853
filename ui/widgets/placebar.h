#pragma once

#include <ui/models/entrysession.h>
#include <ui/theme.h>

#include <QWidget>

#include <optional>

class QLabel;
class QSpinBox;

namespace pledge {

class PlanState;

/// The place an outside ranking gave a month's figure (全市第一), beside the rank the pledge is to reach. Shown for
/// such pledges only; typed once the figure stands, and written with Enter or by leaving the field.
class PlaceBar : public QWidget {
    Q_OBJECT

public:
    PlaceBar(PlanState* state, EntrySession* session, const Theme& theme, QWidget* parent);

    /// Nothing hides the bar.
    void showCell(std::optional<EntryCell> cell);
    void setTheme(const Theme& theme);

private:
    [[nodiscard]] bool mayType(const Line& line) const;
    void write();

    PlanState* m_state;
    EntrySession* m_session;
    std::optional<EntryCell> m_cell;
    QLabel* m_wanted;
    QLabel* m_caption;
    QSpinBox* m_place;
    QLabel* m_note;
};

}  // namespace pledge
