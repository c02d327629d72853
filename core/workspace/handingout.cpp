#include <core/exchange/handoutbuilder.h>
#include <core/exchange/handoutseal.h>
#include <core/exchange/handoutwriter.h>
#include <core/exchange/submissionfile.h>
#include <core/schedule/rounds.h>
#include <core/schedule/scoreboard.h>
#include <core/storage/handoutrepository.h>
#include <core/workspace/handingout.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/workspace.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

Outcome checkOrder(const PlanSnapshot& snapshot, const HandoutOrder& order) {
    const MonthSpan span = snapshot.plan().span;
    if (!span.contains(order.month)) {
        return Error{
            ErrorCode::MonthOutsidePlan, order.month.toString(), {span.first.toString(), span.last.toString()}, {}};
    }
    for (const OrgUnitId unit : order.units) {
        if (snapshot.unit(unit) == nullptr) {
            return Error{ErrorCode::UnknownUnit, QString::number(unit.number()), {}, {}};
        }
    }
    return order.units.empty() ? Outcome(Error{ErrorCode::NothingToDo, {}, {u"units"_s}, {}}) : Outcome(Done{});
}

Outcome enter(const Database& database, const PreparedHandout& handout, const Occasion& occasion) {
    const HandoutOrder& order = handout.order;
    QJsonArray units;
    for (const OrgUnitId unit : order.units) {
        units.append(handout.snapshot.unit(unit)->name);
    }
    const QJsonObject detail{{u"month"_s, order.month.toString()}, {u"units"_s, units}, {u"keys"_s, order.withKeys}};
    const auto entry = journalPlan(database, JournalAction::HandOut, order.month.toString(), detail, occasion);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

/// The paths of one unit's files.
struct UnitFiles {
    OrgUnitId unit;
    QString form;
    QString key;
};

std::vector<UnitFiles> filesOf(const PreparedHandout& handout) {
    std::vector<UnitFiles> files;
    QSet<QString> names;
    const QDir folder(handout.order.folder);
    for (const OrgUnitId unit : handout.order.units) {
        QString name = handout.snapshot.unit(unit)->name;
        if (names.contains(handoutFileName(name, handout.order.month, {}).toCaseFolded())) {
            name += u'-' + QString::number(unit.number());
        }
        names.insert(handoutFileName(name, handout.order.month, {}).toCaseFolded());
        files.push_back({unit, folder.filePath(handoutFileName(name, handout.order.month, u".xlsx"_s)),
                         folder.filePath(handoutFileName(name, handout.order.month, u".pledgekey"_s))});
    }
    return files;
}

Outcome checkFree(const std::vector<UnitFiles>& files, bool withKeys) {
    for (const UnitFiles& unit : files) {
        for (const QString& path : {unit.form, withKeys ? unit.key : QString()}) {
            if (!path.isEmpty() && QFile::exists(path)) {
                return Error{ErrorCode::FileExists, path, {}, {}};
            }
        }
    }
    return Done{};
}

/// Writes one unit after the other; what was written goes again when it is dropped before it is kept.
class HandoutWriting {
public:
    explicit HandoutWriting(const PreparedHandout& handout)
        : m_handout(handout),
          m_now(handout.snapshot, handout.order.month),
          m_before(handout.snapshot, handout.order.month.plus(-1)) {}
    HandoutWriting(const HandoutWriting&) = delete;
    HandoutWriting& operator=(const HandoutWriting&) = delete;
    ~HandoutWriting() {
        for (const QString& path : m_files.forms + m_files.keys) {
            QFile::remove(path);
        }
    }

    Outcome write(const UnitFiles& files) {
        const PlanSnapshot& snapshot = m_handout.snapshot;
        const HandoutIdentity identity{planMark(m_handout.secret),      snapshot.plan().name,  files.unit,
                                       snapshot.unit(files.unit)->name, m_handout.order.month, m_handout.made};
        const HandoutForm form = handoutForm(snapshot, m_now, m_before, identity, m_handout.order.contact);
        if (const Outcome written = writeHandout(files.form, form, handoutKey(m_handout.secret)); !written) {
            return written;
        }
        m_files.forms.append(files.form);
        if (!m_handout.order.withKeys) {
            return Done{};
        }
        const Outcome written = writeKeyFile(files.key, enrolledKey(snapshot, files.unit, m_handout.secret));
        if (written) {
            m_files.keys.append(files.key);
        }
        return written;
    }

    HandoutFiles kept() { return std::exchange(m_files, {}); }

private:
    const PreparedHandout& m_handout;
    Scoreboard m_now;
    Scoreboard m_before;
    HandoutFiles m_files;
};

}  // namespace

Result<PreparedHandout> prepareHandout(Workspace& workspace, HandoutOrder order, const Occasion& occasion) {
    PreparedHandout prepared;
    const Outcome made =
        workspace.changeRecords([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
            if (order.units.empty()) {
                order.units = unitsInRound(snapshot, order.month);
            }
            for (const Outcome& checked : {checkLeadOffice(snapshot, occasion.actor), checkOrder(snapshot, order)}) {
                if (!checked) {
                    return checked;
                }
            }
            const auto secret = HandoutRepository(database).makeSecret();
            if (!secret) {
                return secret.error();
            }
            prepared = {order, snapshot, *secret, occasion.at};
            return Done{};
        });
    return made ? Result<PreparedHandout>(std::move(prepared)) : Result<PreparedHandout>(made.error());
}

Result<HandoutFiles> writeHandouts(const PreparedHandout& handout, const HandoutProgress& progress) {
    const std::vector<UnitFiles> files = filesOf(handout);
    if (const Outcome free = checkFree(files, handout.order.withKeys); !free) {
        return free.error();
    }
    if (!QDir().mkpath(handout.order.folder)) {
        return Error{ErrorCode::FileReadOnly, handout.order.folder, {QString()}, {}};
    }
    HandoutWriting writing(handout);
    int done = 0;
    for (const UnitFiles& unit : files) {
        if (!progress(done, static_cast<int>(files.size()))) {
            return HandoutFiles{};
        }
        if (const Outcome written = writing.write(unit); !written) {
            return written.error();
        }
        ++done;
    }
    return writing.kept();
}

Outcome enterHandout(Workspace& workspace, const PreparedHandout& handout, const HandoutFiles& files,
                     const Occasion& occasion) {
    const Outcome entered =
        workspace.changeRecords([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
            const Outcome allowed = checkLeadOffice(snapshot, occasion.actor);
            return allowed ? enter(database, handout, occasion) : allowed;
        });
    for (const QString& path : entered ? QStringList() : files.forms + files.keys) {
        QFile::remove(path);
    }
    return entered;
}

}  // namespace pledge
