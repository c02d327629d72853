#include <core/wording/words.h>
#include <ui/delegates/groupdelegate.h>

#include <QComboBox>

namespace pledge {

QWidget* GroupDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& /*index*/) const {
    auto* box = new QComboBox(parent);
    box->setFrame(false);
    for (const UnitGroup group : kUnitGroups) {
        box->addItem(groupWord(group));
    }
    box->setAccessibleName(tr("Group"));
    return box;
}

void GroupDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(std::max(0, box->findText(index.data(Qt::EditRole).toString())));
}

void GroupDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
}

}  // namespace pledge
