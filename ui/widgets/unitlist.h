#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>
#include <ui/theme.h>

#include <QListView>

namespace pledge {

class SortProxy;
class UnitDelegate;
class UnitListModel;

/// The units of one group in official order, one of them current. Its rows grow until they fill the list, up to one and
/// a half times their least height; it is as wide as the longest name asks for.
class UnitList : public QListView {
    Q_OBJECT

public:
    UnitList(UnitGroup group, const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    void show(const PlanSnapshot& snapshot, const Scoreboard& board);
    /// Keeps the units whose name, or one of whose pledges, contains the text.
    void setFilter(const QString& text);

    /// An invalid id without one.
    [[nodiscard]] OrgUnitId current() const;
    void choose(OrgUnitId unit);
    void chooseFirst();
    /// Whether the unit is of this group, filtered out or not.
    [[nodiscard]] bool holds(OrgUnitId unit) const;

Q_SIGNALS:
    void currentUnitChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();
    void fitWidth();

    Theme m_theme;
    UnitListModel* m_model;
    SortProxy* m_proxy;
    UnitDelegate* m_delegate;
};

}  // namespace pledge
