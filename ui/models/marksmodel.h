#pragma once

#include <core/plan/plansnapshot.h>
#include <core/schedule/score.h>
#include <core/schedule/scoreboard.h>

#include <QAbstractTableModel>

#include <array>
#include <vector>

namespace pledge {

/// The arithmetic of one unit's score, a row for each of its lines: what it shows of what is required, its weight and
/// mark, or why it does not count.
class MarksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Ratio, Weight, Mark, Remark };
    static constexpr int kColumns = Remark + 1;

    enum Role { SortRole = Qt::UserRole + 101, SearchRole, PledgeIdRole };

    explicit MarksModel(QObject* parent = nullptr);

    /// Without a score, nothing. The same lines again change in place.
    void show(const PlanSnapshot& snapshot, const Scoreboard& board, const UnitScore* score);
    /// An invalid id for a row that is not there.
    [[nodiscard]] PledgeId pledgeAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        PledgeId pledge;
        std::array<QString, kColumns> texts;
        std::array<QVariant, kColumns> keys;
        QString sentence;
    };

    [[nodiscard]] static Row rowFor(const PlanSnapshot& snapshot, const Scoreboard& board, const PledgeScore& score);

    std::vector<Row> m_rows;
};

}  // namespace pledge
