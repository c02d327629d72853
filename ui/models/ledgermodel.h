#pragma once

#include <core/plan/ledger.h>
#include <core/plan/ledgerchanges.h>
#include <core/plan/planrecords.h>
#include <ui/models/casepreview.h>
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
/// filled; it then is that case, and a new last row comes. Every edit, pasted block or removal is one step of undo.
/// Speaks the roles of PlanTableModel.
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
    [[nodiscard]] bool mayAdd() const { return m_mayAdd; }
    [[nodiscard]] bool isDraft(int row) const { return m_shown && row == caseCount(); }
    /// The first required column that is empty in the row for a new case once something stands in it; -1 otherwise.
    [[nodiscard]] int missingIn(int row) const;
    void sayMissing(int column);
    /// What stands in the row for a new case, as text that retypeCase() takes; empty where nothing does. It stays with
    /// its ledger while another one of the plan is shown.
    [[nodiscard]] QString unsavedCase() const;
    /// Puts such a text into that row again, where nothing else stands in it.
    void retypeCase(const QString& typed);
    /// The cells of that row that are filled in, to be read by people.
    [[nodiscard]] QString draftWords() const;
    /// Whether the last text typed into that cell was refused; it stands there, unwritten, until dropRefused().
    [[nodiscard]] bool isRefused(const QModelIndex& at) const { return at.isValid() && m_wrong == at; }
    void dropRefused(const QModelIndex& at);
    /// Logical pixels that such a column wants whatever stands in it.
    [[nodiscard]] int usualWidth(int column) const;
    /// Its part of the room to spare: most goes to words, none to the mark.
    [[nodiscard]] int growthOf(int column) const;
    /// The rows that stand twice, in order.
    [[nodiscard]] std::vector<int> markedRows() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& at, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& at) const override;
    bool setData(const QModelIndex& at, const QVariant& value, int role = Qt::EditRole) override;

    /// Puts one text into a column of these rows.
    bool fillWith(const QString& text, const std::vector<int>& rows, int column);
    /// What becomes of a block laid on these rows, its first cell on that column, with new cases for what is left of
    /// it. A first row of headings says which columns the cells belong to.
    [[nodiscard]] CasePreview preview(PlanBlock block, const std::vector<int>& rows, int column) const;
    /// Writes the cases of a preview as one step; with the case begun in the last row that row is empty again.
    bool takeIn(const std::vector<LedgerRow>& rows, bool withBegun, const QString& act);
    bool clearCells(const QModelIndexList& cells);
    bool removeAt(const std::vector<int>& rows);

Q_SIGNALS:
    /// Something else stands in the row for a new case of the ledger shown.
    void draftChanged();

private:
    enum class Part { Cell, Stage, Day, Keeper, Mark };
    struct Place {
        Part part = Part::Cell;
        qsizetype at = 0;
    };

    /// The ledger shown as it stands in the plan.
    struct Standing {
        std::optional<Ledger> ledger;
        std::shared_ptr<const PlanRecords> records;
        std::vector<std::size_t> rows;
        QHash<std::size_t, QString> marks;
        bool mayAdd = false;
    };

    void follow();
    void startAnew();
    [[nodiscard]] Standing standing() const;
    void settle(Standing next);
    [[nodiscard]] bool isContinuedBy(const Standing& next) const;
    void offerRow(bool offered);
    [[nodiscard]] Place placeOf(int column) const;
    [[nodiscard]] QString heading(int column) const;
    [[nodiscard]] QString cellText(int row, int column) const;
    [[nodiscard]] QString textIn(const LedgerRow& row, const Place& place) const;
    [[nodiscard]] QStringList options(const Place& place) const;
    /// Why the last act did not take the cell, or where else the case stands.
    [[nodiscard]] QString problemAt(const QModelIndex& at) const;
    [[nodiscard]] QString rowText(int row) const;
    [[nodiscard]] Qt::Alignment alignmentOf(const Place& place) const;
    [[nodiscard]] LedgerRow freshCase() const;
    [[nodiscard]] QString draftKey(const Place& place) const;
    [[nodiscard]] LedgerRow draftOf(const QString& typed) const;
    void setDraft(const LedgerRow& draft);
    [[nodiscard]] bool isTyped(int row, int column) const;
    [[nodiscard]] bool isComplete(const LedgerRow& row) const;
    /// Puts a text into a case; the refusal otherwise.
    [[nodiscard]] Outcome put(LedgerRow& row, int column, const QString& text) const;
    [[nodiscard]] Outcome putStage(LedgerRow& row, const QString& text) const;
    [[nodiscard]] Outcome putDay(LedgerRow& row, qsizetype stage, const QString& text) const;
    [[nodiscard]] Outcome putKeeper(LedgerRow& row, const QString& text) const;
    /// The columns of these headings; none where one of them is no heading.
    [[nodiscard]] std::vector<int> columnsHeaded(const QStringList& heads) const;
    /// The cells of a block where they belong; what has no column stands at column -1.
    [[nodiscard]] std::vector<CellEdit> laidOut(const PlanBlock& block, const std::vector<int>& rows,
                                                const std::vector<int>& columns) const;
    [[nodiscard]] LedgerRow begun(int row) const;
    void insertCases(Standing next);
    bool take(const std::vector<CellEdit>& edits, const QString& act);
    bool write(std::map<int, LedgerRow> touched, const QString& act);
    bool writeCases(const LedgerChanges& changes, bool withDraft, const QString& act);
    void refuse(int row, int column, const QString& why, const QString& typed);

    LedgerDesk* m_desk;
    std::optional<LedgerId> m_id;
    std::optional<Ledger> m_shown;
    std::shared_ptr<const PlanRecords> m_records;
    std::vector<std::size_t> m_rows;  ///< positions in the records
    QHash<std::size_t, QString> m_marks;
    bool m_mayAdd = false;
    LedgerRow m_draft;
    QHash<LedgerId, QString> m_drafts;  ///< what stands unwritten in the last row of each ledger of the plan
    bool m_draftWritten = false;        ///< the case that comes next is the one typed into the last row
    bool m_draftComing = false;         ///< it is that case already, and the new last row is not there yet
    QPersistentModelIndex m_wrong;
    QString m_refused;  ///< what was typed there
    QString m_problem;  ///< and why it was not taken
};

}  // namespace pledge
