#include <tests/support/screentext.h>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QTableView>
#include <QTextDocumentFragment>

using namespace Qt::StringLiterals;

namespace pledge::test {

namespace {

template <typename Widget>
QList<Widget*> shown(const QWidget& root) {
    QList<Widget*> widgets = root.findChildren<Widget*>();
    widgets.removeIf([](const Widget* widget) { return !widget->isVisible(); });
    return widgets;
}

QString plain(const QLabel& label) {
    const bool rich =
        label.textFormat() == Qt::RichText || (label.textFormat() == Qt::AutoText && Qt::mightBeRichText(label.text()));
    return rich ? QTextDocumentFragment::fromHtml(label.text()).toPlainText() : label.text();
}

void addHeaders(const QTableView& table, QStringList& texts) {
    for (int column = 0; column < table.model()->columnCount(); ++column) {
        texts.append(table.model()->headerData(column, Qt::Horizontal).toString());
    }
}

void addCells(const QAbstractItemView& view, QStringList& texts) {
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            texts.append(model.index(row, column).data().toString());
        }
    }
}

QString named(const QWidget& widget, const QString& text) {
    return QString::fromLatin1(widget.metaObject()->className()) + u": "_s + text;
}

bool isClipped(const QLabel& label) {
    if (label.wordWrap()) {
        return label.heightForWidth(label.width()) > label.height();
    }
    return label.sizeHint().width() > label.width() || label.sizeHint().height() > label.height();
}

}  // namespace

QStringList wordsOn(const QWidget& root) {
    QStringList texts;
    for (const QLabel* label : shown<QLabel>(root)) {
        texts.append(plain(*label));
    }
    for (const QAbstractButton* button : shown<QAbstractButton>(root)) {
        texts.append({button->text(), button->toolTip()});
    }
    for (const QLineEdit* field : shown<QLineEdit>(root)) {
        texts.append(field->placeholderText());
    }
    for (const QTableView* table : shown<QTableView>(root)) {
        addHeaders(*table, texts);
    }
    for (const QMenu* menu : root.findChildren<QMenu*>()) {
        texts.append(menu->title());
        for (const QAction* action : menu->actions()) {
            texts.append(action->text());
        }
    }
    texts.removeAll(QString());
    return texts;
}

QStringList textsOn(const QWidget& root) {
    QStringList texts = wordsOn(root);
    for (const QComboBox* box : shown<QComboBox>(root)) {
        for (int i = 0; i < box->count(); ++i) {
            texts.append(box->itemText(i));
        }
    }
    for (const QAbstractItemView* view : shown<QAbstractItemView>(root)) {
        if (view->model() != nullptr && qobject_cast<const QHeaderView*>(view) == nullptr) {
            addCells(*view, texts);
        }
    }
    texts.removeAll(QString());
    return texts;
}

QStringList clippedOn(const QWidget& root) {
    QStringList clipped;
    for (const QLabel* label : shown<QLabel>(root)) {
        if (!label->text().isEmpty() && isClipped(*label)) {
            clipped.append(named(*label, plain(*label)));
        }
    }
    for (const QAbstractButton* button : shown<QAbstractButton>(root)) {
        const QSize needed = button->minimumSizeHint();
        if (!button->text().isEmpty() && (needed.width() > button->width() || needed.height() > button->height())) {
            clipped.append(named(*button, button->text()));
        }
    }
    for (const QAbstractItemView* view : shown<QAbstractItemView>(root)) {
        if (view->horizontalScrollBar()->maximum() > 0) {
            clipped.append(named(*view, view->accessibleName()));
        }
    }
    return clipped;
}

}  // namespace pledge::test
