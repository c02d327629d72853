#pragma once

#include <ui/theme.h>

#include <QHeaderView>

namespace pledge {

/// The headings of the entry grid: a month that is closed as a whole carries a lock.
class EntryHeader : public QHeaderView {
    Q_OBJECT

public:
    EntryHeader(const Theme& theme, QWidget* parent);

    void setTheme(const Theme& theme);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    Theme m_theme;
};

}  // namespace pledge
