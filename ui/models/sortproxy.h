#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace pledge {

/// Sorts by the values of a role: names as Chinese readers look them up, and what is empty always last. Keeps the rows
/// whose filter role contains the text, in any case of letters.
class SortProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    SortProxy(int sortRole, int filterRole, QObject* parent = nullptr);

    void setFilterText(const QString& text);

protected:
    [[nodiscard]] bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    QCollator m_collator;
};

}  // namespace pledge
