#pragma once

#include <ui/models/roundfigures.h>

#include <QAbstractTableModel>

#include <map>
#include <utility>
#include <vector>

namespace pledge {

/// The lines of one unit's month in a table. While it is reviewed, what the reviewer wants mended is typed into the
/// last column: a line with a remark is one to return. What was typed for a unit's month stays with it while others are
/// looked at.
class RoundFigureModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, Name, Target, Due, Before, Now, Own, Verdict, Doubts, Said, Evidence, Remark };
    static constexpr int kColumns = Remark + 1;

    explicit RoundFigureModel(QObject* parent = nullptr);

    void show(OrgUnitId unit, Month month, std::vector<RoundFigure> figures);
    void setReviewing(bool reviewing);
    [[nodiscard]] const std::vector<RoundFigure>& figures() const { return m_figures; }
    /// Whether no line has anything in the column.
    [[nodiscard]] bool isEmpty(int column) const;
    /// The lines of these units with a remark, for the month shown.
    [[nodiscard]] std::vector<ReturnedFigure> remarks(const std::vector<OrgUnitId>& units) const;
    void clearRemarks(const std::vector<OrgUnitId>& units);
    /// Of all units and months: another plan came.
    void forgetRemarks();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void remarked();

private:
    [[nodiscard]] const RoundFigure& figure(int row) const { return m_figures[static_cast<std::size_t>(row)]; }
    void announceRemarks();
    [[nodiscard]] QString typedRemark(PledgeId pledge) const;
    [[nodiscard]] QString text(const RoundFigure& figure, int column) const;
    [[nodiscard]] QString toolTip(const RoundFigure& figure, int column) const;

    OrgUnitId m_unit;
    Month m_month;
    std::vector<RoundFigure> m_figures;
    std::map<std::pair<OrgUnitId, Month>, std::map<PledgeId, QString>> m_remarks;
    bool m_isReviewing = false;
};

}  // namespace pledge
