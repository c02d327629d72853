#pragma once

#include <QString>

namespace pledge {

// The settings of light and score (core/plan/policyfacts.h) as people read them, by their names in files.

/// What a setting is called; empty for a name that is none of them.
[[nodiscard]] QString settingWord(const QString& key);

/// A setting's text in words: "carried_forward" is "its last figure is carried forward". Figures, and the texts of
/// other names, stay as they are.
[[nodiscard]] QString settingValueWord(const QString& key, const QString& text);

}  // namespace pledge
