#include <core/plan/evidencelist.h>
#include <core/plan/problemlist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <ui/models/facts.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct AroundFacts {
    Q_DECLARE_TR_FUNCTIONS(AroundFacts)
};

}  // namespace

FactSection problemFacts(const FactSource& source) {
    FactSection section{AroundFacts::tr("Problems"), {}};
    for (const Problem& problem : openProblemsOf(source.snapshot, source.pledge().id)) {
        QStringList lines{fill(AroundFacts::tr("%1 (%2)", "problem, source"), {problem.text, sourceText(problem)})};
        const QString step = nextStepsText({problem});
        if (!step.isEmpty()) {
            lines.append(fill(AroundFacts::tr("Next step: %1"), {step}));
        }
        section.rows.push_back({{}, lines.join(u'\n'), std::nullopt, {}});
    }
    return section;
}

FactSection evidenceFacts(const FactSource& source) {
    FactSection section{AroundFacts::tr("Evidence"), {}};
    const Evidence place = evidencePlace(source.pledge().id, source.board.asOf());
    for (const Attachment& file : attachmentsAt(source.snapshot.records(), place)) {
        section.rows.push_back(
            {{},
             fill(AroundFacts::tr("%1 (%2, %3)", "file, size, who"), {file.name, sizeText(file.size), file.by}),
             std::nullopt,
             {}});
    }
    return section;
}

}  // namespace pledge
