#pragma once

#include <ui/delegates/tabledelegate.h>

namespace pledge {

/// A pledge's name with what stands beside it: the flag of what is due soon, and small words such as "stretch". A name
/// that is too long is cut short before them.
class NameDelegate : public TableDelegate {
    Q_OBJECT

public:
    NameDelegate(const Theme& theme, QObject* parent);

protected:
    void paintContent(QPainter& painter, const QRect& room, const QModelIndex& index) const override;
    [[nodiscard]] int contentWidth(const QModelIndex& index) const override;

private:
    [[nodiscard]] QFont markFont() const { return theme().font(TextSize::Note); }
    [[nodiscard]] int marksWidth(const QModelIndex& index) const;
    [[nodiscard]] int markWidth(const QString& mark) const;
};

}  // namespace pledge
