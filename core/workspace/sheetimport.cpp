#include <core/document/sheetfile.h>
#include <core/exchange/sheetnames.h>
#include <core/exchange/sheetview.h>
#include <core/wording/sentences.h>
#include <core/workspace/monthlock.h>
#include <core/workspace/planwriting.h>
#include <core/workspace/reportact.h>
#include <core/workspace/sheetimport.h>
#include <core/workspace/sheetmemories.h>
#include <core/workspace/workspace.h>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kCanonicalHeads = 2;

SheetOrder withKept(const SheetFile& file, const PlanSnapshot& snapshot, const SheetOrder& order,
                    const KeptMappings& kept) {
    SheetOrder known = order;
    for (auto one = kept.constBegin(); one != kept.constEnd(); ++one) {
        SheetDecisions decisions = known.decisions;
        addRemembered(*one, snapshot, decisions);
        if (sheetSignatures(file, snapshot, decisions).contains(one.key())) {
            known.decisions = decisions;
        }
    }
    return known;
}

/// Flags what record() would refuse as a whole.
void holdAgainstRights(SheetReading& reading, const PlanSnapshot& snapshot, const Actor& actor) {
    for (SheetFigure& figure : reading.figures) {
        if (!figure.isAccepted() || !figure.pledge) {
            continue;
        }
        const Pledge& pledge = *snapshot.line(*figure.pledge)->pledge;
        if (!actor.mayReportFor(pledge.owners)) {
            const Error refusal{ErrorCode::NotPermitted, actor.name, {figure.unitName}, {}};
            figure.flag({SheetRemarkKind::NotAllowed, {sentence(refusal)}});
        } else if (const Outcome open = checkOpenFor(snapshot, pledge, figure.actual.month, actor); !open) {
            figure.flag({SheetRemarkKind::NotAllowed, {sentence(open.error())}});
        }
    }
}

bool isSame(const Series& left, const Series& right) {
    if (left.isEmpty() || right.isEmpty()) {
        return left.isEmpty() == right.isEmpty();
    }
    const Month last = std::max(left.lastReported(), right.lastReported());
    for (Month month = std::min(left.firstReported(), right.firstReported()); month <= last; month = month.plus(1)) {
        if (left.at(month) != right.at(month)) {
            return false;
        }
    }
    return true;
}

/// What a pledge's other months say was held against the figure, and a month's own figure was added to them.
Outcome checkFresh(const SheetReading& reading, const PlanSnapshot& now) {
    for (const SheetFigure& figure : reading.figures) {
        if (!figure.isAccepted() || !figure.pledge) {
            continue;
        }
        const Line* before = reading.plan.line(*figure.pledge);
        const Line* after = now.line(*figure.pledge);
        if (after == nullptr || *before->pledge != *after->pledge || !isSame(*before->series, *after->series)) {
            return Error{ErrorCode::HandoutStale, QFileInfo(reading.file).fileName(), {u"plan_changed"_s}, {}};
        }
    }
    return Done{};
}

QJsonObject mappingOf(const SheetDecisions& decisions) {
    return QJsonDocument::fromJson(decisionsJson(decisions)).object();
}

/// The figures under one journal entry, which says what was decided of heads and names too.
Outcome writeFigures(const Database& database, const PlanSnapshot& snapshot, const SheetReading& reading,
                     const SheetOrder& order, const Occasion& occasion) {
    const std::vector<ActualChange> changes = reading.changes(snapshot);
    if (const Outcome checked = checkReports(snapshot, snapshot.with(changes), changes, order.reason, occasion.actor);
        !checked) {
        return checked;
    }
    const auto differences = findDifferences(snapshot, changes);
    const QString file = QFileInfo(reading.file).fileName();
    QJsonObject detail{{u"file"_s, file},
                       {u"sha256"_s, QString::fromLatin1(reading.digest.toHex())},
                       {u"rows"_s, static_cast<int>(reading.figures.size())},
                       {u"unchanged"_s, reading.count(SheetState::Accept) - static_cast<int>(differences.size())}};
    if (!order.decisions.isEmpty()) {
        detail.insert(u"mapping"_s, mappingOf(order.decisions));
    }
    const ReportAct act{changes, order.reason, occasion, JournalAction::ImportActuals, file, detail};
    const auto entry = writeReports(database, snapshot, act, differences);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

/// What is to be kept under each of the sheet's signatures, where that is not kept yet.
KeptMappings newMappings(const KeptMappings& kept, const PlanSnapshot& snapshot, const SheetReading& reading,
                         const SheetDecisions& said) {
    KeptMappings found;
    for (const QString& signature : said.isEmpty() ? QStringList() : reading.signatures) {
        SheetDecisions decisions = said;
        addRemembered(kept.value(signature), snapshot, decisions);
        if (const QByteArray json = decisionsJson(decisions); json != kept.value(signature)) {
            found.insert(signature, json);
        }
    }
    return found;
}

Outcome writeMappings(const Database& database, const KeptMappings& mappings) {
    for (auto one = mappings.constBegin(); one != mappings.constEnd(); ++one) {
        if (const Outcome written = writeSheetMapping(database, one.key(), *one); !written) {
            return written;
        }
    }
    return Done{};
}

/// The entry of what was decided of a sheet that brings no figure.
Outcome journalMappings(const Database& database, const SheetReading& reading, const SheetOrder& order,
                        const Occasion& occasion) {
    const QString file = QFileInfo(reading.file).fileName();
    if (!occasion.actor.mayWrite()) {
        return Error{ErrorCode::NotPermitted, occasion.actor.name, {file}, {}};
    }
    const QJsonObject detail{{u"file"_s, file},
                             {u"sha256"_s, QString::fromLatin1(reading.digest.toHex())},
                             {u"mapping"_s, mappingOf(order.decisions)}};
    const auto entry = journalPlan(database, JournalAction::KeepSheetWords, file, detail, occasion);
    return entry ? Outcome(Done{}) : Outcome(entry.error());
}

Error usage(const QString& text) {
    return {ErrorCode::WrongUsage, {}, {text}, {}};
}

Result<PledgeId> pledgeCalled(const QString& name, const PlanSnapshot& snapshot) {
    const SheetNames names(snapshot, {});
    const qsizetype slash = name.indexOf(u'/');
    const auto units = slash < 0 ? std::vector<OrgUnitId>() : names.units(name.first(slash));
    const PledgeFit fit = names.pledge(units, name.sliced(units.empty() ? 0 : slash + 1));
    if (fit.fit == NameFit::Exact && fit.pledge) {
        return *fit.pledge;
    }
    QStringList candidates;
    for (const PledgeId id : fit.candidates) {
        const Pledge& pledge = *snapshot.line(id)->pledge;
        candidates.append(pledge.owners.empty() ? pledge.name
                                                : names.nameOf(pledge.owners.front()) + u'/' + pledge.name);
    }
    return fit.fit == NameFit::Several ? Error{ErrorCode::AmbiguousName, name, candidates, {}}
                                       : Error{ErrorCode::UnknownPledge, name, candidates, {}};
}

}  // namespace

