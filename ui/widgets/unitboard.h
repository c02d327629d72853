#pragma once

#include <ui/models/unitboardmodel.h>
#include <ui/widgets/card.h>

class QSortFilterProxyModel;

namespace pledge {

class CopyableTable;
class LightBarDelegate;
class LightHeader;

/// A card with the units of one group: bar and counts, official order until a column is clicked; the rows share the
/// height of the card.
class UnitBoard : public Card {
    Q_OBJECT

public:
    UnitBoard(UnitGroup group, PlanState* state, const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setFilter(const QString& text);
    [[nodiscard]] CopyableTable* table() const { return m_table; }

Q_SIGNALS:
    void unitChosen(pledge::OrgUnitId unit);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void arrangeTable();
    void fit();
    void shareHeight();

    UnitBoardModel m_model;
    QSortFilterProxyModel* m_sorted;
    CopyableTable* m_table;
    LightHeader* m_header;
    LightBarDelegate* m_bars;
    Theme m_theme;
};

}  // namespace pledge
