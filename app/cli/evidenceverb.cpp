#include <app/cli/evidenceverb.h>
#include <app/cli/occasion.h>
#include <app/cli/pledgechoice.h>
#include <app/cli/texttable.h>
#include <app/cli/verboptions.h>
#include <core/document/evidencefile.h>
#include <core/plan/evidencelist.h>
#include <core/wording/fill.h>
#include <core/wording/problemwords.h>
#include <core/wording/words.h>
#include <core/workspace/evidencekeeping.h>
#include <core/workspace/workspace.h>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct EvidenceWords {
    Q_DECLARE_TR_FUNCTIONS(EvidenceVerb)
};

void addOptions(VerbOptions& options) {
    options.addValue(u"add"_s, u"FILE"_s, EvidenceWords::tr("Keep this file; needs --pledge and --month."));
    addPledgeOptions(options);
    options.addValue(u"month"_s, u"MONTH"_s, EvidenceWords::tr("The month whose report the file shows, as 2022-06."));
    options.addValue(u"save"_s, u"NUMBER"_s, EvidenceWords::tr("Write out the file of that number; needs --out."));
    options.addValue(u"out"_s, u"FILE"_s, EvidenceWords::tr("The file to write; it must not be there yet."));
    options.addValue(u"remove"_s, u"NUMBER"_s,
                     EvidenceWords::tr("Take away the file of that number; needs --pledge, --month and --reason."));
    options.addValue(u"reason"_s, u"TEXT"_s,
                     EvidenceWords::tr("Why a file is taken away, or added to a month that is approved."));
    options.addValue(u"by"_s, u"NAME"_s, EvidenceWords::tr("Who does it."));
}

/// What the file shows, in words.
QString shownText(const PlanSnapshot& snapshot, const Evidence& evidence) {
    if (evidence.pledge) {
        return fill(EvidenceWords::tr("%1, %2", "pledge, month"),
                    {snapshot.line(*evidence.pledge)->pledge->name, monthText(*evidence.month)});
    }
    if (evidence.row) {
        return fill(EvidenceWords::tr("case %1 of a ledger"), {QString::number(evidence.row->number())});
    }
    const auto problem = std::ranges::find(snapshot.records().problems, *evidence.problem, &Problem::id);
    return problem == snapshot.records().problems.end() ? QString()
                                                        : fill(EvidenceWords::tr("problem: %1"), {problem->text});
}

ExitCode list(const PlanSnapshot& snapshot, const Console& console) {
    std::vector<QStringList> rows;
    for (const Evidence& evidence : snapshot.records().evidence) {
        const Attachment* file = findAttachment(snapshot.records(), evidence.attachment);
        rows.push_back({QString::number(file->id.number()), file->name, sizeText(file->size), file->type, file->by,
                        file->at.toLocalTime().date().toString(Qt::ISODate), shownText(snapshot, evidence),
                        QString::fromLatin1(file->digest.toHex())});
    }
    console.out << textTable({{EvidenceWords::tr("Number"), Side::Right},
                              {EvidenceWords::tr("File"), Side::Left},
                              {EvidenceWords::tr("Size"), Side::Right},
                              {EvidenceWords::tr("Type"), Side::Left},
                              {EvidenceWords::tr("Added by"), Side::Left},
                              {EvidenceWords::tr("On"), Side::Left},
                              {EvidenceWords::tr("Shows"), Side::Left},
                              {EvidenceWords::tr("SHA-256"), Side::Left}},
                             rows);
    console.out.flush();
    return ExitCode::Done;
}

Result<Evidence> placeOf(const VerbOptions& options, const PlanSnapshot& snapshot) {
    if (const Outcome given = options.require({u"pledge"_s, u"month"_s}); !given) {
        return given.error();
    }
    const auto pledge = chosenPledge(options, snapshot);
    if (!pledge) {
        return pledge.error();
    }
    const auto month = options.month(u"month"_s);
    return month ? Result<Evidence>(evidencePlace(*pledge, *month)) : Result<Evidence>(month.error());
}

ExitCode add(const VerbOptions& options, Workspace& workspace, const Console& console) {
    const auto place = placeOf(options, workspace.snapshot());
    if (!place) {
        return console.fail(place.error());
    }
    const auto file = readEvidenceFile(options.value(u"add"_s), workspace.snapshot().plan().attachmentMegabytes);
    if (!file) {
        return console.fail(file.error());
    }
    const auto id =
        addEvidence(workspace, *file, *place, options.value(u"reason"_s), occasionNow(options.value(u"by"_s)));
    if (!id) {
        return console.fail(id.error());
    }
    console.out << fill(EvidenceWords::tr("%1: kept as number %2, %3"),
                        {file->name, QString::number(id->number()), sizeText(file->bytes.size())})
                << Qt::endl;
    return ExitCode::Done;
}

ExitCode remove(const VerbOptions& options, Workspace& workspace, const Console& console) {
    auto place = placeOf(options, workspace.snapshot());
    if (!place) {
        return console.fail(place.error());
    }
    place->attachment = AttachmentId(options.value(u"remove"_s).toLongLong());
    const Outcome removed =
        removeEvidence(workspace, *place, options.value(u"reason"_s), occasionNow(options.value(u"by"_s)));
    if (!removed) {
        return console.fail(removed.error());
    }
    console.out << EvidenceWords::tr("Taken away; the journal keeps its name, size and digest.") << Qt::endl;
    return ExitCode::Done;
}

ExitCode save(const VerbOptions& options, const Workspace& workspace, const Console& console) {
    if (const Outcome given = options.require({u"out"_s}); !given) {
        return console.fail(given.error());
    }
    const QString path = options.value(u"out"_s);
    if (QFileInfo::exists(path)) {
        return console.fail(Error{ErrorCode::FileExists, path, {}, {}});
    }
    const Outcome saved = saveEvidence(workspace, AttachmentId(options.value(u"save"_s).toLongLong()), path);
    if (!saved) {
        return console.fail(saved.error());
    }
    console.out << fill(EvidenceWords::tr("Written to %1"), {path}) << Qt::endl;
    return ExitCode::Done;
}

}  // namespace

QString EvidenceVerb::summary() const {
    return tr("List, add, remove or save the files kept as evidence.");
}

ExitCode EvidenceVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"evidence"_s, summary());
    addOptions(options);
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    const bool isWriting = options.isSet(u"add"_s) || options.isSet(u"remove"_s);
    if (isWriting || options.isSet(u"save"_s)) {
        if (const Outcome one = options.requireOneOf({u"add"_s, u"save"_s, u"remove"_s}); !one) {
            return console.fail(one.error());
        }
    }
    const auto workspace = Workspace::open(options.file(), isWriting ? Access::ReadWrite : Access::ReadOnly);
    if (!workspace) {
        return console.fail(workspace.error());
    }
    if (options.isSet(u"add"_s)) {
        return add(options, **workspace, console);
    }
    if (options.isSet(u"remove"_s)) {
        return remove(options, **workspace, console);
    }
    return options.isSet(u"save"_s) ? save(options, **workspace, console) : list((*workspace)->snapshot(), console);
}

}  // namespace pledge
