#include <ui/widgets/readerkeys.h>

#include <QKeyEvent>
#include <QWidget>

#include <optional>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

std::optional<ReaderAct> plainAct(int key) {
    switch (key) {
        case Qt::Key_A:
            return ReaderAct::Accept;
        case Qt::Key_R:
            return ReaderAct::Reject;
        case Qt::Key_O:
            return ReaderAct::Reopen;
        case Qt::Key_N:
            return ReaderAct::NextOpen;
        case Qt::Key_D:
            return ReaderAct::NextDoubt;
        case Qt::Key_M:
            return ReaderAct::Merge;
        case Qt::Key_S:
            return ReaderAct::Split;
        case Qt::Key_F2:
            return ReaderAct::Edit;
        default:
            return std::nullopt;
    }
}

std::optional<ReaderAct> actOf(const QKeyEvent& event, bool isList) {
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (isList && modifiers == Qt::ControlModifier && event.key() == Qt::Key_A) {
        return ReaderAct::AcceptSure;
    }
    if (modifiers != Qt::NoModifier) {
        return std::nullopt;
    }
    const bool isEnter = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
    return isList && isEnter ? std::optional(ReaderAct::Edit) : plainAct(event.key());
}

}  // namespace

void ReaderKeys::watch(QWidget* widget, bool isList) {
    if (isList) {
        m_list = widget;
    }
    widget->installEventFilter(this);
}

QString ReaderKeys::legend() {
    return QStringList{tr("A accept"),         tr("R reject"),     tr("O decide again"),
                       tr("N next to decide"), tr("D next doubt"), tr("F2 or Enter mend"),
                       tr("M merge"),          tr("S split"),      tr("Ctrl+A all sure ones"),
                       tr("Ctrl+Z undo"),      tr("Ctrl+Y redo")}
        .join(u"　"_s);
}

bool ReaderKeys::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        if (const auto act = actOf(*static_cast<QKeyEvent*>(event), watched == m_list)) {
            Q_EMIT asked(*act);
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace pledge
