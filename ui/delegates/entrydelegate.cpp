#include <core/wording/roundwords.h>
#include <ui/delegates/entrydelegate.h>
#include <ui/models/entrymodel.h>
#include <ui/widgets/entryline.h>
#include <ui/widgets/lightmark.h>
#include <ui/widgets/lockmark.h>

#include <QApplication>
#include <QComboBox>
#include <QPainter>
#include <QPersistentModelIndex>
#include <QPolygon>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kPadding = 8;
constexpr int kLock = 9;
constexpr int kLockInset = 3;
constexpr int kCorner = 9;  ///< legs of the mark in a returned cell

EntryModel::Kind kindAt(const QModelIndex& index) {
    return static_cast<EntryModel::Kind>(index.data(EntryModel::KindRole).toInt());
}

Light lightAt(const QModelIndex& index) {
    return static_cast<Light>(index.data(EntryModel::LightRole).toInt());
}

bool isLocked(const QModelIndex& index) {
    return index.data(EntryModel::LockedRole).toBool();
}

bool waits(const QModelIndex& index) {
    return index.data(EntryModel::WaitsRole).toBool();
}

}  // namespace

EntryDelegate::EntryDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void EntryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QRect cell = option.rect;
    cell.setHeight(m_cellHeight);
    painter->save();
    painter->fillRect(cell, ground(option, index));
    painter->setFont(font(option, index));
    painter->setPen(ink(index));
    paintText(*painter, cell, index);
    painter->setPen(QPen(m_theme.color(Ink::Line), 1));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (kindAt(index) == EntryModel::Kind::Figure || kindAt(index) == EntryModel::Kind::Earlier) {
        painter->drawLine(cell.topRight(), cell.bottomRight());
        paintMarks(*painter, cell, index);
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(m_theme.color(Ink::Accent), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

/// An owed figure that is missing shows where it goes; one that was sent back has its corner turned down; one that is
/// not to be changed has a lock.
void EntryDelegate::paintMarks(QPainter& painter, QRect cell, const QModelIndex& index) const {
    const bool locked = isLocked(index);
    if (index.data(EntryModel::MissingRole).toBool() && !locked) {
        painter.setPen(QPen(m_theme.color(Ink::Accent), 1, Qt::DotLine));
        painter.drawRect(cell.adjusted(3, 3, -4, -4));
    }
    if (locked) {
        const int side = m_theme.px(kLock);
        const QRectF box(cell.left() + kLockInset, cell.bottom() - side - kLockInset, side, side);
        paintLock(painter, box, m_theme.color(Ink::ThirdText));
    }
    if (index.data(EntryModel::CorrectedRole).toBool()) {
        painter.setPen(m_theme.text(Light::Yellow));
        painter.setFont(m_theme.font(TextSize::Note));
        painter.drawText(cell.adjusted(3, 1, 0, 0), static_cast<int>(Qt::AlignTop | Qt::AlignLeft), correctionMark());
    }
    if (index.data(EntryModel::ReturnedRole).toBool()) {
        const QPoint corner = cell.topLeft();
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.fill(Light::Red));
        painter.drawPolygon(QPolygon({corner, corner + QPoint(kCorner, 0), corner + QPoint(0, kCorner)}));
    }
}

void EntryDelegate::paintText(QPainter& painter, QRect cell, const QModelIndex& index) const {
    QRect room = cell.adjusted(kPadding, 0, -kPadding, 0);
    if (kindAt(index) == EntryModel::Kind::Verdict) {
        const int size = painter.fontInfo().pixelSize();
        const QRectF mark(room.left(), room.center().y() - size * 0.4, size * 0.9, size * 0.9);
        paintLight(painter, mark, lightAt(index), m_theme.fill(lightAt(index)));
        room.setLeft(room.left() + size + kPadding);
    }
    const auto alignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
    const QString text = painter.fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width());
    painter.drawText(room, static_cast<int>(alignment.toInt()), text);
}

QColor EntryDelegate::ground(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (waits(index)) {
        return m_theme.color(Ink::Note);
    }
    if (isLocked(index) && !option.state.testFlag(QStyle::State_Selected)) {
        return m_theme.color(Ink::Background);
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected) && kindAt(index) == EntryModel::Kind::Figure;
    const bool current = index.row() == m_currentRow;
    if (selected || current || index.data(EntryModel::AsOfRole).toBool()) {
        return m_theme.color(Ink::AccentGround);
    }
    return m_theme.color(Ink::Card);
}

