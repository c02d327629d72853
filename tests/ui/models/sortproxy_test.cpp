#include <tests/support/printers.h>
#include <ui/models/sortproxy.h>

#include <QStandardItemModel>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge::test {

TEST(SortProxy, OrdersChineseNamesByTheirReading) {
    QStandardItemModel names;
    for (const QString& name : {u"总部办"_s, u"金融办"_s, u"招商中心"_s, u"大数据局"_s}) {
        names.appendRow(new QStandardItem(name));
    }
    SortProxy proxy(Qt::DisplayRole, Qt::DisplayRole);
    proxy.setSourceModel(&names);
    proxy.sort(0);
    QStringList sorted;
    for (int row = 0; row < proxy.rowCount(); ++row) {
        sorted.append(proxy.index(row, 0).data().toString());
    }
    EXPECT_EQ(sorted, (QStringList{u"大数据局"_s, u"金融办"_s, u"招商中心"_s, u"总部办"_s}));
}

}  // namespace pledge::test
