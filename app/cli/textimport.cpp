#include <app/cli/occasion.h>
#include <app/cli/textimport.h>
#include <core/reader/confidence.h>
#include <core/wording/fill.h>
#include <core/workspace/draftacceptance.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct Imports {
    Q_DECLARE_TR_FUNCTIONS(TextImport)
};

Result<double> minConfidence(const VerbOptions& options) {
    if (!options.isSet(u"min-confidence"_s)) {
        return kSure;
    }
    const QString text = options.value(u"min-confidence"_s);
    bool isNumber = false;
    const double least = text.toDouble(&isNumber);
    if (!isNumber || !(least >= 0 && least <= 1)) {
        return wrongUsage(fill(Imports::tr("--min-confidence takes a figure from 0 to 1, not “%1”"), {text}));
    }
    return least;
}

/// What stayed open: drafts below the confidence, and sure ones that lack something.
struct LeftOut {
    int unsure = 0;
    std::vector<Error> lacking;
};

LeftOut leftOut(const DraftSheet& sheet, double least) {
    LeftOut left;
    for (const SheetEntry& entry : sheet.entries) {
        if (entry.decision != Decision::Open) {
            continue;
        }
        if (entry.draft.confidence < least) {
            ++left.unsure;
        } else {
            left.lacking.push_back({ErrorCode::DraftRefused, entry.draft.name, gapsOf(entry), {}});
        }
    }
    return left;
}

QString said(const AcceptanceOrder& order, const Acceptance& acceptance, const LeftOut& left) {
    return fill(Imports::tr("%1: pledges accepted: %2, units added: %3, programmes added: %4, in the plan already: %5, "
                            "below the confidence: %6, refused: %7"),
                {order.source.file, QString::number(acceptance.changes.pledges.size()),
                 QString::number(acceptance.changes.units.size()),
                 QString::number(acceptance.changes.programmes.size()), QString::number(acceptance.same),
                 QString::number(left.unsure), QString::number(acceptance.refused.size() + left.lacking.size())});
}

}  // namespace

void addTextImportOptions(VerbOptions& options) {
    options.addValue(u"text"_s, u"TEXT"_s,
                     Imports::tr("A text to read pledges from: .txt, .docx, .odt, .html, .pdf; - is standard input."));
    addReadingOptions(options);
    options.addValue(u"min-confidence"_s, u"C"_s,
                     Imports::tr("How sure a pledge read from TEXT must be, from 0 to 1; 0.8 if not given."));
}

ExitCode importText(const VerbOptions& options, Workspace& workspace, const Console& console) {
    const auto least = minConfidence(options);
    if (!least) {
        return console.fail(least.error());
    }
    auto source = loadText(options.value(u"text"_s));
    if (!source) {
        return console.fail(source.error());
    }
    auto text = readText(std::move(*source), options, console);
    if (!text) {
        return console.fail(text.error());
    }
    const AcceptanceOrder order{std::move(text->source), text->year,
                                acceptedFrom(sheetOf(std::move(text->statements)), *least)};
    const bool isDryRun = options.isSet(u"dry-run"_s);
    const auto acceptance = isDryRun ? Result<Acceptance>(acceptanceOf(workspace.snapshot(), order))
                                     : workspace.acceptDrafts(order, occasionNow());
    if (!acceptance) {
        return console.fail(acceptance.error());
    }
    const LeftOut left = leftOut(order.sheet, *least);
    std::vector<Error> issues = left.lacking;
    issues.insert(issues.end(), acceptance->refused.begin(), acceptance->refused.end());
    console.out << said(order, *acceptance, left);
    if (isDryRun) {
        console.out << ' ' << Imports::tr("(dry run: nothing was written)");
    }
    console.out << Qt::endl;
    return issues.empty() ? ExitCode::Done : console.fail(issues);
}

}  // namespace pledge
