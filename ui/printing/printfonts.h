#pragma once

#include <QFont>
#include <QString>

namespace pledge {

/// What a piece of printed text is, which decides its typeface and size.
enum class PrintStyle { Title, Heading, Subheading, Body, Item, Note, TableHead, TableCell, TableBand, Foot };

/// The typefaces of a printed report, found once among the installed ones in the order offices expect them. Typefaces
/// whose PDF text cannot be searched (they come out as radicals) are passed over.
class PrintFonts {
public:
    PrintFonts();

    /// Sized in device pixels, of which there are kUnitsPerPoint to the point.
    [[nodiscard]] QFont font(PrintStyle style) const;
    /// From one line's base to the next, in device pixels.
    [[nodiscard]] static double lineHeight(PrintStyle style);

private:
    QString m_song;
    QString m_fangSong;
    QString m_hei;
    QString m_kai;
    QString m_title;
};

/// Device pixels of a printed page per point: fine enough that nothing shows of their rounding.
inline constexpr int kUnitsPerPoint = 10;

[[nodiscard]] constexpr double points(double count) {
    return count * kUnitsPerPoint;
}
[[nodiscard]] constexpr double millimetres(double count) {
    return points(count * 72.0 / 25.4);
}

}  // namespace pledge
