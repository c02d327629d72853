#pragma once

#include <ui/theme.h>

#include <QHeaderView>

namespace pledge {

/// The heading row of a board: where the model names a light for a column (LightRole), its mark stands there instead of
/// words.
class LightHeader : public QHeaderView {
    Q_OBJECT

public:
    /// An int, of Light.
    enum Role { LightRole = Qt::UserRole + 100 };

    LightHeader(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

protected:
    void paintSection(QPainter* painter, const QRect& box, int section) const override;

private:
    Theme m_theme;
};

}  // namespace pledge
