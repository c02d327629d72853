#include <core/storage/database.h>
#include <core/storage/handoutrepository.h>
#include <core/storage/query.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace pledge {

namespace {

QByteArray randomSecret() {
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char*>(words.data()), static_cast<qsizetype>(sizeof(words))};
}

/// What the journal's entry says of the file with that digest.
void nameFile(TakenHandout& taken, const QString& detail) {
    const QString digest = QString::fromLatin1(taken.digest.toHex());
    const QJsonArray files = QJsonDocument::fromJson(detail.toUtf8()).object().value(u"files"_s).toArray();
    for (const QJsonValue& value : files) {
        const QJsonObject file = value.toObject();
        if (file.value(u"sha256"_s).toString() == digest) {
            taken.file = file.value(u"file"_s).toString();
            taken.sender = file.value(u"sender"_s).toString();
        }
    }
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
                u"SELECT t.unit, t.month, t.digest, t.made, t.entry, j.at, j.detail FROM handout_taken t "
                "JOIN journal j ON j.id = t.entry ORDER BY t.entry, t.unit, t.month, t.digest"_s);
    const Outcome read = query.forEach([&taken](const Query& row) {
        TakenHandout one{row.id<OrgUnitId>(0), row.month(1),
                         row.bytes(2),         QDateTime::fromString(row.text(3), Qt::ISODateWithMs),
                         row.id<EntryId>(4),   QDateTime::fromString(row.text(5), Qt::ISODateWithMs)};
        nameFile(one, row.text(6));
        taken.push_back(std::move(one));
    });
    return read ? Result<std::vector<TakenHandout>>(std::move(taken)) : Result<std::vector<TakenHandout>>(read.error());
}

Outcome HandoutRepository::load(PlanRecords& records) const {
    auto read = taken();
    if (!read) {
        return read.error();
    }
    records.taken = std::move(*read);
    return Done{};
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
