#include <core/document/filebytes.h>
#include <core/document/sheetfile.h>
#include <core/exchange/handoutreader.h>
#include <core/exchange/submissionfile.h>
#include <core/storage/handoutrepository.h>
#include <core/workspace/collecting.h>
#include <core/workspace/collectwriting.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/workspace.h>

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qint64 kMostBytes = qint64{64} * 1024 * 1024;

/// A plan made anew from a folder has the old one's name and another secret; so may any other plan.
Error toldByName(Error refusal, const QString& planName) {
    if (refusal.code == ErrorCode::HandoutForeign && refusal.details == QStringList{u"plan"_s, planName.simplified()}) {
        refusal.details = {u"same_name"_s};
    }
    return refusal;
}

/// Files of one name from several folders are told apart by these.
QStringList namesOf(const QStringList& paths) {
    QStringList names;
    for (const QString& path : paths) {
        names.append(QFileInfo(path).fileName());
    }
    const QStringList plain = names;
    for (qsizetype at = 0; at < paths.size(); ++at) {
        if (plain.count(plain[at]) > 1) {
            names[at].prepend(QFileInfo(paths[at]).absoluteDir().dirName() + u'/');
        }
    }
    return names;
}

/// A plan that never handed out has no secret: what is sealed without one is not its own.
Result<ReturnedForm> readForm(const ReturnsSource& source, const QString& path, const QString& name) {
    const auto bytes = readBytes(path, kMostBytes);
    if (!bytes) {
        return bytes.error();
    }
    const Result<ReturnedForm> foreign = Error{ErrorCode::HandoutForeign, name, {u"plan"_s}, {}};
    const bool isSigned = !source.secret.isEmpty();
    if (isSubmission(*bytes)) {
        return isSigned ? readSubmission(name, *bytes, source.snapshot, source.secret) : foreign;
    }
    const auto file = readSheetFile(name, *bytes);
    if (!file) {
        return file.error();
    }
    const auto form = readHandout(*file, source.secret);
    if (!form) {
        return toldByName(form.error(), source.snapshot.plan().name);
    }
    return isSigned ? form : foreign;
}

/// What was shown has to be what would be done now.
Outcome checkFresh(const Collection& shown, const Collection& now, const CollectChoice& choice) {
    for (const std::size_t at : choice.cells) {
        const bool isSame = at < now.cells.size() && shown.cells[at] == now.cells[at];
        if (!isSame) {
            return Error{ErrorCode::HandoutStale, shown.files[shown.cells[at].file].name, {u"plan_changed"_s}, {}};
        }
    }
    return Done{};
}

Outcome checkChoice(const Collection& collection, const CollectChoice& choice) {
    for (const std::size_t at : choice.cells) {
        const CollectedCell& cell = collection.cells[at];
        if (!cell.isTakable || (cell.asksReason && choice.reason.trimmed().isEmpty())) {
            return Error{ErrorCode::RoundRefused, cell.unitName, {cell.period.toString(), u"reason"_s}, {}};
        }
        if (!hasNeeded(collection, cell, choice.cells)) {
            return Error{ErrorCode::RoundRefused, cell.unitName, {cell.period.toString(), u"needs"_s}, {}};
        }
    }
    return Done{};
}

}  // namespace

Result<ReturnsSource> returnsSource(const Workspace& workspace) {
    ReturnsSource source{workspace.snapshot(), {}, {}};
    const Outcome read = workspace.look([&source](const Database& database) -> Outcome {
        const HandoutRepository repository(database);
        auto secret = repository.secret();
        auto taken = repository.taken();
        if (!secret || !taken) {
            return secret ? taken.error() : secret.error();
        }
        source.secret = std::move(*secret);
        source.taken = std::move(*taken);
        return Done{};
    });
    return read ? Result<ReturnsSource>(std::move(source)) : Result<ReturnsSource>(read.error());
}

ReadReturns readReturns(const ReturnsSource& source, const QStringList& paths, const Actor& actor,
                        const CollectProgress& progress) {
    std::vector<ReturnReading> readings;
    const QStringList names = namesOf(paths);
    for (qsizetype at = 0; at < paths.size(); ++at) {
        if (!progress(static_cast<int>(at), static_cast<int>(paths.size()))) {
            return {};
        }
        readings.push_back({names[at], readForm(source, paths[at], names[at])});
    }
    auto kept = std::make_shared<const std::vector<ReturnReading>>(std::move(readings));
    return {compareReturns(source.snapshot, *kept, source.taken, actor), kept};
}

std::vector<std::size_t> acceptedCells(const Collection& collection, CollectMode mode, const QString& reason) {
    std::vector<std::size_t> accepted;
    for (std::size_t at = 0; at < collection.cells.size(); ++at) {
        const CollectedCell& cell = collection.cells[at];
        const bool isWanted =
            mode == CollectMode::All ? cell.state != ReturnState::Conflict : cell.state == ReturnState::New;
        const bool isAllowed = !cell.asksReason || !reason.trimmed().isEmpty();
        if (cell.isTakable && isWanted && isAllowed && hasNeeded(collection, cell, accepted)) {
            accepted.push_back(at);
        }
    }
    return accepted;
}

Result<CollectedCount> takeReturns(Workspace& workspace, const ReadReturns& returns, const CollectChoice& choice,
                                   const Occasion& occasion) {
    if (choice.cells.empty()) {
        return CollectedCount{};
    }
    CollectedCount count;
    const Outcome taken =
        workspace.changeFigures([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
            if (const Outcome office = checkLeadOffice(snapshot, occasion.actor); !office) {
                return office;
            }
            const auto known = HandoutRepository(database).taken();
            if (!known) {
                return known.error();
            }
            const Collection now = compareReturns(snapshot, *returns.readings, *known, occasion.actor);
            for (const Outcome& checked :
                 {checkFresh(returns.collection, now, choice), checkChoice(returns.collection, choice)}) {
                if (!checked) {
                    return checked;
                }
            }
            auto written = writeCollected(database, snapshot, now, choice, occasion);
            if (!written) {
                return written.error();
            }
            count = *written;
            return Done{};
        });
    return taken ? Result<CollectedCount>(count) : Result<CollectedCount>(taken.error());
}

}  // namespace pledge
