#include <ui/models/problemdrafts.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

const QString kPlace = u"problem"_s;
const QString kCarried = u"carried"_s;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(ProblemDrafts)
};

}  // namespace

QString ProblemDrafts::placeOf(const Problem& problem) {
    if (problem.id.isValid()) {
        return u"%1/%2"_s.arg(kPlace).arg(problem.id.number());
    }
    const bool isCarried = problem.source == ProblemSource::CarriedOver && problem.pledge;
    return isCarried ? u"%1/%2/%3"_s.arg(kPlace, kCarried).arg(problem.pledge->number()) : kPlace;
}

bool ProblemDrafts::isDraft(const TypedNote& note) {
    return note.place.section(u'/', 0, 0) == kPlace;
}

Problem ProblemDrafts::problemOf(const TypedNote& note) {
    Problem problem;
    if (note.place.section(u'/', 1, 1) == kCarried) {
        problem.source = ProblemSource::CarriedOver;
        problem.pledge = PledgeId(note.place.section(u'/', 2, 2).toLongLong());
    } else {
        problem.id = ProblemId(note.place.section(u'/', 1, 1).toLongLong());
    }
    return problem;
}

void ProblemDrafts::keep(const Problem& problem, const QString& words, const QString& form) {
    const QString place = placeOf(problem);
    if (words.isEmpty()) {
        m_words.remove(place);
    } else {
        m_words.insert(place, words);
    }
    if (m_typed == nullptr) {
        return;
    }
    if (words.isEmpty() && form.isEmpty()) {
        m_typed->forget(place);
    } else {
        m_typed->keep({place, Texts::tr("problem"), problem.text.isEmpty() ? words : problem.text, words, form});
    }
}

void ProblemDrafts::keep(const TypedNote& note) {
    m_words.insert(note.place, note.reason);
    if (m_typed != nullptr) {
        m_typed->keep(note);
    }
}

}  // namespace pledge
