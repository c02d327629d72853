#include <core/plan/lightpresets.h>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace pledge {

TEST(LightPresets, AreFoundByTheirToken) {
    for (const LightPreset& preset : lightPresets()) {
        EXPECT_EQ(lightPreset(preset.token), &preset);
    }
    EXPECT_EQ(lightPreset(u"nowhere_1999"), nullptr);
}

TEST(LightPresets, BeginWithTheDefaultPolicy) {
    EXPECT_EQ(lightPresets().front().token, u"default"_s);
    EXPECT_EQ(lightPresets().front().policy, LightPolicy());
}

TEST(LightPresets, DifferFromOneAnother) {
    const auto& presets = lightPresets();
    for (std::size_t at = 1; at < presets.size(); ++at) {
        for (std::size_t before = 0; before < at; ++before) {
            EXPECT_NE(presets[at].policy, presets[before].policy) << presets[at].token.toStdString();
        }
    }
}

}  // namespace pledge
