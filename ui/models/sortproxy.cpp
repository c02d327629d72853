#include <ui/models/sortproxy.h>

#include <QLocale>

namespace pledge {

SortProxy::SortProxy(int sortRole, int filterRole, QObject* parent)
    : QSortFilterProxyModel(parent), m_collator(QLocale(QLocale::Chinese, QLocale::China)) {
    m_collator.setNumericMode(true);
    setSortRole(sortRole);
    setFilterRole(filterRole);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
    setDynamicSortFilter(true);
}

void SortProxy::setFilterText(const QString& text) {
    setFilterFixedString(text.trimmed());
}

bool SortProxy::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant one = left.data(sortRole());
    const QVariant other = right.data(sortRole());
    if (one.isValid() != other.isValid()) {
        return one.isValid() == (sortOrder() == Qt::AscendingOrder);
    }
    if (one.typeId() == QMetaType::QString && other.typeId() == QMetaType::QString) {
        return m_collator.compare(one.toString(), other.toString()) < 0;
    }
    return QVariant::compare(one, other) == QPartialOrdering::Less;
}

}  // namespace pledge
