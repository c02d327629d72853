#pragma once

#include <core/plan/planchanges.h>
#include <ui/models/planeditor.h>
#include <ui/models/plantablemodel.h>

#include <algorithm>
#include <functional>
#include <utility>

namespace pledge {

/// A column of a table of the plan, as what it shows of a row and how its text is read back into one.
template <typename T>
struct PlanColumn {
    using Text = std::function<QString(const T&, const PlanSnapshot&)>;
    using Put = std::function<QString(T&, const QString&, const PlanSnapshot&)>;
    using Options = std::function<QStringList(const PlanSnapshot&)>;

    /// Without a put the program works the column out; without options its text is free.
    PlanColumn(QString named, QString tokenNamed, Text shows, Put reads = Put(), Options offers = Options())
        : heading(std::move(named)),
          token(std::move(tokenNamed)),
          text(std::move(shows)),
          put(std::move(reads)),
          options(std::move(offers)) {}

    [[nodiscard]] PlanColumn ofFigures() && {
        isFigure = true;
        return std::move(*this);
    }
    [[nodiscard]] PlanColumn readLate() && {
        isLate = true;
        return std::move(*this);
    }

    QString heading;
    QString token;  ///< as the program's own tables head it
    Text text;
    Put put;  ///< answers with a sentence where the text cannot be read
    Options options;
    bool isFigure = false;
    bool isLate = false;  ///< names other rows: read once everything pasted with it stands
};

/// A table whose rows are values of one type. What is derived from it says which they are and which changes of the plan
/// leave it with others.
template <typename T>
class PlanRowsModel : public PlanTableModel {
public:
    using PlanTableModel::PlanTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }
    [[nodiscard]] const std::vector<T>& rows() const { return m_rows; }

    bool addRow() override {
        std::vector<T> next = m_rows;
        next.push_back(blank(next));
        nameOf(next.back()) = freeName(newName());
        return commit(next, newName());
    }

    bool removeAt(std::vector<int> gone) override {
        std::ranges::sort(gone, std::greater());
        std::vector<T> next = m_rows;
        for (const int row : gone) {
            next.erase(next.begin() + row);
        }
        return commit(next, PlanTableModel::tr("Rows deleted"));
    }

    bool moveTo(int row, int to) override {
        if (row == to || to < 0 || to >= rowCount()) {
            return false;
        }
        std::vector<T> next = m_rows;
        const auto from = next.begin() + row;
        if (row < to) {
            std::rotate(from, from + 1, next.begin() + to + 1);
        } else {
            std::rotate(next.begin() + to, from, from + 1);
        }
        inheritOrder(next);
        return commit(next, PlanTableModel::tr("Row moved"));
    }

protected:
    [[nodiscard]] virtual std::vector<T> load(const PlanSnapshot& plan) const = 0;
    [[nodiscard]] virtual PlanChanges changesTo(const PlanSnapshot& plan, const std::vector<T>& next) const = 0;
    /// A row that is not in the plan yet; its name is still empty.
    [[nodiscard]] virtual T blank(const std::vector<T>& before) const = 0;
    [[nodiscard]] virtual QString newName() const = 0;

    void setColumns(std::vector<PlanColumn<T>> columns) {
        m_columns = std::move(columns);
        m_rows = load(editor().plan());
    }
    bool commit(const std::vector<T>& next, const QString& act) {
        return editor().apply(changesTo(editor().plan(), next), act);
    }

    [[nodiscard]] QString cellText(int row, int column) const override {
        return at(column).text(m_rows[static_cast<std::size_t>(row)], editor().plan());
    }
    [[nodiscard]] qint64 rowId(int row) const override {
        if constexpr (requires(T one) { one.id; }) {
            return m_rows[static_cast<std::size_t>(row)].id.number();
        }
        return 0;
    }
    [[nodiscard]] QString heading(int column) const override { return at(column).heading; }
    [[nodiscard]] QString token(int column) const override { return at(column).token; }
    [[nodiscard]] bool isTyped(int column) const override { return static_cast<bool>(at(column).put); }
    [[nodiscard]] bool isFigure(int column) const override { return at(column).isFigure; }
    [[nodiscard]] QStringList options(int column) const override {
        return at(column).options ? at(column).options(editor().plan()) : QStringList();
    }

