#pragma once

#include <ui/models/pledgetablemodel.h>
#include <ui/models/sortproxy.h>
#include <ui/theme.h>
#include <ui/widgets/copyabletable.h>

#include <vector>

namespace pledge {

class TableDelegate;

/// A unit's pledges: sortable by every column (a third click on a heading brings back the order of the text), filtered,
/// as wide as its room and never wider. The chosen row stays chosen when the figures change.
class PledgeTable : public CopyableTable {
    Q_OBJECT

public:
    PledgeTable(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    void show(const PlanSnapshot& snapshot, const Scoreboard& board, OrgUnitId unit);
    void setFilter(const QString& text);

    /// The pledge of the current row; an invalid id without one.
    [[nodiscard]] PledgeId current() const;
    /// False where it is not among the rows shown.
    bool choose(PledgeId pledge);
    /// The first red one of those shown, else the first yellow one, else the first.
    void chooseWorst();
    /// What the headings and as many whole rows as fit take.
    [[nodiscard]] int heightWithin(int room) const;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentPledgeChanged(pledge::PledgeId pledge);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void prepare();
    void addDelegate(PledgeColumn column, TableDelegate* delegate);
    void fitColumns();
    [[nodiscard]] int naturalWidth(int column) const;
    [[nodiscard]] int headingWidth(int column) const;

    Theme m_theme;
    PledgeTableModel* m_model;
    SortProxy* m_proxy;
    std::vector<TableDelegate*> m_delegates;
};

}  // namespace pledge
