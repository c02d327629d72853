#include <core/exchange/planfoldersources.h>
#include <core/exchange/planfolderwriter.h>
#include <core/exchange/plantables.h>
#include <core/exchange/plantext.h>
#include <core/exchange/recordtables.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

struct NamedText {
    QString name;
    QString text;
};

std::vector<NamedText> filesOf(const PlanDraft& draft, std::span<const JournalLine> journal) {
    const std::vector<PlanTable> tables = planTables(draft);
    std::vector<NamedText> files;
    for (const PlanTable& table : tables) {
        files.push_back({table.shape.file(), planCsv(table)});
    }
    files.push_back({shapes::journal().file(), planCsv(journalTable(journal))});
    files.push_back({u"plan.json"_s, planJson(tables)});
    for (std::size_t i = 0; i < draft.sources.size(); ++i) {
        files.push_back({sourceFile(i), draft.sources[i].text});
    }
    return files;
}

Outcome write(const QString& path, const QByteArray& bytes) {
    if (!QFileInfo(path).absoluteDir().mkpath(u"."_s)) {
        return Error{ErrorCode::System, path, {}, {}};
    }
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()) {
        return Done{};
    }
    const bool isFull = file.error() == QFileDevice::ResourceError;
    return Error{isFull ? ErrorCode::FileFull : ErrorCode::System, path, {file.errorString()}, {}};
}

/// The kept files beside the tables, one at a time.
Result<QStringList> writeAttachments(const QString& folder, const PlanDraft& draft) {
    QStringList names;
    for (const Attachment& attachment : draft.records.attachments) {
        const auto bytes = draft.attachmentBytes(attachment.id);
        if (!bytes) {
            return bytes.error();
        }
        const QString name = attachmentFile(static_cast<std::size_t>(names.size()), attachment.name);
        if (const Outcome written = write(folder + u'/' + name, *bytes); !written) {
            return written.error();
        }
        names.append(name);
    }
    return names;
}

Outcome checkFree(const QFileInfo& folder) {
    const bool isTaken = folder.exists() && (!folder.isDir() || !QDir(folder.filePath()).isEmpty());
    return isTaken ? Outcome(Error{ErrorCode::FileExists, folder.filePath(), {}, {}}) : Outcome(Done{});
}

/// Moves the finished folder to where it belongs; an empty one may stand there.
Outcome moveInto(const QString& finished, const QFileInfo& folder) {
    if (folder.exists() && !QDir().rmdir(folder.filePath())) {
        return Error{ErrorCode::FileReadOnly, folder.filePath(), {}, {}};
    }
    return QDir().rename(finished, folder.absoluteFilePath())
               ? Outcome(Done{})
               : Outcome(Error{ErrorCode::FileReadOnly, folder.filePath(), {}, {}});
}

}  // namespace

Result<QStringList> writePlanFolder(const QString& folder, const PlanDraft& draft,
                                    std::span<const JournalLine> journal) {
    const QFileInfo target(QDir::cleanPath(folder));
    if (const Outcome isFree = checkFree(target); !isFree) {
        return isFree.error();
    }
    const QDir parent = target.absoluteDir();
    if (!parent.exists()) {
        return Error{ErrorCode::FileMissing, target.path(), {}, {}};
    }
    QTemporaryDir unfinished(parent.filePath(u".pledgeboard-XXXXXX"_s));
    if (!unfinished.isValid() || !QDir(unfinished.path()).mkdir(u"plan"_s)) {
        return Error{ErrorCode::FileReadOnly, folder, {}, {}};
    }
    const QString inside = unfinished.filePath(u"plan"_s);
    QStringList names;
    for (const auto& [name, text] : filesOf(draft, journal)) {
        if (const Outcome written = write(inside + u'/' + name, text.toUtf8()); !written) {
            return written.error();
        }
        names.append(name);
    }
    const auto kept = writeAttachments(inside, draft);
    if (!kept) {
        return kept.error();
    }
    names += *kept;
    const Outcome moved = moveInto(inside, target);
    return moved ? Result<QStringList>(names) : Result<QStringList>(moved.error());
}

}  // namespace pledge
