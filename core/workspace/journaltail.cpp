#include <core/storage/journal.h>
#include <core/workspace/journaltail.h>
#include <core/workspace/planreading.h>
#include <core/workspace/workspace.h>

#include <algorithm>
#include <iterator>

namespace pledge {

Result<qint64> lastJournalEntry(const Workspace& workspace) {
    qint64 last = 0;
    const Outcome looked = workspace.look([&last](const Database& database) -> Outcome {
        const auto next = Journal(database).next();
        last = next ? next->number() - 1 : 0;
        return next ? Outcome(Done{}) : Outcome(next.error());
    });
    return looked ? Result<qint64>(last) : Result<qint64>(looked.error());
}

Result<std::vector<JournalLine>> journalAfter(const Workspace& workspace, qint64 number) {
    std::vector<JournalLine> lines;
    const Outcome looked = workspace.look([&lines, number](const Database& database) -> Outcome {
        const auto entries = Journal(database).entriesAfter(EntryId(number));
        if (!entries) {
            return entries.error();
        }
        std::ranges::transform(*entries, std::back_inserter(lines), lineOf);
        return Done{};
    });
    return looked ? Result<std::vector<JournalLine>>(std::move(lines))
                  : Result<std::vector<JournalLine>>(looked.error());
}

}  // namespace pledge
