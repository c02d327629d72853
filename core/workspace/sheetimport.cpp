#include <core/document/sheetfile.h>
#include <core/exchange/sheetnames.h>
#include <core/exchange/sheetview.h>
#include <core/wording/sentences.h>
#include <core/workspace/monthlock.h>
#include <core/workspace/sheetimport.h>
#include <core/workspace/workspace.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

constexpr qsizetype kCanonicalHeads = 2;

QByteArray jsonOf(const SheetDecisions& decisions) {
    QJsonObject heads;
    for (auto one = decisions.meanings.constBegin(); one != decisions.meanings.constEnd(); ++one) {
        heads.insert(one.key(), meaningToken(*one));
    }
    QJsonObject names;
    for (auto one = decisions.matches.constBegin(); one != decisions.matches.constEnd(); ++one) {
        names.insert(one.key(), QString::number(one->number()));
    }
    return QJsonDocument(QJsonObject{{u"heads"_s, heads}, {u"names"_s, names}}).toJson(QJsonDocument::Compact);
}

/// What was decided since goes before what was kept; pledges that are gone are forgotten.
void addKept(const QByteArray& json, const PlanSnapshot& snapshot, SheetDecisions& decisions) {
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    const QJsonObject heads = kept.value(u"heads"_s).toObject();
    for (auto one = heads.begin(); one != heads.end(); ++one) {
        const auto meaning = meaningFromToken(one->toString());
        if (meaning && !decisions.meanings.contains(one.key())) {
            decisions.meanings.insert(one.key(), *meaning);
        }
    }
    const QJsonObject names = kept.value(u"names"_s).toObject();
    for (auto one = names.begin(); one != names.end(); ++one) {
        const PledgeId id(one->toString().toLongLong());
        if (snapshot.line(id) != nullptr && !decisions.matches.contains(one.key())) {
            decisions.matches.insert(one.key(), id);
        }
    }
}

SheetOrder withKept(const SheetFile& file, const PlanSnapshot& snapshot, const SheetOrder& order,
                    const KeptMappings& kept) {
    SheetOrder known = order;
    for (auto one = kept.constBegin(); one != kept.constEnd(); ++one) {
        SheetDecisions decisions = known.decisions;
        addKept(*one, snapshot, decisions);
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
        } else if (const Outcome open = checkUnlocked(snapshot, pledge, figure.actual.month); !open) {
            figure.flag({SheetRemarkKind::NotAllowed, {sentence(open.error())}});
        }
    }
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
    ActualsDraft draft;
    draft.file = reading.file;
    draft.digest = reading.digest;
    draft.changes = reading.changes(workspace.snapshot());
    draft.rows = static_cast<int>(reading.figures.size());
    draft.unchanged = reading.count(SheetState::Accept) - static_cast<int>(draft.changes.size());
    if (!draft.changes.empty()) {
        if (const auto written = workspace.importActuals(draft, order.reason, occasion); !written) {
            return written.error();
        }
    }
    if (order.decisions.isEmpty()) {
        return Done{};
    }
    return workspace.changeRecords([&](const Database& database, const PlanSnapshot& snapshot) -> Outcome {
        const auto kept = readSheetMappings(database);
        if (!kept) {
            return kept.error();
        }
        for (const QString& signature : reading.signatures) {
            SheetDecisions decisions = order.decisions;
            addKept(kept->value(signature), snapshot, decisions);
            if (const Outcome written = writeSheetMapping(database, signature, jsonOf(decisions)); !written) {
                return written;
            }
        }
        return Done{};
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
