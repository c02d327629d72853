#pragma once

#include <core/exchange/sheetrows.h>
#include <core/exchange/sheettitle.h>

#include <optional>
#include <vector>

namespace pledge {

/// The units and the pledge that a row speaks of.
struct RowSubject {
    std::vector<OrgUnitId> units;
    QString ownerText;
    QString name;
    QString measure;                ///< that stands behind the name: 新增贷款（万元）
    std::vector<SaidMeasure> said;  ///< by the head of its group: 二、面积类（单位：亩）
    PledgeFit fit;
    bool unknownOwner = false;
    std::optional<SheetRemark> doubt;    ///< the group's head speaks of plans, forecasts, another year
    std::optional<SheetRemark> unclear;  ///< the row names a lead unit and another, and whose figure it is is not said
};

/// Finds what each row of a table speaks of; rows are asked for from above to below, since blanks and 〃 say what stood
/// above them, and rows of one text head a group.
class RowSubjects {
public:
    RowSubjects(const SheetView& view, const SheetTable& table, const SheetContext& context,
                const PlanSnapshot& snapshot, const SheetTitle& title);

    /// Takes the row as the head of those below it, where it is one.
    bool takeGroup(int row);
    /// A partial sum ends what blank cells repeat.
    void endPart() { m_lastOwners.clear(); }
    [[nodiscard]] RowSubject of(int row);
    /// The same row for a head that names the pledge or the unit itself.
    [[nodiscard]] RowSubject ofColumn(const RowSubject& row, const SheetColumn& column) const;
    /// What the head says of the pledge where no column does; empty where it says nothing.
    [[nodiscard]] QString pledgeOf(const SheetColumn& column) const;

private:
    void takeMeasures(const QString& head);
    [[nodiscard]] QString ownerOfGroup(const QString& text) const;
    [[nodiscard]] bool namesPledgeIn(int row) const;
    [[nodiscard]] QString ownerAt(int row, const SheetColumn& column);
    [[nodiscard]] QString nameAt(int row);
    void settle(RowSubject& subject) const;
    void settleAmong(RowSubject& subject, const QStringList& owners) const;
    [[nodiscard]] bool isDepartments(const RowSubject& subject) const;

    const SheetView& m_view;
    const SheetTable& m_table;
    const SheetContext& m_context;
    const PlanSnapshot& m_snapshot;
    const SheetTitle& m_title;
    std::vector<const SheetColumn*> m_owners;
    const SheetColumn* m_name;
    QString m_groupOwner;
    QChar m_measuredBy;  ///< how the group that said units is numbered: 一、 or （一） or 1.
    std::vector<SaidMeasure> m_groupMeasures;
    std::optional<SheetRemark> m_groupDoubt;
    QHash<int, QString> m_lastOwners;  ///< by column
    QString m_lastName;
};

/// Names the draft's pledge and unit by the plan, or flags it with what may have been meant.
void nameDraft(SheetDraft& draft, const RowSubject& subject, const PlanSnapshot& snapshot);

}  // namespace pledge
