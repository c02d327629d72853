#include <ui/delegates/plancelldelegate.h>
#include <ui/delegates/tabledelegate.h>
#include <ui/models/plantablemodel.h>
#include <ui/widgets/entryline.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

// logical pixels that an editor takes beside its text
constexpr int kBesideText = 24;
constexpr int kBesideArrow = 24;

}  // namespace

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

namespace {

/// An editor shows all that is typed, as far as the table has room.
void growWith(QWidget* editor, const QString& text, int beside) {
    const int room = editor->parentWidget()->width() - editor->x();
    const int wanted = QFontMetrics(editor->font()).horizontalAdvance(text) + beside;
    if (wanted > editor->width()) {
        editor->resize(std::min(wanted, std::max(room, editor->width())), editor->height());
    }
}

/// The offered word that is meant: the text itself, or the only one that contains it.
QString wordMeant(const QComboBox& box) {
    const QString typed = box.currentText().trimmed();
    QStringList containing;
    for (int at = 0; at < box.count(); ++at) {
        if (box.itemText(at).compare(typed, Qt::CaseInsensitive) == 0) {
            return box.itemText(at);
        }
        if (!typed.isEmpty() && box.itemText(at).contains(typed, Qt::CaseInsensitive)) {
            containing.append(box.itemText(at));
        }
    }
    return containing.size() == 1 ? containing.front() : box.currentText();
}

}  // namespace

QWidget* PlanCellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QStringList words = index.data(PlanTableModel::OptionsRole).toStringList();
    const QString look = u"border-radius: 0; padding: 0 %1px; border: 1px solid %2; background: %3"_s.arg(
        QString::number(m_theme.px(6)), m_theme.color(Ink::Accent).name(), m_theme.color(Ink::Card).name());
    if (words.isEmpty()) {
        QLineEdit* line = createLine(parent, nullptr);
        line->setStyleSheet(look);
        connect(line, &QLineEdit::textChanged, this,
                [this, line](const QString& text) { growWith(line, text, m_theme.px(kBesideText)); });
        return line;
    }
    return createBox(parent, words, look);
}

/// The line of a box, or a line that is the editor itself.
QLineEdit* PlanCellDelegate::createLine(QWidget* parent, QWidget* box) const {
    if (!m_handsBlocksOn) {
        return new QLineEdit(parent);
    }
    auto* line = new EntryLine(parent);
    auto* self = const_cast<PlanCellDelegate*>(this);
    connect(line, &EntryLine::blockPasted, this, [self, editor = box != nullptr ? box : line] {
        Q_EMIT self->closeEditor(editor, RevertModelCache);
        Q_EMIT self->blockPasted();
    });
    return line;
}

/// Enter takes what stands in the box, whether or not the list of what fits hangs open under it.
QComboBox* PlanCellDelegate::createBox(QWidget* parent, const QStringList& words, const QString& look) const {
    auto* box = new QComboBox(parent);
    box->setLineEdit(createLine(box, box));
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(words);
    QCompleter* completer = box->completer();
    completer->setFilterMode(Qt::MatchContains);
    completer->setCompletionMode(QCompleter::PopupCompletion);
    box->setStyleSheet(u"QComboBox { %1 }"_s.arg(look));
    connect(box->lineEdit(), &QLineEdit::textChanged, this,
            [this, box](const QString& text) { growWith(box, text, m_theme.px(kBesideText + kBesideArrow)); });
    auto* self = const_cast<PlanCellDelegate*>(this);
    connect(box->lineEdit(), &QLineEdit::returnPressed, this, [self, box, completer] {
        if (completer->popup()->isVisible()) {
            completer->popup()->hide();
            Q_EMIT self->commitData(box);
            Q_EMIT self->closeEditor(box, SubmitModelCache);
        }
    });
    return box;
}

/// Comes again whenever the plan changes: what was typed by then stays.
void PlanCellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor); box && !box->lineEdit()->isModified()) {
        box->setEditText(text);
        box->lineEdit()->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor); line && !line->isModified()) {
        line->setText(text);
    }
}

void PlanCellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        model->setData(index, wordMeant(*box));
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        model->setData(index, line->text());
    }
}

void PlanCellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const {
    editor->setGeometry(option.rect);
    const bool isBox = qobject_cast<QComboBox*>(editor) != nullptr;
    growWith(editor, index.data(Qt::EditRole).toString(), m_theme.px(kBesideText + (isBox ? kBesideArrow : 0)));
}

}  // namespace pledge