QColor EntryDelegate::ink(const QModelIndex& index) const {
    if (waits(index)) {
        return m_theme.color(Ink::NoteText);
    }
    switch (kindAt(index)) {
        case EntryModel::Kind::Verdict:
            return m_theme.text(lightAt(index));
        case EntryModel::Kind::Figure:
            if (index.data(EntryModel::SumRole).toBool()) {
                return m_theme.color(Ink::ThirdText);
            }
            return index.data(EntryModel::AsOfRole).toBool() ? m_theme.color(Ink::Accent)
                                                             : m_theme.color(Ink::SecondText);
        case EntryModel::Kind::View:
            return m_theme.color(Ink::Accent);
        case EntryModel::Kind::Owner:
            return m_theme.color(index.data(EntryModel::RepeatsRole).toBool() ? Ink::ThirdText : Ink::Text);
        case EntryModel::Kind::Measure:
        case EntryModel::Kind::Earlier:
        case EntryModel::Kind::Own:
            return m_theme.color(Ink::SecondText);
        default:
            return m_theme.color(Ink::Text);
    }
}

QFont EntryDelegate::font(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QFont chosen = option.font;
    chosen.setBold(kindAt(index) == EntryModel::Kind::Pledge || index.data(EntryModel::AsOfRole).toBool());
    chosen.setItalic(index.data(EntryModel::SumRole).toBool());
    return chosen;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFontMetrics metrics(font(option, index));
    const int text = std::max(metrics.horizontalAdvance(index.data().toString()),
                              metrics.horizontalAdvance(index.data(EntryModel::ReservedRole).toString()));
    int width = text + 2 * kPadding + 2;
    if (kindAt(index) == EntryModel::Kind::Verdict) {
        width += metrics.height() + kPadding;
    }
    return {width, m_cellHeight};
}

QWidget* EntryDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& index) const {
    const QStringList options = index.data(EntryModel::OptionsRole).toStringList();
    if (options.isEmpty()) {
        auto* edit = new EntryLine(parent);
        edit->setFrame(false);
        edit->setAlignment(index.data(Qt::TextAlignmentRole).value<Qt::Alignment>());
        edit->setAccessibleName(tr("Figure"));
        listen(edit, edit, index);
        return edit;
    }
    auto* combo = new QComboBox(parent);
    auto* line = new EntryLine(combo);
    combo->setEditable(true);
    combo->setLineEdit(line);
    combo->setFrame(false);
    combo->addItems(options);
    combo->setAccessibleName(tr("State"));
    listen(line, combo, index);
    return combo;
}

void EntryDelegate::listen(EntryLine* line, const QWidget* editor, const QModelIndex& index) const {
    const QPersistentModelIndex cell(index);
    connect(line, &EntryLine::blockPasted, this, [this, cell] { Q_EMIT blockPasted(cell); });
    connect(line, &QLineEdit::textEdited, this, [this, cell](const QString& text) { Q_EMIT typed(cell, text); });
    connect(this, &QAbstractItemDelegate::closeEditor, editor, [this, cell, editor](const QWidget* closing) {
        if (closing == editor) {
            Q_EMIT ended(cell);
        }
    });
}

/// Comes again whenever the plan changes: what was typed by then stays.
void EntryDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* edit = qobject_cast<QLineEdit*>(editor); edit && !edit->isModified()) {
        edit->setText(text);
    } else if (auto* combo = qobject_cast<QComboBox*>(editor); combo && !combo->lineEdit()->isModified()) {
        combo->setEditText(text);
        combo->lineEdit()->selectAll();
    }
}

void EntryDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (const auto* edit = qobject_cast<QLineEdit*>(editor)) {
        if (edit->isModified()) {
            model->setData(index, edit->text(), Qt::EditRole);
        }
    } else if (const auto* combo = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, combo->currentText(), Qt::EditRole);
    }
}

void EntryDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const {
    QRect cell = option.rect;
    cell.setHeight(m_cellHeight);
    const bool offers = !index.data(EntryModel::OptionsRole).toStringList().isEmpty();
    const int least = offers ? editor->sizeHint().width() : cell.width();
    cell.setWidth(std::max(cell.width(), least));
    editor->setGeometry(cell.adjusted(1, 1, -1, -1));
}

}  // namespace pledge
