#pragma once

#include <ui/theme.h>

#include <QWidget>

namespace pledge {

class PlanState;
struct TypedNote;

/// One page of the window. It looks at the plan's state and follows its signals; the window shows its title and hands
/// it the theme. It never asks the database anything.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(PlanState* state, const Theme& theme, QWidget* parent);

    /// In the installed language.
    [[nodiscard]] virtual QString title() const = 0;
    /// Narrows what the page lists to what contains the text; a page without lists ignores it.
    virtual void setFilter(const QString& text);

    /// Whether what was typed before a crash belongs to this page, which then can put it back into its editor,
    /// unwritten.
    [[nodiscard]] virtual bool ownsTyped(const TypedNote& note) const;
    virtual void restoreTyped(const TypedNote& note);

    [[nodiscard]] const Theme& theme() const { return m_theme; }
    void setTheme(const Theme& theme);

protected:
    [[nodiscard]] PlanState* state() const { return m_state; }
    /// Called after the theme has changed.
    virtual void themeChanged() {}

private:
    PlanState* m_state;
    Theme m_theme;
};

}  // namespace pledge
