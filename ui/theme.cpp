#include <ui/theme.h>

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr int kWallWidth = 2560;  ///< wider screens hang on a wall
constexpr qreal kWallScale = 1.6;

struct Shades {
    QRgb light;
    QRgb dark;
};

QColor pick(const Shades& shades, Theme::Shade shade) {
    return QColor::fromRgb(shade == Theme::Shade::Light ? shades.light : shades.dark);
}

constexpr std::array kInks{
    Shades{0xFFF4F6F8, 0xFF10171F},  // background
    Shades{0xFFFFFFFF, 0xFF18222C},  // card
    Shades{0xFFDDE3E9, 0xFF2A3743},  // line
    Shades{0xFF1B2733, 0xFFE8EDF2},  // text
    Shades{0xFF566573, 0xFFA9B6C2},  // second text
    Shades{0xFF5F6C79, 0xFF93A1AC},  // third text, darkened until it reads
    Shades{0xFF1D4F91, 0xFF7FB2F0},  // accent
    Shades{0xFFE6EEF8, 0xFF1E3147},  // accent ground
    Shades{0xFFFBEFD5, 0xFF3A2F14},  // note
    Shades{0xFF7A5400, 0xFFF0C35E},  // note text
    Shades{0xFFEDF0F3, 0xFF222E39},  // track
};

// in the order of Light
constexpr std::array kFills{Shades{0xFF1B8A5A, 0xFF4CC38A}, Shades{0xFFC98A00, 0xFFF0B429},
                            Shades{0xFFC0392B, 0xFFFF7A6B}, Shades{0xFF9AA6B2, 0xFF6B7883},
                            Shades{0xFF9AA6B2, 0xFF6B7883}};
constexpr std::array kTexts{Shades{0xFF15744B, 0xFF4CC38A}, Shades{0xFF8A5F00, 0xFFF0B429},
                            Shades{0xFFB03226, 0xFFFF8A7C}, Shades{0xFF5F6C79, 0xFF93A1AC},
                            Shades{0xFF5F6C79, 0xFF93A1AC}};
constexpr Shades kFlag{0xFF2B6CD4, 0xFF7DB0FF};
constexpr Shades kFlagText{0xFF2361C0, 0xFF7DB0FF};

