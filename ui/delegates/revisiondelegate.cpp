#include <ui/delegates/revisiondelegate.h>
#include <ui/models/pledgetablemodel.h>
#include <ui/models/revisionhistorymodel.h>
#include <ui/models/revisionmilestonesmodel.h>

#include <QPainter>

namespace pledge {

void RevisionDelegate::paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const {
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const bool quiet = index.data(RevisionHistoryModel::UndoneRole).toBool();
    painter.setFont(fontOf(index));
    painter.setPen(quiet ? theme().color(Ink::ThirdText) : ink(index));
    painter.drawText(room, static_cast<int>(alignment.toInt()) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
}

int RevisionDelegate::contentWidth(const QModelIndex& index) const {
    return QFontMetrics(fontOf(index)).horizontalAdvance(index.data().toString());
}

QFont RevisionDelegate::fontOf(const QModelIndex& index) const {
    QFont chosen = font();
    const bool undone = index.data(RevisionHistoryModel::UndoneRole).toBool();
    chosen.setStrikeOut(undone && index.column() != static_cast<int>(RevisionColumn::Number));
    if (index.data(RevisionMilestonesModel::ChangedRole).toBool()) {
        chosen.setWeight(QFont::Bold);
    }
    return chosen;
}

}  // namespace pledge
