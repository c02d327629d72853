#pragma once

#include <core/base/id.h>
#include <core/base/month.h>
#include <ui/pages/page.h>

class QLabel;
class QPushButton;
class QSplitter;

namespace pledge {

class DutyPane;
class FittedTable;
class RoundBar;
class RoundModel;
class SortProxy;

/// The monthly round (月度报送) at the as-of month. A reporting unit sees its own month line by line; everybody else
/// the units with their stages over the months, who is late, how complete and punctual the months were, and below them
/// the chosen unit's month as a reviewer looks at it.
class RoundPage : public Page {
    Q_OBJECT

public:
    RoundPage(PlanState* state, const Theme& theme, QWidget* parent);

    [[nodiscard]] QString title() const override;
    void setFilter(const QString& text) override;

    void showUnit(OrgUnitId unit);
    [[nodiscard]] DutyPane* duties() const { return m_duties; }
    [[nodiscard]] RoundBar* bar() const { return m_bar; }

Q_SIGNALS:
    void entryAsked(pledge::OrgUnitId unit);
    void cellAsked(pledge::OrgUnitId unit, pledge::PledgeId pledge, pledge::Month month);
    void handOutAsked(pledge::Month month);
    void collectAsked();
    void said(const QString& sentence);

protected:
    void themeChanged() override;
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    void connectAll();
    [[nodiscard]] QWidget* tableCard();
    void follow();
    void refresh();
    void hideEmptyMonths();
    void describe();
    void showChosen();
    /// What the acting buttons are about is what is shown: one unit at least, in sight.
    void keepOneChosen();
    [[nodiscard]] bool isOwnView() const;
    /// Of the units that a reporting official speaks for the one looked at last, else the first.
    [[nodiscard]] OrgUnitId ownUnit() const;
    void describeOwn();
    void showWhatIsThere(bool isOwn);
    void shareHeight();
    void sayRule(const QString& legend);
    [[nodiscard]] QString viewpointRemark() const;

    RoundModel* m_model;
    SortProxy* m_proxy;
    FittedTable* m_table;
    RoundBar* m_bar;
    DutyPane* m_duties;
    QLabel* m_finding;
    QLabel* m_quality;
    QLabel* m_gaps;       ///< figures that earlier months of the own unit lack
    QLabel* m_viewpoint;  ///< that the stages are today's, while the plan is looked at as it was
    QLabel* m_corrected;
    QLabel* m_legend;  ///< what the marks mean, and the way to the counting rule
    QPushButton* m_handOut;
    QPushButton* m_collect;
    QWidget* m_units = nullptr;  ///< the table's card
    QSplitter* m_splitter;
    bool m_isDragged = false;  ///< somebody has chosen the heights
    bool m_isStale = true;     ///< the plan has changed since the months were judged
};

}  // namespace pledge