/// Colours and measures stand as @names.
constexpr QStringView kSheet =
    uR"(
    QWidget { color: @text; }
    QMainWindow, QWidget#page { background: @background; }
    QFrame#card { background: @card; border: 1px solid @line; border-radius: @r6px; }
    QFrame#bar { background: @card; border: none; }
    QDialog { background: @background; }
    QLineEdit, QComboBox, QSpinBox, QDateEdit, QPlainTextEdit { background: @card; border: 1px solid @line;
        border-radius: @r4px; padding: @p4px @p8px; selection-background-color: @accent; selection-color: @card; }
    QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QDateEdit:focus, QPlainTextEdit:focus {
        border-color: @accent; }
    QLineEdit:disabled, QComboBox:disabled, QSpinBox:disabled, QDateEdit:disabled { color: @third;
        background: @background; }
    QComboBox::drop-down, QDateEdit::drop-down { border: none; width: @p24px; }
    QComboBox::down-arrow, QDateEdit::down-arrow, QSpinBox::down-arrow { width: @p12px; height: @p12px;
        image: url(:/pledge/icons/down-@shade.svg); }
    QSpinBox::up-arrow { image: url(:/pledge/icons/up-@shade.svg); width: @p12px; height: @p12px; }
    QSpinBox::up-button, QSpinBox::down-button { border: none; background: transparent; width: @p24px; }
    QComboBox QAbstractItemView { background: @card; border: 1px solid @line; selection-background-color: @ground;
        selection-color: @text; }
    QPushButton, QToolButton { background: @card; border: 1px solid @line; border-radius: @r4px;
        padding: @p4px @p12px; }
    QPushButton:hover, QToolButton:hover { border-color: @accent; }
    QPushButton, QToolButton, QCheckBox, QRadioButton, QTabBar { outline: none; }
    QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: @p3px @p11px; }
    QPushButton:disabled, QToolButton:disabled { color: @third; border-color: @line; }
    QFileDialog QToolButton { padding: 2px; }
    QFileDialog QToolButton:focus { padding: 1px; }
    QPushButton[primary="true"] { background: @accent; color: @card; border-color: @accent; }
    QPushButton[primary="true"]:focus { border: 3px double @accent; background-clip: padding;
        padding: @p2px @p10px; }
    QPushButton[primary="true"]:disabled { background: @line; color: @third; border-color: @line; }
    QPushButton[link="true"] { background: transparent; border: none; padding: 0; color: @accent; text-align: left; }
    QPushButton[link="true"]:hover { text-decoration: underline; }
    QPushButton[link="true"]:focus { border: none; border-bottom: 2px solid @accent; padding: 0; }
    QPushButton[link="true"]:disabled { color: @third; }
    QTableView, QTreeView, QListView { background: @card; border: none; gridline-color: @line;
        selection-background-color: @ground; selection-color: @text; outline: none; }
    QHeaderView { background: @card; border: none; }
    QHeaderView::section { background: @card; color: @second; border: none; border-bottom: 1px solid @line;
        padding: @p4px @p8px; }
    QTableCornerButton::section { background: @card; border: none; }
    QScrollBar:vertical { background: transparent; width: @p8px; margin: 0; }
    QScrollBar:horizontal { background: transparent; height: @p8px; margin: 0; }
    QScrollBar::handle { background: @line; border-radius: @r4px; min-height: @p24px; min-width: @p24px; }
    QScrollBar::handle:hover { background: @third; }
    QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
    QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
    QMenuBar, QMenu, QToolTip { font-size: @p14px; }
    QMenuBar { background: @card; border-bottom: 1px solid @line; }
    QMenuBar::item { padding: @p4px @p12px; background: transparent; }
    QMenuBar::item:selected { background: @ground; }
    QMenu { background: @card; border: 1px solid @line; padding: @p4px; }
    QMenu::item { padding: @p4px @p24px; }
    QMenu::item:selected { background: @ground; }
    QMenu::item:disabled { color: @third; }
    QToolTip { background: @card; color: @text; border: 1px solid @line; padding: @p4px; }
    QScrollArea { background: transparent; border: none; }
    QProgressBar { background: @track; border: none; border-radius: @r4px; text-align: center; }
    QProgressBar::chunk { background: @accent; border-radius: @r4px; }
    QTabWidget::pane { border: none; border-top: 1px solid @line; }
    QTabBar { background: transparent; }
    QTabBar::tab { background: transparent; color: @second; border: none; border-bottom: 2px solid transparent;
        padding: @p8px @p16px; }
    QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
    QTabBar::tab:selected:focus { background: @ground; border-top-left-radius: @r4px;
        border-top-right-radius: @r4px; }
    QSplitter::handle { background: transparent; }
    QCheckBox, QRadioButton { spacing: @p8px; }
    QCheckBox:focus, QRadioButton:focus { color: @accent; }
    QCheckBox::indicator { width: 12px; height: 12px; border: 1px solid @third; border-radius: 3px; background: @card; }
    QCheckBox::indicator:checked { background: @accent; border-color: @accent; }
    QCheckBox::indicator:hover { border-color: @accent; }
    QCheckBox::indicator:focus { width: 10px; height: 10px; border: 2px solid @accent; }
    QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @third; border-radius: 7px;
        background: @card; }
    QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accent; }
    QRadioButton::indicator:hover { border-color: @accent; }
    QRadioButton::indicator:unchecked:focus { width: 10px; height: 10px; border: 2px solid @accent; }
    QFrame#notice { background: @card; border: 1px solid @accent; border-left: @p4px solid @accent;
        border-radius: @r6px; }
)";

QString name(const QColor& color) {
    return color.name();
}

}  // namespace

QColor Theme::color(Ink ink) const {
    return pick(kInks.at(static_cast<std::size_t>(ink)), m_shade);
}

QColor Theme::fill(Light light) const {
    return pick(kFills.at(static_cast<std::size_t>(light)), m_shade);
}

