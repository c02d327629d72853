#include <app/cli/occasion.h>
#include <app/cli/submissionverb.h>
#include <app/cli/verboptions.h>
#include <core/exchange/submissionfile.h>
#include <core/workspace/workspace.h>

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Outcome writeNew(const QString& path, const QByteArray& bytes) {
    if (QFile::exists(path)) {
        return Error{ErrorCode::FileExists, path, {}, {}};
    }
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return written ? Outcome(Done{}) : Outcome(Error{ErrorCode::FileReadOnly, path, {file.errorString()}, {}});
}

}  // namespace

QString SubmissionVerb::summary() const {
    return tr("Write a unit's figures of a month as a small signed file to send in.");
}

ExitCode SubmissionVerb::run(const QStringList& arguments, const Console& console) {
    VerbOptions options(u"submission"_s, summary());
    options.addValue(u"unit"_s, u"NAME"_s, tr("The unit, by its name or an alias."));
    options.addValue(u"month"_s, u"MONTH"_s, tr("The month reported, as 2022-06."));
    options.addValue(u"key"_s, u"FILE"_s, tr("The unit's key (.pledgekey), as it came with the hand-out."));
    options.addValue(u"out"_s, u"FILE"_s, tr("The file to write (.pledgesub)."));
    options.addValue(u"by"_s, u"NAME"_s, tr("Who reports."));
    if (const auto ended = options.parse(arguments, console)) {
        return *ended;
    }
    if (const Outcome given = options.require({u"unit"_s, u"month"_s, u"key"_s, u"out"_s}); !given) {
        return console.fail(given.error());
    }
    const auto month = options.month(u"month"_s);
    const auto workspace = Workspace::open(options.file(), Access::ReadOnly);
    if (!month || !workspace) {
        return console.fail(month ? workspace.error() : month.error());
    }
    const PlanSnapshot& snapshot = (*workspace)->snapshot();
    const auto unit = snapshot.findUnit(options.value(u"unit"_s));
    const auto key = readKeyFile(options.value(u"key"_s));
    if (!unit || !key) {
        return console.fail(unit ? key.error() : unit.error());
    }
    const Occasion occasion = occasionNow(options.value(u"by"_s));
    const QByteArray bytes = submissionOf(snapshot, *unit, *key, *month, occasion.actor.name, occasion.at);
    if (const Outcome written = writeNew(options.value(u"out"_s), bytes); !written) {
        return console.fail(written.error());
    }
    console.out << options.value(u"out"_s) << Qt::endl;
    return ExitCode::Done;
}

}  // namespace pledge
