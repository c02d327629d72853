#include <ui/printing/printfonts.h>

#include <QFontDatabase>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Size {
    double type;
    double line;
};

Size sizeOf(PrintStyle style) {
    switch (style) {
        case PrintStyle::Title:
            return {20, 32};
        case PrintStyle::Heading:
            return {15, 27};
        case PrintStyle::Subheading:
            return {14, 24};
        case PrintStyle::Body:
            return {14, 23};
        case PrintStyle::Item:
            return {12, 19};
        case PrintStyle::Note:
            return {9, 14};
        case PrintStyle::TableHead:
        case PrintStyle::TableCell:
        case PrintStyle::TableBand:
            return {9, 12.5};
        case PrintStyle::Foot:
            return {8.5, 12};
    }
    Q_UNREACHABLE();
}

/// The first installed family; else the last of the list, which then takes its chance.
QString firstInstalled(const QStringList& wanted) {
    const QStringList installed = QFontDatabase::families();
    for (const QString& family : wanted) {
        if (installed.contains(family)) {
            return family;
        }
    }
    return wanted.last();
}

}  // namespace

PrintFonts::PrintFonts() {
    const QString common = u"WenQuanYi Micro Hei"_s;
    m_song = firstInstalled({u"宋体"_s, u"SimSun"_s, u"AR PL UMing CN"_s, common});
    m_fangSong =
        firstInstalled({u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"仿宋"_s, u"FangSong"_s, u"FZFangSong-Z02"_s, common});
    m_hei = firstInstalled({u"黑体"_s, u"SimHei"_s, u"Microsoft YaHei"_s, common});
    m_kai = firstInstalled({u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"楷体"_s, u"KaiTi"_s, u"AR PL UKai CN"_s, common});
    m_title = firstInstalled({u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"宋体"_s, u"SimSun"_s, common});
}

QFont PrintFonts::font(PrintStyle style) const {
    QFont font;
    switch (style) {
        case PrintStyle::Title:
            font.setFamily(m_title);
            break;
        case PrintStyle::Heading:
        case PrintStyle::TableHead:
        case PrintStyle::TableBand:
            font.setFamily(m_hei);
            break;
        case PrintStyle::Subheading:
            font.setFamily(m_kai);
            break;
        case PrintStyle::Body:
        case PrintStyle::Item:
            font.setFamily(m_fangSong);
            break;
        case PrintStyle::Note:
        case PrintStyle::TableCell:
        case PrintStyle::Foot:
            font.setFamily(m_song);
            break;
    }
    font.setPixelSize(static_cast<int>(points(sizeOf(style).type)));
    font.setHintingPreference(QFont::PreferNoHinting);
    // one typeface for all: heading, band and body are then told apart by weight
    const bool onlyOne = m_hei == m_fangSong && m_title == m_fangSong;
    font.setBold(onlyOne && (style == PrintStyle::Title || style == PrintStyle::Heading ||
                             style == PrintStyle::TableHead || style == PrintStyle::TableBand));
    return font;
}

double PrintFonts::lineHeight(PrintStyle style) {
    return points(sizeOf(style).line);
}

}  // namespace pledge
