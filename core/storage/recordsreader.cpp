#include <core/storage/attachmentrepository.h>
#include <core/storage/database.h>
#include <core/storage/handoutrepository.h>
#include <core/storage/ledgerrepository.h>
#include <core/storage/problemrepository.h>
#include <core/storage/recordsreader.h>
#include <core/storage/roundrepository.h>

#include <functional>

namespace pledge {

Result<PlanRecords> readRecords(const Database& database) {
    PlanRecords records;
    const std::initializer_list<std::function<Outcome()>> readers{
        [&] { return AttachmentRepository(database).load(records); },
        [&] { return HandoutRepository(database).load(records); },
        [&] { return LedgerRepository(database).load(records); },
        [&] { return ProblemRepository(database).load(records); },
        [&] { return RoundRepository(database).load(records); }};
    for (const auto& read : readers) {
        if (const Outcome done = read(); !done) {
            return done.error();
        }
    }
    return records;
}

}  // namespace pledge
