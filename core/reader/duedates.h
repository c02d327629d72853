#pragma once

#include <core/base/span.h>
#include <core/reader/mentions.h>

#include <QDate>

#include <optional>
#include <string_view>
#include <vector>

namespace pledge {

/// The date that governs what is said, and where its words stand in the cleaned text; no words where it follows from
/// the context.
struct DueDate {
    QDate day;
    std::optional<Span> at;
    bool isDamaged = false;
};

/// Which date governs what, clause by clause: a date holds for what follows it until the next, up to the sentence's
/// end.
class DueDates {
public:
    /// Without a date of its own a sentence is due on the day given.
    DueDates(std::u32string_view text, const Mentions& mentions, const DueDate& otherwise);

    void beginSentence();
    /// To be called once a clause has been read: its dates govern what follows.
    void endClause(Span clause);

    /// For what ends at that place of the clause: the last date before it, else the first behind it, else the one that
    /// governs.
    [[nodiscard]] DueDate dateFor(Span clause, int end) const;
    /// 6月底前、9月底前分别完成30%、60%: as many dates as the clause has values, one for each; else none.
    [[nodiscard]] std::vector<DueDate> spread(Span clause, std::size_t values) const;
    /// The clause before where it was a date and nothing else.
    [[nodiscard]] std::optional<Span> alone() const { return m_alone; }
    /// Whether the clause says a date inside the year by itself.
    [[nodiscard]] bool saysDate(Span clause) const;

private:
    [[nodiscard]] bool counts(const Period& period) const;
    static DueDate dateOf(const Period& period);

    std::u32string_view m_text;
    const Mentions& m_mentions;
    DueDate m_otherwise;
    DueDate m_governing;
    std::optional<Span> m_alone;
};

}  // namespace pledge
