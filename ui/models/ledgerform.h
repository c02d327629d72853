#pragma once

#include <core/plan/ledgerchanges.h>

#include <QObject>
#include <QStandardItemModel>

#include <optional>
#include <vector>

namespace pledge {

/// A cell of the form that keeps a ledger from being kept: in which of its tables, where, and why in a sentence.
struct LedgerFault {
    enum Table { Columns, Stages, Uses };

    Table table = Columns;
    int row = 0;
    int column = 0;
    QString said;
};

/// A ledger while it is defined: its columns, stages and uses as tables to be typed into, each row of which remembers
/// where it came from. Cells offer words through PlanTableModel's roles.
class LedgerForm : public QObject {
    Q_OBJECT

public:
    enum ColumnField { NameField, TypeField, MeaningField, RequiredField, UnitField, ChoicesField };
    enum UseField { PledgeField, MeasureField, StageField };

    explicit LedgerForm(const PlanSnapshot& snapshot, QObject* parent = nullptr);

    /// Shows that ledger as it stands; the rows' origins are their places in it.
    void show(const Ledger& ledger);

    [[nodiscard]] QStandardItemModel* columns() { return &m_columns; }
    [[nodiscard]] QStandardItemModel* stages() { return &m_stages; }
    [[nodiscard]] QStandardItemModel* uses() { return &m_uses; }

    void addColumn();
    void addStage();
    void addUse();
    static void removeRows(QStandardItemModel& model, const QList<int>& rows);
    static bool moveRow(QStandardItemModel& model, int from, int to);

    /// What is typed, under that name; LedgerRefused where a word is none of those offered: details columns, stages or
    /// pledge, and the text.
    [[nodiscard]] Result<Ledger> ledger(const QString& name) const;
    /// The first cell that is empty and must not be, or whose word is none of those offered.
    [[nodiscard]] std::optional<LedgerFault> fault() const;
    [[nodiscard]] LedgerOrigins origins() const;

private:
    void appendColumn(const LedgerColumn& column, int origin);
    void appendUse(const LedgerUse& use);
    void offerStages();
    [[nodiscard]] Result<LedgerColumn> columnAt(int row, const QString& name) const;
    [[nodiscard]] Result<LedgerUse> useAt(int row, const QString& name, const QStringList& stages) const;
    [[nodiscard]] QString pledgeLabel(const Pledge& pledge) const;

    PlanSnapshot m_snapshot;
    Ledger m_shown;
    QStandardItemModel m_columns;
    QStandardItemModel m_stages;
    QStandardItemModel m_uses;
    std::vector<PledgeId> m_pledges;  ///< those that can follow a ledger, in the order of the text
    QStringList m_labels;             ///< of these
};

}  // namespace pledge
