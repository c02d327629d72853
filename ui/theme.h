#pragma once

#include <core/schedule/verdict.h>

#include <QColor>
#include <QFont>
#include <QPalette>
#include <QSize>
#include <QString>

namespace pledge {

/// What a colour is for. Fills may be pale; text takes a tint that reads at 4.5 : 1 on every ground of its theme.
enum class Ink {
    Background,
    Card,
    Line,
    Text,
    SecondText,
    ThirdText,
    Accent,
    AccentGround,
    Note,  ///< the ground of what asks for attention
    NoteText,
    Track  ///< the empty part of a bar
};

/// Sizes of text in logical pixels, before the scale.
enum class TextSize { Note = 12, Body = 14, CardTitle = 15, Page = 18, Finding = 19, Figure = 34 };

/// How the program looks: one of two palettes and a scale (1 on a desk, 1.6 on a wall screen). A value.
class Theme {
public:
    enum class Shade { Light, Dark };

    explicit Theme(Shade shade = Shade::Light, qreal scale = 1.0) : m_shade(shade), m_scale(scale) {}

    [[nodiscard]] Shade shade() const { return m_shade; }
    [[nodiscard]] bool isDark() const { return m_shade == Shade::Dark; }
    [[nodiscard]] qreal scale() const { return m_scale; }

    [[nodiscard]] QColor color(Ink ink) const;
    /// The light as a fill: marks, bars.
    [[nodiscard]] QColor fill(Light light) const;
    /// The light as text.
    [[nodiscard]] QColor text(Light light) const;
    /// The flag of what is due soon, and its date as text.
    [[nodiscard]] QColor flag() const;
    [[nodiscard]] QColor flagText() const;

    /// Logical pixels on this screen.
    [[nodiscard]] int px(qreal pixels) const { return qRound(pixels * m_scale); }
    [[nodiscard]] QFont font(TextSize size, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] int rowHeight() const { return px(32); }

    [[nodiscard]] QPalette palette() const;
    [[nodiscard]] QString styleSheet() const;

    friend bool operator==(const Theme&, const Theme&) = default;

private:
    Shade m_shade;
    qreal m_scale;
};

/// The scale that a screen or window of so many physical pixels asks for: a wall screen that the system itself does not
/// scale is read from afar.
[[nodiscard]] qreal scaleFor(QSize pixels, qreal devicePixelRatio);

/// The families tried in turn for Chinese text on screen.
[[nodiscard]] const QStringList& screenFamilies();

}  // namespace pledge
