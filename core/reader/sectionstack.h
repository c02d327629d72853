#pragma once

#include <core/reader/itemmark.h>
#include <core/reader/outline.h>
#include <core/reader/sectionrole.h>

#include <optional>
#include <vector>

namespace pledge {

/// What a heading says about all below it. Every style of heading is a level; which level lies above which is learnt
/// from the text.
struct Section {
    enum class Level { Numbered, Title, Owner, Label, Date, LeadIn };

    Level level = Level::Title;
    ItemStyle style = ItemStyle::None;  ///< of a numbered one
    std::optional<Heading> owner;
    std::optional<Heading> programme;
    std::optional<SectionKind> kind;
    std::optional<QDate> due;
    std::optional<Span> dueAt;
};

/// The headings that govern a place of a text, the outermost first.
class SectionStack {
public:
    /// A heading: ends those of its own style and all below them.
    void open(Section section);
    /// An item that is no heading ends the headings of its own style.
    void passItem(ItemStyle style);
    /// Ends the sections of that level and all below them.
    void close(Section::Level level);
    void clear() { m_sections.clear(); }

    [[nodiscard]] bool has(Section::Level level) const;
    [[nodiscard]] bool isEmpty() const { return m_sections.empty(); }

    /// The innermost that is said.
    template <typename Said>
    [[nodiscard]] std::optional<Said> innermost(std::optional<Said> Section::*part) const {
        for (auto section = m_sections.rbegin(); section != m_sections.rend(); ++section) {
            if (((*section).*part).has_value()) {
                return (*section).*part;
            }
        }
        return std::nullopt;
    }

private:
    std::vector<Section> m_sections;
};

}  // namespace pledge
