#pragma once

#include <core/report/chartspec.h>
#include <ui/charts/chartscene.h>
#include <ui/theme.h>

#include <QWidget>

#include <memory>
#include <optional>

namespace pledge {

/// Shows a chart. The mouse, or the arrow keys when it has the focus, ask a month for its figures; Ctrl+C copies the
/// chart as a picture, Ctrl+Shift+C its data as a table, as the context menu does.
class ChartView : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(const Theme& theme, QWidget* parent = nullptr);

    void setSpec(const ChartSpec& spec);
    void setTheme(const Theme& theme);
    [[nodiscard]] const ChartSpec& spec() const { return m_spec; }

    void copyPicture() const;
    void copyData() const;

    [[nodiscard]] QSize sizeHint() const override { return {720, 320}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 160}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    ChartScene& scene();
    void point(std::optional<int> month);
    void moveBy(int months);
    [[nodiscard]] const PledgeChart* pledgeChart() const { return std::get_if<PledgeChart>(&m_spec); }
    [[nodiscard]] double monthX(int month);
    [[nodiscard]] QString reading(int month) const;

    ChartSpec m_spec;
    Theme m_theme;
    std::unique_ptr<ChartScene> m_scene;  ///< laid out for the present size; made when it is first needed
    std::optional<int> m_month;           ///< the month asked for, from 1
};

}  // namespace pledge
