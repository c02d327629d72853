#pragma once

#include <core/plan/lightpolicy.h>

#include <QString>
#include <QStringView>

#include <vector>

namespace pledge {

/// A published rule for the lights, as a policy to start from. What a source leaves open is as in the default.
struct LightPreset {
    QString token;  ///< its name in files: default, yinchuan_2025 …
    LightPolicy policy;
    bool published = true;  ///< false for rules that serve measurements only, which no list offers
};

/// All presets in a fixed order, the default first.
[[nodiscard]] const std::vector<LightPreset>& lightPresets();

/// The preset of that token; nullptr where there is none.
[[nodiscard]] const LightPreset* lightPreset(QStringView token);

}  // namespace pledge
