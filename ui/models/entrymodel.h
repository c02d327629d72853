#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>
#include <ui/models/entrysession.h>

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace pledge {

class PlanState;

/// One unit's pledges against the months of the as-of year, and beside them what follows from the as-of month. Shows
/// the plan's state and what waits in the session; writes only through the session.
class EntryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind { Pledge, Measure, Figure, Own, Milestone, Target, Attainment, Verdict };
    enum Role {
        LightRole = Qt::UserRole + 1,  ///< of the verdict: a Light as int
        KindRole,                      ///< a Kind as int
        AsOfRole,                      ///< the column of the as-of month
        WaitsRole,                     ///< not written yet
        SumRole,                       ///< of the towns, not the unit's own
        OptionsRole                    ///< the words the cell offers; empty for figures
    };

    EntryModel(PlanState* state, EntrySession* session, QObject* parent = nullptr);

    void setUnit(OrgUnitId unit);
    [[nodiscard]] OrgUnitId unit() const { return m_unit; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] Kind kind(int column) const { return m_columns[static_cast<std::size_t>(column)].kind; }
    /// The cell of a month's column; nothing elsewhere.
    [[nodiscard]] std::optional<EntryCell> cell(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const EntryCell& cell) const;
    [[nodiscard]] int asOfColumn() const;
    [[nodiscard]] bool isReadOnly() const;

private:
    struct Column {
        Kind kind = Kind::Figure;
        Month month;
    };

    void reload();
    void refresh();
    [[nodiscard]] std::vector<Column> columns() const;
    [[nodiscard]] const Line& line(int row) const;
    [[nodiscard]] const Verdict& verdict(int row) const;
    [[nodiscard]] QString text(int row, const Column& column) const;
    [[nodiscard]] QString figure(int row, Month month) const;
    [[nodiscard]] bool isSum(int row, Month month) const;
    [[nodiscard]] bool waits(int row, Month month) const;
    [[nodiscard]] QString toolTip(int row, const Column& column) const;
    [[nodiscard]] bool mayWrite(int row) const;

    PlanState* m_state;
    EntrySession* m_session;
    OrgUnitId m_unit;
    std::vector<std::size_t> m_positions;
    std::vector<Series> m_series;  ///< that count for each row: its own, or the towns' sum
    std::vector<Column> m_columns;
};

}  // namespace pledge
