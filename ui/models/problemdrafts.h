#pragma once

#include <core/plan/problem.h>
#include <ui/models/typedtext.h>

#include <QHash>
#include <QString>

namespace pledge {

/// What is typed about problems and not written into the plan yet: how one was solved or why it goes back, kept for
/// each problem as long as the plan is open, and, where typed text is kept, everything unsaved, over a crash.
class ProblemDrafts {
public:
    /// A problem that is not raised yet has neither id nor pledge.
    [[nodiscard]] static QString placeOf(const Problem& problem);
    [[nodiscard]] static bool isDraft(const TypedNote& note);
    /// The problem that the note is of, as far as it needs to be known to find it.
    [[nodiscard]] static Problem problemOf(const TypedNote& note);

    void keepIn(TypedText* typed) { m_typed = typed; }
    [[nodiscard]] bool isKept() const { return m_typed != nullptr; }
    /// Empty words give up what was kept of them; the form is what its editor makes of its unsaved texts, or empty.
    void keep(const Problem& problem, const QString& words, const QString& form);
    /// Keeps what an earlier run left, as it was left.
    void keep(const TypedNote& note);
    [[nodiscard]] QString words(const Problem& problem) const { return m_words.value(placeOf(problem)); }
    /// Another plan was opened.
    void clear() { m_words.clear(); }

private:
    TypedText* m_typed = nullptr;
    QHash<QString, QString> m_words;
};

}  // namespace pledge
