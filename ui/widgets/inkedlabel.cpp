#include <ui/widgets/inkedlabel.h>

using namespace Qt::StringLiterals;

namespace pledge {

QLabel* selectableLabel(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void inkLabel(QLabel& label, const Theme& theme, TextSize size, const QColor& color) {
    label.setStyleSheet(
        u"color: %1; font-size: %2px"_s.arg(color.name(), QString::number(theme.px(static_cast<int>(size)))));
}

}  // namespace pledge