    bool put(const std::vector<CellEdit>& edits, const QString& act) override {
        std::vector<T> next = m_rows;
        std::vector<CellEdit> wrong;
        QStringList problems;
        for (const bool late : {false, true}) {
            const bool any = std::ranges::any_of(edits, [&](const CellEdit& e) { return at(e.column).isLate == late; });
            const PlanSnapshot seen =
                late && any ? changedPlan(editor().plan(), changesTo(editor().plan(), next)) : editor().plan();
            for (const CellEdit& edit : edits) {
                while (static_cast<int>(next.size()) <= edit.row) {
                    next.push_back(blank(next));
                }
                const QString problem =
                    at(edit.column).isLate == late
                        ? at(edit.column).put(next[static_cast<std::size_t>(edit.row)], edit.text, seen)
                        : QString();
                if (!problem.isEmpty()) {
                    wrong.push_back(edit);
                    problems.append(problem);
                }
            }
        }
        if (!wrong.empty()) {
            refuse(wrong, problems);
            return false;
        }
        return commit(next, act);
    }

    /// Rows come and go at the end, and what stands in the others changes, so that the cursor stays where it is.
    void reload() override {
        std::vector<T> next = load(editor().plan());
        const auto kept = std::min(m_rows.size(), next.size());
        if (m_rows.size() > kept) {
            beginRemoveRows({}, static_cast<int>(kept), rowCount() - 1);
            m_rows.resize(kept);
            endRemoveRows();
        }
        std::copy_n(next.begin(), kept, m_rows.begin());
        if (kept > 0) {
            Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(kept) - 1, columnCount() - 1));
        }
        if (next.size() > kept) {
            beginInsertRows({}, static_cast<int>(kept), static_cast<int>(next.size()) - 1);
            m_rows.insert(m_rows.end(), next.begin() + static_cast<std::ptrdiff_t>(kept), next.end());
            endInsertRows();
        }
    }

private:
    [[nodiscard]] const PlanColumn<T>& at(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    template <typename Row>
    static auto& nameOf(Row& row) {
        if constexpr (requires { row.name; }) {
            return row.name;
        } else {
            return row.text;
        }
    }

    [[nodiscard]] QString freeName(const QString& wanted) const {
        QString name = wanted;
        const auto isTaken = [&name](const T& row) { return nameOf(row) == name; };
        for (int i = 2; std::ranges::any_of(m_rows, isTaken); ++i) {
            name = wanted + u' ' + QString::number(i);
        }
        return name;
    }

    /// The rows take over one another's places in the order.
    void inheritOrder(std::vector<T>& rows) const {
        if constexpr (requires(T one) { one.order; }) {
            for (std::size_t i = 0; i < rows.size(); ++i) {
                rows[i].order = m_rows[i].order;
            }
        }
    }

    std::vector<T> m_rows;
    std::vector<PlanColumn<T>> m_columns;
};

/// The changes that leave a plan with these things of one kind: what differs, and what is gone.
template <typename T>
void differences(const std::vector<T>& standing, const std::vector<T>& next, std::vector<T>& changed,
                 std::vector<decltype(T::id)>& removed) {
    for (const T& one : next) {
        if (std::ranges::find(standing, one) == standing.end()) {
            changed.push_back(one);
        }
    }
    for (const T& one : standing) {
        if (std::ranges::find(next, one.id, &T::id) == next.end()) {
            removed.push_back(one.id);
        }
    }
}

/// A new one of its kind: an id and a place in the order beyond all there are.
template <typename T>
[[nodiscard]] T nextOf(const std::vector<T>& before, decltype(T::id) leastId) {
    T made;
    made.id = leastId;
    for (const T& one : before) {
        made.id = std::max(made.id, decltype(T::id)(one.id.number() + 1));
        made.order = std::max(made.order, one.order);
    }
    ++made.order;
    return made;
}

}  // namespace pledge