QColor Theme::text(Light light) const {
    return pick(kTexts.at(static_cast<std::size_t>(light)), m_shade);
}

QColor Theme::flag() const {
    return pick(kFlag, m_shade);
}

QColor Theme::flagText() const {
    return pick(kFlagText, m_shade);
}

QFont Theme::font(TextSize size, QFont::Weight weight) const {
    QFont font(screenFamilies());
    font.setPixelSize(px(static_cast<int>(size)));
    font.setWeight(weight);
    return font;
}

QPalette Theme::palette() const {
    QPalette palette;
    palette.setColor(QPalette::Window, color(Ink::Background));
    palette.setColor(QPalette::WindowText, color(Ink::Text));
    palette.setColor(QPalette::Base, color(Ink::Card));
    palette.setColor(QPalette::AlternateBase, color(Ink::Background));
    palette.setColor(QPalette::Text, color(Ink::Text));
    palette.setColor(QPalette::Button, color(Ink::Card));
    palette.setColor(QPalette::ButtonText, color(Ink::Text));
    palette.setColor(QPalette::Highlight, color(Ink::AccentGround));
    palette.setColor(QPalette::HighlightedText, color(Ink::Text));
    palette.setColor(QPalette::Link, color(Ink::Accent));
    palette.setColor(QPalette::PlaceholderText, color(Ink::ThirdText));
    palette.setColor(QPalette::ToolTipBase, color(Ink::Card));
    palette.setColor(QPalette::ToolTipText, color(Ink::Text));
    palette.setColor(QPalette::Mid, color(Ink::Line));
    palette.setColor(QPalette::Disabled, QPalette::Text, color(Ink::ThirdText));
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, color(Ink::ThirdText));
    palette.setColor(QPalette::Disabled, QPalette::WindowText, color(Ink::ThirdText));
    return palette;
}

QString Theme::styleSheet() const {
    QString text = kSheet.toString();
    const std::array<std::pair<QString, QString>, 22> values{{{u"@background"_s, name(color(Ink::Background))},
                                                              {u"@shade"_s, isDark() ? u"dark"_s : u"light"_s},
                                                              {u"@card"_s, name(color(Ink::Card))},
                                                              {u"@line"_s, name(color(Ink::Line))},
                                                              {u"@text"_s, name(color(Ink::Text))},
                                                              {u"@second"_s, name(color(Ink::SecondText))},
                                                              {u"@third"_s, name(color(Ink::ThirdText))},
                                                              {u"@accent"_s, name(color(Ink::Accent))},
                                                              {u"@ground"_s, name(color(Ink::AccentGround))},
                                                              {u"@track"_s, name(color(Ink::Track))},
                                                              {u"@r4px"_s, QString::number(px(4)) + u"px"_s},
                                                              {u"@r6px"_s, QString::number(px(6)) + u"px"_s},
                                                              {u"@p2px"_s, QString::number(px(4) - 2) + u"px"_s},
                                                              {u"@p3px"_s, QString::number(px(4) - 1) + u"px"_s},
                                                              {u"@p10px"_s, QString::number(px(12) - 2) + u"px"_s},
                                                              {u"@p11px"_s, QString::number(px(12) - 1) + u"px"_s},
                                                              {u"@p4px"_s, QString::number(px(4)) + u"px"_s},
                                                              {u"@p8px"_s, QString::number(px(8)) + u"px"_s},
                                                              {u"@p12px"_s, QString::number(px(12)) + u"px"_s},
                                                              {u"@p14px"_s, QString::number(px(14)) + u"px"_s},
                                                              {u"@p16px"_s, QString::number(px(16)) + u"px"_s},
                                                              {u"@p24px"_s, QString::number(px(24)) + u"px"_s}}};
    for (const auto& [key, value] : values) {
        text.replace(key, value);
    }
    return text;
}

qreal scaleFor(QSize pixels, qreal devicePixelRatio) {
    return devicePixelRatio <= 1.0 && pixels.width() > kWallWidth ? kWallScale : 1.0;
}

const QStringList& screenFamilies() {
    static const QStringList families{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s,
                                      u"WenQuanYi Micro Hei"_s};
    return families;
}

}  // namespace pledge
