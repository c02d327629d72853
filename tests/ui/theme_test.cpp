#include <tests/support/contrast.h>
#include <ui/theme.h>
#include <ui/widgets/lightmark.h>

#include <QImage>

#include <gtest/gtest.h>

#include <array>

namespace pledge {

namespace {

constexpr double kReadable = 4.5;
constexpr std::array kShades{Theme::Shade::Light, Theme::Shade::Dark};
constexpr std::array kLights{Light::Green, Light::Yellow, Light::Red, Light::NotDue, Light::NotReported};

QImage markInBlack(Light light) {
    QImage image(64, 64, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintLight(painter, QRectF(image.rect()), light, Qt::black);
    return image;
}

}  // namespace

TEST(Theme, TextReadsOnEveryGroundItStandsOn) {
    for (const Theme::Shade shade : kShades) {
        const Theme theme(shade);
        for (const Ink ground : {Ink::Background, Ink::Card, Ink::AccentGround}) {
            for (const Ink ink : {Ink::Text, Ink::SecondText, Ink::ThirdText, Ink::Accent}) {
                EXPECT_GE(test::contrast(theme.color(ink), theme.color(ground)), kReadable)
                    << "ink " << static_cast<int>(ink) << " on " << static_cast<int>(ground) << " dark "
                    << theme.isDark();
            }
        }
        EXPECT_GE(test::contrast(theme.color(Ink::NoteText), theme.color(Ink::Note)), kReadable);
        EXPECT_GE(test::contrast(theme.color(Ink::Card), theme.color(Ink::Accent)), kReadable) << "primary buttons";
    }
}

TEST(Theme, LightsAndTheFlagReadAsText) {
    for (const Theme::Shade shade : kShades) {
        const Theme theme(shade);
        for (const Ink ground : {Ink::Background, Ink::Card, Ink::AccentGround}) {
            for (const Light light : kLights) {
                EXPECT_GE(test::contrast(theme.text(light), theme.color(ground)), kReadable)
                    << "light " << static_cast<int>(light) << " on " << static_cast<int>(ground) << " dark "
                    << theme.isDark();
            }
            EXPECT_GE(test::contrast(theme.flagText(), theme.color(ground)), kReadable)
                << "flag on " << static_cast<int>(ground) << " dark " << theme.isDark();
        }
    }
}

TEST(Theme, MarksDifferWithoutTheirColour) {
    for (const Light one : kLights) {
        for (const Light other : kLights) {
            EXPECT_EQ(markInBlack(one) == markInBlack(other), one == other)
                << static_cast<int>(one) << " and " << static_cast<int>(other);
        }
    }
}

TEST(Theme, MeasuresGrowWithTheScale) {
    const Theme wall(Theme::Shade::Light, 1.6);
    EXPECT_EQ(wall.px(10), 16);
    EXPECT_EQ(wall.font(TextSize::Body).pixelSize(), 22);
    EXPECT_EQ(Theme().font(TextSize::Figure).pixelSize(), 34);
}

TEST(Theme, OnlyAWallScreenThatTheSystemDoesNotScaleIsReadFromAfar) {
    EXPECT_EQ(scaleFor({1920, 1080}, 1.0), 1.0);
    EXPECT_EQ(scaleFor({2560, 1440}, 1.0), 1.0);
    EXPECT_EQ(scaleFor({3840, 2160}, 1.0), 1.6);
    EXPECT_EQ(scaleFor({3840, 2160}, 2.0), 1.0);
}

TEST(Theme, ArrowsAreThereForBothShades) {
    for (const char* arrow : {":/pledge/icons/down-light.svg", ":/pledge/icons/down-dark.svg",
                              ":/pledge/icons/up-light.svg", ":/pledge/icons/up-dark.svg"}) {
        EXPECT_FALSE(QImage(QString::fromLatin1(arrow)).isNull()) << arrow;
    }
}

TEST(Theme, TheStyleSheetLeavesNoNameUnfilled) {
    EXPECT_FALSE(Theme().styleSheet().contains(u'@'));
}

}  // namespace pledge
