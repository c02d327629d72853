#include <core/reader/clause.h>
#include <core/reader/duedates.h>

#include <algorithm>

namespace pledge {

DueDates::DueDates(std::u32string_view text, const Mentions& mentions, const DueDate& otherwise)
    : m_text(text), m_mentions(mentions), m_otherwise(otherwise), m_governing(otherwise) {}

void DueDates::beginSentence() {
    m_governing = m_otherwise;
    m_alone.reset();
}

void DueDates::endClause(Span clause) {
    const auto inside = mentionsWithin(m_mentions.periods, clause);
    for (const Period* period : inside) {
        if (counts(*period) && !liesWithin(m_mentions.brackets, period->at.begin)) {
            m_governing = dateOf(*period);
        }
    }
    const bool isAlone = inside.size() == 1 && inside.front()->at == clause;
    m_alone = isAlone ? std::optional(clause) : std::nullopt;
}

DueDate DueDates::dateFor(Span clause, int end) const {
    std::optional<DueDate> date;
    for (const Period* period : mentionsWithin(m_mentions.periods, clause)) {
        if (counts(*period) && (!date || period->at.begin < end)) {
            date = dateOf(*period);
        }
    }
    return date.value_or(m_governing);
}

std::vector<DueDate> DueDates::spread(Span clause, std::size_t values) const {
    std::vector<DueDate> dates;
    const std::u32string_view words =
        m_text.substr(static_cast<std::size_t>(clause.begin), static_cast<std::size_t>(clause.length()));
    if (values < 2 || words.find(U"分别") == std::u32string_view::npos) {
        return dates;
    }
    for (const Period* period : mentionsWithin(m_mentions.periods, clause)) {
        if (period->kind == PeriodKind::Due) {
            dates.push_back(dateOf(*period));
        }
    }
    return dates.size() == values ? dates : std::vector<DueDate>();
}

bool DueDates::saysDate(Span clause) const {
    return std::ranges::any_of(mentionsWithin(m_mentions.periods, clause), [](const Period* period) {
        return period->kind == PeriodKind::Due && !period->isWholeYear;
    });
}

bool DueDates::counts(const Period& period) const {
    return period.kind == PeriodKind::Due || period.kind == PeriodKind::Damaged;
}

DueDate DueDates::dateOf(const Period& period) {
    return {period.end, period.at, period.kind == PeriodKind::Damaged};
}

}  // namespace pledge
