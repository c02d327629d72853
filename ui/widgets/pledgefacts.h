#pragma once

#include <ui/models/factsections.h>
#include <ui/theme.h>

#include <QScrollArea>

#include <vector>

class QGridLayout;
class QVBoxLayout;

namespace pledge {

/// The facts beside a pledge's chart, in a column that scrolls. A fact about another pledge leads to it. All text can
/// be selected and copied.
class PledgeFacts : public QScrollArea {
    Q_OBJECT

public:
    PledgeFacts(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);
    void show(const std::vector<FactSection>& sections);
    [[nodiscard]] QSize minimumSizeHint() const override { return {m_theme.px(220), m_theme.px(120)}; }
    [[nodiscard]] QSize sizeHint() const override { return {m_theme.px(280), m_theme.px(320)}; }

Q_SIGNALS:
    void pledgeAsked(pledge::PledgeId pledge);
    /// A kept text is to be shown at that place.
    void sourceAsked(const pledge::SourceSpan& at);

private:
    void rebuild();
    void addSection(QVBoxLayout* column, const FactSection& section);
    void addRow(QGridLayout* grid, const FactRow& row);
    void addQuote(QGridLayout* grid, int at, const FactRow& row);
    [[nodiscard]] QWidget* label(const FactRow& row);
    [[nodiscard]] QLabel* link(const QString& text);
    [[nodiscard]] QWidget* text(const QString& value, Ink ink, Qt::Alignment alignment);

    Theme m_theme;
    std::vector<FactSection> m_sections;
};

}  // namespace pledge
