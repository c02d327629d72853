#pragma once

#include <core/reader/lexicon.h>
#include <core/reader/outline.h>

#include <optional>
#include <string_view>

namespace pledge {

/// What a section is there for, as its label or heading says.
enum class SectionKind { Targets, Tasks, Measures, Rewards, Results };

struct SectionLabel {
    SectionKind kind = SectionKind::Targets;
    int length = 0;  ///< with its colon and brackets
};

/// The label that stands at that place of a cleaned text: 目标内容：, 【工作举措】, or alone at the text's end.
[[nodiscard]] std::optional<SectionLabel> sectionLabelAt(std::u32string_view text, int at, const Lexicon& lexicon);

/// What a heading opens: 2024年主要目标, 上半年工作完成情况, or with a year before the plan's 2023年工作.
[[nodiscard]] std::optional<SectionKind> sectionOf(std::u32string_view heading, int year, const Lexicon& lexicon);

/// The role of a section's passages. Tasks are what is promised where a text has no section of targets.
[[nodiscard]] PassageRole roleOf(SectionKind kind, bool textHasTargets);

}  // namespace pledge
