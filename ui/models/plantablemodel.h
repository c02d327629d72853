#pragma once

#include <ui/models/planblock.h>

#include <QAbstractTableModel>
#include <QHash>

namespace pledge {

class PlanEditor;

/// What is typed or pasted into one cell; a row beyond the last is a new one.
struct CellEdit {
    int row = 0;
    int column = 0;
    QString text;
};

/// A table of the plan that can be edited like a sheet: every edit, pasted block, removal or move is one change of the
/// plan and one step of undo. All or nothing: a cell that cannot be read is named in a sentence, marked, and nothing is
/// written. PlanRowsModel knows the rows.
class PlanTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        SearchRole = Qt::UserRole + 1,  ///< of the row: all its texts
        ProblemRole,                    ///< why the last act did not take this cell
        OptionsRole,                    ///< the words the cell offers; empty for free text
        IdRole                          ///< of the row: the number by which the plan knows it; 0 without one
    };

    PlanTableModel(PlanEditor* editor, QObject* parent);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

    /// Lays the block on these rows, its first cell on that column, and makes new rows for what is left of it. A first
    /// row of headings says which columns the cells belong to. A single cell fills all the rows.
    bool paste(const PlanBlock& block, const std::vector<int>& rows, int column);
    /// One more row at the end, with a name to be overwritten.
    virtual bool addRow() = 0;
    virtual bool removeAt(std::vector<int> rows) = 0;
    /// Takes the row out and puts it where `to` says, counted after it is out.
    virtual bool moveTo(int row, int to) = 0;
    [[nodiscard]] bool mayEdit() const;

protected:
    [[nodiscard]] PlanEditor& editor() const { return *m_editor; }
    [[nodiscard]] virtual QString cellText(int row, int column) const = 0;
    [[nodiscard]] virtual qint64 rowId(int row) const = 0;
    [[nodiscard]] virtual QString heading(int column) const = 0;
    /// How the program's own tables head the column.
    [[nodiscard]] virtual QString token(int column) const = 0;
    [[nodiscard]] virtual bool isTyped(int column) const = 0;
    [[nodiscard]] virtual bool isFigure(int column) const = 0;
    [[nodiscard]] virtual QStringList options(int column) const = 0;
    /// The column that says what a row is called.
    [[nodiscard]] virtual int nameColumn() const { return 0; }
    virtual bool put(const std::vector<CellEdit>& edits, const QString& act) = 0;
    /// Reads the rows of the plan as it stands.
    virtual void reload() = 0;

    /// Marks the cells and says the first few of the sentences.
    void refuse(const std::vector<CellEdit>& cells, const QStringList& sentences);
    void forgetProblems();

private:
    [[nodiscard]] std::vector<int> columnsOf(const QStringList& headings) const;
    [[nodiscard]] QString searchText(int row) const;

    PlanEditor* m_editor;
    QHash<std::pair<int, int>, QString> m_problems;
};

}  // namespace pledge
