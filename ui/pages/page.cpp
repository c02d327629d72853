#include <ui/pages/page.h>

using namespace Qt::StringLiterals;

namespace pledge {

Page::Page(PlanState* state, const Theme& theme, QWidget* parent) : QWidget(parent), m_state(state), m_theme(theme) {
    setObjectName(u"page"_s);
    setAttribute(Qt::WA_StyledBackground);
}

void Page::setFilter(const QString& text) {
    Q_UNUSED(text);
}

void Page::setTheme(const Theme& theme) {
    m_theme = theme;
    themeChanged();
}

}  // namespace pledge
