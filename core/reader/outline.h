#pragma once

#include <core/document/sourcetext.h>
#include <core/reader/lexicon.h>

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace pledge {

/// What a passage of a text is there for.
enum class PassageRole {
    Pledges,   ///< what is promised: a section of targets, or a text that does not say
    Measures,  ///< how it is to be reached (工作举措): only what can be checked is a promise
    Rewards,   ///< subsidies, rewards, marks and penalties (扶持政策): never a promise
    Results,   ///< what was reached before (去年工作回顾): never a promise
    Furniture  ///< title, by-line, page reference, introduction of a meeting
};

/// A text with where it stands in the document.
struct Heading {
    QString text;  ///< without blanks
    Span at;       ///< in the document
};

/// A paragraph of a document, or a table's cell, with all that stands around it and governs it.
struct Passage {
    Span body;  ///< in the document
    PassageRole role = PassageRole::Pledges;
    std::optional<Heading> owner;      ///< the unit that promises, as the text heads it
    std::optional<Heading> programme;  ///< the title of its section, where the text has such
    std::optional<QDate> due;          ///< said by a heading or a column for all that follows
    std::optional<Span> dueAt;
};

/// The document's paragraphs outside its tables, in reading order: broken lines joined, owner headings and programme
/// titles (before or after their body) found, page furniture and sections that promise nothing marked as such.
[[nodiscard]] std::vector<Passage> outlineOf(const SourceText& source, int year, const Lexicon& lexicon);

}  // namespace pledge
