#include <core/workspace/sheetmemories.h>

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

QByteArray decisionsJson(const SheetDecisions& decisions) {
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

void addRemembered(const QByteArray& json, const PlanSnapshot& snapshot, SheetDecisions& decisions) {
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

std::vector<SheetMemory> sheetMemories(const KeptMappings& kept, const PlanSnapshot& snapshot) {
    std::vector<SheetMemory> memories;
    for (auto one = kept.constBegin(); one != kept.constEnd(); ++one) {
        SheetDecisions decisions;
        addRemembered(*one, snapshot, decisions);
        for (auto head = decisions.meanings.constBegin(); head != decisions.meanings.constEnd(); ++head) {
            memories.push_back({one.key(), head.key(), meaningToken(*head), {}});
        }
        for (auto name = decisions.matches.constBegin(); name != decisions.matches.constEnd(); ++name) {
            memories.push_back({one.key(), name.key(), {}, *name});
        }
    }
    std::ranges::sort(memories, {}, [](const SheetMemory& memory) {
        return std::tuple(memory.signature, memory.pledge.has_value(), memory.text);
    });
    return memories;
}

Outcome writeSheetMemories(const Database& database, std::span<const SheetMemory> memories) {
    QHash<QString, SheetDecisions> bySignature;
    for (const SheetMemory& memory : memories) {
        SheetDecisions& decisions = bySignature[memory.signature];
        if (memory.pledge) {
            decisions.matches.insert(memory.text, *memory.pledge);
        } else if (const auto meaning = meaningFromToken(memory.meaning)) {
            decisions.meanings.insert(memory.text, *meaning);
        }
    }
    for (auto one = bySignature.constBegin(); one != bySignature.constEnd(); ++one) {
        if (const Outcome written = writeSheetMapping(database, one.key(), decisionsJson(*one)); !written) {
            return written;
        }
    }
    return Done{};
}

}  // namespace pledge
