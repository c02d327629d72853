#include <ui/delegates/plancelldelegate.h>
#include <ui/delegates/tabledelegate.h>
#include <ui/models/plantablemodel.h>

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace pledge {

void PlanCellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    painter->save();
    QStyleOptionViewItem row = option;
    row.state.setFlag(QStyle::State_MouseOver, false);
    paintRowGround(*painter, row, m_theme);
    const bool wrong = !index.data(PlanTableModel::ProblemRole).toString().isEmpty();
    if (wrong) {
        painter->fillRect(option.rect.adjusted(0, 0, 0, -1), m_theme.color(Ink::Note));
        painter->fillRect(QRect(option.rect.topLeft(), QSize(m_theme.px(3), option.rect.height() - 1)),
                          m_theme.fill(Light::Red));
    }
    const bool typed = index.flags().testFlag(Qt::ItemIsEditable);
    painter->setFont(m_theme.font(TextSize::Body));
    painter->setPen(wrong ? m_theme.text(Light::Red) : m_theme.color(typed ? Ink::Text : Ink::SecondText));
    const QRect room = option.rect.adjusted(m_theme.px(8), 0, -m_theme.px(8), 0);
    const QVariant side = index.data(Qt::TextAlignmentRole);
    painter->drawText(room, (side.isValid() ? side.toInt() : int(Qt::AlignVCenter)) | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Ink::Accent), 1));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize PlanCellDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics metrics(m_theme.font(TextSize::Body));
    return {metrics.horizontalAdvance(index.data().toString()) + 2 * m_theme.px(8) + 1, m_theme.rowHeight()};
}

QWidget* PlanCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QStringList words = index.data(PlanTableModel::OptionsRole).toStringList();
    const QString look = u"border-radius: 0; padding: 0 %1px; border: 1px solid %2; background: %3"_s.arg(
        QString::number(m_theme.px(6)), m_theme.color(Ink::Accent).name(), m_theme.color(Ink::Card).name());
    if (words.isEmpty()) {
        auto* line = new QLineEdit(parent);
        line->setStyleSheet(look);
        return line;
    }
    auto* box = new QComboBox(parent);
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(words);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->setStyleSheet(u"QComboBox { %1 }"_s.arg(look));
    return box;
}

void PlanCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setEditText(text);
        box->lineEdit()->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    }
}

void PlanCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, box->currentText());
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text());
    }
}

void PlanCellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex&) const {
    editor->setGeometry(option.rect);
}

}  // namespace pledge
