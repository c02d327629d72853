#include <core/reader/sectionstack.h>

#include <algorithm>
#include <utility>

namespace pledge {

void SectionStack::open(Section section) {
    if (section.level == Section::Level::Title || section.level == Section::Level::Owner) {
        close(Section::Level::Label);
    }
    close(Section::Level::LeadIn);
    const auto same = std::find_if(m_sections.begin(), m_sections.end(), [&section](const Section& open) {
        return open.level == section.level && open.style == section.style;
    });
    m_sections.erase(same, m_sections.end());
    m_sections.push_back(std::move(section));
}

void SectionStack::passItem(ItemStyle style) {
    const auto same = std::find_if(m_sections.begin(), m_sections.end(), [style](const Section& open) {
        return open.level == Section::Level::Numbered && open.style == style;
    });
    m_sections.erase(same, m_sections.end());
}

void SectionStack::close(Section::Level level) {
    const auto first = std::find_if(m_sections.begin(), m_sections.end(),
                                    [level](const Section& open) { return open.level == level; });
    m_sections.erase(first, m_sections.end());
}

bool SectionStack::has(Section::Level level) const {
    return std::any_of(m_sections.begin(), m_sections.end(),
                       [level](const Section& open) { return open.level == level; });
}

}  // namespace pledge
