#include <core/storage/attachmentrepository.h>
#include <core/storage/database.h>
#include <core/storage/journal.h>
#include <core/storage/revisionrepository.h>
#include <core/storage/snapshotreader.h>
#include <core/workspace/planreading.h>

#include <QFileInfo>

#include <algorithm>

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

/// The steps in the order in which they were taken, each behind the reports that were there; the history is by entry.
std::vector<RoundDraft> roundsOf(const PlanRecords& records, const std::vector<Revision>& history) {
    std::vector<RoundDraft> rounds;
    for (const RoundStep& step : records.steps) {
        const auto later = std::ranges::upper_bound(history, step.entry, {}, &Revision::entry);
        rounds.push_back({step, static_cast<int>(later - history.begin())});
    }
    std::ranges::stable_sort(rounds, {}, [](const RoundDraft& round) { return round.step.entry; });
    for (RoundDraft& round : rounds) {
        round.step.entry = EntryId();
    }
    return rounds;
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
    PlanDraft draft = draftOf(*snapshot);
    if (!draft.records.attachments.empty()) {
        draft.attachmentBytes = [&database](AttachmentId id) { return AttachmentRepository(database).bytes(id); };
    }
    draft.rounds = roundsOf(draft.records, *history);
    draft.records.steps.clear();
    draft.records.corrected.clear();
    for (Revision& revision : *history) {
        draft.reports.push_back({revision.pledge, std::move(revision.after), std::move(revision.by), revision.at,
                                 std::move(revision.reason)});
    }
    return draft;
}

Result<std::vector<JournalLine>> readJournal(const Database& database) {
    const auto entries = Journal(database).entries();
    if (!entries) {
        return entries.error();
    }
    std::vector<JournalLine> lines;
    for (const JournalEntry& entry : *entries) {
        lines.push_back({entry.id.number(), momentOf(entry.at), entry.actor, entry.role, entry.action, entry.subject,
                         entry.detail, QString::fromLatin1(entry.hash.toHex())});
    }
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
