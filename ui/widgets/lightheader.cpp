#include <ui/widgets/lightheader.h>
#include <ui/widgets/lightmark.h>

namespace pledge {

namespace {

constexpr int kMarkSize = 13;

}  // namespace

LightHeader::LightHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {
    setHighlightSections(false);
    setSectionsClickable(true);
    setMinimumSectionSize(1);
}

void LightHeader::setTheme(const Theme& theme) {
    m_theme = theme;
    setFont(theme.font(TextSize::Note));
    viewport()->update();
}

void LightHeader::paintSection(QPainter* painter, const QRect& box, int section) const {
    painter->save();
    QHeaderView::paintSection(painter, box, section);
    painter->restore();
    const QVariant light = model()->headerData(section, Qt::Horizontal, LightRole);
    if (!light.isValid()) {
        return;
    }
    const auto which = static_cast<Light>(light.toInt());
    QRectF mark(0, 0, m_theme.px(kMarkSize), m_theme.px(kMarkSize));
    mark.moveCenter(QRectF(box).center());
    paintLight(*painter, mark, which, m_theme.fill(which));
}

}  // namespace pledge
