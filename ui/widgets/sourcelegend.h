#pragma once

#include <ui/theme.h>

#include <QTextLayout>
#include <QWidget>

namespace pledge {

/// What the marks on a source text mean: each word marked as its kind is.
class SourceLegend : public QWidget {
    Q_OBJECT

public:
    SourceLegend(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTextLayout m_layout;
};

}  // namespace pledge
