#pragma once

#include <core/plan/ledger.h>
#include <core/plan/planrecords.h>
#include <ui/models/planblock.h>
#include <ui/models/plantablemodel.h>

#include <QAbstractTableModel>
#include <QHash>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace pledge {

class LedgerDesk;

/// The cases of one ledger as a sheet: its columns, the stage reached, the day of each stage, who keeps the case, and a
/// mark where it stands twice. The last row is the one to type a new case into, written once its required cells are
/// filled. Every edit, pasted block or removal is one step of undo, all or nothing. Speaks the roles of PlanTableModel.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit LedgerModel(LedgerDesk* desk, QObject* parent = nullptr);

    void showLedger(std::optional<LedgerId> id);
    /// The ledger shown, as it stands; null without one.
    [[nodiscard]] const Ledger* ledger() const;
    /// Without the row for a new one.
    [[nodiscard]] int caseCount() const { return static_cast<int>(m_rows.size()); }
    /// The case in that row; null for the row of a new one.
    [[nodiscard]] const LedgerRow* caseAt(int row) const;
    [[nodiscard]] bool mayAdd() const;
    /// The rows that stand twice, in order.
    [[nodiscard]] std::vector<int> markedRows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// Lays the block on these rows, its first cell on that column, and makes new cases for what is left of it. A first
    /// row of headings says which columns the cells belong to. A single cell fills all the rows.
    bool paste(PlanBlock block, const std::vector<int>& rows, int column);
    bool clearCells(const QModelIndexList& cells);
    bool removeAt(const std::vector<int>& rows);

private:
    enum class Part { Cell, Stage, Day, Keeper, Mark };
    struct Place {
        Part part = Part::Cell;
        qsizetype at = 0;
    };

    void follow();
    void read();
    [[nodiscard]] std::vector<std::size_t> positions() const;
    [[nodiscard]] Place placeOf(int column) const;
    [[nodiscard]] QString heading(int column) const;
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QStringList options(const Place& place) const;
    /// Why the last act did not take the cell, or where else the case stands.
    [[nodiscard]] QString problemAt(const QModelIndex& at) const;
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] Qt::Alignment alignmentOf(const Place& place) const;
    [[nodiscard]] LedgerRow freshCase() const;
    [[nodiscard]] bool isTyped(int row, int column) const;
    [[nodiscard]] bool isComplete(const LedgerRow& row) const;
    /// Puts a text into a case; the refusal otherwise.
    [[nodiscard]] Outcome put(LedgerRow& row, int column, const QString& text) const;
    [[nodiscard]] Outcome putStage(LedgerRow& row, const QString& text) const;
    [[nodiscard]] Outcome putDay(LedgerRow& row, qsizetype stage, const QString& text) const;
    [[nodiscard]] Outcome putKeeper(LedgerRow& row, const QString& text) const;
    /// The columns of these headings; none where one of them is no heading.
    [[nodiscard]] std::vector<int> columnsHeaded(const QStringList& heads) const;
    bool take(const std::vector<CellEdit>& edits, const QString& act);
    bool write(std::map<int, LedgerRow> touched, const QString& act);
    void refuse(int row, int column, const Error& error, const QString& where = {});

    LedgerDesk* m_desk;
    std::optional<LedgerId> m_id;
    std::optional<Ledger> m_shown;
    std::shared_ptr<const PlanRecords> m_records;
    std::vector<std::size_t> m_rows;  ///< positions in the records
    QHash<std::size_t, QString> m_marks;
    LedgerRow m_draft;
    QPersistentModelIndex m_wrong;
    QString m_problem;
};

}  // namespace pledge
