#include <ui/typinghand.h>

#include <QAbstractItemView>
#include <QApplication>

namespace pledge {

bool isTypingInACell() {
    const QWidget* at = QApplication::focusWidget();
    for (const QWidget* above = at ? at->parentWidget() : nullptr; above; above = above->parentWidget()) {
        const auto* view = qobject_cast<const QAbstractItemView*>(above->parentWidget());
        if (view && view->viewport() == above) {
            return true;
        }
    }
    return false;
}

}  // namespace pledge
