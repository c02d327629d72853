#include <core/plan/formplace.h>
#include <core/storage/attachmentrepository.h>
#include <core/storage/database.h>
#include <core/storage/journal.h>
#include <core/storage/revisionrepository.h>
#include <core/storage/sheetmappings.h>
#include <core/storage/snapshotreader.h>
#include <core/workspace/planreading.h>
#include <core/workspace/sheetmemories.h>

#include <QFileInfo>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

/// The plan alone; allocated pledges without the milestones that follow from their wholes.
PlanDraft draftOf(const PlanSnapshot& snapshot) {
    PlanDraft draft;
    draft.plan = snapshot.plan();
    draft.units = snapshot.units();
    draft.programmes = snapshot.programmes();
    draft.persons = snapshot.persons();
    draft.sources = snapshot.sources();
    draft.records = snapshot.records();
    for (const Line& line : snapshot.lines()) {
        Pledge& pledge = draft.pledges.emplace_back(*line.pledge);
        if (pledge.allocation) {
            pledge.milestones.clear();
        }
    }
    return draft;
}

/// How many of these were written by that entry; they are by entry.
template <typename Record>
int countBy(const std::vector<Record>& records, EntryId entry) {
    const auto later = std::ranges::upper_bound(records, entry, {}, &Record::entry);
    return static_cast<int>(later - records.begin());
}

/// The steps in the order in which they were taken, each behind the reports that were there; the history is by entry.
std::vector<RoundDraft> roundsOf(const PlanRecords& records, const std::vector<Revision>& history) {
    std::vector<RoundDraft> rounds;
    for (const RoundStep& step : records.steps) {
        rounds.push_back({step, countBy(history, step.entry)});
    }
    std::ranges::stable_sort(rounds, {}, [](const RoundDraft& round) { return round.step.entry; });
    return rounds;
}

/// What a draft says of entries: steps stand by their order, forms by their place among reports and steps.
void forgetEntries(PlanDraft& draft, const std::vector<Revision>& history) {
    std::vector<RoundStep> steps;
    for (const RoundDraft& round : draft.rounds) {
        steps.push_back(round.step);
    }
    for (TakenHandout& form : draft.records.taken) {
        form.entry = placeBehind(countBy(history, form.entry), countBy(steps, form.entry));
    }
    for (RoundDraft& round : draft.rounds) {
        round.step.entry = EntryId();
    }
}

}  // namespace

Result<PlanDraft> readContents(const Database& database) {
    const auto snapshot = readSnapshot(database);
    if (!snapshot) {
        return snapshot.error();
    }
    auto history = RevisionRepository(database).everything();
    if (!history) {
        return history.error();
    }
    const auto mappings = readSheetMappings(database);
    if (!mappings) {
        return mappings.error();
    }
    PlanDraft draft = draftOf(*snapshot);
    if (!draft.records.attachments.empty()) {
        draft.attachmentBytes = [&database](AttachmentId id) { return AttachmentRepository(database).bytes(id); };
    }
    draft.rounds = roundsOf(draft.records, *history);
    forgetEntries(draft, *history);
    draft.records.steps.clear();
    draft.records.corrected.clear();
    draft.records.changed.clear();
    draft.sheetMemories = sheetMemories(*mappings, *snapshot);
    for (Revision& revision : *history) {
        draft.reports.push_back({revision.pledge, std::move(revision.after), std::move(revision.by), revision.at,
                                 std::move(revision.reason)});
    }
    return draft;
}

JournalLine lineOf(const JournalEntry& entry) {
    return {entry.id.number(), momentOf(entry.at), entry.actor,  entry.role,
            entry.action,      entry.subject,      entry.detail, QString::fromLatin1(entry.hash.toHex())};
}

Result<std::vector<JournalLine>> readJournal(const Database& database) {
    const auto entries = Journal(database).entries();
    if (!entries) {
        return entries.error();
    }
    std::vector<JournalLine> lines;
    lines.reserve(entries->size());
    std::ranges::transform(*entries, std::back_inserter(lines), lineOf);
    return lines;
}

Result<FileFacts> readFileFacts(const Database& database) {
    const auto entries = readJournal(database);
    const auto version = database.schemaVersion();
    if (!entries || !version) {
        return entries ? version.error() : entries.error();
    }
    FileFacts facts;
    facts.path = database.path();
    facts.bytes = QFileInfo(facts.path).size() + QFileInfo(facts.path + u"-wal"_s).size();
    facts.schema = *version;
    facts.journalEntries = static_cast<int>(entries->size());
    if (!entries->empty()) {
        facts.lastBy = entries->back().actor;
        facts.lastAt = entries->back().at;
    }
    return facts;
}

}  // namespace pledge
