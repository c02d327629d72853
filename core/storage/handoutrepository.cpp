#include <core/storage/database.h>
#include <core/storage/handoutrepository.h>
#include <core/storage/query.h>

#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QByteArray randomSecret() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(sizeof(words))};
}

}  // namespace

Result<QByteArray> HandoutRepository::secret() const {
    QByteArray secret;
    Query query(m_database, u"SELECT secret FROM handout_secret"_s);
    const Outcome read = query.forEach([&secret](const Query& row) { secret = row.bytes(0); });
    return read ? Result<QByteArray>(secret) : Result<QByteArray>(read.error());
}

Result<QByteArray> HandoutRepository::makeSecret() const {
    const auto known = secret();
    if (!known || !known->isEmpty()) {
        return known;
    }
    const QByteArray made = randomSecret();
    Query query(m_database, u"INSERT INTO handout_secret (id, secret) VALUES (1, :secret)"_s);
    query.bind(u":secret"_s, made);
    const Outcome written = query.run();
    return written ? Result<QByteArray>(made) : Result<QByteArray>(written.error());
}

Result<std::vector<TakenHandout>> HandoutRepository::taken() const {
    std::vector<TakenHandout> taken;
    Query query(m_database,
                u"SELECT unit, month, digest, made, entry FROM handout_taken ORDER BY entry, unit, month"_s);
    const Outcome read = query.forEach([&taken](const Query& row) {
        taken.push_back({row.id<OrgUnitId>(0), row.month(1), row.bytes(2),
                         QDateTime::fromString(row.text(3), Qt::ISODateWithMs), row.id<EntryId>(4)});
    });
    return read ? Result<std::vector<TakenHandout>>(std::move(taken)) : Result<std::vector<TakenHandout>>(read.error());
}

Outcome HandoutRepository::markTaken(const TakenHandout& handout) const {
    Query query(m_database,
                u"INSERT INTO handout_taken (unit, month, digest, made, entry) "
                "VALUES (:unit, :month, :digest, :made, :entry) ON CONFLICT DO NOTHING"_s);
    query.bind(u":unit"_s, handout.unit);
    query.bind(u":month"_s, handout.month);
    query.bind(u":digest"_s, handout.digest);
    query.bind(u":made"_s, handout.made.toUTC().toString(Qt::ISODateWithMs));
    query.bind(u":entry"_s, handout.entry);
    return query.run();
}

Outcome HandoutRepository::forgetTaken(EntryId entry) const {
    Query query(m_database, u"DELETE FROM handout_taken WHERE entry = :entry"_s);
    query.bind(u":entry"_s, entry);
    return query.run();
}

}  // namespace pledge
