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

bool Page::ownsTyped(const TypedNote& note) const {
    Q_UNUSED(note);
    return false;
}

void Page::restoreTyped(const TypedNote& note) {
    Q_UNUSED(note);
}

void Page::setTheme(const Theme& theme) {
    m_theme = theme;
    themeChanged();
}

}  // namespace pledge
