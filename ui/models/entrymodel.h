#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/scoreboard.h>
#include <ui/models/entryscope.h>
#include <ui/models/entrysession.h>

#include <QAbstractTableModel>
#include <QSet>

#include <memory>
#include <optional>
#include <vector>

namespace pledge {

class PlanState;

/// The grid of figures in one of its three shapes: pledges against the months of the as-of year, or against the as-of
/// month alone, and beside them what follows from the as-of month. Shows the plan's state and what waits in the
/// session; writes only through the session. A row that no longer answers the scope's question stays until the scope,
/// the month or the plan changes, so that nothing slips away under the hand.
class EntryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum class Kind { Owner, Pledge, Measure, View, Earlier, Figure, Own, Milestone, Target, Attainment, Verdict };
    enum Role {
        LightRole = Qt::UserRole + 1,  ///< of the verdict: a Light as int
        KindRole,                      ///< a Kind as int
        AsOfRole,                      ///< the column of the as-of month
        WaitsRole,                     ///< not written yet
        SumRole,                       ///< of the towns, not the unit's own
        OptionsRole,                   ///< the words the cell offers; empty for figures
        MissingRole,                   ///< owed and not there
        ReturnedRole,                  ///< sent back for mending
        CorrectedRole,                 ///< changed after its month was approved
        LockedRole,                    ///< approved, or submitted by the unit that looks at it; of a heading: all of it
        RepeatsRole,                   ///< the same owner as in the row above
        ReservedRole                   ///< a text as wide as the cell's is likely to become
    };

    EntryModel(PlanState* state, EntrySession* session, QObject* parent = nullptr);

    void setScope(const EntryScope& scope);
    [[nodiscard]] const EntryScope& scope() const { return m_scope; }
    void setUnit(OrgUnitId unit);
    [[nodiscard]] OrgUnitId unit() const { return m_scope.unit; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    [[nodiscard]] Kind kind(int column) const { return m_columns[static_cast<std::size_t>(column)].kind; }
    [[nodiscard]] Month month(int column) const { return m_columns[static_cast<std::size_t>(column)].month; }
    [[nodiscard]] const Line& line(int index) const;
    /// The cell of a month's column; nothing elsewhere, and for a sum.
    [[nodiscard]] std::optional<EntryCell> cell(const QModelIndex& index) const;
    /// Whether it is what the towns add up to, no line of its own.
    [[nodiscard]] bool isSumRow(int index) const { return row(index).isSum; }
    [[nodiscard]] QModelIndex indexOf(const EntryCell& cell) const;
    [[nodiscard]] int asOfColumn() const;
    [[nodiscard]] bool isReadOnly() const;
    /// Why nothing may be typed into the cell; empty where it may, and where there is no cell.
    [[nodiscard]] QString refusal(const QModelIndex& index) const;
    /// The row after that one, around the end, that owes a figure for the as-of month and has none; −1 for none.
    [[nodiscard]] int nextMissing(int from) const;
    /// The row after that one (before it, backwards), around the end, whose pledge or unit is called so; −1 for none.
    [[nodiscard]] int nextCalled(const QString& text, int from, bool backwards) const;

private:
    struct Column {
        Kind kind = Kind::Figure;
        Month month;

        friend bool operator==(const Column&, const Column&) = default;
    };

    void reload();
    [[nodiscard]] std::vector<PledgeId> pledgesOf(const std::vector<EntryRow>& rows) const;
    void followPlan();
    void refresh();
    void readSeries();
    void overlayPending();
    [[nodiscard]] std::vector<Column> columns() const;
    [[nodiscard]] std::vector<Column> monthColumns() const;
    [[nodiscard]] const EntryRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    [[nodiscard]] const Series& series(int row) const { return *m_series[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Verdict& verdict(int index) const;
    [[nodiscard]] QString ownerName(int index) const;
    [[nodiscard]] QString text(int index, const Column& column) const;
    [[nodiscard]] Light sumLight(int index) const;
    [[nodiscard]] QString sumText(int index, const Column& column) const;
    [[nodiscard]] QVariant mark(int row, const Column& column, int role) const;
    [[nodiscard]] QString reserved(int index, const Column& column) const;
    [[nodiscard]] QString toolTip(int index, const Column& column) const;
    [[nodiscard]] bool isSum(int index, Month month) const;
    [[nodiscard]] bool waits(int index, Month month) const;
    [[nodiscard]] bool owes(int index) const;
    [[nodiscard]] bool mayWrite(int index) const;
    [[nodiscard]] bool isLocked(int index, Month month) const;
    [[nodiscard]] QString lock(int index, Month month) const;
    [[nodiscard]] bool isLocked(const Column& column) const;

    PlanState* m_state;
    EntrySession* m_session;
    EntryScope m_scope;
    Month m_asOf;
    QString m_path;  ///< of the plan that the rows are of
    std::vector<EntryRow> m_rows;
    std::vector<PledgeId> m_pledges;                      ///< of each row
    std::vector<std::shared_ptr<const Series>> m_series;  ///< that count for each row: its own, or the towns' sum
    std::vector<Column> m_columns;
    QSet<PledgeId> m_returned;
};

}  // namespace pledge
