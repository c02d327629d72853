#include <core/storage/database.h>
#include <core/storage/query.h>
#include <core/storage/rowremoval.h>
#include <core/storage/sourcerepository.h>

using namespace Qt::StringLiterals;

namespace pledge {

Outcome SourceRepository::insert(std::span<const SourceDocument> documents) const {
    Query query(m_database,
                u"INSERT INTO source_document (id, name, digest, body, plan_year) "
                "VALUES (:id, :name, :digest, :body, :year)"_s);
    for (const SourceDocument& document : documents) {
        query.bind(u":id"_s, document.id);
        query.bind(u":name"_s, document.name);
        query.bind(u":digest"_s, document.digest);
        query.bind(u":body"_s, document.text);
        query.bind(u":year"_s, document.year);
        if (const Outcome inserted = query.run(); !inserted) {
            return inserted;
        }
    }
    return Done{};
}

Outcome SourceRepository::remove(std::span<const SourceId> documents) const {
    return removeRows(m_database, {u"source_document"_s}, u"id"_s, documents);
}

Result<std::vector<SourceDocument>> SourceRepository::load() const {
    std::vector<SourceDocument> documents;
    Query query(m_database, u"SELECT id, name, digest, body, plan_year FROM source_document ORDER BY id"_s);
    const Outcome read = query.forEach([&documents](const Query& row) {
        documents.push_back({row.id<SourceId>(0), row.text(1), row.bytes(2), row.text(3), row.number(4)});
    });
    return read ? Result<std::vector<SourceDocument>>(std::move(documents))
                : Result<std::vector<SourceDocument>>(read.error());
}

}  // namespace pledge