Result<bool> isCanonicalActuals(const QString& path, const QString& sheet) {
    const auto file = readSheetFile(path);
    if (!file) {
        return file.error();
    }
    for (const SheetGrid& grid : file->sheets) {
        const bool isMeant = sheet.isEmpty() ? !grid.isHidden : grid.table.sheet() == sheet;
        if (!isMeant) {
            continue;
        }
        const QStringList canonical{u"unit"_s, u"indicator"_s, u"period"_s, u"value"_s};
        qsizetype found = 0;
        for (std::size_t column = 0; grid.table.rowCount() > 0 && column < grid.table.cellCount(0); ++column) {
            found += canonical.contains(grid.table.text(0, column)) ? 1 : 0;
        }
        return found >= kCanonicalHeads;
    }
    return false;
}

Result<KeptMappings> keptMappings(const Workspace& workspace) {
    KeptMappings kept;
    const Outcome read = workspace.look([&kept](const Database& database) -> Outcome {
        auto all = readSheetMappings(database);
        if (!all) {
            return all.error();
        }
        kept = std::move(*all);
        return Done{};
    });
    return read ? Result<KeptMappings>(std::move(kept)) : read.error();
}

Result<SheetReading> readSheetImport(const QString& path, const PlanSnapshot& snapshot, const SheetOrder& order,
                                     const KeptMappings& kept, const Actor& actor) {
    const auto file = readSheetFile(path);
    if (!file) {
        return file.error();
    }
    auto reading = readSheets(*file, snapshot, withKept(*file, snapshot, order, kept));
    if (reading) {
        holdAgainstRights(*reading, snapshot, actor);
    }
    return reading;
}

Outcome writeSheetImport(Workspace& workspace, const SheetReading& reading, const SheetOrder& order,
                         const Occasion& occasion) {
    const auto kept = keptMappings(workspace);
    if (!kept) {
        return kept.error();
    }
    const PlanSnapshot& plan = workspace.snapshot();
    if (reading.changes(plan).empty() && newMappings(*kept, plan, reading, order.decisions).isEmpty()) {
        return Done{};
    }
    return workspace.changeFigures([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
        const auto known = readSheetMappings(database);
        if (!known) {
            return known.error();
        }
        if (const Outcome fresh = checkFresh(reading, snapshot); !fresh) {
            return fresh;
        }
        const KeptMappings mappings = newMappings(*known, snapshot, reading, order.decisions);
        const bool brings = !reading.changes(snapshot).empty();
        Outcome written = brings               ? writeFigures(database, snapshot, reading, order, occasion)
                          : mappings.isEmpty() ? Outcome(Done{})
                                               : journalMappings(database, reading, order, occasion);
        return written ? writeMappings(database, mappings) : written;
    });
}

Result<SheetDecisions> parseDecisions(const QStringList& maps, const QStringList& matches,
                                      const PlanSnapshot& snapshot) {
    SheetDecisions decisions;
    for (const QString& map : maps) {
        const qsizetype equals = map.lastIndexOf(u'=');
        const auto meaning = meaningFromToken(map.sliced(equals + 1).trimmed());
        if (equals < 1 || !meaning) {
            return usage(map);
        }
        decisions.meanings.insert(packedCell(map.first(equals)), *meaning);
    }
    for (const QString& match : matches) {
        const qsizetype equals = match.indexOf(u'=');
        if (equals < 1) {
            return usage(match);
        }
        const auto pledge = pledgeCalled(match.sliced(equals + 1).trimmed(), snapshot);
        if (!pledge) {
            return pledge.error();
        }
        decisions.matches.insert(packedCell(match.first(equals)), *pledge);
    }
    return decisions;
}

}  // namespace pledge
