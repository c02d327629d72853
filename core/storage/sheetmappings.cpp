#include <core/storage/database.h>
#include <core/storage/query.h>
#include <core/storage/sheetmappings.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

Result<KeptMappings> readSheetMappings(const Database& database) {
    KeptMappings kept;
    Query query(database, u"SELECT signature, mapping FROM sheet_mapping"_s);
    const Outcome read = query.forEach([&kept](const Query& row) { kept.insert(row.text(0), row.text(1).toUtf8()); });
    return read ? Result<KeptMappings>(std::move(kept)) : read.error();
}

Outcome writeSheetMapping(const Database& database, const QString& signature, const QByteArray& mapping) {
    Query query(database, u"INSERT OR REPLACE INTO sheet_mapping (signature, mapping) VALUES (:signature, :mapping)"_s);
    query.bind(u":signature"_s, signature);
    query.bind(u":mapping"_s, QString::fromUtf8(mapping));
    return query.run();
}

}  // namespace pledge
