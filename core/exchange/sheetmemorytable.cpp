#include <core/exchange/plancells.h>
#include <core/exchange/sheethead.h>
#include <core/exchange/sheetmemorytable.h>

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

enum Column : std::size_t { SignatureColumn, TextColumn, MeaningColumn, PledgeColumn };

/// What one signature says once of a head, and once of a name.
QString keyOf(const SheetMemory& memory) {
    return memory.signature + (memory.pledge ? u'n' : u'h') + memory.text;
}

QString allMeanings() {
    QStringList tokens;
    for (const SheetMeaning meaning : kSheetMeanings) {
        tokens.append(meaningToken(meaning));
    }
    return tokens.join(u", "_s);
}

bool isSignature(const QString& text) {
    static const QRegularExpression digits(u"^[0-9a-f]{64}$"_s);
    return digits.match(text).hasMatch();
}

SheetMemory readMemory(CellReader& cells, std::size_t row, const PlanDraft& draft, PlanFolderPledges& pledges) {
    SheetMemory memory;
    memory.signature = cells.text(row, SignatureColumn);
    memory.text = cells.required(row, TextColumn) ? cells.plain(row, TextColumn) : QString();
    memory.meaning = cells.text(row, MeaningColumn);
    memory.pledge = lineAt(cells, row, PledgeColumn, draft, pledges);
    if (!isSignature(memory.signature)) {
        cells.noteWrong(row, SignatureColumn, u"SHA-256"_s);
    }
    if (memory.meaning.isEmpty() == cells.isEmpty(row, PledgeColumn)) {
        cells.noteWrong(row, PledgeColumn, u"meaning, pledge"_s);
    } else if (!memory.meaning.isEmpty() && !meaningFromToken(memory.meaning)) {
        cells.noteWrong(row, MeaningColumn, allMeanings());
    }
    return memory;
}

}  // namespace

PlanTable sheetMemoryTable(std::span<const SheetMemory> memories, const LineNames& names) {
    PlanTable table{shapes::sheetMappings(), {}};
    for (const SheetMemory& one : memories) {
        const PledgeId pledge = one.pledge.value_or(PledgeId());
        table.rows.push_back(
            {one.signature, one.text, one.meaning, names.keys.value(pledge), names.owners.value(pledge)});
    }
    return table;
}

std::vector<Error> readSheetMemories(const Table& table, PlanDraft& draft, PlanFolderPledges& pledges) {
    QHash<QString, std::size_t> known;
    return readRows(table, shapes::sheetMappings(), [&](CellReader& cells, std::size_t row) {
        SheetMemory memory = readMemory(cells, row, draft, pledges);
        const QString key = keyOf(memory);
        if (known.contains(key)) {
            cells.note(row, TextColumn, {ErrorCode::DuplicateRow, {}, {QString::number(known.value(key) + 1)}, {}});
        }
        known.insert(key, row);
        draft.sheetMemories.push_back(std::move(memory));
    });
}

}  // namespace pledge
